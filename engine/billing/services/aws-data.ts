// Where data lies on AWS beside tables: S3 buckets and logs.

import { amount, count, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { defineService, line, lines, type Service, when } from '../service';
import { egressLine } from './network';

/** Gigabytes that lie there all month, or gigabytes that pass by. */
function gigabytes(
  name: string,
  { meter = name, field, gb }: { meter?: string; field: string; gb: number | undefined },
  prices: Prices,
) {
  return when(gb, (all) => line(name, prices.part(meter, field, Quantity.of(name, all, 'GB'))));
}

const s3 = defineService({
  svc: 's3',
  sheet: 'aws-s3',
  region: 'us-east-1',
  fields: {
    storageGB: maybe(amount()),
    puts: maybe(count()),
    gets: maybe(count()),
    /** The size of what each get brings, over the internet. */
    responseKB: maybe(amount()),
  },
  charge({ storageGB, puts, gets, responseKB }, prices) {
    const requests = (name: 'puts' | 'gets', calls: number | undefined) =>
      when(calls, (all) => line(name, prices.part(name, name, Quantity.of(name, all, 'request'))));
    return lines(
      gigabytes('storage', { field: 'storageGB', gb: storageGB }, prices),
      requests('puts', puts),
      requests('gets', gets),
      egressLine(gets ?? 0, responseKB, prices),
    );
  },
});

const cloudwatchLogs = defineService({
  svc: 'cloudwatch-logs',
  sheet: 'aws-logs',
  region: 'us-east-1',
  fields: {
    ingestGB: maybe(amount()),
    class: maybe(oneOf(['standard', 'infrequent'])),
    storageGB: maybe(amount()),
    /** Read through by queries. */
    scannedGB: maybe(amount()),
  },
  charge({ ingestGB, class: kind = 'standard', storageGB, scannedGB }, prices) {
    const ingest = { meter: `ingest.${kind}`, field: 'ingestGB', gb: ingestGB };
    return lines(
      gigabytes('ingest', ingest, prices),
      gigabytes('storage', { field: 'storageGB', gb: storageGB }, prices),
      gigabytes('insights', { field: 'scannedGB', gb: scannedGB }, prices),
    );
  },
});

export const awsDataServices: readonly Service[] = [s3, cloudwatchLogs];
