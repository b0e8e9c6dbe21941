// The shop in the scene: modules in the processes that they share, and the ways between them with a pair of scissors.

import type { MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import { paintGrip } from '@/components/figure/marks/grip';
import { paintToken } from '@/components/figure/marks/tokens';
import type { Paint, Surface } from '@/components/figure/surface/surface';
import { lines, modules } from '@/engine/models/splitter/config';
import { formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import { moduleTargets } from './moves';
import { canBeMissing, moduleWord, type Now, nowAt, type Process } from './now';
import { cutAt, GRID, isLevel, OPEN, plateOf, wayOf } from './places';
import { say, signs } from './stage-words';

const MIN_MS = 60_000;
const BORDER = 1.75;
/** A way within a process is so broad, of its modules' height. */
const BRIDGE = 0.5;

type Fill = (x: number, y: number, width: number, height: number, radius: number) => void;

/** The ground of a process: one shape, of its modules and the ways between them. */
function paintGround(p: Placement, { heads }: Now, head: number, grow: number, fill: Fill): void {
  const { air, height } = GRID[p];
  const out = air + grow;
  modules.forEach((_, module) => {
    if (heads[module] !== head) return;
    const box = plateOf(p, module);
    fill(box.x - out, box.y - out, box.width + 2 * out, box.height + 2 * out, 16 + grow);
  });
  const broad = height * BRIDGE + 2 * grow;
  lines.forEach(({ from, to }, place) => {
    if (heads[from] !== head || heads[to] !== head) return;
    const [x0, y0, x1, y1] = wayOf(p, place);
    const [left, top] = [Math.min(x0, x1), Math.min(y0, y1)];
    if (isLevel(p, place)) fill(left, top - broad / 2, Math.abs(x1 - x0), broad, 0);
    else fill(left - broad / 2, top, broad, Math.abs(y1 - y0), 0);
  });
}

function paintProcess(s: Surface, p: Placement, now: Now, { head, isDown }: Process): void {
  const border: Paint = isDown ? 'dropped' : 'ink-2';
  paintGround(p, now, head, BORDER, (x, y, w, h, r) => s.rect(border, x, y, w, h, r));
  paintGround(p, now, head, 0, (x, y, w, h, r) =>
    isDown ? s.hatched('queued', x, y, w, h, r) : s.rect('line-2', x, y, w, h, r),
  );
}

const CARD = { width: 9, height: 12, pitch: 12 } as const;
const MOST_CARDS: Readonly<Record<Placement, number>> = { wide: 5, tall: 2 };

/** What is being released, and what waits for it. */
function paintCards(s: Surface, p: Placement, process: Process, x: number, y: number): void {
  if (process.isAtWork) s.rect('busy', x, y, CARD.width, CARD.height, 2);
  else s.outline('line', x, y, CARD.width, CARD.height, 2, { width: 1 });
  const most = MOST_CARDS[p];
  const seen = Math.min(process.waiting, most);
  for (let i = 1; i <= seen; i += 1) {
    const left = x + i * CARD.pitch + 3;
    s.rect('card', left, y, CARD.width, CARD.height, 2);
    s.outline('ink', left, y, CARD.width, CARD.height, 2, { width: 1.25 });
  }
  if (process.waiting <= most) return;
  const more = `+${process.waiting - most}`;
  s.text('ink', x + (most + 1) * CARD.pitch + 5, y + 10, more, { size: 12, weight: 700 });
}

/** For how long a process was down: in hours where minutes would not fit its plate. */
const stoppedWords = ({ stoppedMs }: Process, locale: Locale): string => {
  const minutes = stoppedMs / MIN_MS;
  return minutes < 999.5
    ? say.stopped(formatNumber(minutes, locale, 0))[locale]
    : say.stoppedHours(formatNumber(minutes / 60, locale, 0))[locale];
};

function paintModule(s: Surface, shown: Shown, p: Placement, now: Now, module: number): void {
  const { x, y, width, height } = plateOf(p, module);
  const process = now.processes.find(({ head }) => head === now.heads[module]);
  if (!process) return;
  const { locale } = shown;
  const isHead = process.head === module;
  s.rect('card', x, y, width, height, 11);
  const isLoose = canBeMissing(now.config, module);
  s.outline(process.isDown ? 'dropped' : isLoose ? 'ink-2' : 'line', x, y, width, height, 11, {
    width: 1.25,
    ...(isLoose && { dash: [4, 3] }),
  });
  const left = x + (p === 'wide' ? 14 : 7);
  const name = moduleWord(module)[locale];
  const ink: Paint = process.isDown ? 'dropped' : 'ink';
  s.text(ink, left, y + (isHead ? 20 : height / 2 + 5), name, { size: 14, weight: 700 });
  paintGrip(s, x + width - 9, y + (isHead ? height - 14 : height / 2));
  if (!isHead) return;
  const words = process.isDown ? say.isDown[locale] : stoppedWords(process, locale);
  s.text(process.isDown ? 'dropped' : 'ink-2', left, y + 35, words, {
    size: p === 'wide' ? 12 : 11,
    weight: process.isDown ? 700 : 400,
  });
  paintCards(s, p, process, left, y + height - 18);
}

/** As broad as there are calls along it. */
const broadOf = (calls: number): number => (calls > 1 ? 5 : 1.75);

function paintWay(s: Surface, shown: Shown, p: Placement, now: Now, place: number): void {
  const line = lines[place];
  if (!line) return;
  const isCut = now.config[line.knob] === 'on';
  const [x0, y0, x1, y1] = wayOf(p, place);
  const width = broadOf(line.calls);
  if (isCut) {
    s.stroke('busy', [x0, y0, x1, y1], { width, dash: [5, 3] });
    for (const [x, y] of [
      [x0, y0],
      [x1, y1],
    ] as const) {
      s.dot('card', x, y, 4);
      s.ring('busy', x, y, 4, 2);
    }
  } else s.stroke('ink-3', [x0, y0, x1, y1], { width, alpha: 0.6 });
  const [x, y] = cutAt(p, place);
  paintTool(s, x, y, isCut);
  if (line.calls === 1) return;
  const words = (isCut ? say.overNetwork : say.perPage)(line.calls)[shown.locale];
  const style = { size: 12, weight: 600 } as const;
  const under = y0 + GRID[p].height / 2 + GRID[p].air + 11;
  s.text('ink', x, under, words, { ...style, align: 'center' });
}

/** A pair of scissors over a way that is whole, two links over one that is cut. */
function paintTool(s: Surface, x: number, y: number, isCut: boolean): void {
  s.dot('card', x, y, 11);
  s.ring('ink', x, y, 11, 1.25);
  if (isCut) {
    s.ring('ink', x - 2.6, y, 3.4, 1.5);
    s.ring('ink', x + 2.6, y, 3.4, 1.5);
    return;
  }
  s.ring('ink', x - 3, y + 4, 2.1, 1.4);
  s.ring('ink', x + 3, y + 4, 2.1, 1.4);
  s.stroke('ink', [x - 2, y + 2.2, x + 4, y - 6], { width: 1.4 });
  s.stroke('ink', [x + 2, y + 2.2, x - 4, y - 6], { width: 1.4 });
}

const doors: Readonly<
  Record<Now['shop'], readonly [Localized, Paint, (s: Surface, x: number, y: number) => void]>
> = {
  open: [say.open, 'ink', (s, x, y) => s.dot('good', x, y, 5)],
  partial: [say.openInPart, 'ink', (s, x, y) => paintToken(s, 'in-part', x, y, 6)],
  lost: [say.closed, 'dropped', (s, x, y) => s.cross('dropped', x, y, 5)],
};

function paintDoor(s: Surface, shown: Shown, p: Placement, now: Now): void {
  const [words, paint, sign] = doors[now.shop];
  const [x, y] = OPEN[p];
  sign(s, x + 6, y - 5);
  s.text(paint, x + 18, y, words[shown.locale], { size: p === 'wide' ? 14 : 12, weight: 700 });
}

function paintShop(s: Surface, shown: Shown, p: Placement, tMs: number): void {
  const now = nowAt(shown, tMs);
  paintDoor(s, shown, p, now);
  for (const process of now.processes) paintProcess(s, p, now, process);
  lines.forEach((_, place) => {
    paintWay(s, shown, p, now, place);
  });
  modules.forEach((_, module) => {
    paintModule(s, shown, p, now, module);
  });
}

const deedsOf = (shown: Shown, p: Placement, tMs: number): readonly Target[] => {
  const now = nowAt(shown, tMs);
  const { locale } = shown;
  const tools = lines.map(({ from, to, knob }, place): Target => {
    const [x, y] = cutAt(p, place);
    const isCut = now.config[knob] === 'on';
    const names = [moduleWord(from)[locale], moduleWord(to)[locale]] as const;
    return {
      id: knob,
      box: { x: x - 22, y: y - 22, width: 44, height: 44 },
      label: (isCut ? say.join : say.cut)(...names)[locale],
      deed: { act: 'set', on: knob, to: isCut ? 'off' : 'on' },
    };
  });
  // Scissors lie over the plates that they touch.
  return [...moduleTargets(now, p, locale), ...tools];
};

export const shop: MomentMark = {
  legend: () => [
    {
      words: signs.network,
      sample: (s) => s.stroke('busy', [0, 6, 20, 6], { width: 1.75, dash: [5, 3] }),
    },
    {
      words: signs.cards,
      sample(s) {
        s.rect('busy', 0, 0, 8, 12, 2);
        s.outline('ink', 11, 0, 8, 12, 2, { width: 1.25 });
      },
    },
  ],
  describe(shown, tMs) {
    const { locale } = shown;
    return nowAt(shown, tMs)
      .processes.map((one) => `${moduleWord(one.head)[locale]} ${stoppedWords(one, locale)}`)
      .join(', ');
  },
  prepare: (shown, placement) => ({
    paint: (surface, { tMs }) => paintShop(surface, shown, placement, tMs),
    targets: ({ tMs }) => deedsOf(shown, placement, tMs),
  }),
};
