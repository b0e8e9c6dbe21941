// The comparison in whole sentences: who is cheapest from where to where, what that saves now, and why it flips.

import type { Sentence } from '@/components/figure/definition';
import { params, type Way, ways } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { Comparison, Curve, Span, WayBill } from '@/player/billing/types';
import { sayCost, sayRequests } from './money';

/** Bills that could be written, the cheapest first; of equals the older way. */
export function ranked({ bills }: Comparison): WayBill[] {
  return ways
    .flatMap((way) => {
      const bill = bills[way];
      return 'refused' in bill ? [] : [bill];
    })
    .toSorted((a, b) => Number(a.total) - Number(b.total));
}

/** The cheapest bill, and those that are as cheap; none while a way has no bill. */
export function cheapestOf(comparison: Comparison): WayBill[] {
  if (unpriced(comparison).length > 0) return [];
  const [best, ...others] = ranked(comparison);
  if (best === undefined) return [];
  return [best, ...others.filter(({ total }) => Number(total) === Number(best.total))];
}

/** Ways without a bill: while there is one, nobody is called the cheapest. */
export const unpriced = ({ bills }: Comparison): Way[] =>
  ways.filter((way) => 'refused' in bills[way]);

function sayNoWinner(comparison: Comparison, locale: Locale): Sentence {
  const t = billingMessages[locale].say;
  const names = unpriced(comparison).map((way) => t.topic[way]);
  return [t.noWinner(names.join(', '))];
}

/** A stretch that one way leads, or that two lead by turns, once more for each further machine. */
export interface Stretch {
  readonly ways: readonly [Way] | readonly [Way, Way];
  readonly to: number;
}

/** Joins turns between the same two ways that come one after the other: A, B, A, B is A, then both by turns, then B. */
export function stretchesOf(spans: readonly Span<Way>[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < spans.length; i += 1) {
    const span = spans[i];
    if (!span) continue;
    let end = i;
    while (spans[end + 2]?.way === spans[end]?.way && spans[end + 2] !== undefined) end += 1;
    const other = spans[i + 1];
    // From i to end + 1 only two ways lead: the first and the last of it stand by themselves.
    if (end - i >= 1 && other) {
      stretches.push({ ways: [span.way], to: span.to });
      const lastMixed = spans[end];
      if (lastMixed) stretches.push({ ways: [span.way, other.way], to: lastMixed.to });
      i = end;
    } else stretches.push({ ways: [span.way], to: span.to });
  }
  return stretches;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "한 달 **2,218만 건**까지는 함수가, 그 뒤로는 컨테이너가 가장 싸요." */
export function sayCheapest({ spans }: Curve, locale: Locale): Sentence {
  const t = billingMessages[locale].say;
  const stretches = stretchesOf(spans);
  const last = stretches.at(-1);
  if (!last) return [];
  const leadOf = ({ ways: [first, second] }: Stretch): string =>
    second === undefined ? t.lead(t.subject[first]) : t.byTurns(t.pair[first], t.subject[second]);
  if (stretches.length === 1) return [capitalised(t.always(t.subject[last.ways[0]]))];
  return [
    ...stretches
      .slice(0, -1)
      .flatMap((stretch, index) => [
        index === 0 ? t.first : t.next,
        { strong: sayRequests(stretch.to, locale) },
        index === 0 ? t.untilFirst(leadOf(stretch)) : t.until(leadOf(stretch)),
      ]),
    t.last(leadOf(last)),
  ];
}

/** "지금은 함수가 컨테이너보다 **₩ 61,000** 덜 들어요." */
export function sayNow(comparison: Comparison, locale: Locale): Sentence {
  const t = billingMessages[locale].say;
  const [best, next] = ranked(comparison);
  if (unpriced(comparison).length > 0 || !best || !next) return sayNoWinner(comparison, locale);
  const equals = cheapestOf(comparison).map(({ way }) => way);
  const last = equals.pop();
  if (equals.length > 0 && last !== undefined) {
    return [
      t.nowEqual(
        equals.map((way) => t.pair[way]),
        t.subject[last],
      ),
    ];
  }
  const [before, after] = t.nowSaves(t.subject[best.way], t.than[next.way]);
  const saved = Number(next.total) - Number(best.total);
  return [before, { strong: sayCost(saved, best.currency) }, after];
}

/**
 * The last number of requests of the functions' first lead; 0 where they never lead, infinity where always. Null
 * where a way has no bill and nobody leads.
 */
export function flipOf({ spans }: Pick<Curve, 'spans'>): number | null {
  if (spans.length === 0) return null;
  const lead = spans.find(({ way }) => way === 'faas');
  if (!lead) return 0;
  return lead.to >= params.requests.max ? Number.POSITIVE_INFINITY : lead.to;
}

export function explainFlip(comparison: Comparison, curve: Curve, locale: Locale): Sentence {
  const t = billingMessages[locale];
  const { config } = comparison;
  const flip = flipOf(curve);
  if (flip === null) return sayNoWinner(comparison, locale);
  if (flip === Number.POSITIVE_INFINITY) return [t.gap.never];
  const after = curve.spans.find(({ from }) => from === flip + 1) ?? curve.spans[0];
  const subject = t.say.subject[after?.way ?? 'paas'];
  if (flip === 0) return [t.gap.notCheapest(subject)];
  const [before, requests, end] = t.gap.flip(sayRequests(flip, locale), subject);
  const around = config.uncounted === 'on' ? t.gap.counted : t.gap.uncounted;
  return [before, { strong: requests }, end, around];
}

/** Why the cheapest way is the cheapest, for the other question. */
export function explainCheapest(comparison: Comparison, locale: Locale): Sentence {
  return sayNow(comparison, locale);
}

export const textOf = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

/** The magnitude in which the functions' first lead ends. */
export function flipAnswer(
  flip: number | null,
): readonly ('under1m' | 'to10m' | 'to100m' | 'over100m' | 'never')[] {
  if (flip === null) return [];
  if (flip === Number.POSITIVE_INFINITY) return ['never'];
  if (flip < 1_000_000) return ['under1m'];
  if (flip < 10_000_000) return ['to10m'];
  return flip < 100_000_000 ? ['to100m'] : ['over100m'];
}
