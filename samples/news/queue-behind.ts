// Service A tells the topic. While service B is off,
// its queue keeps the message.

import {
  PublishCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';

const sns = new SNSClient({});

/** Once. The queue's own policy must let the topic send to it. */
export async function putQueueBehind(
  topicArn: string,
  queueArn: string,
  deadLetterArn: string,
) {
  await sns.send(
    new SubscribeCommand({
      TopicArn: topicArn,
      Protocol: 'sqs',
      Endpoint: queueArn,
      Attributes: {
        RawMessageDelivery: 'true',
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: deadLetterArn,
        }),
      },
    }),
  );
}

/** B knows a second copy by `eventId`: trying again keeps it. */
export async function tellReady(
  topicArn: string,
  eventId: string,
  orderId: string,
) {
  const message = { type: 'order.ready', eventId, orderId };
  await sns.send(
    new PublishCommand({
      TopicArn: topicArn,
      Message: JSON.stringify(message),
    }),
  );
}
