// The ways between devices and their store: whole or broken, with the messages that travel along them in simulated time.

import type { Localized } from '@/i18n/locales';
import type { Surface } from '../surface/surface';
import type { Instant, MomentMark, Placement, Shown } from './contract';
import { stateAt } from './held';
import { paintToken, TOKEN_RADIUS, tokenLegend } from './tokens';

export interface SyncLink {
  /** The device's number in the tracks. */
  readonly thing: number;
  /** From the store to the device. */
  readonly line: readonly [x0: number, y0: number, x1: number, y1: number];
}

export interface SyncLinksSpec {
  readonly links: (shown: Shown, placement: Placement) => readonly SyncLink[];
  /** What leads from the store to where the links begin, x and y by turns; without it, they begin at the store. */
  readonly trunk?: (shown: Shown, placement: Placement) => readonly number[];
  readonly connection: { readonly track: string; readonly online: string };
  /** Messages, and the number of the store among their places. */
  readonly flights: string;
  readonly store: number;
  readonly words: {
    readonly broken: Localized;
    readonly write: Localized;
    readonly tell: Localized;
    /** What a message carries, beside it. */
    carried(about: number): string;
  };
}

/** Where the way is broken: between these shares of it, each end with a slash. */
const BREAK = [0.34, 0.64] as const;
const SLASH = [6, 13] as const;
/** A way shorter than this has no room for words, and smaller slashes. */
const SHORT = 60;

type Line = SyncLink['line'];
const at = ([x0, y0, x1, y1]: Line, share: number): readonly [number, number] => [
  x0 + (x1 - x0) * share,
  y0 + (y1 - y0) * share,
];

function paintBroken(surface: Surface, line: Line, words: string): void {
  const [near, far] = [at(line, BREAK[0]), at(line, BREAK[1])];
  surface.stroke('ink-3', [line[0], line[1], ...near], { alpha: 0.45 });
  surface.stroke('ink-3', [...far, line[2], line[3]], { alpha: 0.45 });
  const isShort = Math.hypot(line[2] - line[0], line[3] - line[1]) < SHORT;
  const [aside, up] = isShort ? [SLASH[0] / 2, SLASH[1] / 2] : SLASH;
  for (const [x, y] of [near, far]) {
    surface.stroke('ink', [x - aside, y + up, x + aside, y - up], {
      width: 1.75,
    });
  }
  const [x, y] = at(line, (BREAK[0] + BREAK[1]) / 2);
  if (isShort) return;
  const isUpright = Math.abs(line[3] - line[1]) > Math.abs(line[2] - line[0]);
  if (isUpright) surface.text('ink', x + 18, y + 4, words, { size: 12, weight: 600 });
  else surface.text('ink', x, y + 32, words, { size: 12, weight: 600, align: 'center' });
}

export const syncLinks = (spec: SyncLinksSpec): MomentMark => {
  const isOnline = (shown: Shown, thing: number, tMs: number): boolean =>
    stateAt(shown, spec.connection.track, thing, tMs) === spec.connection.online;

  function paintFlights(
    surface: Surface,
    shown: Shown,
    links: readonly SyncLink[],
    { tMs, pace }: Instant,
  ) {
    const flights = shown.tracks.flights(spec.flights);
    const { from, to, fromMs, toMs, about } = flights.data;
    for (const row of flights.at(tMs)) {
      const isToStore = to[row] === spec.store;
      const link = links.find(({ thing }) => thing === (isToStore ? from[row] : to[row]));
      if (!link) continue;
      const [left = 0, lands = Infinity] = [fromMs[row], toMs[row]];
      // The picture before a run has ended knows no landing yet: it is drawn half-way.
      const way = lands === Infinity ? 0.5 : (tMs - left) / Math.max(lands - left, pace);
      const [x, y] = at(link.line, isToStore ? 1 - way : way);
      paintToken(surface, isToStore ? 'going' : 'answered', x, y, TOKEN_RADIUS);
      const words = spec.words.carried(about[row] ?? -1);
      if (words !== '')
        surface.text('ink', x, y - 12, words, {
          size: 12.5,
          weight: 700,
          align: 'center',
          plate: 'card',
        });
    }
  }

  return {
    legend: (shown) =>
      shown.tracks.flights(spec.flights).data.length === 0
        ? []
        : [tokenLegend('going', spec.words.write), tokenLegend('answered', spec.words.tell)],
    prepare: (shown, placement) => {
      const links = spec.links(shown, placement);
      const trunk = spec.trunk?.(shown, placement) ?? [];
      return {
        paint(surface, instant) {
          if (trunk.length > 0) surface.stroke('ink-3', trunk, { alpha: 0.45 });
          for (const { thing, line } of links) {
            if (isOnline(shown, thing, instant.tMs)) surface.stroke('ink-3', line, { alpha: 0.45 });
            else paintBroken(surface, line, spec.words.broken[shown.locale]);
          }
          paintFlights(surface, shown, links, instant);
        },
      };
    },
  };
};
