// The stage: owner, copy and what lies between them above, the whole run below.

import type { Placed, Shown, StripMark } from '@/components/figure/marks/contract';
import { columns, levels } from '@/components/figure/marks/levels';
import { type NotePlace, note } from '@/components/figure/marks/note';
import { gainOfLevel, meanOfLevel, SLICES, type Span } from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { formatNumber } from '@/i18n/format';
import type { Localized } from '@/i18n/locales';
import { database } from './database';
import { news } from './news';
import { isChanged, isDown, reportAt, totalAt } from './now';
import { BUTTONS, HEIGHT, isOrders, isQuerying, isTelling, keysOf, wayOf } from './plan';
import { readers } from './readers';
import { grids } from './scene';
import { notes, rows } from './stage-words';

/** More than usually stand before a database that has time enough. */
const MANY = 20;
function reportNote(shown: Shown, tMs: number): Localized | null {
  const where = reportAt(shown, tMs);
  if (where !== null) return where === 'here' ? notes.reportSlows : notes.reportApart;
  return totalAt(shown, 'standing', tMs) > MANY ? notes.stillWaiting : null;
}

function saying(shown: Shown, tMs: number): Localized {
  const count = (name: string): string => formatNumber(totalAt(shown, name, tMs), shown.locale);
  const down = isDown(shown, tMs);
  if (isOrders(shown)) return totalAt(shown, 'lost', tMs) > 0 ? notes.paidUnknown : notes.noneLost;
  const reported = isQuerying(shown) ? reportNote(shown, tMs) : null;
  if (reported) return reported;
  switch (wayOf(shown)) {
    case 'ask':
      return down ? notes.nobodyAnswers : notes.ask;
    case 'copy':
      if (totalAt(shown, 'differs', tMs) > 0) return notes.old(count('differs'));
      return down ? notes.copyStands : notes.allRight;
    case 'shared':
      if (down) return notes.nobodyAnswers;
      return isChanged(shown, tMs) ? notes.broken : notes.shared;
    case 'together':
      if (down) return notes.bothStand;
      return totalAt(shown, 'waiting', tMs) > 0 ? notes.waiting(count('waiting')) : notes.together;
  }
}

const apart: Placed<NotePlace> = {
  wide: { x: 394, y: 64, align: 'center', tie: null },
  tall: { x: 156, y: 136, align: 'center', tie: null },
};
/** One table stands where the pipe would be. */
const joined: Placed<NotePlace> = {
  ...apart,
  wide: { x: 394, y: 232, align: 'center', tie: null },
};
const isJoined = (shown: Shown): boolean => wayOf(shown) === 'shared';
const sayIf = (isHere: (shown: Shown) => boolean) => (shown: Shown, tMs: number) =>
  isHere(shown) ? saying(shown, tMs)[shown.locale] : null;
const sentence = note(
  { at: joined, say: sayIf(isJoined) },
  { at: apart, say: sayIf((shown) => !isJoined(shown)) },
);

const isHere: Readonly<
  Record<'stop' | 'restart' | 'schema' | 'report', (shown: Shown, tMs: number) => boolean>
> = {
  stop: (shown, tMs) => !isDown(shown, tMs),
  restart: (shown) => isTelling(shown) && !isQuerying(shown),
  report: (shown, tMs) => isQuerying(shown) && reportAt(shown, tMs) === null,
  schema: (shown, tMs) => !isOrders(shown) && !isChanged(shown, tMs),
};
const nextOf = (shown: Shown) => {
  if (isOrders(shown)) return 'restart';
  if (isQuerying(shown)) return 'report';
  return isJoined(shown) ? 'schema' : 'stop';
};
/** A run has a use for the one or for the other: both stand in one place. */
const PLACES = { stop: 0, restart: 1, report: 1, schema: 2 } as const;
const acts: readonly StageAct[] = (['stop', 'restart', 'report', 'schema'] as const).map((act) => ({
  act,
  on: null,
  at: BUTTONS[PLACES[act]] ?? { wide: [0, 0], tall: [0, 0] },
  isOffered: isHere[act],
  isNext: (shown) => nextOf(shown) === act,
}));

const spansOf =
  (track: string) =>
  ({ tracks }: Shown): readonly Span[] => {
    const { data } = tracks.spans(track);
    return Array.from({ length: data.length }, (_, row) => [
      data.fromMs[row] as number,
      data.toMs[row] as number,
    ]);
  };
const down = { words: rows.down, spans: spansOf('owner') };

const mean =
  (name: string) =>
  ({ tracks, recording }: Shown): Float64Array =>
    meanOfLevel(tracks.level('totals', name), recording.request.durationMs);
const gain =
  (name: string) =>
  ({ tracks, recording }: Shown): Float64Array =>
    gainOfLevel(tracks.level('totals', name), recording.request.durationMs);

/** The same in every run, so that nothing is told beforehand. */
const MOST_STANDING = 400;
const MOST_WAITING = 700;
const MOST_LOST = 24;

const isRead = ({ recording }: Shown): boolean =>
  recording.request.config.data === 'stock' && Number(recording.request.config.readsPerSec) > 0;
/** Readers to be expected in a slice, with room for chance. */
const readersASlice = ({ recording }: Shown): number =>
  1.5 *
  Number(recording.request.config.readsPerSec) *
  (recording.request.durationMs / 1000 / SLICES);

const differs: StripMark = {
  ...levels({
    height: 44,
    name: rows.differs,
    top: keysOf,
    scale: (shown) => [{ share: 0, words: String(keysOf(shown)) }],
    parts: [{ paint: 'dropped', alpha: 0.55, values: mean('differs') }],
    ground: down,
  }),
  isIn: (shown) => wayOf(shown) === 'copy' && !isOrders(shown),
};
const waiting: StripMark = {
  ...levels({
    height: 44,
    name: rows.waiting,
    top: () => MOST_WAITING,
    scale: () => [{ share: 0, words: String(MOST_WAITING) }],
    parts: [{ paint: 'queued', values: mean('waiting') }],
  }),
  isIn: (shown) => wayOf(shown) === 'together',
};
const standing: StripMark = {
  ...levels({
    height: 44,
    name: rows.standing,
    top: () => MOST_STANDING,
    scale: () => [{ share: 0, words: String(MOST_STANDING) }],
    parts: [{ paint: 'queued', values: mean('standing') }],
    ground: { words: rows.report, spans: spansOf('report') },
  }),
  isIn: isQuerying,
};
const seen: StripMark = {
  ...columns({
    height: 44,
    name: rows.readers,
    top: readersASlice,
    parts: [
      { paint: 'dropped', isHatched: true, values: gain('failed') },
      { paint: 'dropped', values: gain('old') },
      { paint: 'good', alpha: 0.6, values: gain('fresh') },
    ],
    ground: { words: rows.changed, spans: spansOf('table') },
  }),
  isIn: isRead,
};
const lost: StripMark = {
  ...levels({
    height: 44,
    name: rows.lost,
    top: () => MOST_LOST,
    scale: () => [{ share: 0, words: String(MOST_LOST) }],
    lines: [
      { paint: 'dropped', words: rows.lostLine, look: 'steps', values: mean('lost') },
      { paint: 'ink', words: rows.doubledLine, look: 'steps', values: mean('doubled') },
    ],
  }),
  isIn: ({ recording, ...shown }) =>
    isTelling({ recording, ...shown }) && Number(recording.request.config.restartsPerHour) > 0,
};

export const view = stage({
  moment: moment(HEIGHT, [grids, news, database, readers, sentence], acts),
  strip: strip(differs, waiting, standing, seen, lost),
});
