// Changes of a row in their order, and none twice in five minutes.
// Saving the row is another step: either may still happen alone.

import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const sqs = new SQSClient({});

interface Change {
  readonly table: string;
  readonly row: string;
  readonly changeId: string;
}

/** `queueUrl` ends in .fifo. */
export async function sendChange(queueUrl: string, change: Change) {
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: queueUrl,
      MessageBody: JSON.stringify(change),
      MessageGroupId: `${change.table}#${change.row}`,
      MessageDeduplicationId: change.changeId,
    }),
  );
}
