// A figure on a page that can show none: what it asks, how it is set, how its run ends, and where it can be played.

import type { ReadoutsData } from '@/components/figure/readouts-data';
import type { ToldFigure } from '@/components/sims/told-figure';
import { labPath } from '@/components/site/paths';
import { sayQuantity } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { markdownMessages } from '@/i18n/messages/markdown';
import { address } from './address';
import { type Block, link, list, paragraph, quote, strong, table } from './nodes';

interface Read {
  readonly value: string | null;
  readonly unit: string;
  readonly share?: string | null;
}

function say({ value, unit, share }: Read, locale: Locale): string {
  if (value === null) return '–';
  const said = sayQuantity({ value, unit }, locale);
  return share ? `${said} (${share})` : said;
}

function readoutTable(readouts: ReadoutsData, locale: Locale): Block {
  const words = markdownMessages[locale];
  if (readouts.kind === 'strip') {
    const rows = readouts.cells.map((cell) => [cell.name, say(cell, locale)]);
    return table([[words.metric, words.value], ...rows]);
  }
  const head = ['', ...readouts.columns.map(({ name }) => name)];
  const rows = readouts.rows.map(({ name, cells }) => [
    name,
    ...cells.map((cell) => say(cell, locale)),
  ]);
  return table([head, ...rows]);
}

interface Written {
  readonly sim: string;
  /** The author's question or hint. */
  readonly question: readonly Block[];
  readonly why: readonly Block[];
  readonly isPrediction: boolean;
}

export function figureBlock(
  told: ToldFigure,
  { sim, question, why, isPrediction }: Written,
  locale: Locale,
): Block {
  const words = markdownMessages[locale];
  const asked = question.length === 0 && told.question ? [paragraph(told.question)] : question;
  const pairs = told.knobs.map(([name, value]) => `${name} ${value}`).join(' · ');
  return quote(
    paragraph(strong(`${words.figure}: ${told.title}`), ` (${told.hint})`),
    ...(isPrediction ? [paragraph(strong(words.ask))] : []),
    ...asked,
    ...(isPrediction && told.options.length > 0
      ? [
          list(
            false,
            told.options.map((option) => paragraph(option)),
          ),
        ]
      : []),
    ...(told.goals.length > 0 ? [paragraph(strong(words.goal), ` ${told.goals.join(', ')}`)] : []),
    ...(pairs === '' ? [] : [paragraph(strong(words.set), ` ${pairs}`)]),
    ...(told.readouts === null
      ? [paragraph(words.measured)]
      : [paragraph(strong(words.result)), readoutTable(told.readouts, locale)]),
    ...(told.conclusion === null ? [] : [paragraph(told.conclusion)]),
    ...why,
    paragraph(link(address(`${labPath(locale, sim)}?${told.query}`), words.openLab)),
  );
}
