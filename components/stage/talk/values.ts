// What of a talk both windows agree on, by name, and how each is read: what cannot be read counts as not said.

import * as v from 'valibot';
import { type Shown, shownSchema } from '@/components/vote/ballot';
import { type ClassLength, classLengths } from '@/content/schema';
import type { Talk } from './talk';

export interface TalkValue<T> {
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly initial: T;
}

const moment = v.pipe(v.number(), v.finite(), v.minValue(0));

export const slideValue: TalkValue<number> = {
  key: 'slide',
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  initial: 1,
};

/** What lies over the class's slides. */
export const coverValue: TalkValue<'none' | 'dark' | 'qr'> = {
  key: 'cover',
  schema: v.picklist(['none', 'dark', 'qr']),
  initial: 'none',
};

/** How long the class is, in minutes. */
export const lengthValue: TalkValue<ClassLength> = {
  key: 'length',
  schema: v.picklist(classLengths),
  initial: 50,
};

/** The time that the talk has taken: a sum, and since when it runs; null while it stands. */
export interface Clock {
  readonly ranMs: number;
  readonly sinceMs: number | null;
}
export const clockValue: TalkValue<Clock> = {
  key: 'clock',
  schema: v.object({ ranMs: moment, sinceMs: v.nullable(moment) }),
  initial: { ranMs: 0, sinceMs: null },
};

/** When the time that the class was given is over; null where none was. */
export const countdownValue: TalkValue<number | null> = {
  key: 'countdown',
  schema: v.nullable(moment),
  initial: null,
};

/** A vote, as far as the class may know it: what was counted stays in the window that counts. */
export interface VoteShown {
  readonly isOpen: boolean;
  readonly shown: Shown | null;
}
export const voteValue: TalkValue<VoteShown> = {
  key: 'vote',
  schema: v.object({ isOpen: v.boolean(), shown: v.nullable(shownSchema) }),
  initial: { isOpen: false, shown: null },
};

/** A line of the pen: x, y, x, y, … as shares of the slide. */
export type Stroke = readonly number[];
export const MOST_STROKES = 300;
export const MOST_POINTS = 1_000;

const inks = new Map<number, TalkValue<readonly Stroke[]>>();

/** What is drawn on a slide. The same object each time. */
export function inkValue(slide: number): TalkValue<readonly Stroke[]> {
  const known = inks.get(slide);
  if (known) return known;
  const share = v.pipe(v.number(), v.minValue(-1), v.maxValue(2));
  const value: TalkValue<readonly Stroke[]> = {
    key: `ink:${slide}`,
    schema: v.pipe(
      v.array(v.pipe(v.array(share), v.maxLength(2 * MOST_POINTS))),
      v.maxLength(MOST_STROKES),
    ),
    initial: [],
  };
  inks.set(slide, value);
  return value;
}

/** Values that were read, so that the same entry gives the same object. */
const read = new WeakMap<object, Map<string, unknown>>();

export function valueIn<T>(talk: Talk, { key, schema, initial }: TalkValue<T>): T {
  const raw = talk.get(key);
  if (raw === undefined) return initial;
  if (typeof raw !== 'object' || raw === null) {
    const plain = v.safeParse(schema, raw);
    return plain.success ? plain.output : initial;
  }
  const known = read.get(raw) ?? new Map<string, unknown>();
  read.set(raw, known);
  if (!known.has(key)) {
    const parsed = v.safeParse(schema, raw);
    known.set(key, parsed.success ? parsed.output : initial);
  }
  return known.get(key) as T;
}
