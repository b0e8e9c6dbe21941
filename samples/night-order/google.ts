// Google: a request and a response, as Express has them.

import {
  http,
  type Request,
  type Response,
} from '@google-cloud/functions-framework';
import { acceptOrder } from './order.ts';

http('night-order', (request: Request, response: Response) => {
  const { status, body } = acceptOrder(
    request.rawBody?.toString('utf8'),
  );
  response.status(status).json(body);
});
