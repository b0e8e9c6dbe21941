// Questions as cards for Anki. The same question keeps its guid, so that a later import updates the card.
// Format: https://docs.ankiweb.net/importing/text-files.html

import type { Locale, Localized } from '@/i18n/locales';
import type { FileContent, FileItem } from './file-item';

const lines = (all: readonly string[]): string => all.join('<br>');

const html = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', ' ')
    .replace(/\r\n?|\n/g, '<br>');

const trueFalse = { ko: '맞으면 O, 틀리면 X', en: 'True or false?' } as const satisfies Localized;
const anyOrder = { ko: '순서를 맞춰 보세요', en: 'Put in order' } as const satisfies Localized;
const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** What stands on the front under the question, and on the back above the explanation. */
function sidesOf(content: FileContent, locale: Locale): { front: string[]; back: string[] } {
  switch (content.kind) {
    case 'single':
    case 'multiple': {
      const rows = content.options.map(
        ({ text, because, correct }, index) =>
          [`${letter(index)}. ${text}`, because, correct] as const,
      );
      return {
        front: rows.map(([text]) => text),
        back: rows.flatMap(([text, because, correct]) =>
          correct ? [because === '' ? text : `${text}: ${because}`] : [],
        ),
      };
    }
    case 'ox':
      return { front: [trueFalse[locale]], back: [content.answer ? 'O' : 'X'] };
    case 'numeric': {
      const within = content.tolerance === 0 ? '' : ` ± ${content.tolerance}`;
      return { front: [], back: [`${content.answer}${within} ${content.unit}`.trim()] };
    }
    case 'short':
      return { front: [], back: [content.accepted.join(' / ')] };
    case 'order':
      return {
        // By their letters, so that the front does not give the order away.
        front: [
          anyOrder[locale],
          ...content.entries.toSorted((a, b) => a.localeCompare(b, locale)),
        ],
        back: content.entries.map((entry, index) => `${index + 1}. ${entry}`),
      };
    case 'match':
      return {
        front: content.pairs.map(({ left }) => left),
        back: content.pairs.map(({ left, right }) => `${left} → ${right}`),
      };
    case 'open':
      return { front: [], back: [content.model] };
  }
}

export function questionsToAnki(items: readonly FileItem[], locale: Locale): string {
  const head = ['#separator:tab', '#html:true', '#guid column:1', '#tags column:4'];
  const rows = items.map(({ id, lesson, content }) => {
    const { front, back } = sidesOf(content, locale);
    const explanation = content.explanation === '' ? [] : ['', content.explanation];
    return [
      `cloud-ladder/${locale}/${id}`,
      lines([content.stem, ...front].map(html)),
      lines([...back, ...explanation].map(html)),
      // Spaces separate tags.
      `cloud-ladder ${lesson === null ? '' : lesson.replace(/\s+/g, '-')}`.trim(),
    ]
      .map(quoted)
      .join('\t');
  });
  return `${[...head, ...rows].join('\n')}\n`;
}

// Anki reads fields as CSV does: a quote at the start would open a quoted field.
const quoted = (field: string): string =>
  field.startsWith('"') ? `"${field.replaceAll('"', '""')}"` : field;
