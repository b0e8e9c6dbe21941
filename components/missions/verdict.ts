// How a try went, in one sentence: how often the goal was reached, and which stars that makes.

import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { missionMessages } from '@/i18n/messages/missions';
import type { MissionSpec } from '@/player/types';
import { starsOf, tally, type Way, wonOver } from './judge';
import type { Trial } from './use-trial';

/** Null while there is nothing to tell. */
export function sayVerdict(
  mission: MissionSpec,
  way: Way,
  { status, runs, isNothing }: Trial,
  locale: Locale,
): string | null {
  const t = missionMessages[locale];
  if (status === 'running') return null;
  if (status !== 'done') return t.run[status];
  const counts = tally(mission, way, runs);
  const count = (value: number): string => formatNumber(value, locale);
  const times = t.stars.times(count(counts.goal), count(runs.length));
  if (isNothing) return t.verdict.nothing(times);
  return `${sayOwn()} ${t.verdict.debrief}`;

  function sayOwn(): string {
    const won = wonOver(counts);
    if (won.length === 3) return t.verdict.three(times);
    if (won.length === 2) return t.verdict.two(times);
    if (won.length === 1) return t.verdict.goal(times);
    if (counts.goal === 0) return t.verdict.none(times);
    const [first] = runs;
    const isLuck = first !== undefined && starsOf(mission, way, first).goal;
    return isLuck ? t.verdict.luck(times) : t.verdict.some(times);
  }
}
