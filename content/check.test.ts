// The checker itself: each kind of mistake is found and said in words.

import { expect, test } from 'vitest';
import {
  checkLanguage,
  checkReferences,
  compareLanguages,
  type Known,
  readLesson,
} from '@/content/check';
import { askedProblems } from '@/content/check-asked';
import type { KnownSim } from '@/content/check-cited';
import { checkQuiz } from '@/content/check-quiz';
import { inFew } from '@/content/in-few';
import type { QuizItem } from '@/content/schema';

const step = (id: string, inner = ''): string =>
  `<Step id="${id}">\n\n## Heading\n\n<Key>One idea.</Key>\n\n${inner}\n\n<Notes>\n\nAsk.\n\n</Notes>\n\n</Step>\n`;
const lesson = (inner: string): string =>
  [step('one', inner), ...['two', 'three', 'four', 'five', 'six'].map((id) => step(id))].join('\n');

const known: Known = {
  claims: new Set(['C055']),
  terms: new Set(['cold-start']),
  lessons: new Set(['cold-start']),
  sims: new Map<string, KnownSim>([
    [
      'cold-start',
      {
        scenarios: new Map([['quiet-night', 60_000]]),
        knobs: new Set(['keepAliveSec']),
        metrics: new Set(['cold', 'functions.cold']),
        series: new Set(['idle']),
        predictable: new Set(['cold', 'whoIsLost']),
        refusal: (_, value) => (Number(value) <= 3600 ? null : 'must be 0 to 3600'),
      },
    ],
    [
      'billing',
      {
        scenarios: new Map([['shop', null]]),
        knobs: new Set(['requests']),
        metrics: new Set(),
        series: new Set(),
        predictable: new Set(['flip']),
        refusal: () => null,
      },
    ],
  ]),
};

test('a sound lesson has no problem', () => {
  const sound = readLesson(
    lesson(
      '<Claim id="C055" />\n\n<Sim id="cold-start" scenario="quiet-night" goal="cold<=0.01">\n\nHow many?\n\n</Sim>\n\n```ts\nimport { a } from "a";\n```\n\nInline `{ x }` is fine.',
    ),
  );
  expect(sound.problems).toEqual([]);
  expect(checkReferences(sound, known, 'cold-start')).toEqual([]);
});

test.each([
  ['an expression', 'It is {1 + 1}.', /"\{" is code/],
  ['an import', 'import x from "y"', /"import" is code/],
  ['raw HTML', 'A <br> here.', /<br> is not in the vocabulary/],
  ['a comment', 'A <!-- note --> here.', /"<!" is code/],
  ['an unknown tag', '<Video id="x" />', /<Video> is not in the vocabulary/],
  ['an unknown attribute', '<Claim id="C055" loud="yes" />', /no attribute "loud"/],
  ['a missing attribute', '<Sim id="cold-start">\n\nWhat?\n\n</Sim>', /<Sim> needs scenario/],
  ['a tag left open', '<Callout kind="note">', /closes nothing|never closed/],
  [
    'a tag in the wrong place',
    '<Compare>\n\n<Claim id="C055" />\n\n</Compare>',
    /directly inside <Step>/,
  ],
  ['a second Key', '<Key>Another.</Key>', /2 <Key>, not one/],
  ['a particle that stands apart', '**장애 반경(blast radius)** 이라고 해요.', /its particle/],
  [
    'a drawing told by where its parts stand',
    '<Diagram id="two">왼쪽은 한 덩어리예요.</Diagram>',
    /say what each is, not "왼쪽"/,
  ],
  ['a second heading', '## More', /more than one ## heading/],
])('%s is found', (_name, inner, message) => {
  expect(readLesson(lesson(inner)).problems.join('\n')).toMatch(message);
});

test.each([
  ['<Claim id="C999" />', /no claim C999; known: C055/],
  ['<Term id="nothing">x</Term>', /no glossary term "nothing"; known: [a-z]/],
  ['<Predict id="p" options="a|b" answer="3">\n\nx\n\n</Predict>', /answer 3 of 2 options/],
  [
    '<Callout kind="loud">\n\nx\n\n</Callout>',
    /no kind of callout "loud"; known: idea, note, warn/,
  ],
  ['<Quiz lesson="other" />', /quiz of another lesson/],
])('%s is a dangling reference', (inner, message) => {
  expect(checkReferences(readLesson(lesson(inner)), known, 'cold-start').join('\n')).toMatch(
    message,
  );
});

test.each([
  ['id="warm-start" scenario="noon"', 'no simulator "warm-start"; known: billing, cold-start'],
  ['id="cold-start" scenario="noon"', 'cold-start has no scenario "noon"; known: quiet-night'],
  [
    'id="cold-start" scenario="quiet-night" knobs="speed"',
    'cold-start has no knob "speed"; known: keepAliveSec',
  ],
  [
    'id="cold-start" scenario="quiet-night" set="keepAliveSec=9999"',
    'cold-start cannot set keepAliveSec=9999: must be 0 to 3600',
  ],
  [
    'id="cold-start" scenario="quiet-night" goal="cold=1"',
    'cold-start cannot read the goal "cold=1": write metric<=number',
  ],
  [
    'id="cold-start" scenario="quiet-night" goal="mood<=1"',
    'cold-start has no metric "mood"; known: cold, functions.cold',
  ],
  [
    'id="cold-start" scenario="quiet-night" predict="mood"',
    'cold-start cannot predict "mood"; known: cold, whoIsLost',
  ],
  [
    'id="cold-start" scenario="quiet-night" t="70000"',
    'cold-start runs from 0 to 60000 ms, and t=70000 lies outside',
  ],
  [
    'id="billing" scenario="shop" t="0"',
    'billing has no timeline, so nothing can be asked by t="…"',
  ],
])('<Sim %s> is refused in a sentence', (attributes, sentence) => {
  const read = readLesson(lesson(`<Sim ${attributes}>\n\nHow many?\n\n</Sim>`));
  const [problem] = checkReferences(read, known, 'cold-start');
  expect(problem).toMatch(/^line \d+: /);
  expect(problem?.replace(/^line \d+: /, '')).toBe(sentence);
});

test('a simulator needs a question or a hint', () => {
  const silent = readLesson(lesson('<Sim id="billing" scenario="shop">\n\n</Sim>'));
  expect(checkReferences(silent, known, 'cold-start').join()).toMatch(/needs a question or a hint/);
});

test('a step needs a kebab-case id, a heading and a Key', () => {
  const { problems } = readLesson('<Step id="누가">\n\nNo heading.\n\n</Step>');
  expect(problems.join('\n')).toMatch(/kebab-case/);
  expect(problems.join('\n')).toMatch(/must open with a ## heading/);
  expect(problems.join('\n')).toMatch(/0 <Key>/);
});

test('a Key of more than sixty Korean characters is too long for a slide', () => {
  const long = readLesson(lesson('').replace('One idea.', '가'.repeat(61)));
  expect(checkLanguage(long, 'ko').join()).toMatch(/61 characters/);
  expect(checkLanguage(long, 'en')).toEqual([]);
});

test('languages are compared by ids and attributes, not by prose', () => {
  const ko = readLesson(
    lesson('<Predict id="p" options="하나|둘" answer="1">\n\n무엇?\n\n</Predict>'),
  );
  const en = readLesson(
    lesson('<Predict id="p" options="one|two" answer="1">\n\nWhat?\n\n</Predict>'),
  );
  expect(compareLanguages(ko, en)).toEqual([]);
  const other = readLesson(
    lesson('<Predict id="p" options="one|two" answer="2">\n\nWhat?\n\n</Predict>'),
  );
  expect(compareLanguages(ko, other)[0]).toMatch(/answer=1.*answer=2/);
  expect(compareLanguages(ko, readLesson(lesson('')))[0]).toMatch(/<Predict/);
});

test('what a question asks of a run exists, too', () => {
  const both = { ko: '', en: '' };
  const base = { id: 'q', idea: 'q', step: 'one', stem: both, explanation: both, cites: [] };
  const problems = (item: object) =>
    askedProblems({ ...base, ...item } as object as QuizItem, known.sims);
  const run = { sim: 'cold-start', scenario: 'quiet-night', set: { keepAliveSec: '$keep' } };
  expect(problems({ kind: 'predict', run, asks: { series: 'idle' } })).toEqual([]);
  expect(problems({ kind: 'predict', run, asks: { series: 'busy' } })).toEqual([
    'cold-start has no series "busy"; known: idle',
  ]);
  expect(problems({ kind: 'predict', run, asks: { metric: 'mood' } })).toEqual([
    'cold-start has no metric "mood"; known: cold, functions.cold',
  ]);
  const speed = { ...run, set: { speed: '$keep' } };
  expect(problems({ kind: 'numeric', answer: { run: speed, metric: 'cold' }, traps: [] })).toEqual([
    'cold-start has no knob "speed"; known: keepAliveSec',
  ]);
  const goals = [{ value: { metric: 'cold' } }];
  const solution = { keepAliveSec: 9_999 };
  expect(problems({ kind: 'knobs', run, knobs: ['keepAliveSec'], goals, solution })).toEqual([
    'cold-start cannot set keepAliveSec=9999: must be 0 to 3600',
  ]);
});

test('an idea comes in three clothes, or with fresh numbers', () => {
  const both = { ko: '', en: '' };
  const base = { step: 'one', stem: both, explanation: both, cites: [], idea: 'waits' };
  const told = (items: readonly object[]) =>
    checkQuiz(items as readonly QuizItem[], {
      steps: new Set(['one']),
      claims: known.claims,
      sims: known.sims,
    }).filter((problem) => problem.startsWith('the idea'));
  const order = (id: string) => ({ ...base, id, kind: 'order', entries: [] });
  expect(told([order('a'), order('b')])).toEqual(['the idea "waits" comes in 2 of 3 items: a, b']);
  expect(told([order('a'), order('b'), order('c')])).toEqual([]);
  const fresh = { ...base, id: 'd', kind: 'numeric', traps: [], answer: 1, variables: { n: {} } };
  expect(told([fresh])).toEqual([]);
});

test.each([
  [[], 'none'],
  [['b', 'a'], 'a, b'],
  [Array.from({ length: 99 }, (_, i) => `C${String(i + 1).padStart(3, '0')}`), 'C001 to C099'],
] as const)('%j is told as %s', (names, told) => {
  expect(inFew(names)).toBe(told);
});
