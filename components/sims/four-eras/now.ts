// What goes on at a moment of a comparison: how many come, who loses requests now, and who takes all of them.

import type { Sentence } from '@/components/figure/definition';
import type { Shown } from '@/components/figure/marks/contract';
import type { Era } from '@/engine/models/four-eras/config';
import { formatClock, formatNumber } from '@/i18n/format';
import { contestants } from './eras';

/** "Now" is this part of the run: as much of it as the learner sees pass in a quarter of a second. */
const NOW = 0.01;

/** Who lost a request within the last hundredth of the run. */
export function losingAt({ tracks, recording }: Shown, tMs: number): readonly Era[] {
  const sinceMs = Math.max(0, tMs - NOW * recording.request.durationMs);
  return contestants
    .map(({ id }) => id)
    .filter((era) => {
      const lost = tracks.level(era, 'lost');
      return lost.at(tMs) > lost.at(sinceMs);
    });
}

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale, tracks } = shown;
  const losing = losingAt(shown, tMs);
  const namesOf = (isLosing: boolean): string =>
    contestants
      .filter(({ id }) => losing.includes(id) === isLosing)
      .map(({ words }) => words[locale])
      .join(', ');
  const at = formatClock(tMs);
  const rate = formatNumber(tracks.level('traffic', 'ratePerSec').at(tMs), locale, 1);
  if (locale === 'ko') {
    const comes = `${at} 1초에 ${rate}건꼴로 오고 있어요. `;
    if (losing.length === 0) return [comes, { strong: '네 방식 모두' }, ' 받아 내고 있어요.'];
    const rest = namesOf(false);
    return [
      comes,
      '지금 놓치는 쪽: ',
      { strong: namesOf(true) },
      '.',
      rest === '' ? '' : ` 모두 받아 내는 쪽: ${rest}.`,
    ];
  }
  const comes = `${at} About ${rate} requests a second are coming. `;
  if (losing.length === 0) return [comes, { strong: 'All four' }, ' keep up.'];
  const rest = namesOf(false);
  return [
    comes,
    'Losing some now: ',
    { strong: namesOf(true) },
    '.',
    rest === '' ? '' : ` Keeping up: ${rest}.`,
  ];
}
