// What is shown of a guess: nothing that tells before it is told, then all marks on one track, or all options with theirs.

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { FirstGuess } from '@/store/first-guess';
import type { AskedChoice, AskedNumber } from './asked-guess';
import { Compared } from './compared';
import type { GuessRow } from './rows';

const share: AskedNumber = {
  kind: 'number',
  sim: 'cold-start',
  scenario: 'quiet-night',
  asked: 'cold',
  question: 'How many?',
  spec: { kind: 'ratio', better: 'less' },
  krwPerUsd: null,
  answer: 0.013,
};
const choice: AskedChoice = {
  kind: 'choice',
  sim: null,
  scenario: null,
  asked: 'paas/told',
  question: 'What then?',
  options: [
    { id: '1', text: 'waits' },
    { id: '2', text: 'leaves' },
    { id: '3', text: 'sleeps' },
  ],
  answer: ['2'],
};
const common = { lesson: 'x', sim: null, scenario: null, asked: 'x', at: 1 } as const;
const number: FirstGuess = { ...common, kind: 'number', guess: 0.5, answer: 0.013 };
const chosen: FirstGuess = { ...common, kind: 'choice', guess: '1', answer: ['2'] };

const rowOf = (asked: GuessRow['asked'], first: FirstGuess): GuessRow => ({
  lesson: { lesson: 'x', title: 'x', href: '/x/', gaon: null, asked: [] },
  asked,
  first,
  distance: 0.4,
});

function shown(
  asked: GuessRow['asked'],
  first: FirstGuess,
  { now = null, isTold }: { readonly now?: number | string | null; readonly isTold: boolean },
): string {
  return renderToStaticMarkup(
    <Compared first={first} isTold={isTold} locale="en" now={now} row={rowOf(asked, first)} />,
  );
}

const rings = (markup: string): number => markup.split('guess-ring').length - 1;

test('a number that is not told has one ring, and neither a dot nor the number', () => {
  const markup = shown(share, number, { isTold: false });
  expect(rings(markup)).toBe(1);
  expect(markup).not.toContain('guess-dot');
  expect(markup).not.toContain('1.3%');
  expect(markup).toContain('48.7 points off');
});

test('told after a second guess it has both guesses, what happened, and how much nearer it is', () => {
  const markup = shown(share, number, { now: 0.1, isTold: true });
  expect(rings(markup)).toBe(2);
  expect(markup).toContain('guess-before');
  expect(markup).toContain('guess-dot');
  expect(markup).toContain('1.3%');
  expect(markup).toContain('40 points closer than at first');
});

test('an option that is not told stands alone; told, each option says whose it is', () => {
  expect(shown(choice, chosen, { isTold: false })).not.toContain('leaves');
  const markup = shown(choice, chosen, { now: '2', isTold: true });
  const options = [...markup.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, inside]) => inside);
  expect(options).toEqual([
    'waits<small>Your first guess</small>',
    'leaves<small>Your guess now · What happened</small>',
    'sleeps',
  ]);
});

test('a guess whose question has changed is still shown, in the words in which it is kept', () => {
  expect(shown(null, chosen, { isTold: false })).toContain('<dd>1</dd>');
});
