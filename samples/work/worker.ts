// Both halves of a queue: one puts work in,
// the other takes it, does it and deletes it.

import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';

const sqs = new SQSClient({});

/** Sends where the file is, not the file. */
export async function enqueue(
  queueUrl: string,
  bucket: string,
  key: string,
) {
  const body = JSON.stringify({ bucket, key });
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: queueUrl,
      MessageBody: body,
    }),
  );
}

/** Waits up to 20 s. `handle` must bear the same message twice. */
export async function workOnce(
  queueUrl: string,
  handle: (body: string) => Promise<void>,
) {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: 1,
      WaitTimeSeconds: 20,
    }),
  );
  for (const { Body = '', ReceiptHandle } of Messages) {
    // If this throws, nothing is deleted: the message comes back.
    await handle(Body);
    await sqs.send(
      new DeleteMessageCommand({
        QueueUrl: queueUrl,
        ReceiptHandle,
      }),
    );
  }
}
