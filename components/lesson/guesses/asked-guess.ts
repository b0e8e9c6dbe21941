// What a page that comes back to first guesses knows of each: plain data, it travels from the server to the browser.

import type { MetricSpec } from '@/player/types';

interface AskedBase {
  /** Null for a question of concept, as a kept guess has them. */
  readonly sim: string | null;
  readonly scenario: string | null;
  readonly asked: string;
  readonly question: string;
}

export interface AskedNumber extends AskedBase {
  readonly kind: 'number';
  readonly spec: MetricSpec;
  readonly krwPerUsd: number | null;
  /** Of the lesson's own run; null where it had none. */
  readonly answer: number | null;
}

export interface AskedChoice extends AskedBase {
  readonly kind: 'choice';
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** Null where only the lesson can tell. */
  readonly answer: readonly string[] | null;
}

export type AskedGuess = AskedNumber | AskedChoice;

/** A lesson, and all that it asks before it tells, in the order of its text. */
export interface LessonGuesses {
  readonly lesson: string;
  readonly title: string;
  readonly href: string;
  /** The line of the notebook of wrong predictions; null where the lesson quotes none. */
  readonly gaon: string | null;
  readonly asked: readonly AskedGuess[];
}
