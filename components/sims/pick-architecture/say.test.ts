// What the simulator says of cards that are placed and graded, held against a run.

import { expect, test } from 'vitest';
import { shownOf } from '@/components/figure/stage/shown';
import { textOf } from '@/components/figure/telling/text';
import { type Bay, deck } from '@/engine/models/pick-architecture/config';
import { stillsOf } from '@/player/still';
import type { Act } from '@/player/types';
import { pickArchitectureSim as sim } from '.';
import { briefs } from './briefs';
import { cellAt, fits, turnedCards } from './now';
import { sayMoment } from './say';

const record = await stillsOf('pick-architecture');
const recordingOf = (acts: readonly Act[], table = 'six', perSec = 0) =>
  record({
    sim: 'pick-architecture',
    config: { table, perSec, wage: 30_000, deploysPerWeek: 2, freeTier: 'off' },
    seed: 7,
    durationMs: 12_000,
    acts,
  }).recording;
const place = (card: number, act: Bay): Act => ({
  atMs: 0,
  act,
  on: `card-${card}`,
  to: null,
});
const allIn = (act: Bay): Act[] => deck.map((_, i) => place(i + 1, act));

test('each graded card is told with the choice and what costs least', () => {
  const recording = recordingOf(allIn('functions'));
  const told = Array.from({ length: recording.log.length }, (_, i) =>
    textOf(sim.describe(recording, i, 'ko')),
  );
  expect(told).toContain('메뉴 API: 고른 곳은 함수. 더 알맞은 곳: 컨테이너.');
  expect(told).toContain('챗봇: 고른 곳은 함수, 잘 맞아요. 가장 싼 곳: 함수.');
  expect(textOf(sim.conclude?.(recording, 'en') ?? [])).toContain('4 of six');
});

test('nothing of the answers is on the stage before a card is turned over', () => {
  const shown = shownOf(recordingOf(allIn('functions')), 'en');
  expect(turnedCards(shown, 999)).toEqual([]);
  for (const card of deck) {
    expect(cellAt(shown, card, 'functions', 999), card).toBe(null);
    expect(fits(shown, card, 'functions', 999), card).toBe(false);
  }
  expect(turnedCards(shown, 1_000)).toEqual(['batch']);
});

test('five buttons ask of one card at a time, and none once grading has begun', () => {
  const { stage: view } = sim;
  const offered = (acts: readonly Act[], tMs: number): readonly string[] => {
    const shown = shownOf(recordingOf(acts), 'en');
    const all = view.moment?.acts ?? [];
    return all.flatMap((act) => (act.isOffered?.(shown, tMs) ? [act.on ?? ''] : []));
  };
  expect(offered([], 0)).toEqual(Array(5).fill('card-1'));
  expect(offered([place(1, 'own')], 0)).toEqual(Array(5).fill('card-2'));
  expect(offered(allIn('ask'), 0)).toEqual([]);
  expect(offered([place(1, 'own')], 1_500)).toEqual([]);
});

test('one card alone is not asked about: its ways are compared', () => {
  const recording = recordingOf([], 'trap', 100);
  const shown = shownOf(recording, 'en');
  expect(textOf(sayMoment(shown, 0))).toContain('Press Play');
  expect(textOf(sayMoment(shown, 2_000))).toContain(
    'cheapest that keeps the promise is Containers',
  );
});

test('why a guess about the menu was off names both bills', () => {
  const { metrics } = recordingOf([], 'api').final;
  expect(textOf(sim.explainGap('timesContainers', metrics, 'en'))).toMatch(/1,015\.54.*140\.78/);
});

test('a card whose rate is set does not say another one', () => {
  expect(briefs.chatbot.atAnyRate?.ko).not.toMatch(/2,000/);
  for (const [id, words] of Object.entries(briefs)) {
    const counts = words.line.ko.match(/하루 [\d,]+번|1초에 [\d,]+번/)?.[0];
    if (id !== 'alarm' && counts) expect(words.atAnyRate?.ko, id).not.toContain(counts);
    if (id !== 'alarm' && counts) expect(words.atAnyRate, id).toBeDefined();
  }
});
