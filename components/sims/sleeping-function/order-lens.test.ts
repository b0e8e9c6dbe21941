// The last order of each machine can be picked, and what is said of it is what the log and the places hold.

import { expect, test } from 'vitest';
import type { Shown } from '@/components/figure/marks/contract';
import { sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { kindIndex, PLACES, params } from '@/engine/models/sleeping-function/config';
import { scenarios } from '@/engine/models/sleeping-function/scenarios';
import { view } from './stage';

const HOUR_MS = 3_600_000;
const { paintedAt, textsAt, targetsAt } = sceneOf(view.moment);
const shownIn = await shownScenarios('sleeping-function', params, scenarios, 'en');

/** The last row of a kind by a moment. */
function lastOf({ recording: { log } }: Shown, kind: keyof typeof kindIndex, atMs: number) {
  for (let row = log.length - 1; row >= 0; row -= 1) {
    if (log.kind[row] === kindIndex[kind] && (log.atMs[row] ?? 0) <= atMs) {
      return { order: log.subject[row], machine: log.value[row], atMs: log.atMs[row] ?? 0 };
    }
  }
  throw new Error(`no ${kind}`);
}

test('an order that woke a function shows its three tenths and its work', () => {
  const atMs = HOUR_MS;
  const shown = shownIn('three-a-m');
  const cold = lastOf(shown, 'cold', atMs - 60_000);
  const { thing, fromMs, toMs } = shown.tracks.spans('place').data;
  const row = [...fromMs].findIndex(
    (from, i) => from === cold.atMs + 300 && Math.floor((thing[i] ?? 0) / PLACES) === cold.machine,
  );
  const seconds = ((toMs[row] ?? 0) - (fromMs[row] ?? 0)) / 1_000;
  const said = textsAt(shown, atMs, 'wide', `shared-order-${cold.order}`).join();
  expect(said).toContain(`Order ${cold.order}: 0.3 s to wake a function on server`);
  expect(said).toMatch(new RegExp(`, ${seconds.toPrecision(1).replace('.', '\\.')}`));
  expect(said).not.toContain('Functions sleep; servers do not');
});

test('each machine that served somebody offers its last order, and my shop its own', () => {
  const targets = targetsAt(shownIn('three-a-m'), HOUR_MS, 'wide');
  expect(targets.length).toBeGreaterThanOrEqual(3);
  expect(new Set(targets.map(({ id }) => id)).size).toBeGreaterThanOrEqual(3);
  for (const { label } of targets) expect(label).toMatch(/^Look at order \d+$/);
});

test('behind the closed door nobody has come', () => {
  expect(targetsAt(shownIn('three-a-m'), 0, 'wide')).toEqual([]);
});

test('an order lost by my dark server says why, and that the others took it', () => {
  const atMs = 5 * HOUR_MS;
  const shown = shownIn('pulled-plug');
  const { order } = lastOf(shown, 'ownLost', atMs);
  expect(targetsAt(shown, atMs, 'wide').map(({ id }) => id)).toContain(`own-order-${order}`);
  expect(textsAt(shown, atMs, 'wide', `own-order-${order}`).join()).toContain('my server was dark');
});

test('an order that was refused says why', () => {
  const atMs = HOUR_MS;
  const shown = shownIn('lunch-fleet');
  const { order } = lastOf(shown, 'refuse', atMs);
  expect(targetsAt(shown, atMs, 'wide').map(({ id }) => id)).toContain(`shared-order-${order}`);
  expect(textsAt(shown, atMs, 'wide', `shared-order-${order}`).join()).toContain(
    'no server had a free place',
  );
});

test('what is not of this run leaves the note as it is', () => {
  const painted = (picked: string | null) =>
    paintedAt(shownIn('three-a-m'), HOUR_MS, 'wide', picked);
  expect(painted('shared-order-999999')).toEqual(painted(null));
  expect(painted('nonsense')).toEqual(painted(null));
});
