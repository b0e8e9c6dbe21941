// The things on the stage: bucket and gate, the partner's own bucket, the shelf of the cache, and the backend.

import type { MomentMark, Shown } from '@/components/figure/marks/contract';
import { roundUpTo } from '@/components/figure/marks/round';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { clientsOf, configOf, isFollowed, isLimited, isRead, levelAt, nowOf } from './now';
import { lanesOf, PLAN, type Vessel } from './plan';
import { stageWords } from './stage-words';

const SMALL = { size: 12.5, weight: 600 } as const;
/** Drops that fall at once, and how long one falls, in ms of the learner's clock. */
const DROPS = 4;
const FALL_MS = 900;

/** Where the sides of a vessel are at a share of its height from the floor. */
function sidesAt(
  { x, width, inset }: Vessel,
  share: number,
): readonly [left: number, right: number] {
  const off = inset * (1 - share);
  return [x + off, x + width - off];
}

/** A vessel without a lid, filled up to a share. Empty is drawn as emptiness. */
function paintVessel(surface: Surface, vessel: Vessel, share: number, width: number): void {
  const { x, y, height, inset } = vessel;
  const floor = y + height;
  if (share > 0) {
    const top = floor - share * height;
    const [left, right] = sidesAt(vessel, share);
    const [low, high] = sidesAt(vessel, 0);
    surface.area('accent', [left, top, right, top, high, floor, low, floor], 0.28);
    surface.stroke('accent', [left, top, right, top], { width: 2 });
  }
  const right = x + vessel.width;
  surface.stroke('ink', [x, y, x + inset, floor, right - inset, floor, right, y], {
    width,
    cap: 'round',
  });
}

export const bucket: MomentMark = {
  legend: () => [],
  describe: (shown, tMs) =>
    `${stageWords.rows.tokens[shown.locale]}: ${formatNumber(Math.floor(levelAt(shown, 'tokens', 'shared', tMs)), shown.locale)}`,
  prepare: (shown, placement) => {
    const { bucket: vessel, tap, gate } = PLAN[placement];
    const { x, y, width, height } = vessel;
    const { locale } = shown;
    return {
      paint(surface, { tMs, pace }) {
        const { burst, ratePerSec, timeoutSec } = nowOf(shown, tMs);
        const share = Math.min(1, levelAt(shown, 'tokens', 'shared', tMs) / burst);
        surface.stroke('ink', tap, { width: 5, cap: 'round' });
        const [tapX, tapY] = [tap.at(-2) ?? 0, tap.at(-1) ?? 0];
        surface.text('ink-2', tapX + 10, tapY - 4, stageWords.fills(ratePerSec, locale), {
          size: 12.5,
        });
        const surfaceY = y + height * (1 - share);
        for (let drop = 0; drop < DROPS && share < 1; drop += 1) {
          const fallen = (tMs / (FALL_MS * pace) + drop / DROPS) % 1;
          surface.ring('accent', tapX, tapY + 8 + (surfaceY - tapY - 14) * fallen, 4, 2);
        }
        paintVessel(surface, vessel, share, 2.5);
        for (const quarter of [0.25, 0.5, 0.75]) {
          const [left] = sidesAt(vessel, quarter);
          const markY = y + height * (1 - quarter);
          surface.stroke('ink-2', [left + 2, markY, left + 12, markY], { width: 1 });
        }
        surface.stroke('line', [x, y, x + width, y], { width: 1, dash: [4, 4] });
        surface.text('ink-2', x + width + 6, y + 5, formatNumber(burst, locale), { size: 12 });
        surface.rect('card', gate.x, gate.y, gate.width, gate.height, 12);
        surface.outline('ink', gate.x, gate.y, gate.width, gate.height, 12, { width: 1.5 });
        const middle = placement === 'wide' ? gate.x + gate.width / 2 : gate.x + 14;
        const align = placement === 'wide' ? 'center' : 'left';
        const nameY = gate.y + gate.height / 2 + (isFollowed(shown) ? -3 : 5);
        surface.text('ink', middle, nameY, stageWords.gate[locale], {
          size: 14.5,
          weight: 700,
          align,
        });
        if (isFollowed(shown)) {
          const words = stageWords.timeLimit(timeoutSec, locale);
          surface.text('ink-2', middle, nameY + 16, words, { size: 12, align });
        }
      },
    };
  },
};

/** The partner's own bucket, where one is set. */
export const ownBucket: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => {
    const all = clientsOf(shown);
    const lane = lanesOf(placement, all.length)[all.indexOf('partner')];
    return {
      paint(surface, { tMs }) {
        const { clientLimit } = nowOf(shown, tMs);
        if (!lane || clientLimit === 0) return;
        const share = levelAt(shown, 'tokens', 'partner', tMs) / Math.max(1, clientLimit / 2);
        paintVessel(surface, lane.bucket, Math.min(1, share), 2);
      },
    };
  },
};

export const shelf: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => {
    const { x, y, width, height } = PLAN[placement].shelf;
    const { locale } = shown;
    return {
      paint(surface, { tMs }) {
        if (!isRead(shown)) return;
        const isOn = nowOf(shown, tMs).ttlSec > 0;
        surface.rect('card', x, y, width, height, 10);
        surface.outline(isOn ? 'ink' : 'line', x, y, width, height, 10, {
          width: isOn ? 1.25 : 1,
          ...(isOn ? {} : { dash: [4, 4] }),
        });
        surface.text(isOn ? 'ink' : 'ink-2', x + 12, y + 22, stageWords.cache[locale], SMALL);
        if (!isOn) return;
        surface.stroke('ink-2', [x + 12, y + 42, x + width - 12, y + 42], { width: 1.25 });
        for (let page = 0; page < 4; page += 1) {
          surface.rect('good', x + 14 + page * 13, y + 29, 9, 12, 1.5);
        }
        const hits = stageWords.hits(levelAt(shown, 'ends', 'hit', tMs), locale);
        surface.text('ink-2', x + 12, y + 61, hits, { size: 12, weight: 600 });
      },
    };
  },
};

const RUN_PITCH = 13;

/** Runs that are seen one by one, or one dot for so many. */
function paintRuns(
  surface: Surface,
  shown: Shown,
  box: { x: number; y: number; width: number; height: number },
  tMs: number,
): void {
  const working = levelAt(shown, 'backend', 'working', tMs);
  const vain = levelAt(shown, 'backend', 'vain', tMs);
  const columns = Math.floor(box.width / RUN_PITCH);
  const most = columns * Math.floor(box.height / RUN_PITCH);
  const each = roundUpTo((working + vain) / most);
  const solid: number[] = [];
  const place = (i: number): readonly [number, number] => [
    box.x + 6 + (i % columns) * RUN_PITCH,
    box.y + 6 + Math.floor(i / columns) * RUN_PITCH,
  ];
  const shownWorking = Math.ceil(working / each);
  for (let i = 0; i < shownWorking; i += 1) solid.push(...place(i));
  surface.dots('busy', solid, 5);
  for (let i = 0; i < Math.ceil(vain / each) && shownWorking + i < most; i += 1) {
    const [x, y] = place(shownWorking + i);
    surface.ring('dropped', x, y, 4.5, 1.8);
  }
}

export const backend: MomentMark = {
  legend: () => [],
  describe: (shown, tMs) =>
    `${stageWords.backend[shown.locale]}: ${stageWords.working(levelAt(shown, 'backend', 'working', tMs), shown.locale)}, ${stageWords.vain(levelAt(shown, 'backend', 'vain', tMs), shown.locale)}`,
  prepare: (shown, placement) => {
    const { x, y, width, height } = PLAN[placement].backend;
    const { locale } = shown;
    const { slots } = configOf(shown);
    return {
      paint(surface, { tMs }) {
        const waiting = levelAt(shown, 'backend', 'waiting', tMs);
        const vain = levelAt(shown, 'backend', 'vain', tMs);
        const working = levelAt(shown, 'backend', 'working', tMs);
        const isFull = isLimited(shown) && waiting > 0;
        surface.rect('card', x, y, width, height, 12);
        surface.outline(isFull ? 'dropped' : 'line', x, y, width, height, 12, {
          width: isFull ? 1.75 : 1.25,
        });
        surface.text('ink', x + 14, y + 22, stageWords.backend[locale], { size: 13, weight: 700 });
        if (slots > 0) {
          const words = stageWords.slots(slots, locale);
          surface.text('ink-2', x + width - 14, y + 22, words, { size: 12, align: 'right' });
        }
        const room = { x: x + 14, y: y + 32, width: width - 28, height: height - 74 };
        paintRuns(surface, shown, room, tMs);
        const lower = y + height - 26;
        surface.text('ink-2', x + 14, lower, stageWords.working(working, locale), { size: 12 });
        const below = isLimited(shown)
          ? stageWords.queued(waiting, locale)
          : stageWords.vain(vain, locale);
        // Who is asked what becomes of a run is not told before it has happened.
        if (isLimited(shown) || vain > 0) {
          surface.text('ink-2', x + 14, lower + 16, below, {
            size: 12,
            weight: vain > 0 || isFull ? 700 : 400,
          });
        }
      },
    };
  },
};
