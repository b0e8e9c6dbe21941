// A question that the learner brought along: one language, the kinds that files can carry.

import * as v from 'valibot';
import { locales } from '@/i18n/locales';
import { canonical } from './json';
import { momentSchema } from './moment';
import { sha256 } from './sha256';

export const ownKinds = ['single', 'multiple', 'ox', 'numeric', 'short'] as const;
export type OwnKind = (typeof ownKinds)[number];

/** Characters that a text may have: far more than a question needs, far less than a page can take. */
export const MAX_TEXT = 5_000;
export const MIN_OPTIONS = 2;
/** As many as GIFT can give equal parts of the points to. */
export const MAX_OPTIONS = 10;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const saying = v.pipe(text, v.nonEmpty());
const number = v.pipe(v.number(), v.finite());

const option = v.object({
  text: saying,
  correct: v.boolean(),
  /** Why it is right or wrong; '' where nobody wrote it. */
  because: text,
});

type Option = Readonly<v.InferOutput<typeof option>>;

const countRight = (options: readonly Option[]): number =>
  options.filter(({ correct }) => correct).length;

const options = v.pipe(
  v.array(option),
  v.minLength(MIN_OPTIONS),
  v.maxLength(MAX_OPTIONS),
  v.readonly(),
);

const base = {
  stem: saying,
  /** Shown after the verdict; '' where nobody wrote it. */
  explanation: text,
};

/** What is asked and what is right, without the id. */
export const ownContentSchema = v.variant('kind', [
  v.object({
    ...base,
    kind: v.literal('single'),
    options: v.pipe(
      options,
      v.check((all) => countRight(all) === 1),
    ),
  }),
  v.object({
    ...base,
    kind: v.literal('multiple'),
    options: v.pipe(
      options,
      v.check((all) => countRight(all) >= 1),
    ),
  }),
  v.object({ ...base, kind: v.literal('ox'), answer: v.boolean() }),
  v.object({
    ...base,
    kind: v.literal('numeric'),
    answer: number,
    tolerance: v.pipe(number, v.minValue(0)),
    unit: text,
  }),
  v.object({
    ...base,
    kind: v.literal('short'),
    /** The first is shown as the right answer. */
    accepted: v.pipe(v.array(saying), v.minLength(1), v.maxLength(MAX_OPTIONS), v.readonly()),
  }),
]);

export type OwnContent = Readonly<v.InferOutput<typeof ownContentSchema>>;

export const ownItemSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own-[0-9a-f]{16}$/)),
  /** When it was imported, in ms since 1970. */
  at: momentSchema,
  /** The language that it is written in. */
  locale: v.picklist(locales),
  content: ownContentSchema,
});

export type OwnItem = Readonly<v.InferOutput<typeof ownItemSchema>>;

/** The id comes from the content: a file that is imported twice brings nothing new. */
export function ownItem(content: OwnContent, locale: OwnItem['locale'], at: number): OwnItem {
  const id = `own-${sha256(canonical([locale, content])).slice(0, 16)}`;
  return { id, at, locale, content };
}
