// Cosmos DB: no secret in the code, a partition key in every item.

import { CosmosClient } from '@azure/cosmos';
import { DefaultAzureCredential } from '@azure/identity';

const aadCredentials = new DefaultAzureCredential();

export async function saveCustomer(
  endpoint: string,
  id: string,
  shopId: string,
  name: string,
) {
  const client = new CosmosClient({ endpoint, aadCredentials });
  const customers = client.database('shop').container('customers');
  await customers.items.upsert({ id, shopId, name });
  const { resource } = await customers.item(id, shopId).read();
  return resource;
}
