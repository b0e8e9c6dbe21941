// The gateway holds the connection; a function sends, and ends.

import {
  ApiGatewayManagementApiClient,
  GoneException,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';

/** False where the browser has gone: forget its connection then. */
export async function push(
  endpoint: string,
  connectionId: string,
  text: string,
) {
  const gateway = new ApiGatewayManagementApiClient({ endpoint });
  try {
    await gateway.send(
      new PostToConnectionCommand({
        ConnectionId: connectionId,
        Data: Buffer.from(text),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof GoneException) return false;
    throw error;
  }
}
