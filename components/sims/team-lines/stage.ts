// The stage: desks and finished tickets above, the five years below.

import type { Shown, StripMark } from '@/components/figure/marks/contract';
import { levels } from '@/components/figure/marks/levels';
import { meanOfLevel } from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { type Organisation, organisations } from '@/engine/models/team-lines/config';
import type { Localized } from '@/i18n/locales';
import { actAt, bars } from './bars';
import { DAY_MS, livesOf, organisationAt } from './now';
import { desks, HEIGHT } from './scene';
import { reorganised, rows } from './stage-words';

const lineOf =
  (line: '0' | '1' | '2') =>
  ({ tracks, recording }: Shown): Float64Array =>
    meanOfLevel(tracks.level('waiting', line), recording.request.durationMs);

/** The same in every run, so that two of them can be compared, and nothing is told beforehand. */
const MOST_WAITING = 24;
const MOST_DAYS = 90;

const waiting = levels({
  height: 64,
  name: rows.waiting,
  scale: () => [{ share: 0, words: String(MOST_WAITING) }],
  top: () => MOST_WAITING,
  parts: [
    { paint: 'queued', values: lineOf('0') },
    { paint: 'queued', alpha: 0.7, values: lineOf('1') },
    { paint: 'queued', alpha: 0.45, values: lineOf('2') },
  ],
});

/** A dot for each ticket where it was finished, as high as it took days. */
const leads: StripMark = {
  height: 60,
  name: rows.leads,
  scale: ({ locale }) =>
    [90, 60, 30].map((days) => ({
      share: 1 - days / MOST_DAYS,
      words: `${locale === 'ko' ? `${days}일` : `${days} d`}${days === MOST_DAYS ? '+' : ''}`,
    })),
  legend: () => [],
  *prepare(shown) {
    const lives = livesOf(shown);
    const { durationMs } = shown.recording.request;
    return {
      size: lives.length,
      paint(surface, box, from, to) {
        for (const { askedMs, doneMs } of lives.slice(from, to)) {
          const days = Math.min(MOST_DAYS, (doneMs - askedMs) / DAY_MS);
          const x = box.x + (doneMs / durationMs) * box.width;
          surface.dot('busy', x, box.y + box.height - (days / MOST_DAYS) * box.height, 2.2);
        }
      },
    };
  },
};

const placed = (place: number): StageAct['at'] => ({
  wide: actAt('wide', place),
  tall: actAt('tall', place),
});

const turned = (to: Organisation, place: number): StageAct => ({
  act: 'set',
  on: 'organisation',
  to,
  words: reorganised[to],
  of: { ko: '팀 나누기', en: 'Teams' } satisfies Localized,
  at: placed(place),
  isOffered: (shown, tMs) => organisationAt(shown, tMs) !== to,
});

const acts: readonly StageAct[] = [
  ...organisations.map(turned),
  { act: 'rush', on: null, at: placed(organisations.length) },
];

export const view = stage({
  moment: moment(HEIGHT, [desks, bars], acts),
  strip: strip(waiting, leads),
});
