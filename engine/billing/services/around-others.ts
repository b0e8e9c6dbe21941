// Bytes to the internet and logs of providers other than Amazon.

import { amount } from '../fields';
import { Quantity } from '../quantity';
import { defineService, line, type Service } from '../service';

/** One meter of one field. */
function gigabytes(
  svc: string,
  {
    sheet = svc,
    region,
    field,
    name,
    meter,
  }: {
    sheet?: string;
    region: string;
    field: 'gb' | 'ingestGB';
    name: string;
    meter: string;
  },
): Service {
  return defineService({
    svc,
    sheet,
    region,
    fields: { [field]: amount() },
    charge: (usage, prices) => [
      line(name, prices.part(meter, field, Quantity.of(name, Number(usage[field]), 'GB'))),
    ],
  });
}

const out = { field: 'gb', name: 'data', meter: 'internet' } as const;

export const aroundOthers: readonly Service[] = [
  gigabytes('google-egress', { ...out, region: 'us-central1' }),
  gigabytes('azure-egress', { ...out, region: 'eastus' }),
  gigabytes('azure-logs', { region: 'eastus', field: 'ingestGB', name: 'ingest', meter: 'ingest' }),
];
