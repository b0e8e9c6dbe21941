// One's own question as the quiz shows it.

import type { ShownItem, ShownOption } from '@/components/quiz/shown';
import type { OwnItem } from '@/store/own-item';

export function shownOwnItem({ id, locale, content }: OwnItem): ShownItem {
  const { stem, explanation } = content;
  const base = { id, locale, idea: id, seed: null, fresh: null, lesson: null, stem, explanation };
  const rest = { ...base, cites: [], stepHref: '' };
  switch (content.kind) {
    case 'single':
    case 'multiple': {
      const options = content.options.map(
        ({ text, correct, because }, index): ShownOption => ({
          id: `${index + 1}`,
          text,
          isCorrect: correct,
          because,
          misconception: null,
        }),
      );
      const rightAnswer = options.filter(({ isCorrect }) => isCorrect).map(({ text }) => text);
      return { ...rest, kind: content.kind, options, rightAnswer };
    }
    case 'ox': {
      // Nobody wrote reasons to choose from: O and X are a choice of one.
      const options = [true, false].map(
        (isTrue): ShownOption => ({
          id: isTrue ? 'O' : 'X',
          text: isTrue ? 'O' : 'X',
          isCorrect: content.answer === isTrue,
          because: '',
          misconception: null,
        }),
      );
      return { ...rest, kind: 'single', options, rightAnswer: [content.answer ? 'O' : 'X'] };
    }
    case 'numeric': {
      const { answer, tolerance, unit } = content;
      const rightAnswer = [`${answer} ${unit}`.trim()];
      return {
        ...rest,
        kind: 'numeric',
        answer,
        tolerance,
        unit,
        units: [unit],
        traps: [],
        rightAnswer,
      };
    }
    case 'short': {
      const { accepted } = content;
      return { ...rest, kind: 'short', accepted, traps: [], rightAnswer: [accepted.join(' · ')] };
    }
  }
}
