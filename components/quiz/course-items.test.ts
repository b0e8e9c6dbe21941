// The questions of the course as they are played: computed numbers against plain arithmetic, runs that can be won and lost.

import { describe, expect, test } from 'vitest';
import { loadBank } from '@/content/quizzes';
import type { QuizItem } from '@/content/schema';
import { answerQuestion } from '@/player/measure-rules';
import { drawValues, freshItem } from './fresh';
import { gradeAnswer, measureAnswer } from './grade';
import type { ShownItem } from './shown';
import { shownBank } from './shown-quiz';

const items = [...(await loadBank()).values()].flat();
const shown = new Map((await shownBank('en')).map((item) => [item.id, item]));

function itemOf<K extends QuizItem['kind']>(id: string, kind: K): Extract<QuizItem, { kind: K }> {
  const item = items.find((candidate) => candidate.id === id);
  if (item?.kind !== kind) throw new RangeError(`no ${kind} item ${id}`);
  return item as Extract<QuizItem, { kind: K }>;
}

function shownOf(id: string): ShownItem {
  const item = shown.get(id);
  if (!item) throw new RangeError(`no item ${id}`);
  return item;
}

async function verdict(item: ShownItem, answer: readonly string[]) {
  return gradeAnswer(item, answer, await measureAnswer(item, answer, answerQuestion));
}

/** A bill in dollars, to the cent: ten million calls of 100 ms with 1 GB, and the init that is billed. */
const computeUsd = (initSec: number) =>
  Math.round((10_000_000 * 0.1 + initSec) * 0.0000166667 * 100) / 100;

type Sum = (given: (name: string) => number) => number;

/** By item: the answer, and the traps in their order, from the numbers of a variant. */
const sums: Readonly<Record<string, readonly [Sum, ...Sum[]]>> = {
  'mean-of-first-and-later': [
    (n) => (n('percent') / 100) * n('first') + (1 - n('percent') / 100) * n('second'),
    (n) => (n('first') + n('second')) / 2,
    (n) => n('first'),
  ],
  'scaling-at-once': [(n) => n('rate') * n('sec'), (n) => n('rate'), (n) => n('rate') / n('sec')],
  'scaling-let-in': [(n) => 10 * n('quota'), (n) => n('quota')],
  'scaling-how-long': [(n) => ((n('wanted') - 1_000) / 1_000) * 10, () => 0],
  'scaling-left-for-others': [(n) => n('quota') - n('reserved'), (n) => n('quota')],
  'runs-of-failing': [(n) => 3 * n('events'), (n) => n('events'), (n) => 2 * n('events')],
  'pings-and-crowd': [
    (n) => n('crowd') - n('pings'),
    () => 0,
    (n) => n('crowd') - 1,
    (n) => n('crowd'),
  ],
  'gap-and-rest': [
    (n) => 100 * Math.exp(-n('idle') / n('gap')),
    () => 100,
    (n) => 100 - 100 * Math.exp(-n('idle') / n('gap')),
  ],
  'init-on-the-bill': [
    (n) => computeUsd((n('cold') * n('init')) / 1000),
    () => computeUsd(0),
    (n) => computeUsd((10_000_000 * n('init')) / 1000),
  ],
  'billed-milliseconds': [(n) => n('init') + n('work'), (n) => n('work'), (n) => n('init')],
  'mean-and-tail': [
    (n) => (n('percent') / 100) * n('cold') + (1 - n('percent') / 100) * n('warm'),
    (n) => (n('cold') + n('warm')) / 2,
    (n) => n('cold'),
    (n) => n('warm'),
  ],
  'limits-billed-tries': [(n) => 3 * n('limit'), (n) => n('limit'), () => 0],
  'limits-seconds-paid': [
    (n) => n('pieces') * n('sec'),
    (n) => n('sec'),
    (n) => n('pieces') + n('sec'),
  ],
  'limits-lost-together': [(n) => n('workers') * n('sec'), (n) => n('sec'), () => 0],
  'orders-in-between': [(n) => n('rate') * n('sec'), (n) => n('rate') / n('sec'), () => 0],
  'orders-at-once': [(n) => n('rate') * n('sec'), (n) => n('rate'), (n) => n('rate') / n('sec')],
  'some-disk-fails': [
    (n) => 100 * (1 - (1 - n('percent') / 100) ** n('disks')),
    (n) => n('percent'),
    (n) => n('disks') * n('percent'),
  ],
  'fire-in-years': [
    (n) => n('total') / n('cut'),
    (n) => n('total') / 60,
    (n) => n('cut') / n('total'),
  ],
  'from-sum-to-vms': [(n) => n('total') / 50, (n) => n('total') / 100, (n) => n('total') / 10],
  'first-new-vm': [(n) => n('period') + n('boot'), (n) => n('boot'), (n) => n('period')],
  'spare-for-one': [(n) => 100 / n('left'), () => 0, () => 100],
  'hours-switched-on': [(n) => Math.round(5.2 * n('hours')) / 100, () => 37.96, () => 0.052],
  'until-all-stand': [
    (n) => ((n('wanted') - 1_000) / 1_000) * 10,
    () => 0,
    (n) => (n('wanted') / 1_000) * 10,
  ],
  'one-over-spare': [(n) => 1 / n('spare'), (n) => 1 / n('capacity')],
  'quiet-hours': [(n) => n('monthly') - n('nights'), (n) => n('monthly')],
  'until-the-queue-is-full': [(n) => n('room') / n('extra'), (n) => n('room')],
  'who-waits-with-eight': [(n) => n('waiting') / n('places'), (n) => n('waiting')],
  'worth-the-tuning': [(n) => n('before') - n('after'), (n) => n('after')],
  'share-asleep': [
    (n) => 100 * Math.exp(-n('idle') / n('meanGap')),
    (n) => 100 - 100 * Math.exp(-n('idle') / n('meanGap')),
    () => 0,
  ],
  'share-of-the-night': [
    (n) => 100 * Math.exp(-n('idle') / n('meanGap')),
    (n) => 100 - 100 * Math.exp(-n('idle') / n('meanGap')),
    () => 100,
  ],
  'seconds-of-a-day': [(n) => n('calls') * n('sec'), () => 86_400, (n) => n('calls') / n('sec')],
  'square-of-people': [(n) => n('times') ** 2, (n) => n('times'), (n) => 2 * n('times')],
  'use-cases-shared-out': [
    (n) => n('work') / n('workers'),
    (n) => n('work') * n('workers'),
    (n) => n('work') - n('workers'),
  ],
  'use-cases-alarms-cold': [
    (n) => 100 * Math.exp(-n('idle') / n('gap')),
    () => 100,
    (n) => 100 - 100 * Math.exp(-n('idle') / n('gap')),
  ],
  'use-cases-waiting-together': [
    (n) => n('rate') * n('sec'),
    (n) => n('rate') / n('sec'),
    (n) => n('sec') / n('rate'),
  ],
  'what-the-store-says': [
    (n) => n('stock') - 1,
    (n) => n('stock') - n('tablets'),
    (n) => n('stock'),
  ],
  'billing-your-million': [
    (n) =>
      Math.round(((n('requests') * n('ms')) / 1000) * 0.0000166667 * 100) / 100 +
      n('requests') * 0.0000002,
    (n) => n('requests') * 0.0000002,
    (n) => Math.round(((n('requests') * n('ms')) / 1000) * 0.0000166667 * 100) / 100,
  ],
  'billing-old-rounding': [(n) => 100 / n('ms'), () => 1],
  'billing-nat-hours': [(n) => n('count') * 0.059 * 730, () => 0, () => 0.059 * 730],
  'billing-slower': [(n) => (120 * n('memory')) / 128, () => 120],
  'billing-break-even': [(n) => n('fixed') / n('each'), (n) => n('fixed') / 0.2],
  'billing-thirteen': [(n) => 100 / n('times'), () => 50],
  'compute-divide': [(n) => n('crowd') / n('slots'), (n) => n('crowd')],
  'compute-naver-full': [(n) => n('crowd') - 100, (n) => n('crowd') - 200],
  'compute-n-times': [(n) => n('n') * n('sec'), (n) => n('sec')],
  'compute-bill-by-hand': [(n) => n('cents') / n('n'), (n) => n('cents')],
  'trace-fan-out': [
    (n) => 100 * (1 - (1 - n('percent') / 100) ** n('servers')),
    (n) => n('servers') * n('percent'),
  ],
  'trace-one-call': [(n) => 12 * 25 - n('one'), () => 150],
  'trace-log-bill': [(n) => n('gb') * 0.76, (n) => n('gb') * 0.0314],
  'trace-memory': [(n) => 50_000 / n('wait'), (n) => 50_000 * n('wait')],
  'trace-time-to-page': [(n) => (60 * 14.4 * 0.1) / n('percent'), (n) => 60 / n('percent')],
  'trace-budget-days': [(n) => 30 / n('burn'), () => 30],
  'data-copy-old': [
    (n) => 100 * (1 - Math.exp(-n('lag') / n('gap'))),
    (n) => 100 * Math.exp(-n('lag') / n('gap')),
  ],
  'data-lost-a-day': [(n) => n('restarts') * n('inGap'), (n) => n('restarts'), () => 0],
  'data-one-over-hold': [(n) => 1_000 / n('ms'), (n) => 2_000 / n('ms')],
  'flow-how-many-fail': [(n) => n('rate') * n('over'), () => 0],
  'flow-transitions-cost': [(n) => (120_000 * n('each') * 0.0271) / 1_000, () => 120 * 0.0271],
  'split-chain-minutes': [
    (n) => 43_200 * (1 - 0.9995 ** n('count')),
    () => 21.6,
    (n) => 21.6 / n('count'),
  ],
  'split-needed-of-all': [
    (n) => 43_200 * (1 - 0.9995 ** n('needed')),
    (n) => 43_200 * (1 - 0.9995 ** n('all')),
    () => 21.6,
  ],
  'split-slow-pages': [(n) => 100 * (1 - 0.99 ** n('calls')), () => 1, (n) => 100 - n('calls')],
  'teams-days-at-one-team': [(n) => n('days') / (1 - n('percent') / 100), (n) => n('days')],
  'evolution-seen-at-all': [
    (n) => 100 * (1 - (1 - n('percent') / 100) ** n('requests')),
    (n) => n('percent'),
  ],
  'evolution-how-many': [(n) => 3000 / n('bug'), (n) => 1000 / n('bug')],
  'evolution-train-of': [
    (n) => 100 * (1 - (1 - n('percent') / 100) ** n('changes')),
    (n) => n('percent'),
  ],
  'evolution-mixed-pages': [
    (n) => (2 * n('percent') * (100 - n('percent'))) / 100,
    (n) => n('percent'),
  ],
  'teams-work-in-progress': [
    (n) => n('rate') * n('days'),
    (n) => n('days') / n('rate'),
    (n) => n('days'),
  ],
  'teams-less-work': [
    (n) => (3 * 2) / (1 - n('percent') / 100),
    () => 30,
    (n) => 2 / (1 - n('percent') / 100),
    () => 6,
  ],
  'databases-passes': [() => 1_000, () => 4_000],
  'databases-how-many-keys': [(n) => n('thousands'), () => 1],
  'databases-strong-write': [(n) => 2 * n('rtt') + 10, () => 10, (n) => n('rtt')],
  'databases-ten-kilobytes': [(n) => n('blocks') / 2, (n) => n('blocks')],
  'databases-session-wait': [(n) => 95 - n('after'), () => 0, () => 95],
  'endpoints-how-many-wait': [(n) => n('rate') * n('sec'), () => 0, (n) => n('sec') / n('rate')],
  'endpoints-backlog-gone': [(n) => 60 / (n('service') - 10), (n) => 60 / n('service'), () => 6],
  'endpoints-good-runs': [(n) => 5 * n('receives'), () => 5, (n) => 6 * n('receives')],
  'endpoints-outlast': [(n) => 5 * n('lease'), (n) => 6 * n('lease'), (n) => n('lease')],
  'events-lost-by-last-try': [(n) => 10 * n('rate'), (n) => 11 * n('rate'), () => 0],
  'events-three-queues': [(n) => 3 * n('queues'), (n) => 12 * n('queues'), () => 3],
  'events-kth-fails': [(n) => 10 + (11 - n('place')), (n) => 20 - n('place'), () => 11],
  'events-requests-on-the-bill': [
    (n) => 3 * n('million'),
    (n) => n('million'),
    (n) => 2 * n('million'),
  ],
  'gateways-until-dry': [(n) => n('burst') / n('extra'), () => 0, (n) => n('extra') / n('burst')],
  'gateways-seconds-paid': [
    (n) => n('work') * n('tries'),
    (n) => 29 * n('tries'),
    (n) => n('work'),
  ],
  'gateways-share-of-hits': [(n) => (100 * n('calls')) / (1 + n('calls')), () => 100],
  'gateways-month-of-rest': [
    (n) => (n('requests') / 1_000_000) * 3.5,
    () => 0,
    (n) => (n('requests') / 1_000_000) * 1.23,
  ],
  'teams-busy-after-slower': [
    (n) => n('percent') * n('times'),
    (n) => n('percent') / n('times'),
    (n) => n('percent'),
  ],
  'failure-slots-needed': [
    (n) => n('rate') * n('sec'),
    (n) => n('rate'),
    (n) => n('rate') / n('sec'),
  ],
  'failure-full-after': [
    (n) => n('slots') / n('rate'),
    (n) => n('rate') / n('slots'),
    (n) => n('slots') * n('rate'),
  ],
  'failure-calls-in-layers': [(n) => n('loads') * n('tries'), (n) => n('loads') + n('tries')],
  'placement-gap': [(n) => n('gap') * n('pieces'), (n) => n('gap')],
  'placement-cold-share': [
    (n) => 100 * Math.E ** (-n('keep') / n('gap')),
    (n) => 100 - 100 * Math.E ** (-n('keep') / n('gap')),
  ],
  'placement-server-bill': [(n) => n('pieces') * 15.18, () => 15.18],
};

test('every number that is computed is recomputed below', () => {
  const computed = items.filter((item) => item.kind === 'numeric' && item.variables);
  expect(computed.map(({ id }) => id).toSorted()).toEqual(Object.keys(sums).toSorted());
});

describe.each(Object.entries(sums))('%s', (id, [answerOf, ...trapsOf]) => {
  test.each([0, 1, 2, 17, 4_711])('variant %i', async (seed) => {
    const { variables = {}, traps } = itemOf(id, 'numeric');
    const values = drawValues(variables, `${id}#${seed}`);
    const given = (name: string) => values[name] ?? Number.NaN;
    const variant = await freshItem(shownOf(id), seed, answerQuestion);
    if (variant.kind !== 'numeric') throw new RangeError(id);

    expect(variant.answer).toBeCloseTo(answerOf(given), 6);
    expect(gradeAnswer(variant, [String(answerOf(given))]).isCorrect).toBe(true);
    for (const text of [variant.stem, variant.explanation, ...variant.traps.map((t) => t.because)])
      expect(text).not.toMatch(/[{}]|NaN/);

    // Every foreseen mistake is wrong, and is told what is behind it.
    expect(trapsOf.length).toBe(traps.length);
    for (const trapOf of trapsOf) {
      const grade = gradeAnswer(variant, [String(trapOf(given))]);
      expect(grade.isCorrect).toBe(false);
      expect(grade.remarks.length, `${trapOf(given)}`).toBe(1);
    }
  });
});

describe('what a run decides can be won and lost', () => {
  test('two-minutes-awake: the formula wins, the guesses “none” and “half” lose', async () => {
    const item = shownOf('two-minutes-awake');
    expect((await verdict(item, [String(100 * Math.exp(-120 / 60))])).isCorrect).toBe(true);
    for (const guess of ['0', '1.3', '25', '50', '100'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('after-the-rush: environments that rest win; none, a flat line and gone at once lose', async () => {
    const item = shownOf('after-the-rush');
    const drawn = (values: readonly number[]) => values.map(String);
    expect((await verdict(item, drawn([0, 1, 3, 8, 20, 20, 8]))).isCorrect).toBe(true);
    expect((await verdict(item, drawn([0, 0, 0, 10, 25, 25, 5]))).isCorrect).toBe(true);
    for (let flat = 0; flat <= 40; flat += 1)
      expect((await verdict(item, drawn(Array(7).fill(flat)))).isCorrect, `${flat}`).toBe(false);
    expect((await verdict(item, drawn([0, 0, 12, 12, 0, 0, 0]))).isCorrect).toBe(false);
  });

  test('eighteen-weeks-late: a fifth wins; a tenth, a third and none lose', async () => {
    const item = shownOf('eighteen-weeks-late');
    for (const guess of ['20', '22', '24'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '10', '12', '33', '48'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('three-high-readings: near three in ten wins; a fifth, the same as before and a half lose', async () => {
    const item = shownOf('three-high-readings');
    for (const guess of ['26', '29', '32'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '19.3', '20', '38', '50', '58'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('twice-the-shops: about four wins; as many as before, twice as many and sixty lose', async () => {
    const item = shownOf('twice-the-shops');
    for (const guess of ['4', '4.2', '4.5'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '2.9', '3', '5.8', '6', '60', '120'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('use-cases-hundred-a-second: about six times wins; a third, the same, seven and twenty lose', async () => {
    const item = shownOf('use-cases-hundred-a-second');
    for (const guess of ['5.4', '5.9', '6.3'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0.3', '1', '2.4', '7.2', '21'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('use-cases-rare-chats: a tenth wins; the formula alone, none, a quarter and most lose', async () => {
    const item = shownOf('use-cases-rare-chats');
    for (const guess of ['9', '11', '13'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '5', '25', '88', '100'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('half-a-fleet: the solution wins, the start, one knob alone and too much lose', async () => {
    const item = shownOf('half-a-fleet');
    expect((await verdict(item, ['spare=2', 'keepAliveSec=240'])).isCorrect).toBe(true);
    for (const answer of [
      [],
      ['spare=2'],
      ['spare=4'],
      ['keepAliveSec=240'],
      ['keepAliveSec=300'],
      ['spare=3', 'keepAliveSec=300'],
    ])
      expect((await verdict(item, answer)).isCorrect, answer.join()).toBe(false);
  });
  test('databases-three-keys: about 40 % wins; none, a third, 60 and 80 % lose', async () => {
    const item = shownOf('databases-three-keys');
    for (const guess of ['38', '40', '42'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '33', '60', '80'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('databases-four-copies: a quarter wins; none, a third and three quarters lose', async () => {
    const item = shownOf('databases-four-copies');
    for (const guess of ['22', '25', '28'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '5', '33', '50', '75'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('databases-lag-sold: a few win; none and as many as at half a second lose', async () => {
    const item = shownOf('databases-lag-sold');
    for (const guess of ['3', '5', '7'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '15', '24', '60'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('databases-set-quorum: three written wins; the start, two and two, and asking three lose', async () => {
    const item = shownOf('databases-set-quorum');
    expect((await verdict(item, ['writes=3', 'reads=1'])).isCorrect).toBe(true);
    for (const answer of [[], ['writes=2'], ['writes=2', 'reads=2'], ['reads=3']])
      expect((await verdict(item, answer)).isCorrect, answer.join()).toBe(false);
  });

  test('number-ones-at-lunch: near 45 wins; one, a fifth and all orders lose', async () => {
    const item = shownOf('number-ones-at-lunch');
    for (const guess of ['40', '45', '50'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['1', '22', '60', '109', '120'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('guests-who-see: all guests win; none, half of them and all customers lose', async () => {
    const item = shownOf('guests-who-see');
    for (const guess of ['36', '40'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '1', '20', '109'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('coupons-that-go-out: the formula’s 200 wins; 100, 140 and everybody lose', async () => {
    const item = shownOf('coupons-that-go-out');
    expect((await verdict(item, ['200'])).isCorrect).toBe(true);
    for (const guess of ['100', '140', '300', '580'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('limits-half-hour-job: three limits win; one limit, the job and twice the job lose', async () => {
    const item = shownOf('limits-half-hour-job');
    for (const guess of ['43', '45', '47'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '15', '30', '60', '90'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('limits-two-minute-pieces: 45 × 50 s win; one of them, all of the work and none lose', async () => {
    const item = shownOf('limits-two-minute-pieces');
    for (const guess of ['35', '37.5', '40'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '1', '2', '50', '90'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('limits-set-three: the solution wins; the start, either knob alone, too fine and too coarse lose', async () => {
    const item = shownOf('limits-set-three');
    expect((await verdict(item, ['pieceMin=1', 'atOnce=90'])).isCorrect).toBe(true);
    for (const answer of [
      [],
      ['pieceMin=1'],
      ['atOnce=90'],
      ['pieceMin=0.1', 'atOnce=600'],
      ['pieceMin=10', 'atOnce=9'],
    ])
      expect((await verdict(item, answer)).isCorrect, answer.join()).toBe(false);
  });

  test('failure-guess-three-and-one: eight calls win; three, four, five and sixteen lose', async () => {
    const item = shownOf('failure-guess-three-and-one');
    for (const guess of ['7.6', '8', '8.4'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['1', '3', '4', '5', '16'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('gateways-guess-once-again: about as many as without wins; two thirds, nine tenths and all lose', async () => {
    const item = shownOf('gateways-guess-once-again');
    for (const guess of ['80', '82', '83'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['67', '75', '90', '95', '100'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('gateways-two-minutes-kept: two thirds win; half, three quarters and nearly all lose', async () => {
    const item = shownOf('gateways-two-minutes-kept');
    for (const guess of ['65', '66.7', '68'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['50', '75', '83', '90', '100'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('menu-for-each-order: 1.25 s wins; without the menu, and twice as long, lose', async () => {
    const item = shownOf('menu-for-each-order');
    for (const guess of ['1.1', '1.25', '1.4'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0.4', '0.69', '0.95', '2'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('beside-an-idle-one: near two in five wins; none, a fifth, a half and four fifths lose', async () => {
    const item = shownOf('beside-an-idle-one');
    for (const guess of ['35', '39', '45'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '16', '20', '51', '77', '80'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('seven-tenths-of-a-second: four and five instances win, the start and six lose', async () => {
    const item = shownOf('seven-tenths-of-a-second');
    for (const count of [4, 5])
      expect((await verdict(item, [`dynos=${count}`])).isCorrect, `${count}`).toBe(true);
    for (const answer of [[], ['dynos=2'], ['dynos=6'], ['dynos=20']])
      expect((await verdict(item, answer)).isCorrect, answer.join()).toBe(false);
  });

  test('four-hundred: 3.2 million wins; ten times fewer, twice and half of it lose', async () => {
    const item = shownOf('four-hundred');
    for (const guess of ['3200', '3100', '3300'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['320', '800', '1600', '6400', '32000'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('page-window: about fifty wins; the start, a little more and a little less lose', async () => {
    const item = shownOf('page-window');
    for (const page of [50, 51])
      expect((await verdict(item, [`page=${page}`])).isCorrect, `${page}`).toBe(true);
    for (const answer of [[], ['page=500'], ['page=65'], ['page=40'], ['page=1']])
      expect((await verdict(item, answer)).isCorrect, answer.join()).toBe(false);
  });

  test('below-six-percent: both parts of the delay win, the start and either part alone lose', async () => {
    const item = shownOf('below-six-percent');
    expect((await verdict(item, ['bootSec=25', 'periodSec=15'])).isCorrect).toBe(true);
    for (const answer of [[], ['bootSec=25'], ['bootSec=10'], ['periodSec=15'], ['periodSec=10']])
      expect((await verdict(item, answer)).isCorrect, answer.join()).toBe(false);
  });

  test('one-server-more: near one in twenty wins; none, two thirds of before and as before lose', async () => {
    const item = shownOf('one-server-more');
    for (const guess of ['2', '5.5', '10'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '16', '21', '21.5', '32'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('below-five-percent: both parts of the delay win, the start and either part alone lose', async () => {
    const item = shownOf('below-five-percent');
    expect((await verdict(item, ['vmPeriodSec=10', 'vmBootSec=10'])).isCorrect).toBe(true);
    for (const answer of [[], ['vmPeriodSec=10'], ['vmBootSec=10'], ['vmBootSec=1']])
      expect((await verdict(item, answer)).isCorrect, answer.join()).toBe(false);
  });

  test('night-for-both: the solution wins, the start and either knob alone lose', async () => {
    const item = shownOf('night-for-both');
    const { solution } = itemOf('night-for-both', 'knobs');
    const { keepAliveSec = 0, coldStartSec = 0 } = solution;
    const set = (keepAlive: number, start: number) => [
      `keepAliveSec=${keepAlive}`,
      `coldStartSec=${start}`,
    ];
    const solved = await verdict(item, set(keepAliveSec, coldStartSec));
    expect(solved.remarks.map(({ isRight }) => isRight)).toEqual([true, true]);
    expect((await verdict(item, [])).isCorrect).toBe(false);

    for (const keepAlive of [0, 10, 30, 50, 60, 70, 80, 120, 300, 3_600])
      expect((await verdict(item, set(keepAlive, 0.145))).isCorrect, `${keepAlive}`).toBe(false);
    for (const start of [0, 0.02, 0.05, 0.145, 1])
      expect((await verdict(item, set(300, start))).isCorrect, `${start}`).toBe(false);
  });

  test('billing-half-a-night: half of the night wins; the alarm’s amount, a quarter and all of it lose', async () => {
    const item = shownOf('billing-half-a-night');
    for (const guess of ['420', '449', '480'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '10', '20', '225', '899'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('split-three-nines: four times 43 minutes win; one service, four good ones and twice as many lose', async () => {
    const item = shownOf('split-three-nines');
    for (const guess of ['150', '167', '172', '190'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['11', '22', '43', '86', '130', '345'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('split-one-fifth-more: twice as long wins; a fifth more, as before and three times lose', async () => {
    const item = shownOf('split-one-fifth-more');
    for (const guess of ['200', '232', '240', '260'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['44', '97', '116', '139', '350'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });
  test('data-copy-in-a-run: near 18% wins; the lag alone, a fifth of it and all of it lose', async () => {
    const item = shownOf('data-copy-in-a-run');
    for (const guess of ['16', '18', '20'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['1', '10', '25', '63', '100'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('flow-outage-twelve: near ten wins; none, all of them and seven seconds of them lose', async () => {
    const item = shownOf('flow-outage-twelve');
    for (const guess of ['7', '9', '10', '12'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['0', '3', '14', '24'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('flow-three-by-three: pauses that outlast 20 s win; fewer, none and half a minute lose', async () => {
    const item = shownOf('flow-three-by-three');
    expect((await verdict(item, ['retries=3', 'intervalSec=3'])).isCorrect).toBe(true);
    for (const answer of [[], ['retries=3'], ['retries=5'], ['retries=3', 'intervalSec=4']])
      expect((await verdict(item, answer)).isCorrect, answer.join()).toBe(false);
  });

  test('trace-p99-in-a-run: near 1,360 wins; the dashboard’s, that of one slow server and three times it lose', async () => {
    const item = shownOf('trace-p99-in-a-run');
    expect(Math.round(400 * Math.log(30))).toBe(1_360);
    expect(Math.round(((7 * 20 + 3 * 400) * Math.log(100)) / 10)).toBe(617);
    for (const guess of ['1250', '1360', '1450'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['267', '617', '921', '1842', '2763'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('trace-kept-in-a-run: near 14.5% wins; five per cent, one in ten and half lose', async () => {
    const item = shownOf('trace-kept-in-a-run');
    for (const guess of ['13', '14.5', '16'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['5', '6', '10', '20', '50'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('trace-page-in-a-run: about 18 minutes win; at once, five, an hour and 43 minutes lose', async () => {
    const item = shownOf('trace-page-in-a-run');
    for (const guess of ['16', '17.3', '18', '20'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(true);
    for (const guess of ['1', '5', '12', '43', '60'])
      expect((await verdict(item, [guess])).isCorrect, guess).toBe(false);
  });

  test('billing-hold-it: both win; the start, either alone and a threshold at the limit lose', async () => {
    const item = shownOf('billing-hold-it');
    expect((await verdict(item, ['cap=20', 'threshold=10'])).isCorrect).toBe(true);
    for (const answer of [[], ['cap=20'], ['threshold=10'], ['cap=20', 'threshold=20']])
      expect((await verdict(item, answer)).isCorrect, answer.join()).toBe(false);
  });
});
