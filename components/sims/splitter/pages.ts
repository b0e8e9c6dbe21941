// The last pages in the scene, each in a place of its own; a picked one says what became of it, and where its time went.

import type {
  Instant,
  MomentMark,
  Placement,
  Shown,
  Target,
} from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import { paintToken } from '@/components/figure/marks/tokens';
import type { Surface } from '@/components/figure/surface/surface';
import { CALL_MS, PAGE_MS, SLOW_CALL_MS } from '@/engine/models/splitter/config';
import { formatNumber } from '@/i18n/format';
import {
  callsIn,
  configNow,
  lastPages,
  moduleWord,
  nowAt,
  type Outcome,
  type Page,
  serviceWord,
} from './now';
import { MOST_PAGES, PAGES, PICKED } from './places';
import { say, signs } from './stage-words';

const FULL_RADIUS = 3.6;
const tokens: Readonly<Record<Outcome, (s: Surface, x: number, y: number) => void>> = {
  full: (s, x, y) => s.dot('busy', x, y, FULL_RADIUS),
  slow: (s, x, y) => s.ring('cold', x, y, 4.6, 2.6),
  partial: (s, x, y) => paintToken(s, 'in-part', x, y, 5.6),
  lost: (s, x, y) => s.cross('dropped', x, y, 4.6),
};

/** Each page has a place of its own, by its number: while a run plays the others stay where they are. */
function spotOf(p: Placement, number: number): readonly [number, number] {
  const { x, y, pitch, inRow } = PAGES[p];
  const place = (number - 1) % MOST_PAGES;
  return [x + (place % inRow) * pitch, y + Math.floor(place / inRow) * pitch];
}

const count = (pages: readonly Page[], outcome: Outcome): number =>
  pages.filter((page) => page.outcome === outcome).length;

const idOf = ({ number }: Page): string => `page-${number}`;

/** Of a page that was shown: its work, its calls, and by how much slow ones were late, in ms. What is down is not called. */
function spentBy(shown: Shown, { atMs, slowCalls }: Page) {
  const calls = callsIn(nowAt(shown, atMs)) * CALL_MS;
  return { work: PAGE_MS, calls, late: slowCalls * SLOW_CALL_MS };
}

function sentenceOf(shown: Shown, page: Page): readonly [who: string, what: string] {
  const { number, atMs, outcome, blamed, slowCalls } = page;
  const config = configNow(shown.recording, atMs);
  const { work, calls, late } = spentBy(shown, page);
  const { locale } = shown;
  const ms = formatNumber(work + calls + late, locale);
  const what = {
    full: say.full(ms),
    slow:
      slowCalls > 1
        ? say.slowMore(ms, slowCalls)
        : say.slow(ms, blamed === 0 ? say.browser : moduleWord(blamed)),
    partial: say.partial(moduleWord(blamed)),
    lost: say.lost(serviceWord(config, blamed)),
  }[outcome];
  return [say.page(formatNumber(number, locale))[locale], what[locale]];
}

function paintPicked(s: Surface, shown: Shown, p: Placement, page: Page): void {
  const { x, y, perMs } = PICKED[p];
  const { locale } = shown;
  const [who, what] = sentenceOf(shown, page);
  s.ring('accent', ...spotOf(p, page.number), 9, 2);
  if (p === 'wide') s.text('ink', x, y, `${who} ${what}`, { size: 14, weight: 700 });
  else {
    s.text('ink', x, y, who, { size: 12.5, weight: 700 });
    s.text('ink', x, y + 16, what, { size: 12.5, weight: 700 });
  }
  if (page.outcome === 'lost') return;
  const { work, calls, late } = spentBy(shown, page);
  const top = p === 'wide' ? y + 10 : y + 24;
  s.rect('busy', x, top, work * perMs, 10);
  s.rect('queued', x + work * perMs, top, calls * perMs, 10);
  const left = x + (work + calls) * perMs;
  if (late > 0) s.hatched('cold', left, top, late * perMs, 10);
  const parts = [work, calls, late].map((ms) => formatNumber(ms, locale));
  const [of = '', and = '', slow = ''] = parts;
  const end: readonly [number, number] =
    p === 'wide' ? [left + late * perMs + 10, top + 9] : [x, top + 24];
  s.text('ink-2', ...end, say.spent(of, and, slow)[locale], { size: 12 });
}

/** What is to be asked about: the latest of each kind. */
const askable = (pages: readonly Page[]): readonly Page[] =>
  (['lost', 'partial', 'slow', 'full'] as const).flatMap(
    (outcome) => pages.findLast((page) => page.outcome === outcome) ?? [],
  );

function paintPages(s: Surface, shown: Shown, p: Placement, { tMs, picked }: Instant): void {
  const { locale } = shown;
  const { title, tally } = PAGES[p];
  const pages = lastPages(shown, tMs, MOST_PAGES);
  s.text('ink', title[0], title[1], (pages.length > 0 ? say.lately : say.none)[locale], {
    weight: 700,
  });
  const isFull = ({ outcome }: Page): boolean => outcome === 'full';
  const spots = pages.filter(isFull).flatMap(({ number }) => spotOf(p, number));
  s.dots('busy', spots, FULL_RADIUS);
  for (const page of pages) {
    if (!isFull(page)) tokens[page.outcome](s, ...spotOf(p, page.number));
  }
  const counts = say.tally(count(pages, 'slow'), count(pages, 'partial'), count(pages, 'lost'));
  if (pages.length > 0) s.text('ink-2', tally[0], tally[1], counts[locale], { size: 12.5 });
  const asked = pages.find((page) => idOf(page) === picked);
  if (asked) paintPicked(s, shown, p, asked);
}

const sign = (outcome: Outcome): LegendEntry => ({
  words: signs[outcome],
  sample: (s) => tokens[outcome](s, 10, 6),
});

export const pages: MomentMark = {
  legend: ({ recording }) => [
    sign('full'),
    sign('slow'),
    ...(recording.request.config.optional === 'on' ? [sign('partial')] : []),
    sign('lost'),
  ],
  describe(shown, tMs) {
    const last = lastPages(shown, tMs, MOST_PAGES);
    if (last.length === 0) return null;
    const counts = say.tally(count(last, 'slow'), count(last, 'partial'), count(last, 'lost'));
    return `${say.lately[shown.locale]}: ${counts[shown.locale]}`;
  },
  prepare: (shown, placement) => ({
    paint: (surface, instant) => paintPages(surface, shown, placement, instant),
    targets: ({ tMs }) =>
      askable(lastPages(shown, tMs, MOST_PAGES)).map((page): Target => {
        const [x, y] = spotOf(placement, page.number);
        return {
          id: idOf(page),
          box: { x: x - 9, y: y - 9, width: 18, height: 18 },
          label: sentenceOf(shown, page).join(' '),
        };
      }),
  }),
};
