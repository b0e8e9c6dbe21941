// Event Grid: single events, for whoever has subscribed.

import { EventGridPublisherClient } from '@azure/eventgrid';
import { DefaultAzureCredential } from '@azure/identity';

export async function announceReading(
  endpoint: string,
  temperature: number,
) {
  const credential = new DefaultAzureCredential();
  const client = new EventGridPublisherClient(
    endpoint,
    'CloudEvent',
    credential,
  );
  await client.send([
    {
      type: 'iot.reading',
      source: '/devices/42',
      data: { temperature },
    },
  ]);
}
