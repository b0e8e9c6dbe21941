// Customers of the shop: who decided about their box, and when the other region heard of it.

import type { Placement, Shown } from '@/components/figure/marks/contract';
import { heldAt } from '@/components/figure/marks/held';
import type { Phase } from '@/components/figure/marks/lens';
import { LOCAL_MS } from '@/engine/models/consistency/config';
import { formatLatency } from '@/i18n/format';
import type { Localized } from '@/i18n/locales';
import { newsOnCable } from './cable';
import { type Said, shopSaid } from './picked-words';
import { CUSTOMER_ROWS, CUSTOMERS, configOf, numberOf, type Point, REGIONS } from './plan';
import { say } from './stage-words';
import { boxAround, type Pickable, type Story } from './story';

/** A customer on the stage: the row of the track, and where. */
export interface Standing {
  readonly row: number;
  readonly at: Point;
}

/** The latest customers of each region in rows under it, the newest first. */
export function customersAt(shown: Shown, placement: Placement, tMs: number): readonly Standing[] {
  const customer = shown.tracks.flights('customer');
  const [, end] = customer.begunBetween(-1, tMs);
  const { columns, pitch, y } = CUSTOMERS[placement];
  const most = columns * CUSTOMER_ROWS;
  const seen = [0, 0];
  const standing: Standing[] = [];
  for (let row = end - 1; row >= 0 && Math.min(...seen) < most; row -= 1) {
    const region = customer.data.from[row] as number;
    const place = seen[region] as number;
    if (place >= most) continue;
    seen[region] = place + 1;
    const { x } = REGIONS[placement][region === 0 ? 0 : 1];
    const at: Point = [x + 12 + (place % columns) * pitch, y + Math.floor(place / columns) * pitch];
    standing.push({ row, at });
  }
  return standing;
}

const numberIn = ({ tracks }: Shown, row: number): number =>
  tracks.flights('customer').data.thing[row] as number;

export const customerPicks = (
  shown: Shown,
  placement: Placement,
  tMs: number,
): readonly Pickable[] =>
  customersAt(shown, placement, tMs).map(({ row, at }) => ({
    n: numberIn(shown, row),
    box: boxAround(at),
  }));

/** How many boxes had been sold before a customer came: their own sale's number, and that of its word. */
function soldBefore(shown: Shown, row: number): number {
  const { outcome, outcomes } = shown.tracks.flights('customer').data;
  const sold = outcomes.indexOf('sold');
  return outcome.subarray(0, row).reduce((sum, one) => sum + (one === sold ? 1 : 0), 0);
}

/** The row of what was sent of a sale; −1 where nothing is. */
const newsOf = ({ tracks }: Shown, sale: number): number =>
  tracks.flights('news').data.thing.indexOf(sale);

const join = (...parts: readonly (Localized<Said> | null)[]): Localized<Said> => {
  const words = (locale: 'ko' | 'en', placement: Placement) =>
    parts
      .map((part) => part?.[locale][placement] ?? '')
      .filter((part) => part !== '')
      .join('. ');
  const saidIn = (locale: 'ko' | 'en'): Said => ({
    wide: words(locale, 'wide'),
    tall: words(locale, 'tall'),
  });
  return { ko: saidIn('ko'), en: saidIn('en') };
};

const nameOf = (region: number): Localized => say.places[region] ?? { ko: '', en: '' };

export function customerStory(
  shown: Shown,
  placement: Placement,
  tMs: number,
  n: number,
): Story | null {
  const { data } = shown.tracks.flights('customer');
  const row = n - 1;
  if (row < 0 || row >= data.length || (data.fromMs[row] as number) > tMs) return null;
  const atMs = data.fromMs[row] as number;
  const region = data.from[row] as number;
  const { stock } = configOf(shown);
  const home = heldAt(shown, 'home', 0, atMs) ?? 0;
  const standing = customersAt(shown, placement, tMs).find((one) => one.row === row);
  const points = standing ? [standing.at] : [];
  const outcome = data.outcomes[data.outcome[row] as number];
  if (outcome === 'soldOut') return { said: shopSaid.soldOut, points, phases: [] };
  if (outcome === 'refused') {
    const said = stock === 'strong' ? shopSaid.refusedBoth : shopSaid.refusedHome(nameOf(home));
    return { said, points, phases: [] };
  }
  const rttMs = numberOf(shown, 'rttMs');
  const isAsked = stock === 'home' && home !== region;
  const tookMs = LOCAL_MS + (stock === 'strong' ? 2 * rttMs : isAsked ? rttMs : 0);
  const took = formatLatency(tookMs, shown.locale);
  const decided: Phase = {
    name: 'deciding',
    fromMs: atMs,
    toMs: atMs + tookMs,
    paint: 'busy',
  };
  if (stock === 'strong') return { said: shopSaid.agreed(took), points, phases: [decided] };
  const sale = soldBefore(shown, row);
  const { phases, heardMs } = newsPhases(shown, sale, atMs);
  const decider = stock === 'home' ? home : region;
  const other = nameOf(1 - decider);
  const bought =
    sale >= numberOf(shown, 'boxes')
      ? shopSaid.over
      : isAsked
        ? shopSaid.asked(nameOf(home), took)
        : shopSaid.here(took);
  const heard =
    heardMs <= tMs
      ? shopSaid.told(other, formatLatency(heardMs - atMs, shown.locale))
      : shopSaid.untold(other);
  const letters = newsOnCable(shown, placement, tMs).filter(({ sale: one }) => one === sale);
  return {
    said: join(bought, heard),
    points: [...points, ...letters.map(({ at }) => at)],
    phases: [...phases, decided],
  };
}

/** Held back while the cable is cut, then on its way. */
function newsPhases(
  shown: Shown,
  sale: number,
  soldMs: number,
): { readonly phases: readonly Phase[]; readonly heardMs: number } {
  const row = newsOf(shown, sale);
  if (row < 0) {
    const held: Phase = {
      name: 'heldBack',
      fromMs: soldMs,
      toMs: Infinity,
      paint: 'queued',
      isHatched: true,
    };
    return { phases: [held], heardMs: Infinity };
  }
  const { fromMs, toMs } = shown.tracks.flights('news').data;
  const [sentMs, heardMs] = [fromMs[row] as number, toMs[row] as number];
  return {
    phases: [
      { name: 'heldBack', fromMs: soldMs, toMs: sentMs, paint: 'queued', isHatched: true },
      { name: 'onItsWay', fromMs: sentMs, toMs: heardMs, paint: 'accent' },
    ],
    heardMs,
  };
}
