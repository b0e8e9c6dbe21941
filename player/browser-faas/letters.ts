// What the page and the sandbox's frame say to each other. What comes from the frame is parsed, not trusted.

import { booleanOf, fieldsOf, numberOf, textOf, wholeOf } from '@/player/parse';
import { ANSWER_LIMIT, LOG_LINES, TEXT_LIMIT } from './limits.mjs';
import type { Outcome } from './types';

export type Order =
  | {
      readonly kind: 'call';
      readonly env: number;
      readonly call: number;
      /** Read by an environment that is new; empty for one that is there. */
      readonly code: string;
      /** JSON. */
      readonly event: string;
      readonly limitMs: number;
    }
  | { readonly kind: 'close'; readonly env: number }
  | { readonly kind: 'ping'; readonly beat: number };

export interface Done {
  readonly kind: 'done';
  readonly env: number;
  readonly call: number;
  readonly outcome: Outcome;
  /** Whether the environment went with it. */
  readonly isGone: boolean;
  readonly text: string;
  readonly log: string;
  readonly placeMs: number;
  readonly loadMs: number;
  readonly initMs: number;
  readonly handlerMs: number;
  readonly totalMs: number;
}

export type FrameLetter =
  | { readonly kind: 'ready' }
  | { readonly kind: 'pong'; readonly beat: number }
  /** An environment that nobody called was ended. */
  | { readonly kind: 'ended'; readonly env: number }
  | Done;

const outcomes: Readonly<Record<string, Outcome>> = {
  '': 'answered',
  threw: 'threw',
  killed: 'killed',
  'too-long': 'too-long',
  'no-handler': 'no-handler',
  broke: 'broke',
};

const LOG_LIMIT = LOG_LINES * (TEXT_LIMIT + 1);

const shortText = (value: unknown, what: string, limit: number): string =>
  textOf(value, what).slice(0, limit);

/** Throws a TypeError in words for what is no letter of the frame. */
export function readFrameLetter(data: unknown): FrameLetter {
  const letter = fieldsOf(data, 'letter');
  const kind = textOf(letter.kind, 'kind');
  if (kind === 'ready') return { kind };
  if (kind === 'pong') return { kind, beat: wholeOf(letter.beat, 'beat') };
  const env = wholeOf(letter.env, 'env');
  if (kind === 'ended') return { kind, env };
  const problem = textOf(letter.problem, 'problem');
  const outcome = Object.hasOwn(outcomes, problem) ? outcomes[problem] : undefined;
  if (kind !== 'done' || outcome === undefined) throw new TypeError(`unreadable letter "${kind}"`);
  const time = (name: string): number => Math.max(0, numberOf(letter[name], name));
  return {
    kind,
    env,
    call: wholeOf(letter.call, 'call'),
    outcome,
    isGone: booleanOf(letter.isGone, 'isGone'),
    text: shortText(letter.text, 'text', ANSWER_LIMIT),
    log: shortText(letter.log, 'log', LOG_LIMIT),
    placeMs: time('placeMs'),
    loadMs: time('loadMs'),
    initMs: time('initMs'),
    handlerMs: time('handlerMs'),
    totalMs: time('totalMs'),
  };
}
