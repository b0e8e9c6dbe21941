// The last order of each machine can be picked, and what is said of it is what the log and the places hold.

import { expect, test } from 'vitest';
import { shownOf } from '@/components/figure/stage/shown';
import { svgScene } from '@/components/figure/surface/svg';
import { kindIndex, PLACES } from '@/engine/models/sleeping-function/config';
import type { ScenarioId } from '@/engine/models/sleeping-function/scenarios';
import { stillsOf } from '@/player/still';
import { sleepingFunctionSim } from '.';

const HOUR_MS = 3_600_000;
const record = await stillsOf('sleeping-function');

function stageOf(
  id: ScenarioId,
  atMs: number,
  set: Readonly<Record<string, number | string>> = {},
) {
  const scenario = sleepingFunctionSim.scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`no ${id}`);
  const defaults = Object.fromEntries(
    Object.entries(sleepingFunctionSim.params).map(([name, param]) => [name, param.default]),
  );
  const { recording } = record({
    sim: 'sleeping-function',
    config: { ...defaults, ...scenario.set, ...set },
    seed: scenario.seed,
    durationMs: scenario.durationMs,
    acts: scenario.acts ?? [],
  });
  const shown = shownOf(recording, 'en');
  const marks = sleepingFunctionSim.stage.moment?.marks ?? [];
  const pictures = marks.map((mark) => mark.prepare(shown, 'wide'));
  const instant = (picked: string | null) => ({ tMs: atMs, pace: 1, picked });
  const paint = (picked: string | null): string => {
    const surface = svgScene({ width: 788, height: 362, hatchId: 'hatch' });
    for (const picture of pictures) picture.paint(surface, instant(picked));
    return surface.markup();
  };
  const targets = pictures.flatMap((picture) => picture.targets?.(instant(null)) ?? []);
  return { shown, recording, paint, targets };
}

/** The last row of a kind by a moment. */
function lastOf(
  { recording: { log } }: ReturnType<typeof stageOf>,
  kind: keyof typeof kindIndex,
  atMs: number,
) {
  for (let row = log.length - 1; row >= 0; row -= 1) {
    if (log.kind[row] === kindIndex[kind] && (log.atMs[row] ?? 0) <= atMs) {
      return { order: log.subject[row], machine: log.value[row], atMs: log.atMs[row] ?? 0 };
    }
  }
  throw new Error(`no ${kind}`);
}

test('an order that woke a function shows its three tenths and its work', () => {
  const atMs = HOUR_MS;
  const stage = stageOf('three-a-m', atMs);
  const cold = lastOf(stage, 'cold', atMs - 60_000);
  const { thing, fromMs, toMs } = stage.shown.tracks.spans('place').data;
  const row = [...fromMs].findIndex(
    (from, i) => from === cold.atMs + 300 && Math.floor((thing[i] ?? 0) / PLACES) === cold.machine,
  );
  const seconds = ((toMs[row] ?? 0) - (fromMs[row] ?? 0)) / 1_000;
  const said = stage.paint(`shared-order-${cold.order}`);
  expect(said).toContain(`Order ${cold.order}: 0.3 s to wake a function on server`);
  expect(said).toMatch(new RegExp(`, ${seconds.toPrecision(1).replace('.', '\\.')}`));
  expect(said).not.toContain('Functions sleep; servers do not');
});

test('each machine that served somebody offers its last order, and my shop its own', () => {
  const { targets } = stageOf('three-a-m', HOUR_MS);
  expect(targets.length).toBeGreaterThanOrEqual(3);
  expect(new Set(targets.map(({ id }) => id)).size).toBeGreaterThanOrEqual(3);
  for (const { label } of targets) expect(label).toMatch(/^Look at order \d+$/);
});

test('behind the closed door nobody has come', () => {
  expect(stageOf('three-a-m', 0).targets).toEqual([]);
});

test('an order lost by my dark server says why, and that the others took it', () => {
  const atMs = 5 * HOUR_MS;
  const stage = stageOf('pulled-plug', atMs);
  const { order } = lastOf(stage, 'ownLost', atMs);
  expect(stage.targets.map(({ id }) => id)).toContain(`own-order-${order}`);
  expect(stage.paint(`own-order-${order}`)).toContain('my server was dark');
});

test('an order that was refused says why', () => {
  const atMs = HOUR_MS;
  const stage = stageOf('lunch-fleet', atMs);
  const { order } = lastOf(stage, 'refuse', atMs);
  expect(stage.targets.map(({ id }) => id)).toContain(`shared-order-${order}`);
  expect(stage.paint(`shared-order-${order}`)).toContain('no server had a free place');
});

test('what is not of this run leaves the note as it is', () => {
  const { paint } = stageOf('three-a-m', HOUR_MS);
  expect(paint('shared-order-999999')).toBe(paint(null));
  expect(paint('nonsense')).toBe(paint(null));
});
