// What gives an answer away, and what a wrong answer must be told: the rules of item writing that a machine can check.

import type { QuizItem, QuizOption } from '@/content/schema';
import { type Locale, type Localized, locales } from '@/i18n/locales';

/** At most this share of the items may have the right option as the longest one. */
const LONGEST_SHARE = 0.35;
/** No place may hold the right option in more than this share of the items, once there are enough of them. */
const PLACE_SHARE = 0.6;
const ENOUGH_ITEMS = 5;

/** What can be chosen wrongly, or wrong results that are foreseen. */
export interface Choice {
  readonly id: string;
  readonly misconception?: string | undefined;
}

export function choicesOf(item: QuizItem): readonly Choice[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'ox':
      return optionsOf(item);
    case 'spot':
      return [
        ...item.sentences
          .filter(({ wrong }) => wrong)
          .map(({ id }) => ({ id, misconception: item.misconception })),
        ...item.reasons,
      ];
    case 'numeric':
      return item.traps.map(({ value, misconception }) => ({
        id: JSON.stringify(value),
        misconception,
      }));
    case 'short':
      return item.traps.map(({ words, misconception }) => ({ id: words.en.join(), misconception }));
    case 'order':
    case 'categorise':
      return item.entries;
    case 'match':
      return item.pairs;
    case 'knobs':
      return item.goals;
    case 'qna':
      return item.points;
    case 'predict':
      return [];
  }
}

export function optionsOf(item: QuizItem): readonly QuizOption[] {
  if (item.kind === 'ox' || item.kind === 'spot') return item.reasons;
  return item.kind === 'single' || item.kind === 'multiple' ? item.options : [];
}

/** Every breach in a set of items that is asked together. */
export function lintQuiz(quiz: readonly QuizItem[]): string[] {
  const each = quiz.flatMap((item) =>
    [
      ...negativeStem(item),
      ...allOfTheAbove(item),
      ...giveaway(item),
      ...withoutRefutation(item),
      ...withoutLanguage(item),
      ...withoutNumbers(item),
      ...straySigns(item),
      ...oddLength(item),
      ...aloneInForm(item),
      ...withoutMisconception(item),
    ].map((problem) => `${item.id}: ${problem}`),
  );
  return [...each, ...longestIsRight(quiz), ...placeOfRight(quiz), ...trueTooOften(quiz)];
}

const right = (item: QuizItem): readonly QuizOption[] =>
  optionsOf(item).filter(({ correct }) => correct);
const wrong = (item: QuizItem): readonly QuizOption[] =>
  optionsOf(item).filter(({ correct }) => !correct);

/** "Which is not …" is read past; where it must be asked, the word stands out. */
function negativeStem({ stem }: QuizItem): string[] {
  const found: string[] = [];
  if (/(?:아닌|않은|틀린|없는) (?:것|말|설명|보기)/.test(stem.ko.replace(/\*\*.*?\*\*/g, '')))
    found.push('ko: negative stem without emphasis');
  if (/\b(?:not|except|never|incorrect|false)\b[^.]*\?$/.test(stem.en.replace(/\*\*.*?\*\*/g, '')))
    found.push('en: negative stem without emphasis');
  return found;
}

function allOfTheAbove(item: QuizItem): string[] {
  const sweeping: Record<Locale, RegExp> = {
    ko: /^(?:위의? )?(?:모두|전부|다) (?:맞|옳|정답|해당)|위의? (?:모두|전부)|정답 없음/,
    en: /\b(?:all|none|both) of the above\b|^all (?:are|of them)/i,
  };
  return locales.flatMap((locale) =>
    optionsOf(item)
      .filter(({ text }) => sweeping[locale].test(text[locale]))
      .map(({ id }) => `${locale}: "${id}" is an all-or-none option`),
  );
}

const STEM_WORDS: Record<Locale, RegExp> = { ko: /[\p{Script=Hangul}]{3,}/gu, en: /[a-z]{5,}/g };

// A Korean word carries its particle: 동시성을 and 동시성이 share their first three syllables.
const wordsOf = (text: Localized, locale: Locale): ReadonlySet<string> =>
  new Set(
    (text[locale].toLowerCase().match(STEM_WORDS[locale]) ?? []).map((word) =>
      locale === 'ko' ? word.slice(0, 3) : word.slice(0, 6),
    ),
  );

/** The right option alone repeats two or more words of the question. */
function giveaway(item: QuizItem): string[] {
  if (item.kind !== 'single') return [];
  return locales.flatMap((locale) => {
    const stem = wordsOf(item.stem, locale);
    const shared = (option: QuizOption) =>
      [...wordsOf(option.text, locale)].filter((word) => stem.has(word)).length;
    const [best] = right(item).map(shared);
    const others = Math.max(0, ...wrong(item).map(shared));
    return best !== undefined && best >= others + 2
      ? [`${locale}: the right option repeats the question`]
      : [];
  });
}

/** Words that refuse without teaching. */
const EMPTY_REFUTATION = /^(?:틀렸|오답|아니에요\.?$|wrong\.?$|incorrect|no\.?$)/i;
const SHORTEST_REFUTATION = 12;

function withoutRefutation(item: QuizItem): string[] {
  const reasons: readonly { readonly id: string; readonly because: Localized }[] =
    item.kind === 'numeric'
      ? item.traps.map(({ value, because }) => ({ id: JSON.stringify(value), because }))
      : item.kind === 'short'
        ? item.traps.map(({ words, because }) => ({ id: words.en.join(), because }))
        : item.kind === 'match'
          ? item.pairs
          : item.kind === 'categorise'
            ? item.entries
            : optionsOf(item);
  return reasons.flatMap(({ id, because }) =>
    locales
      .filter(
        (locale) =>
          because[locale].trim().length < SHORTEST_REFUTATION ||
          EMPTY_REFUTATION.test(because[locale].trim()),
      )
      .map((locale) => `${locale}: "${id}" is not told why`),
  );
}

/** Every text in both languages: an empty one is as bad as a missing one. */
function withoutLanguage(item: QuizItem): string[] {
  const missing: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (!(value instanceof Object)) return;
    const record = value as Record<string, unknown>;
    // The words of a unit may be empty in one language: "49건" is "49" in English.
    if ('ko' in record !== 'en' in record) missing.push(`${path}: one language only`);
    for (const locale of locales) {
      if (record[locale] === '' && !path.endsWith('unit')) missing.push(`${path}: no ${locale}`);
    }
    for (const [name, inner] of Object.entries(record))
      walk(inner, path ? `${path}.${name}` : name);
  };
  walk(item, '');
  return missing;
}

/** What is computed needs numbers to compute with: without variables nothing works it out. */
function withoutNumbers(item: QuizItem): string[] {
  if (item.kind !== 'numeric' || item.variables) return [];
  return [item.answer, ...item.traps.map(({ value }) => value)]
    .filter((value) => typeof value !== 'number')
    .map((value) => `computed without variables: ${JSON.stringify(value)}`);
}

/** `{name}` that no variable fills, and marks that would be read as they stand. */
function straySigns(item: QuizItem): string[] {
  const names = item.kind === 'numeric' ? Object.keys(item.variables ?? {}) : [];
  const filled = new Set(names.length > 0 ? [...names, 'answer'] : names);
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const [sign, name] of value.matchAll(/\{(\w+)\}|`/g)) {
        if (name === undefined || !filled.has(name)) found.push(`"${sign}" is shown as it stands`);
      }
    } else if (value instanceof Object) Object.values(value).forEach(walk);
  };
  walk(item);
  return found;
}

/**
 * Each wrong option is an idea that people hold, and carries its name. Of several answers, some may be wrong
 * for want of reading only; at least half of them have a name.
 */
function withoutMisconception(item: QuizItem): string[] {
  const unnamed = wrong(item).filter(({ misconception }) => misconception === undefined);
  const allowed = item.kind === 'multiple' ? Math.floor(wrong(item).length / 2) : 0;
  return unnamed.length <= allowed
    ? []
    : unnamed.map(({ id }) => `wrong option "${id}" carries no misconception`);
}

/** Where one answer is right, it is at most twice as long as the others on average, and at least half as long. */
const LENGTHS = [0.5, 2] as const;

const hasOneAnswer = ({ kind }: QuizItem): boolean =>
  kind === 'single' || kind === 'ox' || kind === 'spot';

function oddLength(item: QuizItem): string[] {
  if (!hasOneAnswer(item) || wrong(item).length === 0) return [];
  return locales.flatMap((locale) => {
    const lengthOf = ({ text }: QuizOption) => text[locale].length;
    const mean = wrong(item).reduce((sum, one) => sum + lengthOf(one), 0) / wrong(item).length;
    return right(item)
      .map((option) => lengthOf(option) / mean)
      .filter((ratio) => ratio < LENGTHS[0] || ratio > LENGTHS[1])
      .map(
        (ratio) => `${locale}: the right option is ${ratio.toFixed(1)} times as long as the others`,
      );
  });
}

/** Forms that show an option to who knows nothing, where it is the only one to have them. */
const FORMS: readonly { readonly name: string; readonly sign: Record<Locale, RegExp> }[] = [
  { name: 'a number', sign: { ko: /\d/, en: /\d/ } },
  { name: 'a status code', sign: { ko: /\b[1-5]\d\d(?!\d)/, en: /\b[1-5]\d\d\b/ } },
  {
    name: 'a hedge',
    sign: {
      ko: /수도 있|보통|대개|대체로|때로|때에 따라|경우에 따라|조건에 따라/,
      en: /\b(?:may|might|usually|sometimes|typically|generally|depends|depending)\b/i,
    },
  },
];

/** The right option alone has a form, or alone lacks one that all the wrong ones share. */
function aloneInForm(item: QuizItem): string[] {
  if (!hasOneAnswer(item) || wrong(item).length < 2) return [];
  return locales.flatMap((locale) =>
    FORMS.flatMap(({ name, sign }) => {
      const has = ({ text }: QuizOption) => sign[locale].test(text[locale]);
      const isRight = right(item).some(has);
      if (isRight && !wrong(item).some(has))
        return [`${locale}: the right option alone has ${name}`];
      return !isRight && wrong(item).every(has)
        ? [`${locale}: the right option alone lacks ${name}`]
        : [];
    }),
  );
}

/** Between these shares of the true-or-false items are true: who always says true, or never, learns nothing. */
const TRUE_SHARES = [0.35, 0.65] as const;
const ENOUGH_OX = 4;

function trueTooOften(quiz: readonly QuizItem[]): string[] {
  const asked = quiz.filter((item) => item.kind === 'ox');
  if (asked.length < ENOUGH_OX) return [];
  const share = asked.filter(({ answer }) => answer).length / asked.length;
  return share < TRUE_SHARES[0] || share > TRUE_SHARES[1]
    ? [`${Math.round(share * 100)} % of the true-or-false items are true, not about half`]
    : [];
}

// Whoever knows nothing should not pass by choosing the longest answer.
function longestIsRight(quiz: readonly QuizItem[]): string[] {
  const choosing = quiz.filter((item) => optionsOf(item).length > 0);
  return locales.flatMap((locale) => {
    const found = choosing.filter((item) => {
      const lengthOf = ({ text }: QuizOption) => text[locale].length;
      const longestWrong = Math.max(...wrong(item).map(lengthOf));
      return right(item).some((option) => lengthOf(option) > longestWrong);
    });
    return found.length > choosing.length * LONGEST_SHARE
      ? [`${locale}: the right option is the longest in ${found.map(({ id }) => id).join(', ')}`]
      : [];
  });
}

// Rows are shuffled before they are shown, except quantities: but an author who always writes the answer first shows habit.
function placeOfRight(quiz: readonly QuizItem[]): string[] {
  const places = quiz
    .filter((item) => item.kind !== 'multiple' && optionsOf(item).length > 2)
    .map((item) => optionsOf(item).findIndex(({ correct }) => correct));
  if (places.length < ENOUGH_ITEMS) return [];
  return [...new Set(places)]
    .filter((place) => {
      const share = places.filter((each) => each === place).length / places.length;
      return share > PLACE_SHARE;
    })
    .map((place) => `the right option stands in place ${place + 1} too often`);
}
