import { expect, test } from 'vitest';
import type { SimDefinition } from './definition';
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

const nowOf = (change: Partial<SimDefinition>, hidden: string | null): string => {
  const english = { ...words.en, metrics: { late: 'Late', orders: 'Orders' }, scenarios: {} };
  const run: RunAtMoment = {
    id: 'figure',
    sim: { ...sim, words: { ko: english, en: english }, ...change },
    locale: 'en',
    view: 'lab',
    shown: shownWith(),
    moment: { tMs: 30_000, metrics: { late: 0.25, orders: 8 }, counts: {} },
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
  // A choice is no number.
  expect(nowOf({}, 'whoIsLost')).toContain('25%');
});
