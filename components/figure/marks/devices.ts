// Devices that each believe something, and the store that they synchronise with: a value large in the middle of each.

import type { Localized } from '@/i18n/locales';
import type { Paint, Surface } from '../surface/surface';
import type { Box, MomentMark, Placement, Shown } from './contract';
import { heldAt, stateAt } from './held';

export interface Device {
  /** Its number in the tracks. */
  readonly thing: number;
  readonly box: Box;
  readonly name: string;
}

export interface DevicesSpec {
  /** None where the run has no devices. */
  readonly devices: (shown: Shown, placement: Placement) => readonly Device[];
  /** The tracks of what each shows, of whether it is connected, and of what it could not send. */
  readonly holds: string;
  readonly connection: { readonly track: string; readonly online: string };
  readonly unsent: string;
  readonly words: {
    readonly online: Localized;
    readonly offline: Localized;
    readonly what: Localized;
    unsent(count: number, shown: Shown): string;
    /** The sign of it in the legend. */
    readonly unsentSign: Localized;
  };
}

export interface StoreSpec {
  readonly box: (shown: Shown, placement: Placement) => Box;
  readonly paint: Paint;
  readonly name: Localized;
  readonly what: (shown: Shown) => string;
  readonly value: (shown: Shown, tMs: number) => string;
}

/** A device lower than this is a row: its name on the left, its value on the right. */
const ROW_HEIGHT = 60;
/** Lower than this, there is no room for all. */
const LOW_HEIGHT = 130;
const RADIUS = 24;
const BADGE = 22;
const BAND = 14;

/** The value's size in px: as large as the shape allows, and at most the largest number on any stage. */
const valueSize = (height: number): number => Math.min(58, Math.round(height * 0.27));

interface Look {
  readonly device: Device;
  readonly value: string;
  readonly isOnline: boolean;
  readonly badge: string;
  readonly what: string;
  /** What it could not send, in words; null where there is nothing. */
  readonly unsent: string | null;
}

function lookOf(spec: DevicesSpec, shown: Shown, device: Device, tMs: number): Look {
  const { words, connection } = spec;
  const { locale } = shown;
  const isOnline = stateAt(shown, connection.track, device.thing, tMs) === connection.online;
  const unsent = heldAt(shown, spec.unsent, device.thing, tMs) ?? 0;
  return {
    device,
    value: String(heldAt(shown, spec.holds, device.thing, tMs) ?? '–'),
    isOnline,
    badge: (isOnline ? words.online : words.offline)[locale],
    what: words.what[locale],
    unsent: unsent > 0 ? words.unsent(unsent, shown) : null,
  };
}

/** Connected: a filled badge; offline: a dashed one. */
function paintBadge(surface: Surface, { isOnline, badge }: Look, x: number, y: number): void {
  const width = 24 + badge.length * (/[가-힣]/.test(badge) ? 12 : 7);
  if (isOnline) surface.rect('line-2', x - width / 2, y, width, BADGE, BADGE / 2);
  else
    surface.outline('ink-2', x - width / 2, y, width, BADGE, BADGE / 2, {
      dash: [3, 3],
      width: 1.25,
    });
  surface.text('ink-2', x, y + 15.5, badge, { size: 12, weight: 600, align: 'center' });
}

function paintUnsent(surface: Surface, words: string, { x, y, width, height }: Box): void {
  surface.hatched('queued', x, y, width, height, 8);
  surface.text('ink', x + width / 2, y + height / 2 + 4.5, words, {
    size: 12.5,
    weight: 700,
    align: 'center',
    plate: 'card',
  });
}

function paintRow(surface: Surface, look: Look): void {
  const { x, y, width, height } = look.device.box;
  const dash = look.isOnline ? {} : { dash: [4, 3] };
  surface.outline('ink', x, y, width, height, 10, { width: 1.5, ...dash });
  const isAlone = look.unsent === null;
  surface.text('ink', x + 12, y + (isAlone ? 27 : 19), look.device.name, { weight: 700 });
  if (!isAlone) surface.hatched('queued', x + 12, y + 26, 24, 10, 3);
  surface.text('ink', x + width - 12, y + 31, look.value, {
    size: 24,
    weight: 800,
    align: 'right',
  });
}

function paintDevice(surface: Surface, look: Look): void {
  const { x, y, width, height } = look.device.box;
  if (height < ROW_HEIGHT) {
    paintRow(surface, look);
    return;
  }
  const middle = x + width / 2;
  const isLow = height < LOW_HEIGHT;
  surface.rect('card', x, y, width, height, RADIUS);
  surface.outline('ink', x, y, width, height, RADIUS, { width: 1.5 });
  surface.rect('line', middle - 16, y + 8, 32, 4, 2);
  const size = valueSize(height);
  const nameAt = y + Math.min(40, 24 + height * 0.07);
  surface.text('ink', middle, nameAt, look.device.name, {
    size: 13.5,
    weight: 700,
    align: 'center',
  });
  if (!isLow || look.unsent === null) paintBadge(surface, look, middle, nameAt + 10);
  const valueAt = nameAt + (isLow ? 37 : 42) + size * 0.95;
  surface.text('ink', middle, valueAt, look.value, { size, weight: 800, align: 'center' });
  const isRoomy = height > 200;
  if (isRoomy)
    surface.text('ink-2', middle, valueAt + 26, look.what, { size: 12.5, align: 'center' });
  if (look.unsent === null) return;
  // A low device says what it could not send where its badge was: that it is offline goes without saying.
  const tall = isRoomy ? 28 : 22;
  const unsentAt = isLow ? nameAt + 10 : y + height - tall - 10;
  paintUnsent(surface, look.unsent, {
    x: x + 14,
    y: unsentAt,
    width: width - 28,
    height: tall,
  });
}

export const devices = (spec: DevicesSpec): MomentMark => ({
  legend: (shown) => {
    const { data } = shown.tracks.values(spec.unsent);
    if (!data.value.some((count) => count > 0)) return [];
    return [{ paint: 'queued', isHatched: true, words: spec.words.unsentSign }];
  },
  prepare: (shown, placement) => {
    const all = spec.devices(shown, placement);
    return {
      paint(surface, { tMs }) {
        for (const device of all) paintDevice(surface, lookOf(spec, shown, device, tMs));
      },
    };
  },
});

/** The store: a box with a band in the colour of its rung. */
export const store = (spec: StoreSpec): MomentMark => ({
  legend: () => [],
  prepare: (shown, placement) => {
    const box = spec.box(shown, placement);
    const middle = box.x + box.width / 2;
    const size = valueSize(box.height + 40);
    return {
      paint(surface, { tMs }) {
        surface.rect('card', box.x, box.y, box.width, box.height, 12);
        surface.outline('line', box.x, box.y, box.width, box.height, 12, { width: 1 });
        // The band has the box's round corners above and a straight edge below.
        surface.rect(spec.paint, box.x, box.y, box.width, 2 * BAND, 12);
        surface.rect('card', box.x + 1, box.y + BAND, box.width - 2, BAND + 1);
        const name = { size: 13.5, weight: 700, align: 'center' } as const;
        surface.text(spec.paint, middle, box.y + BAND + 23, spec.name[shown.locale], name);
        const value = spec.value(shown, tMs);
        surface.text('ink', middle, box.y + BAND + 32 + size, value, {
          size,
          weight: 800,
          align: 'center',
        });
        if (box.height < 140) return;
        surface.text('ink-2', middle, box.y + box.height - 22, spec.what(shown), {
          size: 12.5,
          align: 'center',
        });
      },
    };
  },
});
