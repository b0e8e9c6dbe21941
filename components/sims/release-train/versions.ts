// The two versions in the scene: who is sent to which, what each has served, and what failed.

import type { Instant, MomentMark, Placement, Shown } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { ALARM_SHARE } from '@/engine/models/release-train/config';
import { formatNumber } from '@/i18n/format';
import { isGoing, type Latest, latestAt } from './now';
import { LAYOUT, type Layout, type Point } from './plan';
import { causes, say, signs } from './stage-words';

const PODS = 10;
const DOT = { pitch: 10, radius: 2.6, down: 10 } as const;
const MOST_CROSSES = 12;

/** On the left of the wide placement: customers, and where they are split. */
const SPLIT = { node: { x: 100, y: 152, width: 88, height: 58 }, from: 0 } as const;

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
