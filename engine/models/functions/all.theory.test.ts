// Every row of every table. `npm test` takes the first and the last of each (theory.test.ts).

import { describe, expect, test } from 'vitest';
import {
  erlangRows,
  gapsFromErlang,
  gapsFromMixture,
  gapsFromNowAndThen,
  gapsFromOneInstance,
  gapsFromRamp,
  gapsFromSimfaas,
  gapsFromWindowedMaximum,
  mixtureRows,
  nowAndThenRows,
  oneInstanceRows,
  simfaasRows,
  windowedRows,
} from '@/engine/models/functions/check-theory';
import { ramps } from '@/engine/models/functions/oracles';

describe('SimFaaS: newest reused, the whole of a cold request drawn', () => {
  test.each(simfaasRows)('$id', (row) => expect(gapsFromSimfaas(row)).toEqual([]));
});

describe('Erlang B: what a limit turns away, whatever the law of the work', () => {
  test.each(erlangRows)('$offeredLoad on $servers, $law', (row) => {
    expect(gapsFromErlang(row)).toEqual([]);
  });
});

describe('one function, now and then', () => {
  test.each(nowAndThenRows)(
    'a share exp(-rate x keep-alive) is cold: $ratePerSec/s, $keepAliveSec s',
    (row) => expect(gapsFromNowAndThen(row)).toEqual([]),
  );

  test.each(oneInstanceRows)('a limit of one instance: $ratePerSec/s, $keepAliveSec s', (row) =>
    expect(gapsFromOneInstance(row)).toEqual([]),
  );
});

describe('the windowed maximum: last idle reused, a start of no length', () => {
  test.each(windowedRows)(
    '$ratePerSec/s, $workSec s of work, $keepAliveSec s of keep-alive, limit $maxInstances',
    (row) => expect(gapsFromWindowedMaximum(row)).toEqual([]),
  );
});

describe('response times of warm and cold requests together', () => {
  test.each(mixtureRows)('$cold of them cold', (row) => {
    expect(gapsFromMixture(row)).toEqual([]);
  });
});

describe('the law of scaling out', () => {
  test.each(ramps)('a step to $needed: $burst at once, then $addedPerSec a second', (row) =>
    expect(gapsFromRamp(row)).toEqual([]),
  );
});
