// Tables go out and come back the same, open in a spreadsheet without harm, and say what is wrong by line.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsv, plainCell, safeCell, toCsv } from './cells';
import { clean } from './file-item';
import { plain, someContent, someText } from './fixture';
import { csvToQuestions, questionsToCsv } from './question-csv';

describe('cells', () => {
  test('begin with the mark by which Excel knows UTF-8, and end lines as Excel does', () => {
    const text = toCsv([
      ['문제', 'b'],
      ['1', '2'],
    ]);
    expect(text).toBe('\uFEFF문제,b\r\n1,2\r\n');
  });

  test('no cell begins like a formula, except plain numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cell = safeCell(text);
        expect(/^[=+\-@\t\r＝＋－＠]/.test(cell) && Number.isNaN(Number(cell))).toBe(false);
        expect(plainCell(cell)).toBe(text);
      }),
    );
    expect(safeCell('=1+1')).toBe("'=1+1");
    expect(safeCell("'=1")).toBe("''=1");
    expect(safeCell('-5')).toBe('-5');
  });

  test('any cells come back the same', () => {
    const rows = fc.array(fc.array(someText(1), { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (all) => {
        const head = ['a', 'b', 'c'];
        const [, ...read] = fromCsv(toCsv([head, ...all]));
        expect(read.map(({ cells }) => cells.map(clean))).toEqual(all);
      }),
    );
  });

  test('a row knows its line, also below cells that hold line breaks and below empty lines', () => {
    const rows = fromCsv('a,b\r\n"1\r\n1","2"\r\n\r\n3,4\r\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test.each([';', '\t'])('%j between cells is understood', (sign) => {
    expect(fromCsv(`a${sign}b\n1,5${sign}2`).map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
  });
});

test.each(['ko', 'en'] as const)('questions go out in %s and come back the same', (locale) => {
  fc.assert(
    fc.property(fc.array(someContent, { minLength: 1, maxLength: 5 }), (all) => {
      const items = all.map((content, index) => ({ id: `own-${index}`, lesson: null, content }));
      const { found, errors } = csvToQuestions(questionsToCsv(items, locale));
      expect(errors).toEqual([]);
      expect(found.map(({ content }) => content)).toEqual(all);
    }),
  );
});

const HEAD = '종류,문제,보기 1,보기 2,보기 3,정답,허용 오차,단위,해설';
const errorsOf = (...rows: string[]) =>
  csvToQuestions([HEAD, ...rows].join('\n')).errors.map(({ line, what, typed }) => [
    line,
    what,
    typed,
  ]);

test.each([
  ['객관식,q,a,b,,1', 'unknown-kind', '객관식'],
  ['순서,q,a,b,,1', 'kind-not-taken', '순서'],
  ['single,,a,b,,1', 'no-question', ''],
  ['single,q,a,,,1', 'few-options', '1'],
  ['single,q,a,,c,1', 'gap-in-options', '2'],
  ['single,q,a,b,,', 'no-right', ''],
  ['single,q,a,b,,3', 'bad-choice', '3'],
  ['single,q,a,b,,c', 'bad-choice', 'c'],
  ['single,q,a,b,,1;2', 'two-right', ''],
  ['OX,q,,,,maybe', 'bad-ox', 'maybe'],
  ['숫자,q,,,,many', 'bad-number', 'many'],
  ['숫자,q,,,,', 'bad-number', ''],
  ['숫자,q,,,,1,-1', 'bad-tolerance', '-1'],
  ['단답,q,,,,', 'no-accepted', ''],
  [`OX,${'가'.repeat(5_001)},,,,O`, 'too-long', ''],
  ['OX,"q,,,,O', 'bad-quotes', ''],
])('%s is refused by its line', (row, what, typed) => {
  expect(errorsOf('OX,fine,,,,O', row)).toEqual([[3, what, typed]]);
});

test('the good rows of a file with bad ones are found', () => {
  const { found, errors } = csvToQuestions(`${HEAD}\nOX,bad,,,,?\nOX,good,,,,X`);
  expect(errors.map(({ line }) => line)).toEqual([2]);
  expect(found.map(({ line, content }) => [line, content.stem])).toEqual([[3, 'good']]);
});

test.each([
  ['', 'no-table', ''],
  ['문제,정답\nq,1', 'no-column', '종류 (kind)'],
])('a table without what it needs says so: %j', (text, what, typed) => {
  expect(csvToQuestions(text).errors).toEqual([{ line: 1, what, typed }]);
});

test('people write answers in many ways', () => {
  const rows = [
    'single,q,가,나,,나',
    'multiple,q,a,b,c,"1, 3"',
    'OX,q,,,,○',
    '숫자,q,,,,"1,234.5"',
  ];
  const { found, errors } = csvToQuestions([HEAD, ...rows, '단답,q,,,,콜드 스타트'].join('\n'));
  expect(errors).toEqual([]);
  const right = found.map(({ content }) => {
    if (content.kind === 'ox' || content.kind === 'numeric') return content.answer;
    if (content.kind === 'short') return content.accepted;
    return content.options.flatMap(({ correct }, index) => (correct ? [index] : []));
  });
  expect(right).toEqual([[1], [0, 2], true, 1234.5, ['콜드 스타트']]);
});

test('kinds that cannot come back still go out, in words', () => {
  const items = [plain.order, plain.match, plain.open].map((content, index) => ({
    id: `q${index}`,
    lesson: 'Cold start',
    content,
  }));
  const rows = fromCsv(questionsToCsv(items, 'en')).map(({ cells }) => cells.slice(2, 7));
  expect(rows).toEqual([
    ['kind', 'question', 'option 1', 'option 2', 'answer'],
    ['order', 'Sort.', 'b', 'a', ''],
    ['match', 'Match.', 'l → r', '', ''],
    ['open', 'Why?', '', '', 'Because.'],
  ]);
});

test('of a file with more questions than a page can take the first are read, and the rest is said', () => {
  const text = `kind,question,answer\n${'ox,Q,O\n'.repeat(20_001)}`;
  const told: number[] = [];
  const { found, errors } = csvToQuestions(text, (done) => told.push(done));
  expect(found).toHaveLength(20_000);
  expect(errors).toEqual([{ line: 20_002, what: 'too-many', typed: '' }]);
  expect(told.length).toBeGreaterThan(10);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
