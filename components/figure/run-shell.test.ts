import { expect, test } from 'vitest';
import type { SimDefinition } from './definition';
import { readoutsOf } from './readouts-data';
import { type RunAtMoment, runShell } from './run-shell';
import { scene, shownWith, simWith } from './stage/fixture';

/** A shop whose scene says nothing of itself. */
const sim: SimDefinition = {
  ...simWith({ moment: scene }),
  params: {},
  metrics: { late: { kind: 'ratio' }, orders: { kind: 'count', of: 'request' } },
  readouts: ['late', 'orders'],
};
const { words } = sim;
const moment = { tMs: 30_000, metrics: { late: 0.25, orders: 8 }, counts: {} };

const nowOf = (change: Partial<SimDefinition>, hidden: string | null): string => {
  const english = { ...words.en, metrics: { late: 'Late', orders: 'Orders' }, scenarios: {} };
  const run: RunAtMoment = {
    id: 'figure',
    sim: { ...sim, words: { ko: english, en: english }, ...change },
    locale: 'en',
    view: 'lab',
    shown: shownWith(),
    moment,
    config: {},
    time: null as unknown as RunAtMoment['time'],
    scenario: 'noon',
    goals: [],
    hidden,
  };
  return runShell(run).summary.now;
};

test('who cannot see the scene hears what goes on there, and the numbers', () => {
  const sayMoment = () => ['Both tablets ', { strong: 'wait' }, '.'] as const;
  expect(nowOf({ sayMoment }, null)).toMatch(/ Both tablets wait\. Late 25%, Orders 8\b.*\.$/);
  expect(nowOf({}, null)).not.toContain('wait');
});

test('a number that is to be guessed is not told to who hears it either', () => {
  expect(nowOf({}, null)).toContain('25%');
  expect(nowOf({}, 'late')).not.toContain('25');
  expect(nowOf({}, 'late')).toMatch(/Orders 8\b/);
  const describeNow: SimDefinition['describeNow'] = ({ metrics }) => `late: ${metrics.late}`;
  expect(nowOf({ describeNow }, null)).toBe('late: 0.25');
  expect(nowOf({ describeNow }, 'late')).toMatch(/Orders 8\b/);
});

test('nor is what would answer a choice', () => {
  const choice = {
    id: 'whoIsLost',
    question: { ko: '누구?', en: 'Who?' },
    options: [],
    answer: () => [],
    nobody: { ko: '아무도', en: 'Nobody' },
  };
  const asked = (change: object) => ({ choices: [{ ...choice, ...change }] });
  const said = {
    describeNow: () => 'Both lost.',
    sayMoment: () => ['Both tablets wait.'] as const,
  };
  // Own words may tell anything, so they wait for every choice.
  expect(nowOf({ ...said, ...asked({}) }, null)).toBe('Both lost.');
  expect(nowOf({ ...said, ...asked({}) }, 'whoIsLost')).toMatch(/ Both tablets wait\. Late 25%/);
  const hides = asked({ hides: ['late'], isSaid: true });
  expect(nowOf({ ...said, ...hides }, 'whoIsLost')).not.toMatch(/wait|25%/);
  expect(nowOf({ ...said, ...hides }, 'whoIsLost')).toMatch(/Orders 8\b/);
  const table = { ...words.en, metrics: { late: 'Late', orders: 'Orders' } };
  const told = { ...sim, ...hides, words: { ko: table, en: table } };
  const cells = (hidden: string | null) => readoutsOf(told, moment, {}, 'en', hidden);
  expect(cells('whoIsLost')).toMatchObject({ cells: [{ value: null }, { value: '8' }] });
  expect(cells(null)).toMatchObject({ cells: [{ value: '25' }, { value: '8' }] });
});
