// The last tickets in the scene, and how they spent their days; beside them, how teams can be cut anew.

import type {
  Box,
  Instant,
  MomentMark,
  Placed,
  Placement,
  Shown,
  Target,
} from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Paint, Surface } from '@/components/figure/surface/surface';
import { organisations } from '@/engine/models/team-lines/config';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import {
  DAY_MS,
  finishedBy,
  type Life,
  lineName,
  nowAt,
  organisationAt,
  type Stretch,
} from './now';
import { reorganised, say, signs } from './stage-words';

/** Bars of the last tickets: one scale for all, in days. What is longer is cut, and its days say how long it was. */
const BARS: Placed<{
  readonly top: number;
  readonly left: number;
  readonly perDay: number;
  readonly mostDays: number;
  readonly most: number;
  readonly pitch: number;
}> = {
  wide: { top: 188, left: 0, perDay: 7.4, mostDays: 60, most: 8, pitch: 21 },
  tall: { top: 212, left: 0, perDay: 3, mostDays: 60, most: 8, pitch: 21 },
};
const BAR_HEIGHT = 13;

/** Where the buttons that reorganise stand, under their heading. */
const ACTS: Placed<readonly [x: number, y: number]> = { wide: [608, 190], tall: [0, 446] };

/** One below the other beside the bars; on a phone beside each other under them. */
export function actAt(placement: Placement, place: number): readonly [x: number, y: number] {
  const [x, y] = ACTS[placement];
  if (placement === 'wide') return [x, y + place * 46];
  return place < organisations.length ? [x + place * 108, y] : [x, y + 46];
}

/** What a button would do that is done already stands in its place. */
function paintOrganisation(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { locale } = shown;
  const now = organisationAt(shown, tMs);
  const [x, y] = actAt(placement, organisations.indexOf(now));
  s.text('ink-2', x + 2, y + 25, say.now(reorganised[now])[locale], { size: 12.5 });
}

/** Days as lines behind the bars, numbered above them. */
function paintScale(s: Surface, placement: Placement, locale: Locale): void {
  const { top, left, perDay, mostDays, most, pitch } = BARS[placement];
  const step = placement === 'wide' ? 10 : 20;
  for (let days = step; days <= mostDays; days += step) {
    const x = left + days * perDay;
    s.stroke('line', [x, top - 4, x, top + (most - 1) * pitch + BAR_HEIGHT + 4], { width: 1 });
    const words = days === mostDays ? say.day(days)[locale] : String(days);
    s.text('ink-2', x, top - 8, words, { size: 12, align: 'center' });
  }
}

/** As pale as the last of three lines in the strip: work stands out from a month of waiting. */
const WAITING_ALPHA = 0.4;

type Look = { readonly paint: Paint; readonly isHatched?: true; readonly alpha?: number };
const looks: Readonly<Record<Stretch['how'], Look>> = {
  waiting: { paint: 'queued', alpha: WAITING_ALPHA },
  working: { paint: 'busy' },
  onTheWay: { paint: 'queued', isHatched: true },
  sentBack: { paint: 'dropped', isHatched: true },
};

function paintStretch(s: Surface, { paint, isHatched, alpha }: Look, box: Box): void {
  const { x, y, width, height } = box;
  if (isHatched) s.hatched(paint, x, y, width, height);
  else if (alpha === undefined) s.rect(paint, x, y, width, height);
  else s.area(paint, [x, y, x + width, y, x + width, y + height, x, y + height], alpha);
}

/** Whole days; of less than one its tenths, so that short work is not none. */
const daysOf = (ms: number, locale: Locale): string =>
  formatNumber(ms / DAY_MS, locale, ms < DAY_MS ? 1 : 0);

const barBox = (placement: Placement, i: number): Box => {
  const { top, left, perDay, mostDays, pitch } = BARS[placement];
  return { x: left, y: top + i * pitch, width: mostDays * perDay, height: BAR_HEIGHT };
};

function paintBar(s: Surface, life: Life, placement: Placement, i: number, locale: Locale): void {
  const { perDay, mostDays } = BARS[placement];
  const box = barBox(placement, i);
  const xOf = (ms: number): number =>
    box.x + Math.min(mostDays, (ms - life.askedMs) / DAY_MS) * perDay;
  // Work lies over waiting: a short one is never covered.
  const inOrder = [...life.stretches].sort(
    (a, b) => Number(a.how === 'working') - Number(b.how === 'working'),
  );
  for (const one of inOrder) {
    const x = xOf(one.fromMs);
    const width = xOf(one.toMs) - x;
    if (width > 0) paintStretch(s, looks[one.how], { ...box, x, width });
  }
  const lead = daysOf(life.doneMs - life.askedMs, locale);
  const words = say.days(lead, daysOf(life.workedMs, locale))[locale];
  const end = xOf(life.doneMs) + 8;
  s.text('ink', end, box.y + 11, words, {
    size: 12.5,
    weight: i === 0 ? 700 : 500,
    plate: 'card',
  });
}

const idOf = (life: Life): string => `ticket-${life.ticket}`;

function paintBars(s: Surface, shown: Shown, placement: Placement, { tMs, picked }: Instant): void {
  const { top, most, left, perDay, mostDays } = BARS[placement];
  const lives = finishedBy(shown, tMs, most);
  const { locale } = shown;
  const caption = (lives.length > 0 ? say.lately : say.notYet)[locale];
  s.text('ink', left, top - 26, caption, { weight: 700 });
  s.text('ink', ACTS[placement][0], ACTS[placement][1] - 12, say.reorganise[locale], {
    weight: 700,
  });
  paintOrganisation(s, shown, placement, tMs);
  paintScale(s, placement, locale);
  lives.forEach((life, i) => {
    paintBar(s, life, placement, i, locale);
    if (idOf(life) !== picked) return;
    const { x, y, height } = barBox(placement, i);
    const width = Math.min(mostDays, (life.doneMs - life.askedMs) / DAY_MS) * perDay;
    s.outline('accent', x - 2, y - 2, width + 4, height + 4, 3, { width: 2 });
  });
  const found = lives.find((life) => idOf(life) === picked);
  if (!found) return;
  const y = top + most * BARS[placement].pitch + 18;
  const [who, where] = waitsOf(shown, found);
  if (placement === 'wide') {
    s.text('ink', left, y, `${who} ${where}`, { size: 14, weight: 700 });
    return;
  }
  s.text('ink', left, y - 2, who, { size: 12.5, weight: 700 });
  s.text('ink', left, y + 14, where, { size: 12.5, weight: 700 });
}

/** Before whom a ticket waited, and how long: "12번이 기다린 곳:" and "화면팀 앞 8일, 서버팀 앞 12일". */
function waitsOf(shown: Shown, life: Life): readonly [who: string, where: string] {
  const { locale } = shown;
  const { organisation } = nowAt(shown, life.doneMs);
  const byLine = [0, 0, 0];
  for (const { how, place, fromMs, toMs } of life.stretches) {
    if (how === 'waiting') byLine[place] = (byLine[place] ?? 0) + toMs - fromMs;
  }
  const parts = byLine.flatMap((ms, line) => {
    const name = lineName(organisation, line)[locale];
    return ms / DAY_MS >= 0.5 ? [say.waited(name, daysOf(ms, locale))[locale]] : [];
  });
  const number = formatNumber(life.ticket, locale);
  return parts.length === 0
    ? [say.noWait(number)[locale], '']
    : [say.waits(number)[locale], parts.join(', ')];
}

const targetOf = (life: Life, i: number, placement: Placement, locale: Locale): Target => {
  const lead = daysOf(life.doneMs - life.askedMs, locale);
  const words = say.days(lead, daysOf(life.workedMs, locale))[locale];
  const label = say.ticket(formatNumber(life.ticket, locale), words)[locale];
  return { id: idOf(life), box: barBox(placement, i), label };
};

const sign = (how: Stretch['how']): LegendEntry => ({
  words: signs[how],
  sample: (s) => paintStretch(s, looks[how], { x: 2, y: 1, width: 16, height: 10 }),
});

export const bars: MomentMark = {
  legend(shown) {
    const { handoffDays, returns } = shown.recording.request.config;
    const isHanded = Number(handoffDays) > 0;
    const isBack = isHanded && Number(returns) > 0;
    return [
      sign('working'),
      sign('waiting'),
      ...(isHanded ? [sign('onTheWay')] : []),
      ...(isBack ? [sign('sentBack')] : []),
    ];
  },
  prepare: (shown, placement) => ({
    paint: (surface, instant) => paintBars(surface, shown, placement, instant),
    targets: ({ tMs }) =>
      finishedBy(shown, tMs, BARS[placement].most).map((life, i) =>
        targetOf(life, i, placement, shown.locale),
      ),
  }),
};
