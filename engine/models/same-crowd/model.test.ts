import { describe, expect, test } from 'vitest';
import { sharedRates } from '@/engine/billing/rates';
import { checkValue, startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { kindIndex, params, rows } from '@/engine/models/same-crowd/config';
import { finished, metricsOf } from '@/engine/models/same-crowd/fixture';
import { sameCrowd } from '@/engine/models/same-crowd/model';
import { platformIds, platforms } from '@/engine/models/same-crowd/presets';

describe('a thousand that wait', () => {
  test('as many environments as a thousand over the requests in each, up to the limit', () => {
    const { eventMade, webMade, runMade, flexMade, gen2Made, naverMade } =
      metricsOf('held-thousand');
    expect([eventMade, webMade, runMade, flexMade]).toEqual([1_000, 16, 13, 63]);
    expect([gen2Made, naverMade]).toEqual([100, 100]);
    for (const { slots, most } of Object.values(platforms)) {
      expect(Math.min(most, Math.ceil(1_000 / slots))).toBeGreaterThan(0);
    }
  });

  test('whoever has a place is answered after a start and five seconds, wherever it is', () => {
    const { eventP99, webP99, runP99 } = metricsOf('held-thousand');
    expect([eventP99, webP99, runP99]).toEqual([5_200, 5_200, 5_200]);
  });

  test('one product by its older API: two hundreds are served, 800 give up after ten seconds', () => {
    const at = (untilMs: number) => finished('held-thousand', { untilMs }).snapshot().counts;
    expect([at(6_199)['gen2.completed'], at(6_200)['gen2.completed']]).toEqual([0, 100]);
    expect([at(10_999)['gen2.timedOut'], at(11_000)['gen2.timedOut']]).toEqual([0, 800]);
    expect(at(20_000)).toMatchObject({ 'gen2.completed': 200, 'gen2.waiting': 0 });
  });

  test('it waits 3.5 starts where these are longer than ten seconds', () => {
    const set = { startSec: 4, waitSec: 9.5 };
    const at = (untilMs: number) => finished('held-thousand', { untilMs, set }).snapshot().counts;
    // A hundred begin at 5 s and a hundred at 14.5 s: half a second before the others have had enough.
    expect([at(14_999)['gen2.timedOut'], at(15_000)['gen2.timedOut']]).toEqual([0, 800]);
  });

  test('a hundred containers: 900 are told at once', () => {
    const { counts } = finished('held-thousand', { untilMs: 1_000 }).snapshot();
    expect([counts['naver.rejected'], counts['naver.running']]).toEqual([900, 100]);
  });

  test('three thousand: the account takes a thousand', () => {
    const set = { crowd: 3_000 };
    expect(metricsOf('held-thousand', { set }).eventLost).toBeCloseTo(2 / 3, 10);
    expect(metricsOf('held-thousand', { set }).webMade).toBe(47);
  });
});

describe('a thousand that compute', () => {
  test('who shares a CPU with n takes n times as long', () => {
    const { eventP99, webP99, runP99 } = metricsOf('computing-thousand');
    expect([eventP99, webP99, runP99]).toEqual([300, 200 + 64 * 100, 200 + 80 * 100]);
  });

  test('the first to wait for the payment company are those that computed first', () => {
    const set = { waitSec: 1 };
    const { webP99 } = metricsOf('computing-thousand', { set });
    expect(webP99).toBe(200 + 64 * 100 + 1_000);
  });
});

describe('what it costs', () => {
  const { lambdaPerSec, cloudRunPerSec, cloudRunIdlePerSec, flexPerSec } = sharedRates;

  test('environments times seconds over the requests, and each request', () => {
    const { eventCost, runCost, flexCost } = metricsOf('held-thousand');
    expect(eventCost).toBeCloseTo(1_000_000 * 5.2 * lambdaPerSec + 0.2, 6);
    expect(runCost).toBeCloseTo(1_000 * 13 * 5.2 * cloudRunPerSec + 0.4, 6);
    expect(flexCost).toBeCloseTo(1_000 * 63 * 5.2 * flexPerSec + 0.4, 6);
  });

  test('what is kept is paid while it is idle', () => {
    const set = { mine: 'on', slots: 1_000, most: 10, kept: 10, crowd: 1 };
    const cost = metricsOf('held-thousand', { set }).cost ?? 0;
    // One environment of ten works for five seconds of twenty.
    const dollars = 5 * cloudRunPerSec + (10 * 20 - 5) * cloudRunIdlePerSec;
    expect(cost).toBeCloseTo(1_000_000 * dollars + 0.4, 6);
  });
});

test('the same requests come to every row, and each row has the environments that it says', () => {
  const run = finished('lunch-minute', { isSeen: true });
  const { counts } = run.snapshot();
  const arrived = platformIds.map((row) => counts[`${row}.arrived`]);
  expect(new Set(arrived).size).toBe(1);
  const { kind, subject, object, length } = run.log.columns;
  const tracks = new TrackReader(run.tracks());
  for (const [place, row] of platformIds.entries()) {
    const made = Array.from({ length }, (_, i) => i).filter(
      (i) => kind[i] === kindIndex.made && object[i] === place,
    );
    expect(tracks.level('made', row).at(60_000), row).toBe(made.length);
  }
  const last = Math.max(...Array.from({ length }, (_, i) => subject[i] ?? 0));
  expect(tracks.level('crowd', 'came').at(60_000)).toBe(last);
});

test('rows without a limit in the way do the same: one request each is one request each', () => {
  const { eventMade, gen2Made, naverMade } = metricsOf('lunch-minute');
  expect([gen2Made, naverMade]).toEqual([eventMade, eventMade]);
});

test('one’s own row with the settings of Cloud Run does as that one does', () => {
  const set = { mine: 'on', slots: 80, most: 100, kept: 0 };
  const { counts, metrics } = finished('lunch-minute', { set }).snapshot();
  expect(metrics.made).toBe(metricsOf('lunch-minute').runMade);
  expect(counts['own.completed']).toBe(counts['run.completed']);
});

test('more kept than may be is refused', () => {
  const set = { kept: 20, most: 10 };
  expect(() => startRun(sameCrowd, { scenario: 'own-settings', set })).toThrow(RangeError);
});

describe('presets', () => {
  test.each(platformIds)('%s: what a page says has its source and day', (id) => {
    const { slots, most, sources } = platforms[id];
    expect(() => checkValue(params, 'slots', slots)).not.toThrow();
    if (most < Infinity) expect(() => checkValue(params, 'most', most)).not.toThrow();
    for (const source of Object.values(sources)) {
      if (source === null) continue;
      expect(source.url).toMatch(/^https:/);
      expect(source.asOf).toMatch(/^2026-/);
    }
    expect(sources.slots).not.toBeNull();
  });

  test('the rows are the platforms, and one’s own', () => {
    expect(rows).toEqual([...platformIds, 'own']);
  });
});
