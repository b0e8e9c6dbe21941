// Everybody who is seen can be picked, and what is said of them is what happened to them.

import { describe, expect, test } from 'vitest';
import { PLACEMENT_WIDTH, type Placement, type Shown } from '@/components/figure/marks/contract';
import { sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { moment } from '@/components/figure/stage/stage-spec';
import { params } from '@/engine/models/consistency/config';
import { type ScenarioId, scenarios } from '@/engine/models/consistency/scenarios';
import { locales } from '@/i18n/locales';
import { HEIGHT } from './plan';
import { requestLens } from './request-lens';

const { paintedAt, textsAt, targetsAt } = sceneOf(moment(HEIGHT, [requestLens]));
const shownIn = await shownScenarios('consistency', params, scenarios, 'en');

/** What the lens writes, how many things it rings, and its phases in their proportions. */
function read(shown: Shown, picked: string, tMs: number, placement: Placement = 'wide') {
  const painted = paintedAt(shown, tMs, placement, picked);
  const phases = painted
    .filter(([shape]) => shape === 'rect' || shape === 'hatched')
    .map(([, paint, , , width]) => [paint, Number(width) / PLACEMENT_WIDTH[placement]] as const);
  const rings = painted.filter(([shape]) => shape === 'ring').length;
  return { said: textsAt(shown, tMs, placement, picked).join(''), phases, rings };
}

const idsAt = (shown: Shown, tMs: number, placement: Placement = 'wide') =>
  targetsAt(shown, tMs, placement).map(({ id }) => id);

test.each<[ScenarioId, number, number]>([
  ['quorum', 4_240, 10],
  ['across-the-sea', 751, 1],
  ['cut', 30_000, 28],
  ['lunch-sale', 30_000, 28],
  ['hot-key', 4_000, 1],
])(
  'in %s whoever is seen can be picked, each once, and is told in both languages',
  (id, tMs, least) => {
    for (const locale of locales) {
      const run = shownIn(id, { locale });
      for (const at of ['wide', 'tall'] as const) {
        const ids = idsAt(run, tMs, at);
        expect(ids.length).toBeGreaterThanOrEqual(least);
        expect(new Set(ids).size).toBe(ids.length);
        for (const one of ids) expect(read(run, one, tMs, at).said).toMatch(/: .{4,}/);
        expect(read(run, 'nobody-1', tMs, at).said).toBe('');
      }
    }
  },
);

describe('readers', () => {
  test('one who got an old value: whom they asked, and how much later that copy knew', () => {
    const run = shownIn('quorum');
    const told = (tMs: number, words: RegExp) =>
      idsAt(run, 4_240).filter((id) => words.test(read(run, id, tMs).said)).length;
    expect(told(4_240, /which knew/)).toBe(3);
    expect(told(4_240, /does not know yet/) + told(4_240, /did not know until/)).toBe(7);
    expect(told(9_000, /did not know until .+ later/)).toBe(7);
    const two = shownIn('quorum', { set: { reads: 2 } });
    expect(
      idsAt(two, 4_240).some((id) => /and one of them knew/.test(read(two, id, 4_240).said)),
    ).toBe(true);
  });

  test('the time before they asked is a phase, and so is what the copy took to know', () => {
    const run = shownIn('quorum', { set: { afterMs: 100 } });
    const [old] = idsAt(run, 4_350).filter((id) => /until/.test(read(run, id, 9_000).said));
    expect(read(run, old ?? '', 9_000).phases.map(([paint]) => paint)).toEqual([
      'queued',
      'dropped',
    ]);
  });

  test('of the menu: too early by what was left of its way', () => {
    const run = shownIn('across-the-sea');
    const [id = ''] = idsAt(run, 751);
    const [, after = '', late = ''] = /asked (\S+) ms .* (\S+) ms too early/.exec(
      read(run, id, 751).said,
    ) ?? [''];
    expect(Math.abs(Number(after) + Number(late) - 95)).toBeLessThan(1.5);
  });

  test('who waited for their own menu: 57 ms of 95', () => {
    const own = { level: 'session', reader: 'self', ownAfterMs: 38 };
    const run = shownIn('across-the-sea', { set: own });
    const { said, phases } = read(run, 'reader-1', 850);
    expect(said).toContain('waited 57 ms');
    expect(phases.map(([paint, share]) => [paint, Math.round(95 * share)])).toEqual([
      ['accent', 38],
      ['queued', 57],
    ]);
  });
});

describe('customers', () => {
  const told = (stock: string, id: ScenarioId = 'cut') => {
    const run = shownIn(id, { set: { stock } });
    return Array.from({ length: 140 }, (_, i) => read(run, `customer-${i + 1}`, 60_000));
  };

  test('agreed with both, or refused while the two cannot agree', () => {
    const all = told('strong').map(({ said }) => said);
    expect(all.filter((said) => said.includes('after 80 ms: both')).length).toBe(60);
    expect(all.filter((said) => said.includes('cannot agree')).length).toBeGreaterThan(20);
  });

  test('through the home: 10 ms there, 45 from the other side, refused where it cannot be asked', () => {
    const all = told('home').map(({ said }) => said);
    for (const words of ['after 10 ms', 'after 45 ms: Seoul', 'Seoul cannot be asked'])
      expect(
        all.some((said) => said.includes(words)),
        words,
      ).toBe(true);
  });

  test('each for itself: word is held back by the cut, and boxes are sold that are gone', () => {
    const all = told('lastWins');
    const gone = all.filter(({ said }) => said.includes('a box that was gone'));
    expect(gone).toHaveLength(34);
    const held = all.filter(({ phases }) =>
      phases.some(([paint, share]) => paint === 'queued' && share > 0.5),
    );
    expect(held.length).toBeGreaterThan(10);
    expect(
      all.filter(({ said }) => said.includes('heard of it 500 ms later')).length,
    ).toBeGreaterThan(40);
  });

  test('word on its way is ringed on the cable', () => {
    const run = shownIn('last-writer');
    const atMs = Math.ceil(run.tracks.flights('customer').data.fromMs[0] as number) + 100;
    expect(read(run, 'customer-1', atMs)).toMatchObject({ rings: 2 });
    expect(read(run, 'customer-1', atMs).said).toContain('does not know yet');
    expect(read(run, 'customer-1', atMs + 1_000).rings).toBe(1);
  });
});

test('a throttled write: how many came and were taken in the second before', () => {
  const run = shownIn('hot-key');
  const [id = ''] = idsAt(run, 4_000);
  const [, taken, came] = /took ([\d,]+) of ([\d,]+)/.exec(read(run, id, 4_000).said) ?? [];
  const number = (words = '') => Number(words.replace(',', ''));
  expect(Math.abs(number(taken) - 1_000)).toBeLessThan(20);
  expect(Math.abs(number(came) - 5_000)).toBeLessThan(300);
  expect(idsAt(shownIn('hot-key', { set: { suffixes: 6 } }), 4_000)).toEqual([]);
});
