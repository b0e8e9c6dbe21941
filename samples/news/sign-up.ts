// A topic tells every system that listens.
// The new member hears from a mail service.

import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';

const sns = new SNSClient({});

export async function announceSignUp(
  topicArn: string,
  userId: string,
) {
  const type = 'user.registered';
  await sns.send(
    new PublishCommand({
      TopicArn: topicArn,
      Message: JSON.stringify({ type, userId }),
      // A subscription can ask for messages of this type alone.
      MessageAttributes: {
        type: { DataType: 'String', StringValue: type },
      },
    }),
  );
}
