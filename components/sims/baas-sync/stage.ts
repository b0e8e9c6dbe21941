// The stage of baas-sync: tablets, the store, what lies on the shelf and what can be done; or a room full of phones.

import type { Shown } from '@/components/figure/marks/contract';
import { devices, store } from '@/components/figure/marks/devices';
import { heldAt, stateAt } from '@/components/figure/marks/held';
import { note } from '@/components/figure/marks/note';
import { syncLinks } from '@/components/figure/marks/sync-links';
import { moment, type StageAct, stage } from '@/components/figure/stage/stage-spec';
import { CARRIED, STORE } from '@/engine/models/baas-sync/config';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { sayNote } from './now';
import { phones } from './phones';
import {
  HEIGHT,
  isTablets,
  MOST_TABLETS,
  NOTE,
  planOf,
  roomSizeAt,
  roomStore,
  tabletsIn,
} from './plan';
import { rows } from './rows';
import { shelf } from './shelf';
import { stageWords } from './stage-words';

const connection = { track: 'tablet', online: 'online' };
const counts = Array.from({ length: MOST_TABLETS - 1 }, (_, i) => i + 2);

const tablets = devices({
  devices: (shown, placement) =>
    isTablets(shown)
      ? planOf(tabletsIn(shown), placement).devices.map((box, i) => ({
          thing: i + 1,
          box,
          name: stageWords.tablet(i + 1, box.width < 120, shown.locale),
        }))
      : [],
  holds: 'holds',
  connection,
  unsent: 'unsent',
  words: {
    online: stageWords.online,
    offline: stageWords.offline,
    what: stageWords.stock,
    unsent: (count, { locale }) => stageWords.unsent(count, locale),
    unsentSign: stageWords.unsentSign,
  },
});

const links = syncLinks({
  links: (shown, placement) =>
    isTablets(shown)
      ? planOf(tabletsIn(shown), placement).links.map((line, i) => ({ thing: i + 1, line }))
      : [],
  trunk: (shown, placement) => (isTablets(shown) ? planOf(tabletsIn(shown), placement).trunk : []),
  connection,
  flights: 'message',
  store: STORE,
  words: {
    broken: stageWords.broken,
    write: stageWords.write,
    tell: stageWords.tell,
    carried(about) {
      if (about === CARRIED.listening) return '';
      if (about === CARRIED.asking) return '?';
      return about === CARRIED.oneLess ? '−1' : String(about);
    },
  },
});

const database = store({
  box: (shown, placement) =>
    isTablets(shown) ? planOf(tabletsIn(shown), placement).store : roomStore[placement],
  paint: 'baas',
  name: stageWords.store,
  what: (shown) => (isTablets(shown) ? stageWords.stock : stageWords.messages)[shown.locale],
  value(shown, tMs) {
    if (isTablets(shown)) return String(heldAt(shown, 'holds', STORE, tMs) ?? '–');
    return formatNumber(shown.tracks.level('totals', 'writes').at(tMs), shown.locale);
  },
});

/** Whether every tablet is connected. */
const isWhole = (shown: Shown, tMs: number): boolean =>
  Array.from({ length: tabletsIn(shown) }, (_, i) => i + 1).every(
    (thing) => stateAt(shown, 'tablet', thing, tMs) === 'online',
  );

/** The buttons of one tablet, in the layout for so many tablets. */
function actsOf(count: number, place: number): readonly StageAct[] {
  const spot = (which: 'sell' | 'link') => ({
    wide: planOf(count, 'wide')[which][place] ?? ([0, 0] as const),
    tall: planOf(count, 'tall')[which][place] ?? ([0, 0] as const),
  });
  const on = `tablet-${place + 1}`;
  const name = (locale: Locale) => stageWords.tablet(place + 1, false, locale);
  const of = { ko: name('ko'), en: name('en') };
  const isHere = (shown: Shown) => isTablets(shown) && tabletsIn(shown) === count;
  const isOnline = (shown: Shown, tMs: number) =>
    stateAt(shown, 'tablet', place + 1, tMs) === 'online';
  const hasUnsent = (shown: Shown, tMs: number) =>
    (heldAt(shown, 'unsent', place + 1, tMs) ?? 0) > 0;
  return [
    {
      act: 'sell',
      on,
      of,
      at: spot('sell'),
      isOffered: isHere,
      isNext: (shown, tMs) => !isOnline(shown, tMs) && !hasUnsent(shown, tMs),
    },
    {
      act: 'cut',
      on,
      of,
      at: spot('link'),
      isOffered: (shown, tMs) => isHere(shown) && isOnline(shown, tMs),
      isNext: (shown, tMs) => isWhole(shown, tMs),
    },
    {
      act: 'reconnect',
      on,
      of,
      at: spot('link'),
      isOffered: (shown, tMs) => isHere(shown) && !isOnline(shown, tMs),
      isNext: hasUnsent,
    },
  ];
}

const split: StageAct = {
  act: 'split',
  on: null,
  at: { wide: [0, 247], tall: [0, 356] },
  isOffered(shown, tMs) {
    const { request } = shown.recording;
    return request.config.scene === 'rooms' && roomSizeAt(shown, tMs) > 20;
  },
  isNext: () => true,
};

const acts = [
  ...counts.flatMap((count) =>
    Array.from({ length: count }, (_, place) => actsOf(count, place)).flat(),
  ),
  split,
];

/** Over the store where it has air above, else beside it. */
const notes = note(
  {
    at: NOTE.pair,
    say: (shown, tMs) => (isTablets(shown) && tabletsIn(shown) > 2 ? null : sayNote(shown, tMs)),
  },
  { at: NOTE.row, say: sayNote },
);

export const baasStage = stage({
  moment: moment(HEIGHT, [links, tablets, database, shelf, phones, notes], acts),
  strip: rows,
});
