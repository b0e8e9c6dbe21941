// The scene: a router, the instances behind it, and who waits where.

import type {
  Box,
  Instant,
  MomentMark,
  MomentPicture,
  Placed,
  Placement,
  Shown,
} from '@/components/figure/marks/contract';
import { note } from '@/components/figure/marks/note';
import {
  paintToken,
  SMALL_TOKEN_RADIUS,
  TOKEN_RADIUS,
  tokenLegend,
} from '@/components/figure/marks/tokens';
import { type Wire, wires } from '@/components/figure/marks/wires';
import type { Surface } from '@/components/figure/surface/surface';
import { type Dyno, isShared, knobOf, maySleep, type Now, nowAt } from './now';
import { stageWords } from './stage-words';

export const HEIGHT: Placed<number> = { wide: 284, tall: 492 };

interface Plan {
  readonly router: Box;
  /** Where instances stand, how many in a column, and how many at most. */
  readonly area: Box;
  readonly down: number;
  readonly most: number;
  /** The way from the router to the instances: x of its trunk. */
  readonly trunk: number;
  /** The line of all, where there is one: from its end to the one who is next. */
  readonly line: readonly [x0: number, x1: number, y: number];
}

const PLANS: Placed<Plan> = {
  wide: {
    router: { x: 56, y: 98, width: 116, height: 60 },
    area: { x: 250, y: 33, width: 538, height: 190 },
    down: 8,
    most: 40,
    trunk: 244,
    line: [186, 240, 128],
  },
  tall: {
    router: { x: 96, y: 34, width: 136, height: 56 },
    area: { x: 24, y: 128, width: 304, height: 276 },
    down: 8,
    most: 8,
    trunk: 18,
    line: [176, 320, 110],
  },
};

/** Up to so many instances are named, and those who wait are drawn large. */
const FEW = 4;
const RADIUS = 4;

/** The cell of the instance at a place, of so many. */
function cellOf({ area, down }: Plan, place: number, count: number): Box {
  const rows = Math.min(count, down);
  const across = Math.ceil(count / down);
  const [width, height] = [area.width / across, Math.min(72, area.height / rows)];
  const top = area.y + (area.height - rows * height) / 2;
  return {
    x: area.x + Math.floor(place / down) * width,
    y: top + (place % down) * height,
    width,
    height,
  };
}

const forms: Readonly<Record<string, (surface: Surface, box: Box) => void>> = {
  idle: (s, { x, y, width, height }) => s.outline('ink', x, y, width, height, RADIUS),
  working: (s, { x, y, width, height }) => s.rect('busy', x, y, width, height, RADIUS),
  vain(s, { x, y, width, height }) {
    s.hatched('busy', x, y, width, height, RADIUS);
    s.outline('busy', x, y, width, height, RADIUS, { width: 1 });
  },
  starting: (s, { x, y, width, height }) => s.hatched('cold', x, y, width, height, RADIUS),
  asleep: (s, { x, y, width, height }) =>
    s.outline('ink-3', x, y, width, height, RADIUS, { width: 1.25, dash: [4, 3] }),
};

/** Those who wait, from the one who is next backwards; orange rings where an instance has nothing to do. */
function paintLine(
  surface: Surface,
  waiting: number,
  isBeside: boolean,
  [left, front, y]: readonly [number, number, number],
  isSmall: boolean,
): void {
  const radius = isSmall ? SMALL_TOKEN_RADIUS : TOKEN_RADIUS;
  const pitch = isSmall ? 9 : 15;
  const room = Math.max(1, Math.floor((front - left) / pitch));
  const fits = waiting <= room;
  const seen = fits ? waiting : Math.max(0, room - Math.ceil(30 / pitch));
  for (let i = 0; i < seen; i += 1) {
    const x = front - (i + 0.5) * pitch;
    paintToken(surface, 'waiting', x, y, radius);
    if (isBeside) surface.ring('busy', x, y, radius + 1.5, 2);
  }
  if (fits) return;
  const x = front - seen * pitch - 4;
  surface.text('ink', x, y + 4.5, `+${waiting - seen}`, { size: 12, weight: 700, align: 'right' });
}

class App implements MomentPicture {
  private readonly plan: Plan;

  constructor(
    private readonly shown: Shown,
    placement: Placement,
  ) {
    this.plan = PLANS[placement];
  }

  paint(surface: Surface, { tMs }: Instant): void {
    const now = nowAt(this.shown, tMs);
    const asleep = now.dynos.length === 0 ? knobOf(this.shown, 'dynos') : 0;
    const rest = Array.from({ length: asleep }, (_, i): Dyno => {
      return { number: i + 1, doing: 'asleep', waiting: 0 };
    });
    this.paintRouter(surface, now);
    this.paintDynos(surface, now, [...now.dynos, ...rest]);
  }

  private paintRouter(surface: Surface, now: Now): void {
    const { router, line } = this.plan;
    const { locale, recording } = this.shown;
    const { x, y, width, height } = router;
    const routing = recording.request.config.routing as keyof typeof stageWords.routing;
    surface.rect('card', x, y, width, height, 12);
    surface.outline('ink', x, y, width, height, 12, { width: 1.5 });
    const middle = x + width / 2;
    const [name, rule] = [stageWords.router[locale], stageWords.routing[routing][locale]];
    surface.text('ink', middle, y + 26, name, { size: 14, weight: 700, align: 'center' });
    surface.text('ink-2', middle, y + 45, rule, { size: 12.5, align: 'center' });
    paintLine(surface, now.atRouter, now.idle > 0, line, true);
    if (now.timedOut === 0) return;
    surface.cross('dropped', x + 6, y + height + 20, 5);
    const count = stageWords.timedOut(now.timedOut, locale);
    surface.text('dropped', x + 18, y + height + 25, count, { size: 13, weight: 700 });
  }

  private paintDynos(surface: Surface, now: Now, all: readonly Dyno[]): void {
    const { plan, shown } = this;
    const { most, area } = plan;
    const seen = all.slice(0, most);
    const isFew = seen.length <= FEW;
    seen.forEach((dyno, place) => {
      const cell = cellOf(plan, place, seen.length);
      this.paintWay(surface, cell, place);
      paintDyno(
        surface,
        dyno,
        now.idle > 0,
        cell,
        isFew ? stageWords.doing[dyno.doing as 'idle'][shown.locale] : null,
      );
    });
    if (all.length === seen.length) return;
    const words = stageWords.more(all.length - most, shown.locale);
    surface.text('ink-2', area.x, area.y + area.height + 18, words, { size: 13 });
  }

  /** From the router down its trunk, and to each instance of the first column; further ones stand behind those. */
  private paintWay(surface: Surface, cell: Box, place: number): void {
    const { router, trunk, down } = this.plan;
    if (place >= down) return;
    const y = cell.y + cell.height / 2;
    const isBelow = router.x + router.width > trunk;
    const from = isBelow
      ? [router.x, router.y + router.height / 2, trunk, router.y + router.height / 2]
      : [
          router.x + router.width,
          router.y + router.height / 2,
          trunk,
          router.y + router.height / 2,
        ];
    surface.stroke('ink-3', [...from, trunk, y, cell.x + 8, y], { alpha: 0.45 });
  }
}

/** Its line before it, and the word for what it does behind it. */
function paintDyno(
  surface: Surface,
  dyno: Dyno,
  isBeside: boolean,
  cell: Box,
  word: string | null,
): void {
  const isSmall = word === null;
  const height = Math.min(40, cell.height * 0.72);
  const width = isSmall ? Math.min(44, cell.width * 0.28) : 64;
  const label = isSmall ? 12 : 92;
  const box = {
    x: cell.x + cell.width - label - width,
    y: cell.y + (cell.height - height) / 2,
    width,
    height,
  };
  const y = cell.y + cell.height / 2;
  surface.stroke('ink-3', [cell.x + 8, y, box.x, y], { alpha: 0.45 });
  paintLine(surface, dyno.waiting, isBeside, [cell.x + 8, box.x - 6, y], isSmall);
  forms[dyno.doing]?.(surface, box);
  if (word !== null) surface.text('ink-2', box.x + width + 8, y + 4.5, word, { size: 12.5 });
}

const sampleOf = (doing: string) => (surface: Surface) =>
  forms[doing]?.(surface, { x: 2, y: 0, width: 16, height: 12 });

/** Where instances are few, each says itself what it does. */
const legendOfDynos = (shown: Shown) =>
  knobOf(shown, 'dynos') <= FEW
    ? []
    : (['idle', 'working'] as const).map((doing) => ({
        words: stageWords.doing[doing],
        sample: sampleOf(doing),
      }));

export const app: MomentMark = {
  legend: (shown) =>
    maySleep(shown)
      ? []
      : [
          ...legendOfDynos(shown),
          tokenLegend('waiting', stageWords.waiting),
          ...(isShared(shown)
            ? []
            : [
                {
                  words: stageWords.ring,
                  sample(surface: Surface) {
                    paintToken(surface, 'waiting', 10, 6, 4);
                    surface.ring('busy', 10, 6, 5.5, 2);
                  },
                },
              ]),
        ],
  prepare: (shown, placement) => new App(shown, placement),
};

const wire: Wire = {
  line: { wide: [0, 128, 56, 128], tall: [164, 0, 164, 34] },
  isLive: () => true,
};

export const comes = wires({
  wires: [wire],
  words: stageWords.comes,
  isIn: (shown) => !maySleep(shown),
});

export const said = note({
  at: {
    wide: { x: 250, y: 20, align: 'left', tie: null },
    tall: { x: 24, y: 122, align: 'left', tie: null },
  },
  say(shown, tMs) {
    const routing = shown.recording.request.config.routing === 'two' ? 'two' : 'random';
    return nowAt(shown, tMs).beside > 0 ? stageWords.cause[routing][shown.locale] : null;
  },
});
