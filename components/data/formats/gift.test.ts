// GIFT as Moodle writes and reads it: out and back the same, and what cannot be taken is said by line.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain, someContent } from './fixture';
import { questionsToGift, UNIT_IN_STEM } from './gift';
import { giftToQuestions } from './read-gift';

const asItem = (content: Parameters<typeof questionsToGift>[0][number]['content'], index = 0) => ({
  id: `q${index}`,
  lesson: null,
  content,
});

test.each(['ko', 'en'] as const)('questions go out in %s and come back the same', (locale) => {
  const sayable = someContent.filter(
    (content) =>
      !(content.kind === 'short' && content.accepted.every((word) => word.includes('->'))) &&
      !(content.kind === 'numeric' && UNIT_IN_STEM.test(content.stem)),
  );
  fc.assert(
    fc.property(fc.array(sayable, { minLength: 1, maxLength: 5 }), (all) => {
      const { text, leftOut } = questionsToGift(all.map(asItem), locale);
      expect(leftOut).toEqual([]);
      const { found, errors } = giftToQuestions(text);
      expect(errors).toEqual([]);
      expect(found.map(({ content }) => content)).toEqual(all);
    }),
    { numRuns: 300 },
  );
});

test('a question looks as the format says', () => {
  expect(questionsToGift([asItem(plain.single)], 'en').text).toBe(
    [
      '::q0::[plain]How often? {',
      '\t=9.9%#right\\: measured',
      '\t~\\=10 \\{exactly\\}',
      '\t####See \\#3.',
      '}\n',
    ].join('\n'),
  );
  expect(questionsToGift([asItem(plain.numeric)], 'ko').text).toContain(
    '::q0::[plain]How long? (단위\\: 초) {\n\t#0.67:0.02\n}',
  );
  expect(questionsToGift([asItem(plain.order)], 'ko').text).toContain('\t=1 -> b\n\t=2 -> a\n');
  expect(questionsToGift([asItem(plain.open)], 'ko').text).toContain('{\n\t####Because.\n}');
});

test('what GIFT cannot say is named', () => {
  const short = { ...plain.short, accepted: ['a -> b'] };
  expect(questionsToGift([asItem(short), asItem(plain.ox, 1)], 'ko').leftOut).toEqual(['q0']);
});

test('files as Moodle and people write them', () => {
  const text = `// a comment
$CATEGORY: $course$/top

::Q1:: Who's buried in Grant's tomb?{~Grant ~Jefferson =no one#right}

Two plus two is {=four =4}.

[html]<p>Is 1 &lt; 2?</p>{TRUE#no#yes}

When was it? {#1822:5#about then}

Between? {#1..5}

{~%50%a
~%50%b
~%-100%c}is asked at the end`;
  const { found, errors } = giftToQuestions(text);
  expect(errors).toEqual([]);
  expect(found.map(({ line }) => line)).toEqual([4, 6, 8, 10, 12, 14]);
  expect(found.map(({ content: { kind, stem } }) => [kind, stem])).toEqual([
    ['single', "Who's buried in Grant's tomb?"],
    ['short', 'Two plus two is _____ .'],
    ['ox', 'Is 1 < 2?'],
    ['numeric', 'When was it?'],
    ['numeric', 'Between?'],
    ['multiple', '_____ is asked at the end'],
  ]);
  expect(found[2]?.content.explanation).toBe('no\nyes');
  expect(found[4]?.content).toMatchObject({ answer: 3, tolerance: 2 });
});

test.each([
  ['just a sentence', 'no-braces', '', 3],
  ['q {=a\n~b', 'open-brace', '', 3],
  ['q {}', 'kind-not-taken', '{}', 3],
  ['q {\n=a -> b\n=c -> d\n}', 'kind-not-taken', '->', 3],
  ['{=a ~b}', 'no-question', '', 3],
  ['q {~a}', 'few-options', '1', 3],
  ['q {~a\n~b}', 'no-right', '', 3],
  ['q {a}', 'no-right', '', 3],
  ['q {=a\n=b\n~c}', 'two-right', '', 4],
  ['q {=a\n~%50%b}', 'partial-points', 'b', 4],
  ['q {=a\n~}', 'gap-in-options', '2', 4],
  ['q {#four}', 'bad-number', 'four', 3],
  ['q {#4:some}', 'bad-tolerance', 'some', 3],
  ['q {#=1\n=2}', 'two-right', '', 4],
])('%j is refused by its line', (block, what, typed, line) => {
  const { found, errors } = giftToQuestions(`ok {TRUE}\n\n${block}\n\nok too {FALSE}`);
  expect(errors).toEqual([{ line, what, typed }]);
  expect(found).toHaveLength(2);
});

test('an empty file is no file of questions', () => {
  expect(giftToQuestions('\n// nothing\n').errors).toEqual([
    { line: 1, what: 'no-table', typed: '' },
  ]);
});

test('no text, however odd, breaks the reader', () => {
  const piece = fc.constantFrom('q', '{', '}', '=', '~', '#', '::', '%5%', '\\', '\n', '->', '..');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      giftToQuestions(pieces.join(''));
    }),
    { numRuns: 2_000 },
  );
});

test('texts in HTML are read as a browser shows them, whatever their letters are called', () => {
  const text = '[html]<p>A&rarr;B&hellip; &#44032;&#xAC01; &lt;b&gt; &amp;amp; &nosuch;</p>{T}';
  expect(giftToQuestions(text).found[0]?.content.stem).toBe('A→B… 가각 <b> &amp; &nosuch;');
});

test.each([
  ['What does {a} mean? {=x}', 'bare-brace', 1],
  ['int main() { {\n return 0; } {T}', 'bare-brace', 1],
  ['What?\n{=f() } and more }', 'bare-brace', 2],
] as const)('braces in a text are named as what they are (%#)', (text, what, line) => {
  expect(giftToQuestions(text).errors).toMatchObject([{ what, line }]);
});
