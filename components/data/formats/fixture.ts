// Questions of every kind, for tests: written out, and at random.

import fc from 'fast-check';
import type { OwnContent } from '@/store/own-item';
import { clean, type FileContent } from './file-item';

/** Letters that mean something in one of the formats come up often. */
const awkward = fc.constantFrom(
  ...[
    '=',
    '~',
    '#',
    '{',
    '}',
    ':',
    '\\',
    '%',
    '->',
    '\n',
    '\n\n',
    '"',
    ',',
    ';',
    '\t',
    "'",
    '@',
    '-',
  ],
  ...[
    '//',
    '$CATEGORY:',
    '[html]',
    '<b>',
    '&lt;',
    '%50%',
    '####',
    '::',
    '\\n',
    'TRUE',
    '단위',
    ' ',
  ],
);
const piece = fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 4 }), fc.constant('가'));

/** Text as it is kept; `min` 0 allows none. */
export const someText = (min: 0 | 1): fc.Arbitrary<string> =>
  fc
    .array(piece, { maxLength: 6 })
    .map((pieces) => clean(pieces.join('')))
    .filter((text) => text.length >= min);

const option = fc.record({ text: someText(1), correct: fc.boolean(), because: someText(0) });
const some = fc.array(option, { minLength: 2, maxLength: 10 });
const told = { stem: someText(1), explanation: someText(0) };
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

export const someContent: fc.Arbitrary<OwnContent> = fc.oneof(
  fc.record({
    ...told,
    kind: fc.constant('single' as const),
    options: fc
      .tuple(some, fc.nat())
      .map(([all, right]) =>
        all.map((each, index) => ({ ...each, correct: index === right % all.length })),
      ),
  }),
  fc.record({
    ...told,
    kind: fc.constant('multiple' as const),
    options: some.filter((all) => all.some(({ correct }) => correct)),
  }),
  fc.record({ ...told, kind: fc.constant('ox' as const), answer: fc.boolean() }),
  fc.record({
    ...told,
    kind: fc.constant('numeric' as const),
    answer: number,
    tolerance: number.map(Math.abs),
    unit: someText(0),
  }),
  fc.record({
    ...told,
    kind: fc.constant('short' as const),
    accepted: fc.array(someText(1), { minLength: 1, maxLength: 10 }),
  }),
);

/** Two options with what is said about each. */
const options = [
  { text: '9.9%', correct: true, because: 'right: measured' },
  { text: '=10 {exactly}', correct: false, because: '' },
];

export const plain = {
  single: { kind: 'single', stem: 'How often?', explanation: 'See #3.', options },
  ox: { kind: 'ox', stem: 'Servers are gone.', explanation: '', answer: false },
  numeric: {
    kind: 'numeric',
    stem: 'How long?',
    explanation: '',
    answer: 0.67,
    tolerance: 0.02,
    unit: '초',
  },
  short: {
    kind: 'short',
    stem: 'Name it.',
    explanation: '',
    accepted: ['cold start', '콜드 스타트'],
  },
  order: { kind: 'order', stem: 'Sort.', explanation: '', entries: ['b', 'a'] },
  match: { kind: 'match', stem: 'Match.', explanation: '', pairs: [{ left: 'l', right: 'r' }] },
  open: { kind: 'open', stem: 'Why?', explanation: '', model: 'Because.' },
} as const satisfies Record<string, FileContent>;
