// DynamoDB: adds a record unless there is one,
// and reads back what was written.

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function addCustomer(id: number, name: string) {
  await db.send(
    new PutCommand({
      TableName: 'customers',
      Item: { id, name },
      ConditionExpression: 'attribute_not_exists(id)',
    }),
  );
  const { Item } = await db.send(
    new GetCommand({
      TableName: 'customers',
      Key: { id },
      ConsistentRead: true,
    }),
  );
  return Item;
}
