// The last request of each kind can be picked, and what is said of it is what happened to it.

import { expect, test } from 'vitest';
import { shownOf } from '@/components/figure/stage/shown';
import { svgScene } from '@/components/figure/surface/svg';
import { eventKinds } from '@/engine/models/concurrency/config';
import { stillsOf } from '@/player/still';
import { concurrencySim } from '.';
import { requestLens } from './request-lens';

const record = await stillsOf('concurrency');

function festivalAt(tMs: number) {
  const scenario = concurrencySim.scenarios.find(({ id }) => id === 'festival');
  if (!scenario) throw new Error('no festival');
  const defaults = Object.fromEntries(
    Object.entries(concurrencySim.params).map(([name, param]) => [name, param.default]),
  );
  const { recording } = record({
    sim: 'concurrency',
    config: { ...defaults, ...scenario.set },
    seed: scenario.seed,
    durationMs: scenario.durationMs,
    acts: scenario.acts ?? [],
  });
  const shown = shownOf(recording, 'en');
  const picture = requestLens.prepare(shown, 'wide');
  const said = (picked: string): string => {
    const surface = svgScene({ width: 788, height: 352, hatchId: 'hatch' });
    picture.paint(surface, { tMs, pace: 1, picked });
    return surface.markup();
  };
  return { recording, said, targets: picture.targets?.({ tMs, pace: 1, picked: null }) ?? [] };
}

test('whoever was answered last, and whoever found no connection last', () => {
  const { recording, said, targets } = festivalAt(45_000);
  const { kind, subject, atMs, length } = recording.log;
  const lastOf = (name: string): number => {
    const wanted = eventKinds.findIndex((one) => one.name === name);
    const rows = Array.from({ length }, (_, row) => row).filter(
      (row) => kind[row] === wanted && (atMs[row] ?? 0) <= 45_000,
    );
    return subject[rows.at(-1) ?? -1] ?? -1;
  };
  const [answered, failed] = [lastOf('answer'), lastOf('noConnection')];
  expect(targets.map(({ id }) => id)).toEqual([`request-${answered}`, `request-${failed}`]);
  expect(said(`request-${failed}`)).toContain('never got a connection');
  expect(said(`request-${answered}`)).toContain('answered after');
  expect(said('request-999999')).toBe('');
});
