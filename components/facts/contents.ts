// What stands on each page of the ledger: every entry that has an address of its own, in one line.

import { period } from '@/components/facts/price-table';
import { claimsOfPart } from '@/content/claims';
import { course } from '@/content/course';
import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import { lessonMessages } from '@/i18n/messages/lesson';
import { regionWord, serviceWord } from '@/i18n/messages/price-words';
import { exampleTitles } from '@/i18n/messages/published-examples';
import { disputedExamples } from '@/ledger/disputed';
import { examples } from '@/ledger/examples';
import { limitTables } from '@/ledger/limits';
import { courseOfClaims, type FactPart, providersOn } from '@/ledger/parts';
import { priceTables } from '@/ledger/prices';

export interface Addressed {
  /** The anchor on the page. */
  readonly id: string;
  readonly text: string;
  /** What is to be known before anybody opens it: a claim is listed with its verdict, so that none passes for true. */
  readonly note?: string;
}

/** What a page of the ledger is called. */
export function partName(part: FactPart, locale: Locale): string {
  const { parts } = factsMessages[locale];
  if (part in parts) return parts[part as keyof typeof parts];
  const shownIn = course.find(({ id }) => id === courseOfClaims(part));
  return `${parts.claims} · ${shownIn?.title[locale]}`;
}

export function contentsOf(part: FactPart, locale: Locale): readonly Addressed[] {
  const messages = factsMessages[locale];
  const shownIn = courseOfClaims(part);
  if (shownIn !== null) {
    const { quote, verdict: verdicts } = lessonMessages[locale].claim;
    return claimsOfPart(shownIn).map(({ id, said, verdict }) => ({
      id,
      text: quote(said[locale]),
      note: verdicts[verdict],
    }));
  }
  if (part === 'limits') {
    return limitTables.map(({ id }) => ({ id: `limits-${id}`, text: messages.limits.tables[id] }));
  }
  return providersOn(part).flatMap((provider) => {
    const isTheirs = (entry: { readonly provider: string }) => entry.provider === provider;
    const theirs = examples.filter(isTheirs);
    return [
      ...priceTables.filter(isTheirs).map((table) => ({
        id: table.anchor,
        text: [
          serviceWord(table.sheet.service, locale),
          regionWord(table.sheet.region, locale),
          period(table, locale),
        ]
          .filter((words) => words !== null)
          .join(' · '),
      })),
      ...(theirs.length > 0 ? [{ id: `examples-${provider}`, text: messages.examples.title }] : []),
      ...theirs.map(({ id }) => ({
        id: `example-${id}`,
        text: exampleTitles[id]?.[locale] ?? id,
      })),
      ...disputedExamples
        .filter(isTheirs)
        .map(({ id, title }) => ({ id: `example-${id}`, text: title[locale] })),
    ];
  });
}
