import { expect, test } from 'vitest';
import { exp } from '@/engine/kernel/math';
import { checkValue } from '@/engine/kernel/run';
import { params } from '@/engine/models/cold-start/config';
import { keepAliveObservations, startTimes } from '@/engine/models/cold-start/presets';

test.each(startTimes)('$id fits the knobs, and its tail follows from its spread', (preset) => {
  expect(() => checkValue(params, 'coldStartSec', preset.p50Ms / 1000)).not.toThrow();
  expect(() => checkValue(params, 'coldTail', preset.coldTail)).not.toThrow();
  const { step } = params.coldTail;
  expect(Math.abs(preset.coldTail - exp(1.645 * preset.lnSd))).toBeLessThanOrEqual(step / 2);
  expect(preset.p50Ms).toBeLessThan(preset.p90Ms);
  expect(preset.p90Ms).toBeLessThan(preset.p99Ms);
});

test.each(keepAliveObservations)('$id: what is measured rises, what is documented fits', (seen) => {
  expect(seen.kind === 'measured').toBe(seen.gone.length > 0);
  expect(seen.kind === 'documented').toBe(seen.idleSec !== null);
  for (const [i, { afterMin, share }] of seen.gone.entries()) {
    const before = seen.gone[i - 1];
    expect(afterMin).toBeGreaterThan(before?.afterMin ?? 0);
    expect(share).toBeGreaterThanOrEqual(before?.share ?? 0);
  }
  if (seen.idleSec !== null) checkValue(params, 'keepAliveSec', seen.idleSec);
});
