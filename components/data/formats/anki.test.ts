// Cards for Anki: one line each, with a guid that stays.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsToAnki } from './anki';
import { plain, someContent } from './fixture';

const asItem = (content: Parameters<typeof questionsToAnki>[0][number]['content'], index = 0) => ({
  id: `q${index}`,
  lesson: '콜드 스타트',
  content,
});

test('a card has a guid from item and language, front, back and tags', () => {
  const [, , , , card = ''] = questionsToAnki([asItem(plain.single)], 'ko').split('\n');
  expect(card.split('\t')).toEqual([
    'cloud-ladder/ko/q0',
    'How often?<br>A. 9.9%<br>B. =10 {exactly}',
    'A. 9.9%: right: measured<br><br>See #3.',
    'cloud-ladder 콜드-스타트',
  ]);
});

test('the head says how to read the file', () => {
  expect(questionsToAnki([], 'en')).toBe(
    '#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n',
  );
});

test('whatever a question says, its card is one line of four fields', () => {
  fc.assert(
    fc.property(fc.array(someContent, { maxLength: 4 }), (all) => {
      const lines = questionsToAnki(all.map(asItem), 'ko').trimEnd().split('\n').slice(4);
      expect(lines).toHaveLength(all.length);
      for (const line of lines) {
        expect(line.split('\t')).toHaveLength(4);
        expect(line).not.toMatch(/<(?!br>)/);
      }
    }),
  );
});

test('every kind has a back', () => {
  for (const content of Object.values(plain)) {
    const [line = ''] = questionsToAnki([asItem(content)], 'en')
      .split('\n')
      .slice(4);
    expect(line.split('\t')[2], content.kind).not.toBe('');
  }
});
