// What customers and services are called in sentences, and which of them a run is about.

import {
  type DependencyName,
  type EntryName,
  entries,
  type ServiceName,
  services,
} from '@/engine/models/resilience/config';
import type { Locale, Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

/** Who asks for an entry. */
export const customerNames: Readonly<Record<EntryName, Localized<string>>> = {
  browse: { ko: '메뉴 손님', en: 'menu visitor' },
  checkout: { ko: '주문 손님', en: 'buyer' },
};

/** Korean names stand before the word 서비스, which then carries the particle. */
export const serviceNames: Readonly<Record<ServiceName, Localized<string>>> = {
  order: { ko: '주문', en: 'order' },
  menu: { ko: '메뉴', en: 'menu' },
  recommendation: { ko: '추천', en: 'recommendation' },
  stock: { ko: '재고', en: 'stock' },
  payment: { ko: '결제', en: 'payment' },
};

/** The service that a run is about, whether or not it turns slow. */
export function slowServiceOf(config: AnyConfig): ServiceName {
  return services.find((name) => name === config.slowService) ?? 'payment';
}

/** The entry that needs the service which turns slow, and the one that does not. */
export function entriesBySlow(config: AnyConfig): { needing: EntryName; others: EntryName } {
  const needs = (needed: readonly DependencyName[]): boolean =>
    needed.some((name) => name === config.slowService);
  const [first, second] = entries;
  return needs(first.needs)
    ? { needing: first.name, others: second.name }
    : { needing: second.name, others: first.name };
}

/** The entry whose requests go along an edge of the graph; null along the first, which all take. */
export function entryOfEdge(service: ServiceName): EntryName | null {
  const entry = entries.find(({ needs }) => needs.some((name) => name === service));
  return entry?.name ?? null;
}

export function sayService(service: ServiceName, locale: Locale): string {
  return locale === 'ko' ? `${serviceNames[service].ko} 서비스` : serviceNames[service].en;
}
