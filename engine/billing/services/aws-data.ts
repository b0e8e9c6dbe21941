// Where data lies on AWS beside tables: S3 buckets and logs.

import { amount, count, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { defineService, line, lines, type Service, when } from '../service';
import { refuseAll } from './needed';
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
    /** How often it is taken out, and how long that may take. */
    class: maybe(oneOf(['standard', 'infrequent', 'one-zone', 'glacier', 'deep-archive'])),
    storageGB: maybe(amount()),
    puts: maybe(count()),
    gets: maybe(count()),
    /** Objects moved into a class by a rule; gigabytes taken out of it, and requests for them. */
    transitions: maybe(count()),
    retrievedGB: maybe(amount()),
    retrievals: maybe(count()),
    /** The size of what each get brings, over the internet. */
    responseKB: maybe(amount()),
  },
  charge(usage, prices) {
    const { class: kind = 'standard', storageGB, gets, retrievedGB, responseKB } = usage;
    const { transitions, retrievals } = usage;
    if (kind === 'standard') {
      refuseAll({ transitions, retrievedGB, retrievals }, 'only with another class');
    }
    const meterOf = (name: string): string => (kind === 'standard' ? name : `${kind}.${name}`);
    const requests = (name: 'puts' | 'gets' | 'transitions' | 'retrievals', meter: string = name) =>
      when(usage[name], (all) =>
        line(name, prices.part(meterOf(meter), name, Quantity.of(name, all, 'request'))),
      );
    const bytes = (name: string, field: string, gb: number | undefined) =>
      gigabytes(name, { meter: meterOf(name), field, gb }, prices);
    return lines(
      bytes('storage', 'storageGB', storageGB),
      requests('puts'),
      requests('gets'),
      requests('transitions', 'moves'),
      bytes('retrieval', 'retrievedGB', retrievedGB),
      requests('retrievals'),
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
