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
import { type ShopNow, shareAt, shopAt } from './now';
import { paintCard, paintCustomer, paintTold, sign } from './paint';
import {
  ALSO,
  CABLE,
  CUSTOMER_ROWS,
  CUSTOMERS,
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
  const news = shown.tracks.flights('news');
  const lagMs = numberOf(shown, 'lagMs');
  for (const row of news.at(tMs)) {
    const share = (tMs - (news.data.fromMs[row] as number)) / lagMs;
    const isEast = news.data.to[row] === 1;
    const x = fromX + (toX - fromX) * (isEast ? share : 1 - share);
    const lane = isWide(placement) ? (isEast ? -12 : 12) : isEast ? -7 : 7;
    s.dot('accent', x, y + lane * 0.5, isWide(placement) ? 6 : 4);
    if (!isWide(placement)) continue;
    const about = news.data.about[row] as number;
    const words = about < 0 ? '−1' : `=${about}`;
    const style = { size: 12.5, weight: 700, align: 'center' } as const;
    s.text('accent', x, y + (isEast ? -16 : 25), words, style);
  }
}

/** The latest customers of each region, the newest first; who has just come is larger. */
function paintCustomers(
  s: Surface,
  shown: Shown,
  placement: Placement,
  tMs: number,
  pace: number,
): void {
  const customer = shown.tracks.flights('customer');
  const { from, outcome, outcomes, fromMs } = customer.data;
  const [, end] = customer.begunBetween(-1, tMs);
  const { columns, pitch, y } = CUSTOMERS[placement];
  const most = columns * CUSTOMER_ROWS;
  const seen = [0, 0];
  for (let row = end - 1; row >= 0 && Math.min(...seen) < most; row -= 1) {
    const region = from[row] as number;
    const place = seen[region] as number;
    if (place >= most) continue;
    seen[region] = place + 1;
    const box = REGIONS[placement][region === 0 ? 0 : 1];
    const x = box.x + 12 + (place % columns) * pitch;
    const at = [x, y + Math.floor(place / columns) * pitch] as const;
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

/** What else a sale has: orders read back, and a key that everybody wants. */
function paintAlso(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  if (sceneOf(shown) !== 'sale') return;
  const { locale } = shown;
  const percent = (share: number | null) =>
    share === null ? say.noReads[locale] : formatPercent(share, locale);
  const [first, second] = ALSO[placement];
  const style = { size: 13, weight: 600 } as const;
  s.text(
    'ink',
    ...first,
    say.ownReads(percent(shareAt(shown, 'old', 'fresh', tMs)))[locale],
    style,
  );
  const key = percent(shareAt(shown, 'throttled', 'let', tMs));
  s.text('ink', ...second, say.busyKey(key)[locale], style);
}

/** What a picked region knows, and what its last customer was told. */
function tell(shown: Shown, now: ShopNow, tMs: number, picked: string | null): string | null {
  const region = ['seoul', 'tokyo'].indexOf(picked ?? '');
  if (region < 0) return null;
  const { locale } = shown;
  const customer = shown.tracks.flights('customer');
  const { from, outcome, outcomes, thing, about } = customer.data;
  const [, end] = customer.begunBetween(-1, tMs);
  let row = end - 1;
  while (row >= 0 && from[row] !== region) row -= 1;
  if (row < 0) return null;
  const n = formatNumber(thing[row] as number, locale);
  const left = formatNumber(Math.max(0, about[row] as number), locale);
  const really = formatNumber(Math.max(0, numberOf(shown, 'boxes') - now.sold), locale);
  const name = outcomes[outcome[row] as number];
  if (name === 'refused') {
    return locale === 'ko'
      ? `손님 ${n}: 다른 리전에 물을 수 없어 거절됐어요`
      : `Customer ${n} was refused: the other region cannot be asked`;
  }
  if (name === 'soldOut') {
    return locale === 'ko'
      ? `손님 ${n}: 여기서는 하나도 안 남았다고 알아요`
      : `Customer ${n} was turned away: none left, as far as is known here`;
  }
  return locale === 'ko'
    ? `손님 ${n}: 샀어요. 여기서는 ${left}개, 정말로는 ${really}개 남았어요`
    : `Customer ${n} got a box. Left: ${left} as known here, ${really} really`;
}

const targetsOf = ({ locale }: Shown, placement: Placement): readonly Target[] =>
  REGIONS[placement].map((box, region) => ({
    id: ['seoul', 'tokyo'][region] ?? '',
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
        paintTruth(s, shown, placement, now);
        paintAlso(s, shown, placement, tMs);
        paintTold(s, placement, tell(shown, now, tMs, picked));
      },
      targets: () => targets,
    };
  },
};
