// Writing an entry is one thing, passing entries on another.
// A sink does the second.

import { Logging } from '@google-cloud/logging';
import { PubSub } from '@google-cloud/pubsub';

const logging = new Logging();

/** Goes to Cloud Logging, and nowhere else. */
export async function note(message: string) {
  const log = logging.log('orders');
  await log.write(log.entry({ severity: 'ERROR' }, { message }));
}

/** Once: from then on every error goes to the topic as well. */
export async function streamErrorsTo(topicName: string) {
  const topic = new PubSub().topic(topicName);
  const [sink] = await logging.createSink('errors-to-pub-sub', {
    destination: topic,
    filter: 'severity>=ERROR',
    uniqueWriterIdentity: true,
  });

  // The sink has a name of its own, which must be allowed to publish.
  const [{ writerIdentity }] = await sink.getMetadata();
  if (!writerIdentity) throw new Error('the sink has no writer');
  const [{ bindings, ...policy }] = await topic.iam.getPolicy();
  const publisher = {
    role: 'roles/pubsub.publisher',
    members: [writerIdentity],
  };
  await topic.iam.setPolicy({
    ...policy,
    bindings: [...(bindings ?? []), publisher],
  });
}
