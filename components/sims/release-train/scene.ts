// The scene: cards and their train above, the two versions with what they served below.

import type {
  Instant,
  MomentMark,
  Placed,
  Placement,
  Shown,
} from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { ALARM_SHARE } from '@/engine/models/release-train/config';
import { formatNumber } from '@/i18n/format';
import { cardsAt, isByTrain, isGoing, type Latest, latestAt } from './now';
import { causes, say, signs } from './stage-words';

/** On a phone the release on its way fills the window through which a scene is seen; the hundred cells are below. */
export const HEIGHT: Placed<number> = { wide: 320, tall: 394 };

type Point = readonly [x: number, y: number];

/** Where cards lie, and how many there is room for. */
interface Shelf {
  readonly words: Point;
  readonly cards: Point;
  readonly most: number;
}

interface Layout {
  readonly waiting: Shelf;
  readonly mending: Shelf;
  readonly train: Shelf;
  /** Where the rails end. */
  readonly railsTo: number;
  readonly cause: Point;
  /** Left and right end of the pods, and the width of each of ten. */
  readonly pods: { readonly x: number; readonly pitch: number; readonly width: number };
  readonly podHeight: number;
  readonly old: { readonly name: Point; readonly pods: number; readonly dots: Point };
  readonly next: { readonly name: Point; readonly pods: number; readonly dots: Point };
  readonly numbers: { readonly x: number; readonly old: number; readonly next: number };
  readonly mixed: Point;
  readonly dot: Point;
}

const CARD = { width: 14, height: 20, pitch: 17 } as const;
const WAGON = { width: 20, height: 26, pitch: 24 } as const;
const PODS = 10;
const DOT = { pitch: 10, radius: 2.6, down: 10 } as const;
const MOST_CROSSES = 12;

const LAYOUT: Placed<Layout> = {
  wide: {
    waiting: { words: [0, 14], cards: [0, 24], most: 9 },
    train: { words: [244, 14], cards: [244, 22], most: 10 },
    mending: { words: [540, 14], cards: [540, 24], most: 4 },
    railsTo: 512,
    cause: [244, 90],
    pods: { x: 244, pitch: 31, width: 26 },
    podHeight: 24,
    old: { name: [244, 118], pods: 124, dots: [248, 158] },
    next: { name: [244, 264], pods: 226, dots: [248, 206] },
    numbers: { x: 556, old: 141, next: 232 },
    mixed: [549, 118],
    dot: [549, 264],
  },
  tall: {
    waiting: { words: [0, 15], cards: [114, 2], most: 3 },
    mending: { words: [196, 15], cards: [278, 2], most: 3 },
    train: { words: [0, 75], cards: [0, 27], most: 12 },
    railsTo: 328,
    cause: [0, 92],
    pods: { x: 0, pitch: 21, width: 17 },
    podHeight: 16,
    old: { name: [220, 109], pods: 98, dots: [4, 124] },
    next: { name: [220, 141], pods: 160, dots: [4, 150] },
    numbers: { x: 220, old: 123, next: 161 },
    mixed: [328, 75],
    dot: [328, 195],
  },
};

/** On the left of the wide placement: customers, and where they are split. */
const SPLIT = { node: { x: 100, y: 152, width: 88, height: 58 }, from: 0 } as const;

function paintCard(s: Surface, x: number, y: number, isBad = false): void {
  s.outline(isBad ? 'dropped' : 'ink', x, y, CARD.width, CARD.height, 0, { width: 1.25 });
  if (isBad) s.cross('dropped', x + CARD.width / 2, y + CARD.height / 2, 4);
  else s.stroke('ink-3', [x + 4, y + 7, x + 10, y + 7], { width: 1.5 });
}

function paintShelf(s: Surface, shelf: Shelf, words: string, count: number, isBad: boolean): void {
  s.text(count > 0 ? 'ink' : 'ink-2', shelf.words[0], shelf.words[1], words, {
    size: 12.5,
    weight: count > 0 ? 700 : 400,
  });
  const [x, y] = shelf.cards;
  for (let i = 0; i < Math.min(count, shelf.most); i += 1) {
    paintCard(s, x + i * CARD.pitch, y, isBad);
  }
  if (count <= shelf.most) return;
  s.text('ink', x + shelf.most * CARD.pitch + 2, y + 15, `+${count - shelf.most}`, {
    size: 12,
    weight: 700,
  });
}

/** Cards ride in wagons; once the release is back, or live, the wagons are empty. */
function paintTrain(s: Surface, layout: Layout, shown: Shown, tMs: number, latest: Latest): void {
  const { release, state } = latest;
  const { locale } = shown;
  const [number, cards] = [release.number, release.aboard].map((n) => formatNumber(n, locale));
  const named = (isByTrain(shown, tMs) ? say.train : say.release)(number ?? '', cards ?? '');
  s.text('ink', ...layout.train.words, named[locale], { size: 12.5, weight: 700 });
  const [x, y] = layout.train.cards;
  const floor = y + WAGON.height + 8;
  s.stroke('ink-3', [x, floor, layout.railsTo, floor], { width: 1.5 });
  const going = isGoing(state);
  const seen = Math.min(release.aboard, layout.train.most);
  for (let i = 0; i < seen; i += 1) {
    const left = x + i * WAGON.pitch;
    s.outline(going ? 'ink' : 'ink-3', left, y, WAGON.width, WAGON.height, 0, {
      width: 1.25,
      ...(going ? {} : { dash: [3, 2] }),
    });
    for (const wheel of [5, 15]) s.dot('ink-2', left + wheel, floor - 4, 2.6);
    if (going) paintCard(s, left + 3, y + 3);
  }
  const end = x + seen * WAGON.pitch;
  if (seen < release.aboard) {
    s.text('ink', end + 2, y + 17, `+${release.aboard - seen}`, { size: 12, weight: 700 });
  }
}

/** A dot stands for as many requests that all of them have room. */
function requestsPerDot(most: number, room: number): number {
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) if (most / (digit * power) <= room) return digit * power;
  }
}

function paintDots(s: Surface, [x, y]: Point, count: number, errors: number, row: number): void {
  const crosses = Math.min(errors, MOST_CROSSES, count);
  const crossed = new Set(
    Array.from({ length: crosses }, (_, i) => Math.floor(((i + 0.5) * count) / crosses)),
  );
  for (let i = 0; i < count; i += 1) {
    const [dx, dy] = [x + (i >> 1) * row, y + (i % 2) * DOT.down - DOT.down / 2];
    if (crossed.has(i)) s.cross('dropped', dx, dy, 4.2);
    else s.dot('ink-3', dx, dy, DOT.radius);
  }
}

function paintPods(s: Surface, layout: Layout, latest: Latest | null, locale: 'ko' | 'en'): void {
  const { pods, podHeight, old, next } = layout;
  const isOver = latest !== null && (latest.state === 'live' || latest.state === 'reported');
  const share = latest === null || latest.state === 'back' ? 0 : isOver ? 1 : latest.share;
  const fresh = Math.ceil(PODS * share - 1e-9);
  for (let i = 0; i < PODS; i += 1) {
    const x = pods.x + i * pods.pitch;
    const isNew = i < fresh;
    if (isNew) s.rect('busy', x, next.pods, pods.width, podHeight, 6);
    else s.outline('ink', x, old.pods, pods.width, podHeight, 0, { width: 1.25 });
  }
  // What the one has left, and what the other is still to get, is one empty stretch each.
  const empty = (y: number, from: number, to: number): void => {
    const width = (to - from) * pods.pitch - (pods.pitch - pods.width);
    if (to <= from) return;
    s.outline('line', pods.x + from * pods.pitch, y, width, podHeight, 6, {
      width: 1,
      dash: [3, 3],
    });
  };
  empty(old.pods, 0, fresh);
  empty(next.pods, fresh, PODS);
  s.text('ink-2', ...old.name, say.old[locale], { size: 12.5 });
  s.text('ink', ...next.name, say.next[locale], { size: 12.5, weight: 700 });
}

/** The two calls of a page: where one went to the old version and one to the new, a joint between the two rows. */
function paintJoints(s: Surface, layout: Layout, { share }: Latest): void {
  const columns = 12;
  const joints = Math.max(1, Math.round(columns * 2 * share * (1 - share)));
  const width = layout.pods.pitch * PODS;
  const [top, low] = [layout.old.dots[1] + 10, layout.next.dots[1] - 10];
  for (let i = 0; i < joints; i += 1) {
    const x = layout.pods.x + ((i + 0.5) * width) / joints;
    s.stroke('dropped', [x, top, x, low], { width: 1.75 });
    s.cross('dropped', x, (top + low) / 2, 4.2);
  }
}

function paintSplit(s: Surface, shown: Shown, latest: Latest | null): void {
  const { x, y, width, height } = SPLIT.node;
  const { locale } = shown;
  const middle = y + height / 2;
  s.text('ink', SPLIT.from, middle - 10, say.customers[locale], { size: 12.5, weight: 700 });
  s.arrow('ink-3', [SPLIT.from, middle, x - 4, middle], { width: 1.5 });
  for (const dot of [14, 38, 62, 84]) s.dot('busy', SPLIT.from + dot, middle, 3.6);
  s.rect('card', x, y, width, height, 12);
  s.outline('ink', x, y, width, height, 12, { width: 1.5 });
  s.text('ink', x + width / 2, y + 25, say.split[locale], {
    size: 13.5,
    weight: 700,
    align: 'center',
  });
  const percent = Math.round(100 * shareNow(latest));
  s.text('ink-2', x + width / 2, y + 44, `${100 - percent} : ${percent}`, {
    size: 12.5,
    align: 'center',
  });
  const right = x + width;
  s.curve('ink-3', [right, middle - 8, right + 34, middle - 8, right + 18, 136, 238, 136], {
    width: 1.5,
  });
  s.curve('ink-3', [right, middle + 8, right + 34, middle + 8, right + 18, 238, 238, 238], {
    width: 1.5,
  });
}

function shareNow(latest: Latest | null): number {
  if (latest === null || latest.state === 'back') return 0;
  return isGoing(latest.state) ? latest.share : 1;
}

function causeOf(latest: Latest | null): keyof typeof causes {
  if (latest === null) return 'none';
  const { state, isBreaking, isHeld, errors, wasQuiet } = latest;
  if (!isGoing(state) || state === 'goingBack') return state as keyof typeof causes;
  if (isBreaking && state === 'canary') return 'mixed';
  if (isHeld) return 'held';
  if (errors > 0) return wasQuiet ? 'late' : 'seen';
  return 'calm';
}

function paintNumbers(s: Surface, layout: Layout, shown: Shown, latest: Latest): void {
  const { locale, recording } = shown;
  const { numbers } = layout;
  const number = (value: number): string => formatNumber(value, locale);
  const { errors } = latest;
  const isIll = errors > ALARM_SHARE * latest.new;
  s.text('ink-2', numbers.x, numbers.old, say.requests(number(latest.old))[locale], { size: 12.5 });
  s.text(isIll ? 'dropped' : 'ink', numbers.x, numbers.next, say.errors(number(errors))[locale], {
    size: 20,
    weight: 800,
  });
  s.text('ink-2', numbers.x, numbers.next + 16, say.of(number(latest.new))[locale], { size: 12.5 });
  if (isGoing(latest.state)) {
    const from = number(Number(recording.request.config.alarmErrors));
    if (numbers.next > 220) {
      s.text('ink-2', numbers.x, numbers.next + 31, say.alarm(from)[locale], { size: 12 });
    }
  }
  if (latest.mixed > 0) {
    s.text('dropped', ...layout.mixed, say.mixed(number(latest.mixed))[locale], {
      size: 12.5,
      weight: 700,
      align: 'right',
    });
  }
}

function paintVersions(s: Surface, shown: Shown, placement: Placement, { tMs }: Instant): void {
  const layout = LAYOUT[placement];
  const { locale } = shown;
  const latest = latestAt(shown, tMs);
  s.text('ink', ...layout.cause, causes[causeOf(latest)][locale], { size: 14.5, weight: 700 });
  if (placement === 'wide') paintSplit(s, shown, latest);
  paintPods(s, layout, latest, locale);
  if (latest === null) return;
  const row = (layout.pods.pitch * PODS) / 30;
  const perDot = requestsPerDot(Math.max(latest.old, latest.new), 60);
  const pitch = Math.max(7, row);
  paintDots(s, layout.old.dots, Math.ceil(latest.old / perDot), 0, pitch);
  paintDots(s, layout.next.dots, Math.ceil(latest.new / perDot), latest.errors, pitch);
  if (latest.isBreaking && latest.share < 1 && isGoing(latest.state))
    paintJoints(s, layout, latest);
  paintNumbers(s, layout, shown, latest);
  s.text('ink-2', ...layout.dot, say.dot(formatNumber(perDot, locale))[locale], {
    size: 12,
    align: 'right',
  });
}

export const train: MomentMark = {
  legend: () => [],
  describe(shown, tMs) {
    const { waiting, mending } = cardsAt(shown, tMs);
    const { locale } = shown;
    const words = [
      say.waiting(formatNumber(waiting, locale)),
      say.mending(formatNumber(mending, locale)),
    ];
    return words.map((one) => one[locale]).join(', ');
  },
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      const layout = LAYOUT[placement];
      const { locale } = shown;
      const { waiting, mending } = cardsAt(shown, tMs);
      const waits = say.waiting(formatNumber(waiting, locale))[locale];
      paintShelf(surface, layout.waiting, waits, waiting, false);
      if (mending > 0) {
        const words = say.mending(formatNumber(mending, locale))[locale];
        paintShelf(surface, layout.mending, words, mending, true);
      }
      const latest = latestAt(shown, tMs);
      if (latest) paintTrain(surface, layout, shown, tMs, latest);
    },
  }),
};

export const versions: MomentMark = {
  legend: (shown) => [
    { words: signs.error, paint: 'cross' },
    ...(Number(shown.recording.request.config.breakingShare) > 0
      ? [
          {
            words: signs.mixed,
            sample: (s: Surface) => {
              s.stroke('dropped', [10, 0, 10, 12], { width: 1.75 });
              s.cross('dropped', 10, 6, 4);
            },
          },
        ]
      : []),
  ],
  describe(shown, tMs) {
    const latest = latestAt(shown, tMs);
    const { locale } = shown;
    if (latest === null) return causes.none[locale];
    const number = (value: number): string => formatNumber(value, locale);
    return [
      say.next[locale],
      say.requests(number(latest.new))[locale],
      say.errors(number(latest.errors))[locale],
    ].join(', ');
  },
  prepare: (shown, placement) => ({
    paint: (surface, instant) => paintVersions(surface, shown, placement, instant),
  }),
};
