// Readers of a value with several copies, and of the menu: when they asked, and when what they missed came.

import type { Placement, Shown } from '@/components/figure/marks/contract';
import type { Phase } from '@/components/figure/marks/lens';
import { READERS } from '@/engine/models/consistency/config';
import { formatLatency, formatNumber } from '@/i18n/format';
import { copiesAt } from './now';
import { copySaid, menuSaid } from './picked-words';
import { configOf, numberOf, placeOf, readerPoints, seaOf } from './plan';
import { boxAround, type Pickable, type Story } from './story';

/** The row of a reader who counts from 1; −1 where nobody of that number has asked by then. */
function rowOf(shown: Shown, tMs: number, n: number): number {
  const { data } = shown.tracks.flights('reader');
  return n >= 1 && n <= data.length && (data.fromMs[n - 1] as number) <= tMs ? n - 1 : -1;
}

const isFreshIn = (shown: Shown, row: number): boolean => {
  const { outcome, outcomes } = shown.tracks.flights('reader').data;
  return outcomes[outcome[row] as number] === 'fresh';
};

/** When news of a version comes to a place; Infinity where none is sent. */
function knownMs(shown: Shown, version: number, to: number): number {
  const { data } = shown.tracks.flights('news');
  for (let row = 0; row < data.length; row += 1) {
    if (data.about[row] === version && data.to[row] === to) return data.toMs[row] as number;
  }
  return Infinity;
}

export function readerPicks(shown: Shown, placement: Placement, tMs: number): readonly Pickable[] {
  const points = readerPoints(READERS, placement);
  const { version, readers } = copiesAt(shown, tMs);
  return readers.flatMap(({ place }) => {
    const at = points[place];
    return at ? [{ n: (version - 1) * READERS + place + 1, box: boxAround(at, 13) }] : [];
  });
}

export function readerStory(
  shown: Shown,
  placement: Placement,
  tMs: number,
  n: number,
): Story | null {
  const row = rowOf(shown, tMs, n);
  if (row < 0) return null;
  const { about, fromMs } = shown.tracks.flights('reader').data;
  const version = Math.floor(row / READERS) + 1;
  const askedMs = fromMs[row] as number;
  const asked = Array.from({ length: numberOf(shown, 'copies') }, (_, copy) => copy).filter(
    (copy) => ((about[row] as number) >> copy) & 1,
  );
  const isOne = asked.length === 1;
  const list = asked.map((copy) => copy + 1).join(', ');
  const waited: Phase = {
    name: 'waiting',
    fromMs: askedMs - numberOf(shown, 'afterMs'),
    toMs: askedMs,
    paint: 'queued',
  };
  const isShown = copiesAt(shown, tMs).version === version;
  const at = readerPoints(READERS, placement)[row % READERS];
  const points = isShown && at ? [at] : [];
  if (isFreshIn(shown, row)) return { said: copySaid.knew(list, isOne), points, phases: [waited] };
  const toMs = Math.min(...asked.map((copy) => knownMs(shown, version, copy)));
  const phases: Phase[] = [
    waited,
    { name: 'outOfDate', fromMs: askedMs, toMs, paint: 'dropped', isHatched: true },
  ];
  const late = formatLatency(toMs - askedMs, shown.locale);
  return {
    said: toMs <= tMs ? copySaid.knewLater(list, isOne, late) : copySaid.unknown(list, isOne),
    points,
    phases,
  };
}

/** Of the readers of the menu, the last is on the stage. */
function lastReader(shown: Shown, tMs: number): number {
  const [, end] = shown.tracks.flights('reader').begunBetween(-1, tMs);
  return end;
}

function menuPoint(shown: Shown, placement: Placement) {
  return seaOf(shown, placement).readers[placeOf(configOf(shown).readAt)];
}

export function menuPicks(shown: Shown, placement: Placement, tMs: number): readonly Pickable[] {
  const n = lastReader(shown, tMs);
  const at = menuPoint(shown, placement);
  return n > 0 && at ? [{ n, box: boxAround(at, 16) }] : [];
}

/** The newest version that was done by then, and when it was done. */
function newestAt(shown: Shown, tMs: number): readonly [version: number, doneMs: number] {
  const here = placeOf(configOf(shown).writeAt);
  const holds = shown.tracks.values('holds');
  const own = holds.at(tMs).find((row) => holds.data.thing[row] === here);
  return own === undefined
    ? [0, 0]
    : [holds.data.value[own] as number, holds.data.fromMs[own] as number];
}

export function menuStory(
  shown: Shown,
  placement: Placement,
  tMs: number,
  n: number,
): Story | null {
  const row = rowOf(shown, tMs, n);
  if (row < 0) return null;
  const { locale } = shown;
  const shownMs = shown.tracks.flights('reader').data.fromMs[row] as number;
  const [version, doneMs] = newestAt(shown, shownMs);
  const { readAt, writeAt, level, reader } = configOf(shown);
  const isFar = level !== 'strong' && readAt !== writeAt;
  const reachMs = isFar ? knownMs(shown, version, placeOf(readAt)) : doneMs;
  const ms = (value: number) => formatLatency(value, locale);
  const at = menuPoint(shown, placement);
  const points = n === lastReader(shown, tMs) && at ? [at] : [];
  if (version === 0) return { said: menuSaid.none, points, phases: [] };
  const isSelf = reader === 'self';
  const askedMs = isSelf ? Math.min(shownMs, doneMs + numberOf(shown, 'ownAfterMs')) : shownMs;
  if (shownMs - askedMs >= 1) {
    const phases: Phase[] = [
      { name: 'onItsWay', fromMs: doneMs, toMs: askedMs, paint: 'accent' },
      { name: 'waiting', fromMs: askedMs, toMs: shownMs, paint: 'queued', isHatched: true },
    ];
    return { said: menuSaid.waited(ms(shownMs - askedMs)), points, phases };
  }
  const news: Phase = {
    name: 'onItsWay',
    fromMs: doneMs,
    toMs: Math.min(reachMs, askedMs),
    paint: 'accent',
  };
  if (isFreshIn(shown, row)) {
    return {
      said: menuSaid.fresh(formatNumber(version, locale), ms(askedMs - doneMs)),
      points,
      phases: [news, { name: 'upToDate', fromMs: reachMs, toMs: askedMs, paint: 'good' }],
    };
  }
  return {
    said: menuSaid.old(ms(askedMs - doneMs), ms(reachMs - askedMs)),
    points,
    phases: [
      news,
      { name: 'outOfDate', fromMs: askedMs, toMs: reachMs, paint: 'dropped', isHatched: true },
    ],
  };
}
