// One's own questions are answered and graded as those of the course are.

import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { gradeAnswer } from '@/components/quiz/grade';
import { type OwnContent, ownItem, ownItemSchema } from '@/store/own-item';
import { someContent } from './formats/fixture';
import { shownOwnItem } from './own-shown';

/** The right answer as the quiz writes it down. */
function rightAnswer(content: OwnContent): readonly string[] {
  switch (content.kind) {
    case 'single':
    case 'multiple':
      return content.options.flatMap(({ correct }, index) => (correct ? [`${index + 1}`] : []));
    case 'ox':
      return [content.answer ? 'O' : 'X'];
    case 'numeric':
      return [String(content.answer)];
    case 'short':
      return [content.accepted[0] ?? ''];
  }
}

test('the right answer to a choice is graded right, any other wrong', () => {
  const choice = someContent.filter(({ kind }) => kind !== 'numeric' && kind !== 'short');
  fc.assert(
    fc.property(choice, (content) => {
      const item = shownOwnItem(ownItem(content, 'ko', 0));
      expect(gradeAnswer(item, rightAnswer(content)).isCorrect).toBe(true);
      expect(gradeAnswer(item, ['none']).isCorrect).toBe(false);
    }),
  );
});

test.each([
  { kind: 'numeric', stem: 'q', explanation: '', answer: -2.5, tolerance: 0.1, unit: '초' },
  { kind: 'short', stem: 'q', explanation: '', accepted: ['콜드 스타트', 'cold start'] },
] as const)('$kind', (content) => {
  const item = shownOwnItem(ownItem(content, 'ko', 0));
  expect(gradeAnswer(item, rightAnswer(content)).isCorrect).toBe(true);
  expect(gradeAnswer(item, ['7']).isCorrect).toBe(false);
});

test('the id comes from content and language, and the store can read it back', () => {
  fc.assert(
    fc.property(someContent, (content) => {
      const item = ownItem(content, 'ko', 5);
      expect(v.is(ownItemSchema, item)).toBe(true);
      expect(ownItem({ ...content }, 'ko', 9).id).toBe(item.id);
      expect(ownItem(content, 'en', 5).id).not.toBe(item.id);
    }),
  );
});
