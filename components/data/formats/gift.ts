// Questions in GIFT, the text format of Moodle and others.
// Format: https://docs.moodle.org/en/GIFT_format

import type { Locale, Localized } from '@/i18n/locales';
import type { FileContent, FileItem } from './file-item';
import { escapeGift } from './gift-signs';

// A number in GIFT has no unit: it stands behind the question, where readers of the file find it again.
const unitNames = { ko: '단위', en: 'unit' } as const satisfies Localized;
export const UNIT_IN_STEM = /^([\s\S]*) \((?:단위|unit): ([\s\S]+?)\)$/;

/** A text that begins like a weight needs one before it, so that it is read as text. */
const answerText = (text: string, weight: string): string =>
  text.startsWith('%') ? `%${weight}%${escapeGift(text)}` : escapeGift(text);

const feedback = (text: string): string => (text === '' ? '' : `#${escapeGift(text)}`);

// Moodle knows a share of the points by five decimals.
const shareOf = (count: number): string => String(Number((100 / count).toFixed(5)));

const matching = (pairs: readonly { readonly left: string; readonly right: string }[]): string[] =>
  pairs.map(({ left, right }) => `=${escapeGift(left)} -> ${escapeGift(right)}`);

function linesOf(content: FileContent): string[] | null {
  switch (content.kind) {
    case 'single':
      return content.options.map(({ text, correct, because }) =>
        correct
          ? `=${answerText(text, '100')}${feedback(because)}`
          : `~${answerText(text, '0')}${feedback(because)}`,
      );
    case 'multiple': {
      const share = shareOf(content.options.filter(({ correct }) => correct).length);
      return content.options.map(
        ({ text, correct, because }) =>
          `~%${correct ? share : '-100'}%${escapeGift(text)}${feedback(because)}`,
      );
    }
    case 'ox':
      return [content.answer ? 'TRUE' : 'FALSE'];
    case 'numeric':
      return [`#${content.answer}:${content.tolerance}`];
    case 'short':
      // An arrow in every answer makes a matching question of them.
      if (content.accepted.every((word) => word.includes('->'))) return null;
      return content.accepted.map((word) => `=${answerText(word, '100')}`);
    case 'order':
      return matching(content.entries.map((right, index) => ({ left: `${index + 1}`, right })));
    case 'match':
      return content.pairs.some(({ left }) => left.includes('->')) ? null : matching(content.pairs);
    case 'open':
      return [];
  }
}

function toBlock({ id, content }: FileItem, locale: Locale): string | null {
  const lines = linesOf(content);
  if (lines === null) return null;
  const unit = content.kind === 'numeric' ? content.unit : '';
  const stem = unit === '' ? content.stem : `${content.stem} (${unitNames[locale]}: ${unit})`;
  const told = [content.kind === 'open' ? content.model : '', content.explanation];
  const after = told.filter((text) => text !== '').join('\n');
  const general = after === '' ? [] : [`####${escapeGift(after)}`];
  const body = [...lines, ...general].map((line) => `\t${line}\n`).join('');
  // "plain": nothing in the text is taken for HTML.
  return `::${escapeGift(id)}::[plain]${escapeGift(stem)} {\n${body}}\n`;
}

/** The file, and the ids of those that GIFT cannot say. */
export function questionsToGift(
  items: readonly FileItem[],
  locale: Locale,
): { readonly text: string; readonly leftOut: readonly string[] } {
  const blocks = items.map((item) => ({ id: item.id, block: toBlock(item, locale) }));
  return {
    text: blocks.flatMap(({ block }) => block ?? []).join('\n'),
    leftOut: blocks.flatMap(({ id, block }) => (block === null ? [id] : [])),
  };
}
