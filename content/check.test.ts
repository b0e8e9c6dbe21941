// The checker itself: each kind of mistake is found and said in words.

import { expect, test } from 'vitest';
import {
  checkLanguage,
  checkReferences,
  compareLanguages,
  type Known,
  readLesson,
} from '@/content/check';

const step = (id: string, inner = ''): string =>
  `<Step id="${id}">\n\n## Heading\n\n<Key>One idea.</Key>\n\n${inner}\n\n<Notes>\n\nAsk.\n\n</Notes>\n\n</Step>\n`;
const lesson = (inner: string): string =>
  [step('one', inner), ...['two', 'three', 'four', 'five', 'six'].map((id) => step(id))].join('\n');

const known: Known = {
  claims: new Set(['C055']),
  terms: new Set(['cold-start']),
  lessons: new Set(['cold-start']),
  sims: new Map([
    [
      'cold-start',
      {
        scenarios: new Map([['quiet-night', 60_000]]),
        knobs: new Set(['keepAliveSec']),
        allows: (_knob, value) => Number(value) <= 3600,
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
  ['a second heading', '## More', /more than one ## heading/],
])('%s is found', (_name, inner, message) => {
  expect(readLesson(lesson(inner)).problems.join('\n')).toMatch(message);
});

test.each([
  ['<Claim id="C999" />', /no claim C999/],
  ['<Term id="nothing">x</Term>', /no glossary term "nothing"/],
  ['<Sim id="cold-start" scenario="noon">\n\nx\n\n</Sim>', /no scenario "noon"/],
  ['<Sim id="cold-start" scenario="quiet-night" knobs="speed">\n\nx\n\n</Sim>', /no knob "speed"/],
  [
    '<Sim id="cold-start" scenario="quiet-night" set="keepAliveSec=9999">\n\nx\n\n</Sim>',
    /cannot set/,
  ],
  [
    '<Sim id="cold-start" scenario="quiet-night" goal="cold=1">\n\nx\n\n</Sim>',
    /cannot read the goal/,
  ],
  ['<Sim id="cold-start" scenario="quiet-night" predict="mood">\n\nx\n\n</Sim>', /cannot predict/],
  ['<Sim id="cold-start" scenario="quiet-night" t="70000">\n\nx\n\n</Sim>', /outside the run/],
  ['<Sim id="cold-start" scenario="quiet-night">\n\n</Sim>', /needs a question or a hint/],
  ['<Predict id="p" options="a|b" answer="3">\n\nx\n\n</Predict>', /answer 3 of 2 options/],
  ['<Callout kind="loud">\n\nx\n\n</Callout>', /no kind of callout/],
  ['<Quiz lesson="other" />', /quiz of another lesson/],
])('%s is a dangling reference', (inner, message) => {
  expect(checkReferences(readLesson(lesson(inner)), known, 'cold-start').join('\n')).toMatch(
    message,
  );
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
