// Closed formulas that questions are computed from, each under the name the field knows it by.

import { exp, ln } from '@/engine/kernel/math';
import { queueFigures } from '@/engine/kernel/queueing';

type Values = Readonly<Record<string, number>>;

type Given = (name: string) => number;

/** `servers` with room for everybody, or with no line at all. */
const queueOf = (given: Given, room: number) =>
  queueFigures({
    rate: given('ratePerSec'),
    meanWork: given('workSec'),
    servers: given('servers'),
    room,
  });

const formulas: Readonly<Record<string, (given: Given) => number>> = {
  /** Little's law: requests in progress = rate × time. J. D. C. Little, Operations Research 9 (1961). */
  'littles-law': (given) => given('ratePerSec') * given('sec'),
  /** The mean of two values, the first of which comes up in `percent` of a hundred cases. */
  'mean-of-two': (given) =>
    (given('percent') * given('first') + (100 - given('percent')) * given('second')) / 100,
  /** The share, in per cent, of Poisson arrivals that come later than `idle` after the one before. */
  'later-than': (given) => 100 * exp(-given('idle') / given('meanGap')),
  /** The share, in per cent, of Poisson arrivals that come within `idle` after the one before. */
  'sooner-than': (given) => 100 * (1 - exp(-given('idle') / given('meanGap'))),
  /** Seconds until `wanted` instances stand when `burst` start at once and `perWindow` more in each window. */
  'scale-out': (given) =>
    Math.max(0, Math.ceil((given('wanted') - given('burst')) / given('perWindow'))) *
    given('windowSec'),
  /** Erlang B: the share, in per cent, that is turned away where nobody can wait. A. K. Erlang (1917). */
  'erlang-b': (given) => 100 * queueOf(given, 0).blockedShare,
  /** Erlang C: the share, in per cent, that has to wait where everybody may. A. K. Erlang (1917). */
  'erlang-c': (given) => 100 * queueOf(given, Infinity).waitShare,
  /** Mean wait in seconds, and mean number in line, of the same queue. */
  'mean-wait': (given) => queueOf(given, Infinity).meanWait,
  'mean-line': (given) => queueOf(given, Infinity).meanInLine,
  /**
   * The share, in per cent, of requests that meet at least one slow answer when each asks `servers` and
   * `percent` of a hundred answers are slow. J. Dean, L. A. Barroso, "The Tail at Scale", CACM 56 (2013).
   */
  'fan-out': (given) => 100 * (1 - exp(given('servers') * ln(1 - given('percent') / 100))),
  /** Mean time at one server, waiting and work, that is busy `percent` of its time: M/M/1, work ÷ (1 − ρ). */
  'time-at-busy': (given) => given('work') / (1 - given('percent') / 100),
  /** How long it takes to work off a backlog while more comes: backlog ÷ (service rate − rate). */
  'catch-up': (given) => given('backlog') / (given('service') - given('rate')),
  /** Minutes in a month of thirty days in which one of `parts`, all needed, is down: each is up `percent` of its time. */
  'down-in-series': (given) => 43_200 * (1 - exp(given('parts') * ln(given('percent') / 100))),
  /** The share, in per cent, of pairs of which exactly one is of a kind that makes up `percent` of a hundred. */
  'one-of-two': (given) => (2 * given('percent') * (100 - given('percent'))) / 100,
  /** Of each page's calls, those that a cache answers, in per cent: so many `calls` come while it is kept. */
  'hit-share': (given) => (100 * given('calls')) / (1 + given('calls')),
  quotient: (given) => given('a') / given('b'),
  product: (given) => given('a') * given('b'),
  sum: (given) => given('a') + given('b'),
  difference: (given) => given('a') - given('b'),
};

/** Works out a formula. Throws a RangeError that names an unknown formula or a missing value. */
export function evaluate(name: string, values: Values): number {
  const formula = Object.hasOwn(formulas, name) ? formulas[name] : undefined;
  if (!formula) {
    throw new RangeError(`formula: unknown "${name}"; one of ${Object.keys(formulas).join(', ')}`);
  }
  return formula((each) => {
    const value = values[each];
    if (value === undefined || !Number.isFinite(value)) {
      throw new RangeError(`${name}: "${each}" is missing; a finite number`);
    }
    return value;
  });
}
