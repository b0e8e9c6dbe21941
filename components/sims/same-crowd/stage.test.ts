// Any dot of the crowd can be followed, and each row says what became of it there.

import { describe, expect, test } from 'vitest';
import { shownOf } from '@/components/figure/stage/shown';
import { svgScene } from '@/components/figure/surface/svg';
import { stillsOf } from '@/player/still';
import { sameCrowdSim } from '.';
import { fateOf, lastLost, rowAt } from './now';
import { HEIGHT, plansOf, sizeFor, squaresToFit } from './plan';
import { scene } from './scene';

const record = await stillsOf('same-crowd');

function shownIn(id: string) {
  const scenario = sameCrowdSim.scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const defaults = Object.fromEntries(
    Object.entries(sameCrowdSim.params).map(([name, param]) => [name, param.default]),
  );
  const { recording } = record({
    sim: 'same-crowd',
    config: { ...defaults, ...scenario.set },
    seed: scenario.seed,
    durationMs: scenario.durationMs,
    acts: [],
  });
  return shownOf(recording, 'en');
}

function paintedAt(id: string, tMs: number, picked: string | null): string {
  const surface = svgScene({ width: 788, height: HEIGHT.wide, hatchId: 'hatch' });
  scene.prepare(shownIn(id), 'wide').paint(surface, { tMs, pace: 1, picked });
  return surface.markup();
}

describe('a request that is followed', () => {
  test('twenty of them, from the first to the last', () => {
    const picture = scene.prepare(shownIn('held-thousand'), 'wide');
    const ids = picture.targets?.({ tMs: 20_000, pace: 1, picked: null }).map(({ id }) => id) ?? [];
    expect([ids[0], ids[19]]).toEqual(['request-1', 'request-1000']);
    expect(picture.targets?.({ tMs: 900, pace: 1, picked: null })).toEqual([]);
  });

  test('number 500 is answered where environments are shared, refused at once, and after ten seconds', () => {
    const painted = paintedAt('held-thousand', 12_000, 'request-500');
    for (const words of ['5.2 s', '429 at once', '429 after 10 s']) {
      expect(painted).toContain(words);
    }
    expect(paintedAt('held-thousand', 12_000, null)).not.toContain('429 after');
  });

  test('its phases: queued, starting, at work', () => {
    const shown = shownIn('held-thousand');
    expect(fateOf(shown, 1, 0, 20_000)).toEqual({
      cameMs: 1_000,
      placedMs: 1_000,
      beganMs: 1_200,
      endMs: 6_200,
      end: 'answered',
    });
    const gen2 = fateOf(shown, 150, 3, 20_000);
    expect([gen2?.placedMs, gen2?.endMs]).toEqual([6_200, 11_200]);
    expect(fateOf(shown, 1, 0, 3_000)).toMatchObject({ end: null, beganMs: 1_200 });
    expect(fateOf(shown, 1, 0, 999)).toBeNull();
  });

  test('who was told 429 last can be followed, too', () => {
    const shown = shownIn('held-thousand');
    expect([lastLost(shown, 5, 20_000), lastLost(shown, 0, 20_000)]).toEqual([1_000, null]);
  });
});

test('what starts, works and idles is what was made', () => {
  const shown = shownIn('lunch-minute');
  for (let tMs = 0; tMs <= 60_000; tMs += 777) {
    const { made, working, starting, idle } = rowAt(shown, 'event', tMs);
    expect(working + starting + idle).toBe(made);
    expect(Math.min(working, starting, idle)).toBeGreaterThanOrEqual(0);
  }
});

test.each(['wide', 'tall'] as const)(
  'a thousand squares fit into a row that is %s',
  (placement) => {
    const shown = shownIn('held-thousand');
    for (const { grid } of plansOf(shown, placement)) {
      const size = sizeFor(grid, squaresToFit(shown));
      expect(Math.floor(grid.width / size) * Math.floor(grid.height / size)).toBeGreaterThanOrEqual(
        1_000,
      );
      expect(size).toBeGreaterThan(2);
    }
  },
);
