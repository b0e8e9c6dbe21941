// The rows of the resilience stage and what each is called: those who ask, then the services in the order of the graph.

import type { Contestant } from '@/components/figure/definition';
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

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const customers: readonly Contestant[] = [
  { id: 'browse', paint: 'ink', words: { ko: '메뉴 손님', en: 'Menu visitors' } },
  { id: 'checkout', paint: 'ink', words: { ko: '주문 손님', en: 'Buyers' } },
];

/** The service that a run is about, whether or not it turns slow. */
export function slowServiceOf(config: AnyConfig): ServiceName {
  return services.find((name) => name === config.slowService) ?? 'payment';
}

export function isSlow(service: ServiceName, config: AnyConfig): boolean {
  return service === config.slowService && Number(config.slowFactor) > 1;
}

/** Short names, for a phone: they lie over the first seconds of their rows. */
export function rowsOf(config: AnyConfig): readonly Contestant[] {
  const rows = services.map((id): Contestant => {
    const { ko, en } = serviceNames[id];
    const isTroubled = isSlow(id, config);
    return {
      id,
      paint: isTroubled ? 'dropped' : 'ink',
      words: isTroubled
        ? { ko: `느린 ${ko}`, en: `Slow ${en}` }
        : { ko: id === 'order' ? `${ko} 서비스` : ko, en: capitalised(en) },
    };
  });
  return [...customers, ...rows];
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
