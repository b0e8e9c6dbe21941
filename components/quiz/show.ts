// Turns an item of content into what the page shows in one language. Runs on the server, so that the other language stays there.

import type { Citation, QuizItem, QuizOption } from '@/content/schema';
import { formatNumber } from '@/i18n/format';
import { type Locale, locales } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import type { ShownByKind, ShownCite, ShownItem, ShownMisconception, ShownOption } from './shown';
import { disordered, shuffled } from './shuffle';

/** What an item refers to, looked up by the caller; an unknown id throws there. */
export interface ShowContext {
  readonly locale: Locale;
  readonly stepHref: (step: string) => string;
  readonly labHref: (sim: string) => string;
  readonly claimHref: (id: string) => string;
  readonly claimSaid: (id: string) => string;
  readonly misconceptionName: (id: string) => string;
}

const hangul = /^\p{Script=Hangul}/u;

/** "2개" and "145 ms": a Korean counter stands close, another unit apart. */
export function withUnit(value: number, unit: string, locale: Locale): string {
  const number = formatNumber(value, locale, 6);
  return unit === '' || hangul.test(unit) ? number + unit : `${number} ${unit}`;
}

function showMisconception(
  id: string | undefined,
  context: ShowContext,
): ShownMisconception | null {
  return id === undefined ? null : { id, name: context.misconceptionName(id) };
}

function showCite(cite: Citation, context: ShowContext): ShownCite {
  const words = quizMessages[context.locale];
  if ('formula' in cite) return { kind: 'formula', text: cite.formula[context.locale] };
  if ('claim' in cite) {
    const said = context.claimSaid(cite.claim);
    return { kind: 'link', href: context.claimHref(cite.claim), text: words.claimLink(said) };
  }
  const query = new URLSearchParams({ scenario: cite.scenario });
  for (const [knob, value] of Object.entries(cite.set ?? {})) query.set(knob, String(value));
  if (cite.tMs !== undefined) query.set('t', String(cite.tMs));
  return { kind: 'link', href: `${context.labHref(cite.sim)}?${query}`, text: words.runLink };
}

/** The quantity that the whole text is, and its unit: "49건" is 49 of "건"; null for any other text. */
function quantityOf(text: string): { readonly value: number; readonly unit: string } | null {
  const match = /^([\d,]+(?:\.\d+)?)\s*(\D{0,8})$/.exec(text);
  return match ? { value: Number(match[1]?.replaceAll(',', '')), unit: match[2] ?? '' } : null;
}

// A row of quantities stands from small to large, where everybody looks for them; words are shuffled.
function arranged(
  options: readonly QuizOption[],
  seed: string,
  locale: Locale,
): readonly QuizOption[] {
  const quantities = options.map(({ text }) => quantityOf(text[locale]));
  const [first] = quantities;
  const isScale = first && quantities.every((each) => each?.unit === first.unit);
  if (!isScale) return shuffled(options, seed);
  const sizeOf = (option: QuizOption) => quantities[options.indexOf(option)]?.value ?? 0;
  return options.toSorted((a, b) => sizeOf(a) - sizeOf(b));
}

function showOptions(
  options: readonly QuizOption[],
  seed: string,
  context: ShowContext,
): ShownOption[] {
  return arranged(options, seed, context.locale).map((option) => ({
    id: option.id,
    text: option.text[context.locale],
    isCorrect: option.correct === true,
    because: option.because[context.locale],
    misconception: showMisconception(option.misconception, context),
  }));
}

const rightTexts = (options: readonly ShownOption[]): string[] =>
  options.filter(({ isCorrect }) => isCorrect).map(({ text }) => text);

export function showItem(item: QuizItem, context: ShowContext): ShownItem {
  const { locale } = context;
  const base = {
    id: item.id,
    stem: item.stem[locale],
    explanation: item.explanation[locale],
    cites: item.cites.map((cite) => showCite(cite, context)),
    stepHref: context.stepHref(item.step),
  };
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      const options = showOptions(item.options, item.id, context);
      return { ...base, kind: item.kind, options, rightAnswer: rightTexts(options) };
    }
    case 'ox': {
      const reasons = showOptions(item.reasons, item.id, context);
      const sign = item.answer ? 'O' : 'X';
      return {
        ...base,
        kind: 'ox',
        isTrue: item.answer,
        reasons,
        rightAnswer: [sign, ...rightTexts(reasons)],
      };
    }
    case 'numeric':
      return {
        ...base,
        kind: 'numeric',
        answer: item.answer,
        tolerance: item.tolerance,
        unit: item.unit[locale],
        units: locales.map((each) => item.unit[each]),
        traps: item.traps.map(({ value, tolerance, because, misconception }) => ({
          value,
          tolerance,
          because: because[locale],
          misconception: showMisconception(misconception, context),
        })),
        rightAnswer: [withUnit(item.answer, item.unit[locale], locale)],
      };
    case 'order': {
      const entries = item.entries.map(({ id, text }) => ({ id, text: text[locale] }));
      return {
        ...base,
        kind: 'order',
        entries: disordered(entries, item.id),
        rightOrder: entries.map(({ id }) => id),
        rightAnswer: entries.map(({ text }, index) => `${index + 1}. ${text}`),
      };
    }
    case 'categorise': {
      const categories = item.categories.map(({ id, text }) => ({ id, text: text[locale] }));
      const entries: ShownByKind['categorise']['entries'] = shuffled(item.entries, item.id).map(
        ({ id, text, category, because, misconception }) => ({
          id,
          text: text[locale],
          category,
          because: because[locale],
          misconception: showMisconception(misconception, context),
        }),
      );
      const nameOf = (id: string) => categories.find((category) => category.id === id)?.text ?? id;
      return {
        ...base,
        kind: 'categorise',
        categories,
        entries,
        rightAnswer: entries.map(({ text, category }) => `${text} → ${nameOf(category)}`),
      };
    }
  }
}
