// The first thing said about a guess: one sentence, before any explanation.

import { formatNumber, formatRound } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { type VerdictMessages, verdictMessages } from '@/i18n/messages/verdict';
import type { MetricSpec } from '@/player/types';
import type { Choice, Sentence } from './definition';

export interface Verdict {
  /** `unknown` where the run gave nothing to compare with. */
  readonly kind: 'hit' | 'near' | 'off' | 'unknown';
  /** Its strong part is what surprises. */
  readonly sentence: Sentence;
}

/** Factors below these are close, and a little more or less; from the latter on they are told. */
const CLOSE = 1.15;
const TOLD = 1.5;
/** Shares that differ by no more than this are close, however small they are. */
const POINT = 0.01;

type Compared = keyof VerdictMessages['compared'];

function comparedAs({ kind, better }: MetricSpec): Compared {
  switch (kind) {
    case 'ratio':
      // What had better not happen is rare or common; any other share is low or high.
      return better === 'less' ? 'often' : 'share';
    case 'latency':
      return 'latency';
    case 'duration':
    case 'hours':
      return 'time';
    case 'count':
    case 'mean':
      return 'count';
    case 'times':
      return 'size';
    case 'money':
      return 'money';
  }
}

/** As exact as it is shown: whoever divides the two numbers on the track comes to the factor in the sentence. */
const asShown = ({ kind }: MetricSpec, value: number): number =>
  kind === 'ratio' ? Number(value.toPrecision(2)) : value;

function sayFactor(factor: number, locale: Locale): string {
  if (factor >= 1000) return formatRound(factor, locale);
  return formatNumber(factor, locale, factor < 9.95 ? 1 : 0);
}

const marked = ([before = '', strong = '', after = '']: readonly string[]): Sentence =>
  [before, { strong }, after].filter((part) => part !== '');

/** How well a number could be guessed. */
interface Aim {
  /** The smallest step that could have been guessed, in the metric's own unit. */
  readonly finest: number;
  /** Whether it was one of the guesses that stood ready, and none of them was nearer. */
  readonly isNearest: boolean;
}

/**
 * What is said of a guessed number, on the line, by a chip or by the hands of a class alike. Nobody is told off for what
 * could hardly be aimed at: a guess is close within a factor of 1.15, within a step of the line, and within one per cent
 * point of a share. Beyond that it is told as the nearest, where it was one of the chips and none of them was nearer. Only
 * then is it said to be off. Nothing and something are never close, however little it is. A curve on the stage and the
 * read-outs show the same number and have no verdict of their own; of options one is right or not (`verdictOnChoice`).
 * All values in the metric's own unit.
 */
export function verdictOnNumber(
  spec: MetricSpec,
  guess: number,
  happened: number | null,
  { finest, isNearest }: Aim,
  locale: Locale,
): Verdict {
  const { verdict: t, compared } = verdictMessages[locale];
  if (happened === null) return { kind: 'unknown', sentence: [t.unknown] };
  const [mine, real] = [asShown(spec, guess), asShown(spec, happened)];
  const [low, high] = [Math.min(mine, real), Math.max(mine, real)];
  if (high - low <= 0.005 * high) return { kind: 'hit', sentence: [t.exact] };
  const within = Math.max(finest, spec.kind === 'ratio' ? POINT : 0);
  // Steps and points are written in tens: 0.83 − 0.82 is a little more than 0.01.
  const isWithin = high - low <= within * (1 + 1e-9);
  if (low > 0 && (isWithin || high / low < CLOSE)) return { kind: 'near', sentence: [t.near] };
  if (low > 0 && isNearest) return { kind: 'near', sentence: [t.nearest] };
  const words = compared[comparedAs(spec)];
  if (real === 0) return { kind: 'off', sentence: [{ strong: words.none }] };
  if (mine === 0) return { kind: 'off', sentence: marked(t.notNone) };
  const word = real > mine ? words.more : words.less;
  const said = high / low < TOLD ? t.slightly(word) : t.times(sayFactor(high / low, locale), word);
  return { kind: 'off', sentence: marked(said) };
}

/** What is said of a chosen option; `right` are the ids of those that turned out right. */
export function verdictOnChoice(
  choice: Pick<Choice, 'nobody'>,
  chosen: string,
  right: readonly string[],
  locale: Locale,
): Verdict {
  const { verdict: t } = verdictMessages[locale];
  if (right.length === 0) return { kind: 'off', sentence: [choice.nobody[locale]] };
  if (right.includes(chosen)) return { kind: 'hit', sentence: [t.right] };
  return { kind: 'off', sentence: marked(t.wrong) };
}
