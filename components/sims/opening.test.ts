import { expect, test } from 'vitest';
import type { Still } from '@/player/still';
import { openingOf, tells } from './opening';

/** A run of 100 s whose number and count grow as given, with an event each second. */
const stillOf = (valueAt: (tMs: number) => number | null): Still => {
  const metricsAt = (tMs: number) => ({ tMs, metrics: { lost: valueAt(tMs) }, counts: {} });
  const length = 100;
  return {
    recording: {
      request: { sim: 'shop', config: {}, seed: 1, durationMs: 100_000, acts: [] },
      log: {
        length,
        atMs: Float64Array.from({ length }, (_, i) => i * 1_000),
        kind: new Uint8Array(length),
        subject: new Int32Array(length),
        object: new Int32Array(length),
        value: new Float64Array(length),
      },
      droppedEvents: 0,
      tracks: {},
      series: { tMs: new Float64Array(0), columns: {} },
      final: metricsAt(100_000),
    },
    momentAt: metricsAt,
  };
};

const sim = {
  id: 'shop',
  choices: [
    {
      id: 'whoLoses',
      question: { ko: '누가 놓칠까요?', en: 'Who loses?' },
      options: [],
      answer: ({ lost = null }: Readonly<Record<string, number | null>>) =>
        lost === null ? [] : [lost > 10 ? 'many' : 'few'],
      nobody: { ko: '아무도', en: 'Nobody' },
    },
  ],
};

const growing = stillOf((tMs) => (tMs === 0 ? null : tMs / 1_000));
const level = stillOf((tMs) => (tMs === 0 ? null : 40));
const always = stillOf(() => 40);

test('a run opens with its eighth event, where that is far from the answer', () => {
  expect(openingOf(sim, 'lost', growing, null)).toBe(7_000);
});

test('it opens on a whole ms, on which a cursor can rest, and not before that event', () => {
  const { recording } = growing;
  const atMs = recording.log.atMs.map((ms) => ms + 0.25);
  const between = { ...growing, recording: { ...recording, log: { ...recording.log, atMs } } };
  expect(openingOf(sim, 'lost', between, null)).toBe(7_001);
});

test('where the early moment would tell, it opens at its beginning', () => {
  expect(openingOf(sim, 'lost', level, null)).toBe(0);
  expect(openingOf(sim, 'whoLoses', level, null)).toBe(0);
});

test('an author who asks for a moment that tells is told so', () => {
  expect(openingOf(sim, 'lost', growing, 60_000)).toBe(60_000);
  expect(() => openingOf(sim, 'lost', growing, 90_000)).toThrow(
    '<Sim id="shop">: t=90000 opens where the run has told "lost" already',
  );
  expect(() => openingOf(sim, 'whoLoses', growing, 20_000)).toThrow('has told "whoLoses" already');
});

test('what is so from the beginning is no secret of a moment', () => {
  expect(tells(sim, 'lost', always, 50_000)).toBe(false);
  expect(tells(sim, 'whoLoses', always, 50_000)).toBe(false);
});
