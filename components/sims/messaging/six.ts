// Six subscribers of one topic below each other: whose rules, what is to be tried again, and what is gone.

import type { Placement, Shown, Target } from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Surface } from '@/components/figure/surface/surface';
import { MOST_RECEIVERS, receiverOf } from '@/engine/models/messaging/config';
import { formatNumber } from '@/i18n/format';
import { doneBy, lostOf, type Now, nowAt, numberOf, runsBy, runsOf } from './now';
import { SIX } from './plan';
import { receiverName, ruleOf, say, signs } from './stage-words';

const LANES = Array.from({ length: MOST_RECEIVERS }, (_, i) => i);
/** Of what waits, and of what is gone: from one to the next, rows, and how large. */
const CARD = { pitch: 12, radius: 4.2 } as const;
const CROSS = { pitch: 7.4, rows: 3, radius: 2.3 } as const;

const idOf = (lane: number): string => `lane-${lane}`;

const topOf = (placement: Placement, lane: number): number =>
  SIX[placement].top + lane * SIX[placement].pitch;

export const legendOfSix = (): readonly LegendEntry[] => [
  { words: signs.waiting, sample: (s) => s.dot('queued', 10, 6, CARD.radius) },
  { words: signs.delivered, sample: (s) => s.dot('busy', 10, 6, 2.6) },
  { words: signs.tried, sample: (s) => s.ring('dropped', 10, 6, 2.2, 1.2) },
  { words: signs.lost, sample: (s) => s.cross('dropped', 10, 6, 3.4) },
];

/** In one row, as many as fit; more are a number. */
function paintWaiting(s: Surface, count: number, placement: Placement, top: number): void {
  const { pipe, below, height } = SIX[placement];
  const [x, width] = pipe;
  const y = top + below;
  s.rect('line-2', x, y, width, height);
  for (const edge of [y, y + height]) {
    s.stroke('ink', [x, edge, x + width, edge], { width: 1, dash: [3, 3] });
  }
  const fit = Math.floor((width - 10) / CARD.pitch);
  const seen = Math.min(count, fit);
  const middle = y + height / 2;
  const centres: number[] = [];
  for (let i = 0; i < seen; i += 1) centres.push(x + width - 10 - i * CARD.pitch, middle);
  if (seen > 0) s.dots('queued', centres, CARD.radius);
}

function paintGone(s: Surface, count: number, placement: Placement, top: number): void {
  const { gone, below, height } = SIX[placement];
  const [x] = gone;
  const middle = top + below + height / 2;
  for (let i = 0; i < count; i += 1) {
    const row = i % CROSS.rows;
    const cx = x + 4 + Math.floor(i / CROSS.rows) * CROSS.pitch;
    s.cross('dropped', cx, middle + (row - 1) * 8, CROSS.radius);
  }
}

function paintLane(
  s: Surface,
  shown: Shown,
  placement: Placement,
  lane: number,
  now: Now,
  tMs: number,
): void {
  const { locale } = shown;
  const { name, pipe, gone, below } = SIX[placement];
  const top = topOf(placement, lane);
  const waiting = now.waiting[lane]?.length ?? 0;
  const lost = lostOf(now, lane);
  const number = (of: number): string => formatNumber(of, locale);
  s.text('ink', name, top + 13, receiverName(lane, LANES.length)[locale], { weight: 700 });
  if (placement === 'wide') {
    s.text('ink-2', name, top + 33, ruleOf(lane)[locale], { size: 12 });
    s.text('ink-2', pipe[0], top + 13, say.again(number(waiting))[locale], { size: 12 });
    s.arrow('ink-3', [pipe[0] + pipe[1] + 4, top + below + 13, gone[0] - 6, top + below + 13]);
  }
  const outcome = say.outcome(number(lost), number(doneBy(shown, lane, tMs)))[locale];
  s.text(lost > 0 ? 'ink' : 'ink-2', gone[0], top + 13, outcome, {
    size: 12,
    weight: lost > 0 ? 700 : 500,
  });
  paintWaiting(s, waiting, placement, top);
  paintGone(s, lost, placement, top);
}

export function paintSix(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { locale } = shown;
  const { sender } = SIX[placement];
  const now = nowAt(shown, tMs);
  s.outline('ink-3', sender.x, sender.y, sender.width, sender.height, 10, { width: 1.25 });
  const middle = sender.y + sender.height / 2;
  s.text('ink', sender.x + sender.width / 2, middle + 5, say.sender[locale], {
    weight: 700,
    align: 'center',
  });
  const isIll = now.ill.some((ill) => ill !== null);
  if (placement === 'wide') {
    for (const lane of LANES) {
      const y = topOf(placement, lane) + 16;
      s.stroke('ink-3', [sender.x + sender.width, middle, SIX.wide.name - 8, y], {
        width: 1.25,
        alpha: 0.45,
      });
    }
    if (isIll) paintIll(s, say.allIll[locale], sender.x + 6, sender.y + 68);
  } else if (isIll) paintIll(s, say.allIll[locale], sender.width + 20, middle + 5);
  for (const lane of LANES) paintLane(s, shown, placement, lane, now, tMs);
}

function paintIll(s: Surface, words: string, x: number, y: number): void {
  s.cross('dropped', x, y - 4.5, 4.5);
  s.text('ink', x + 10, y, words, { weight: 700 });
}

/** Of a lane the message that tells most: the latest that was lost, or the one that waits longest, or the latest. */
function tellingOne(shown: Shown, lane: number, now: Now, tMs: number): number | null {
  const lost = now.lost.filter(({ copy }) => receiverOf(copy) === lane);
  const latestLost = lost.toSorted((a, b) => b.sinceMs - a.sinceMs)[0];
  const waiting = now.waiting[lane]?.[0];
  const run = runsOf(shown).all.findLast(
    ({ copy, fromMs }) => fromMs <= tMs && receiverOf(copy) === lane,
  );
  return (latestLost ?? waiting ?? run)?.copy ?? null;
}

function sentenceOf(shown: Shown, lane: number, copy: number, now: Now, tMs: number): string {
  const { locale } = shown;
  const tries = formatNumber(runsBy(shown, copy, tMs).length, locale);
  const name = receiverName(lane, LANES.length)[locale];
  const isLost = now.lost.some((card) => card.copy === copy);
  const isWaiting = now.waiting[lane]?.some((card) => card.copy === copy) ?? false;
  const where = isLost ? say.ended.lost : isWaiting ? say.ended.waiting : say.ended.done;
  const number = formatNumber(numberOf(copy), locale);
  return `${say.pickedIn(name, number, tries)[locale]}, ${where[locale]}`;
}

/** What is said of a lane that was picked; null where nothing has come that way yet. */
export function toldIn(shown: Shown, picked: string, tMs: number) {
  const lane = LANES.find((one) => idOf(one) === picked);
  if (lane === undefined) return null;
  const now = nowAt(shown, tMs);
  const copy = tellingOne(shown, lane, now, tMs);
  if (copy === null) return null;
  return {
    copy,
    points: [],
    sentence: sentenceOf(shown, lane, copy, now, tMs),
  };
}

export function targetsOfSix(shown: Shown, placement: Placement, tMs: number): readonly Target[] {
  const { name, gone, pitch } = SIX[placement];
  const now = nowAt(shown, tMs);
  return LANES.map((lane) => {
    const copy = tellingOne(shown, lane, now, tMs);
    const label = receiverName(lane, LANES.length)[shown.locale];
    return {
      id: idOf(lane),
      box: {
        x: name,
        y: topOf(placement, lane),
        width: gone[0] + gone[1] - name,
        height: pitch - 2,
      },
      label: copy === null ? label : sentenceOf(shown, lane, copy, now, tMs),
    };
  });
}
