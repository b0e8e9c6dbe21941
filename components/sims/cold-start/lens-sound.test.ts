// What stands at the cursor as stretches of time: what a reader of tables and a listener get of it.

import { expect, test } from 'vitest';
import { spansAt } from '@/components/figure/sound/spans-at';
import { shownOf } from '@/components/figure/stage/shown';
import { params } from '@/engine/models/cold-start/config';
import { stillsOf } from '@/player/still';
import { coldStartSim } from '.';

const usual = Object.fromEntries(
  Object.entries(params).map(([name, param]) => [name, param.default]),
);
const record = await stillsOf('cold-start');
const { recording } = record({
  sim: 'cold-start',
  config: usual,
  seed: 1,
  durationMs: 600_000,
  acts: [],
});
const shown = shownOf(recording, 'en');
const firstMs = shown.tracks.spans('request').data.fromMs[0] as number;

test('under a lens: nothing before the first request', () => {
  expect(spansAt(coldStartSim, shown, firstMs - 1, null)).toEqual([]);
});

test('under a lens: who came, and what the instance did meanwhile, which goes on at the cursor', () => {
  const [row] = spansAt(coldStartSim, shown, firstMs + 1, null);
  expect(row?.name).toBe('the moment at the cursor');
  expect(row?.spans.map(({ name }) => name)).toEqual(['starting', 'request 1']);
  expect(row?.spans.map(({ toMs }) => Number.isFinite(toMs))).toEqual([false, false]);
});

test('under a lens: what is over has the length that it had', () => {
  const [row] = spansAt(coldStartSim, shown, firstMs + 60_000, null);
  const starting = row?.spans.find(({ name }) => name.endsWith('starting'));
  const { data } = shown.tracks.spans('instance');
  const place = data.fromMs.indexOf(starting?.fromMs ?? Number.NaN);
  expect(place).toBeGreaterThanOrEqual(0);
  expect(starting?.toMs).toBe(data.toMs[place]);
});
