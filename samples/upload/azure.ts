// An upload calls this function, because its trigger says so.

import { app, type InvocationContext } from '@azure/functions';

app.storageBlob('processBlob', {
  path: 'uploads/{name}',
  connection: 'UPLOADS_STORAGE',
  source: 'EventGrid',
  handler: async (blob: unknown, context: InvocationContext) => {
    const { name } = context.triggerMetadata ?? {};
    const bytes = Buffer.isBuffer(blob) ? blob.length : 0;
    context.log(`${name}: ${bytes} bytes`);
  },
});
