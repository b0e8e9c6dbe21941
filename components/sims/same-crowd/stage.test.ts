// Any dot of the crowd can be followed, and each row says what became of it there.

import { describe, expect, test } from 'vitest';
import { sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { params } from '@/engine/models/same-crowd/config';
import { scenarios } from '@/engine/models/same-crowd/scenarios';
import { fateOf, lastLost, rowAt } from './now';
import { plansOf, sizeFor, squaresToFit } from './plan';
import { view } from './stage';

const { textsAt, targetsAt } = sceneOf(view.moment);
const shownIn = await shownScenarios('same-crowd', params, scenarios, 'en');

describe('a request that is followed', () => {
  test('twenty of them, from the first to the last', () => {
    const shown = shownIn('held-thousand');
    const ids = targetsAt(shown, 20_000, 'wide').map(({ id }) => id);
    expect([ids[0], ids[19]]).toEqual(['request-1', 'request-1000']);
    expect(targetsAt(shown, 900, 'wide')).toEqual([]);
  });

  test('number 500 is answered where environments are shared, refused at once, and after ten seconds', () => {
    const shown = shownIn('held-thousand');
    const said = textsAt(shown, 12_000, 'wide', 'request-500').join('\n');
    for (const words of ['5.2 s', '429 at once', '429 after 10 s']) {
      expect(said).toContain(words);
    }
    expect(textsAt(shown, 12_000, 'wide').join('\n')).not.toContain('429 after');
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
