// What customers and services are called, and which of them a run is about.

import {
  type DependencyName,
  type EntryName,
  entries,
  type ServiceName,
  services,
} from '@/engine/models/resilience/config';
import type { Locale, Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

/** Who asks for an entry: in a sentence, and over the crowd. */
export const customerNames: Readonly<Record<EntryName, Localized>> = {
  browse: { ko: '메뉴 손님', en: 'menu visitor' },
  checkout: { ko: '주문 손님', en: 'buyer' },
};
export const crowdNames: Readonly<Record<EntryName, Localized>> = {
  browse: { ko: '메뉴 손님', en: 'Visitors' },
  checkout: { ko: '주문 손님', en: 'Buyers' },
};

/** Services in a sentence. Korean names stand before the word 서비스, which then carries the particle. */
export const said: Readonly<Record<ServiceName, Localized>> = {
  order: { ko: '주문', en: 'order' },
  menu: { ko: '메뉴', en: 'menu' },
  recommendation: { ko: '추천', en: 'picks' },
  stock: { ko: '재고', en: 'stock' },
  payment: { ko: '결제', en: 'payment' },
};

/** As long as a node has room for. */
export const nodeNames: Readonly<Record<ServiceName, Localized>> = {
  order: { ko: '주문', en: 'Order' },
  menu: { ko: '메뉴', en: 'Menu' },
  recommendation: { ko: '추천', en: 'Picks' },
  stock: { ko: '재고', en: 'Stock' },
  payment: { ko: '결제', en: 'Payment' },
};

export const actWords = {
  timeLimitMs: {
    on: { ko: '제한 시간 1초', en: 'Limit: 1 s' },
    off: { ko: '제한 시간 끄기', en: 'No limit' },
  },
  breaker: {
    on: { ko: '브레이커 켜기', en: 'Breaker on' },
    off: { ko: '브레이커 끄기', en: 'Breaker off' },
  },
} as const;

/** The service that a run is about, whether or not it turns slow. */
export const slowServiceOf = (config: AnyConfig): DependencyName =>
  services.slice(1).find((name): name is DependencyName => name === config.slowService) ??
  'payment';

/** The entry that needs the service which turns slow, and the one that does not. */
export function entriesBySlow(config: AnyConfig): { needing: EntryName; others: EntryName } {
  const needs = (needed: readonly DependencyName[]): boolean =>
    needed.some((name) => name === config.slowService);
  const [first, second] = entries;
  return needs(first.needs)
    ? { needing: first.name, others: second.name }
    : { needing: second.name, others: first.name };
}

export const sayService = (service: ServiceName, locale: Locale): string =>
  locale === 'ko' ? `${said[service].ko} 서비스` : said[service].en;
