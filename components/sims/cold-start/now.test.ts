// The sentence under the stage: why the last cold customer waited, what comes next, and what the run has shown.

import { expect, test } from 'vitest';
import { recordedScenarios } from '@/components/figure/marks/fixture';
import { shownOf } from '@/components/figure/stage/shown';
import { textOf } from '@/components/figure/telling/text';
import { kindIndex, params } from '@/engine/models/cold-start/config';
import { scenarios } from '@/engine/models/cold-start/scenarios';
import { formatLatency } from '@/i18n/format';
import { causesOf, conclude, lastColdStart, replacedIn, sayMoment } from './now';

const record = await recordedScenarios('cold-start', params, scenarios);

test('every cause is told from what lived when the request came', () => {
  for (const id of ['first-orders', 'quiet-night', 'lunch-rush', 'at-the-limit'] as const) {
    const { recording } = record(id);
    const { log } = recording;
    // Counted anew from the log: who lives, from creation to reclaim.
    const expected = { first: 0, reclaimed: 0, busy: 0 };
    let alive = 0;
    let created = 0;
    for (let i = 0; i < log.length; i += 1) {
      if (log.kind[i] === kindIndex.create) {
        alive += 1;
        created += 1;
      }
      if (log.kind[i] === kindIndex.reclaim) alive -= 1;
      if (log.kind[i] !== kindIndex.coldStart) continue;
      // Its own environment was created just before.
      expected[alive > 1 ? 'busy' : created > 1 ? 'reclaimed' : 'first'] += 1;
    }
    expect(causesOf(recording), id).toEqual(expected);
  }
});

test('the last cold start is that of the log, with the time that its environment took', () => {
  const { recording } = record('first-orders');
  const shown = shownOf(recording, 'en');
  const { log } = recording;
  for (let i = 0; i < log.length; i += 1) {
    if (log.kind[i] !== kindIndex.coldStart) continue;
    const cold = lastColdStart(shown, log.atMs[i] as number);
    expect(cold?.request).toBe(log.subject[i]);
    expect(cold?.environment).toBe(log.object[i]);
    expect(formatLatency(cold?.startMs ?? Number.NaN, 'en')).toBe(
      formatLatency(log.value[i] as number, 'en'),
    );
  }
});

test('what comes next follows from who is idle now, and from the limit', () => {
  const { recording: night } = record('quiet-night');
  expect(textOf(sayMoment(shownOf(night, 'en'), 0))).toBe(
    'None is idle now: the next request will wait for a new environment.',
  );
  const idle = Array.from({ length: 200 }, (_, i) => i * 60_000).find((tMs) =>
    textOf(sayMoment(shownOf(night, 'en'), tMs)).includes('is idle now'),
  );
  expect(idle).toBeDefined();
  const { recording: full } = record('at-the-limit');
  const said = Array.from({ length: 240 }, (_, i) =>
    textOf(sayMoment(shownOf(full, 'ko'), i * 1_000)),
  );
  expect(said.some((text) => text.includes('다음 요청은 거절돼요'))).toBe(true);
});

test('the end says how many were cold and why, and none where none was', () => {
  const { recording: night } = record('quiet-night');
  const { userColdStarts = 0, userWarmStarts = 0 } = night.final.counts;
  expect(textOf(conclude(night, 'en'))).toContain(`${userColdStarts} (`);
  expect(textOf(conclude(night, 'en'))).toContain(`of ${userColdStarts + userWarmStarts} requests`);
  const { recording: warm } = record('quiet-night', { set: { provisioned: 20 } });
  expect(textOf(conclude(warm, 'ko'))).toContain('한 건도 콜드 스타트를 겪지 않았어요.');
  expect(textOf(conclude(record('at-the-limit').recording, 'ko'))).toMatch(
    /거절된 요청은 [\d,]+건이에요/,
  );
});

test('the end says how many environments grew too old, and nothing where none does', () => {
  const { recording } = record('busy-day', { set: { maxLifetimeSec: 1_800 } });
  const { log } = recording;
  let old = 0;
  for (let i = 0; i < log.length; i += 1) {
    // Reclaimed at an age: nothing of this run is idle for as long as its keep-alive time.
    if (log.kind[i] === kindIndex.reclaim && (log.value[i] as number) >= 1_800_000) old += 1;
  }
  expect(old).toBeGreaterThan(0);
  expect(replacedIn(recording)).toBe(old);
  expect(textOf(conclude(recording, 'ko'))).toContain(`환경 ${old}개가 수명을 다해`);
  expect(textOf(conclude(recording, 'en'))).toContain(`${old} environments reached the end`);
  expect(replacedIn(record('quiet-night').recording)).toBe(0);
  expect(textOf(conclude(record('quiet-night').recording, 'ko'))).not.toContain('수명');
});
