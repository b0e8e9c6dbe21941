// Microsoft: the trigger stands in the code, the answer is an object.

import {
  app,
  type HttpRequest,
  type HttpResponseInit,
} from '@azure/functions';
import { acceptOrder } from './order.ts';

app.http('night-order', {
  methods: ['POST'],
  handler: async (
    request: HttpRequest,
  ): Promise<HttpResponseInit> => {
    const { status, body } = acceptOrder(await request.text());
    return { status, jsonBody: body };
  },
});
