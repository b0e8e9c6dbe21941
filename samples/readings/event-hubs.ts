// Event Hubs: a stream of many readings, which fits sensors better.

import { EventHubProducerClient } from '@azure/event-hubs';
import { DefaultAzureCredential } from '@azure/identity';

export async function sendReadings(
  host: string,
  hub: string,
  temperatures: readonly number[],
) {
  const credential = new DefaultAzureCredential();
  const producer = new EventHubProducerClient(
    host,
    hub,
    credential,
  );
  try {
    const batch = await producer.createBatch();
    for (const temperature of temperatures) {
      if (!batch.tryAdd({ body: { temperature } }))
        throw new RangeError('the batch is full');
    }
    await producer.sendBatch(batch);
  } finally {
    await producer.close();
  }
}
