// One stock in two regions: what each believes to be left, word between them, the cable, and what was really sold.

import {
  type MomentMark,
  type Placement,
  type Shown,
  type Target,
  TRAVEL_MS,
} from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber, formatPercent } from '@/i18n/format';
import { newsOnCable } from './cable';
import { customersAt } from './customer-story';
import { type ShopNow, shareAt, shopAt } from './now';
import { paintCard, paintCustomer, paintTold, sign } from './paint';
import {
  ALSO,
  CABLE,
  configOf,
  hasShop,
  isWide,
  middleOf,
  numberOf,
  REGIONS,
  sceneOf,
  TRUTH,
} from './plan';
import { say, signs } from './stage-words';

const regions = ['seoul', 'tokyo'];

type Decides = 'decides' | 'both' | 'own' | null;

function decidesIn(shown: Shown, region: number, now: ShopNow): Decides {
  switch (configOf(shown).stock) {
    case 'home':
      return now.home === region ? 'decides' : null;
    case 'strong':
      return 'both';
    default:
      return 'own';
  }
}

function paintRegions(s: Surface, shown: Shown, placement: Placement, now: ShopNow): void {
  const { locale } = shown;
  for (const [region, box] of REGIONS[placement].entries()) {
    const [x] = middleOf(box);
    const decides = decidesIn(shown, region, now);
    paintCard(s, box, decides === 'decides');
    const name = { size: 14, weight: 700, align: 'center' } as const;
    s.text('ink', x, box.y + 23, say.places[region]?.[locale] ?? '', name);
    const left = Math.max(0, now.left[region] ?? 0);
    const size = isWide(placement) ? 44 : 36;
    const big = { size, weight: 800, align: 'center' } as const;
    s.text('ink', x, box.y + 30 + size, formatNumber(left, locale), big);
    const words = decides ? say[decides] : say.left;
    const small = { size: 12.5, align: 'center' } as const;
    s.text('ink-2', x, box.y + box.height - 12, words[locale], small);
  }
}

function paintCable(
  s: Surface,
  shown: Shown,
  placement: Placement,
  now: ShopNow,
  tMs: number,
): void {
  const [fromX, toX, y] = CABLE[placement];
  const middle = (fromX + toX) / 2;
  if (now.isCut) {
    const gap = isWide(placement) ? 34 : 9;
    s.stroke('ink-3', [fromX, y, middle - gap, y], { width: 2, dash: [4, 4] });
    s.stroke('ink-3', [middle + gap, y, toX, y], { width: 2, dash: [4, 4] });
    for (const dx of [-4, 4]) {
      s.stroke('dropped', [middle + dx - 4, y + 9, middle + dx + 4, y - 9], { width: 2.5 });
    }
    if (isWide(placement)) {
      const style = { size: 14, weight: 700, align: 'center' } as const;
      s.text('dropped', middle, y - 18, say.cut[shown.locale], style);
    }
  } else s.stroke('ink-3', [fromX, y, toX, y], { width: 2 });
  for (const { at, isEast, left } of newsOnCable(shown, placement, tMs)) {
    s.dot('accent', ...at, isWide(placement) ? 6 : 4);
    if (!isWide(placement)) continue;
    const words = left < 0 ? '−1' : `=${left}`;
    const style = { size: 12.5, weight: 700, align: 'center' } as const;
    s.text('accent', at[0], y + (isEast ? -16 : 25), words, style);
  }
}

/** Who has just come is larger. */
function paintCustomers(
  s: Surface,
  shown: Shown,
  placement: Placement,
  tMs: number,
  pace: number,
): void {
  const { outcome, outcomes, fromMs } = shown.tracks.flights('customer').data;
  for (const { row, at } of customersAt(shown, placement, tMs)) {
    paintCustomer(s, outcomes[outcome[row] as number] ?? '', at);
    const isNew = tMs - (fromMs[row] as number) < TRAVEL_MS * pace;
    if (isNew) s.ring('ink', ...at, 9, 1.25);
  }
}

function paintTruth(s: Surface, shown: Shown, placement: Placement, now: ShopNow): void {
  const { locale } = shown;
  const box = TRUTH[placement];
  const [x] = middleOf(box);
  const boxes = numberOf(shown, 'boxes');
  const words = say.truth(formatNumber(now.sold, locale), formatNumber(boxes, locale));
  const isOver = now.over > 0;
  s.rect('card', box.x, box.y, box.width, box.height, 10);
  s.outline(isOver ? 'dropped' : 'ink-3', box.x, box.y, box.width, box.height, 10, {
    width: isOver ? 2 : 1.25,
    ...(isOver ? {} : { dash: [4, 3] }),
  });
  s.text('ink-2', x, box.y + 25, words[locale], { size: 13, align: 'center' });
  const big = { size: 26, weight: 800, align: 'center' } as const;
  if (isOver)
    s.text('dropped', x, box.y + 58, say.over(formatNumber(now.over, locale))[locale], big);
  else {
    const left = formatNumber(boxes - now.sold, locale);
    s.text('ink', x, box.y + 58, say.really(left)[locale], { ...big, size: 22 });
  }
}

/** What a picked region knows, and what is so. */
function tell(shown: Shown, now: ShopNow, picked: string | null): string | null {
  const region = regions.indexOf(picked ?? '');
  if (region < 0) return null;
  const { locale } = shown;
  const count = (value: number) => formatNumber(Math.max(0, value), locale);
  const left = count(now.left[region] ?? 0);
  const really = count(numberOf(shown, 'boxes') - now.sold);
  const name = say.places[region]?.[locale] ?? '';
  return locale === 'ko'
    ? `${name}에서는 ${left}개 남았다고 알아요. 정말로는 ${really}개예요`
    : `${name} knows of ${left} left. Really there are ${really}`;
}

const targetsOf = ({ locale }: Shown, placement: Placement): readonly Target[] =>
  REGIONS[placement].map((box, region) => ({
    id: regions[region] ?? '',
    box,
    label: say.places[region]?.[locale] ?? '',
  }));

export const shop: MomentMark = {
  legend: (shown) =>
    hasShop(shown)
      ? [
          sign(signs.onWay, (s) => s.dot('accent', 10, 6, 5)),
          sign(signs.sold, (s) => paintCustomer(s, 'sold', [10, 6])),
          sign(signs.soldOut, (s) => paintCustomer(s, 'soldOut', [10, 6])),
          sign(signs.refused, (s) => paintCustomer(s, 'refused', [10, 6])),
        ]
      : [],
  prepare: (shown, placement) => {
    if (!hasShop(shown)) return { paint() {} };
    const targets = targetsOf(shown, placement);
    return {
      paint(s, { tMs, pace, picked }) {
        const now = shopAt(shown, tMs);
        paintRegions(s, shown, placement, now);
        paintCable(s, shown, placement, now, tMs);
        paintCustomers(s, shown, placement, tMs, pace);
        paintTold(s, placement, tell(shown, now, picked));
      },
      targets: () => targets,
    };
  },
};

/** What else a sale has: orders read back, and a key that everybody wants. */
function paintAlso(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { locale } = shown;
  const percent = (share: number | null) =>
    share === null ? say.noReads[locale] : formatPercent(share, locale);
  const [first, second] = ALSO[placement];
  const style = { size: 13, weight: 600, plate: 'card' } as const;
  s.text(
    'ink',
    ...first,
    say.ownReads(percent(shareAt(shown, 'old', 'fresh', tMs)))[locale],
    style,
  );
  const key = percent(shareAt(shown, 'throttled', 'let', tMs));
  s.text('ink', ...second, say.busyKey(key)[locale], style);
}

/** What it all comes to, over the line that leads from a picked customer to what is said of them. */
export const sums: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => ({
    paint(s, { tMs }) {
      if (!hasShop(shown)) return;
      paintTruth(s, shown, placement, shopAt(shown, tMs));
      if (sceneOf(shown) === 'sale') paintAlso(s, shown, placement, tMs);
    },
  }),
};
