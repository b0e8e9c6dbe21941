import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { expect, test } from 'vitest';
import { handler } from './aws';
import { acceptOrder } from './order';

test('an order of 1 to 20 boxes is accepted, and nothing else is', () => {
  expect(acceptOrder('{"boxes": 2}')).toEqual({
    status: 202,
    body: { accepted: 2 },
  });
  const wrong = [
    '{"boxes": 0}',
    '{"boxes": 21}',
    '{"boxes": 1.5}',
    '{"boxes": "2"}',
    '{}',
    'null',
  ];
  for (const text of [...wrong, '{', '', undefined])
    expect(acceptOrder(text).status).toBe(400);
});

test('the handler answers an event of an HTTP API in the form that it asks for', async () => {
  const event = { body: '{"boxes": 3}' } as APIGatewayProxyEventV2;
  const answer = await handler(event);
  expect(answer.statusCode).toBe(202);
  expect(JSON.parse(String(answer.body))).toEqual({ accepted: 3 });
});
