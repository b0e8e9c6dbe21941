// An order in words: when it came, what became of it, and what it cost.

import { formatLatency, formatSignificant } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { type OneOrderMessages, oneOrderMessages } from '@/i18n/messages/one-order';
import { contestants } from '../eras';
import { answeredAfter, type Charge, type FollowedOrder, type Way } from './followed-order';

const NOON_SEC = 12 * 3_600;

/** “12시 1분 37초”, "12:01:37". */
export function clockOf({ cameMs }: FollowedOrder, noonMs: number, t: OneOrderMessages): string {
  const sec = NOON_SEC + Math.floor((cameMs - noonMs) / 1_000);
  return t.clock(Math.floor(sec / 3_600), Math.floor((sec % 3_600) / 60), sec % 60);
}

/** How long it worked: the same wherever it was answered. */
export const workOf = ({ ways }: FollowedOrder): number =>
  ways.find(({ work }) => work !== null)?.work ?? 0;

/** What a way made of it, piece by piece; null where it was lost at once. */
export function partsOf({ line, start, work }: Way, locale: Locale): string {
  const t = oneOrderMessages[locale];
  if (work === null && line === 0) return t.noRoom;
  const say = (ms: number): string | null => (ms === 0 ? null : formatLatency(ms, locale));
  return t.parts(say(line), say(start), work === null ? null : formatLatency(work, locale));
}

/** What is to be seen of it, in two sentences at most. */
export function tell(order: FollowedOrder, locale: Locale): string {
  const t = oneOrderMessages[locale];
  const work = formatLatency(workOf(order), locale);
  const named = contestants.map(({ words }, place) => ({
    name: words[locale],
    way: order.ways[place] as Way,
  }));
  const missed = named.filter(({ way }) => answeredAfter(way) === null);
  const longest = named.toSorted((a, b) => b.way.line - a.way.line)[0];
  const start = named.at(-1)?.way.start ?? 0;
  const sentences: string[] = [];
  if (missed.length > 0) sentences.push(t.missedBy(missed.map(({ name }) => name).join(', ')));
  else if (longest && longest.way.line > 0) {
    sentences.push(t.waited(work, longest.name, formatLatency(longest.way.line, locale)));
  }
  if (start > 0) sentences.push(t.woke(formatLatency(start, locale)));
  else sentences.push(sentences.length === 0 ? t.allSame(work) : t.atOnce);
  return sentences.join(' ');
}

const say = (won: number, locale: Locale): string =>
  oneOrderMessages[locale].won(formatSignificant(won, locale, 2));

/** What it cost while it had a place; nothing where it had none. */
export function workedWon(way: Way, charge: Charge | null, locale: Locale): string {
  const t = oneOrderMessages[locale];
  if (charge === null) return t.bought;
  if (way.work === null) return t.nothing;
  const isBilledFromStart = charge.share === null;
  const sec = (way.work + (isBilledFromStart ? way.start : 0)) / 1_000;
  return say(charge.perOrder + charge.perSec * sec, locale);
}

/** With idle time: that of functions is free. */
export function sharedWon(way: Way, charge: Charge | null, locale: Locale): string {
  if (charge === null || charge.share === null) return workedWon(way, charge, locale);
  return say(charge.share, locale);
}
