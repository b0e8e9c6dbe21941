// Every row of every table. `npm test` takes the first and the last of each (theory.test.ts).

import { describe, expect, test } from 'vitest';
import {
  erlangRows,
  gapsFromErlang,
  gapsFromNowAndThen,
  gapsFromSimfaas,
  gapsFromWindowedMaximum,
  nowAndThenRows,
  simfaasRows,
  windowedRows,
} from '@/engine/models/cold-start/check-theory';

describe('SimFaaS: newest reused, the whole of a cold request drawn', () => {
  test.each(simfaasRows)('$id', (row) => expect(gapsFromSimfaas(row)).toEqual([]));
});

describe('the windowed maximum: last idle reused, start of no length', () => {
  test.each(windowedRows)(
    '$ratePerSec/s, $workSec s of work, $keepAliveSec s of keep-alive, limit $maxInstances',
    (row) => expect(gapsFromWindowedMaximum(row)).toEqual([]),
  );
});

describe('Erlang B: what a limit turns away', () => {
  test.each(erlangRows)('$offeredLoad busy on average without the limit of $servers', (row) =>
    expect(gapsFromErlang(row)).toEqual([]),
  );
});

describe('one function, now and then', () => {
  test.each(nowAndThenRows)(
    'a share exp(-rate × keep-alive) is cold: $ratePerSec/s, $keepAliveSec s',
    (row) => expect(gapsFromNowAndThen(row)).toEqual([]),
  );
});
