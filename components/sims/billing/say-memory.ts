// What the memory curve shows, in a sentence: how much faster the work gets at what price.

import { formatDuration, formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { billingKnobMessages } from '@/i18n/messages/billing-knobs';
import { memoryMessages } from '@/i18n/messages/billing-memory';
import type { MemoryCurve, WorkloadConfig } from '@/player/billing/types';
import { sayCost } from './money';

export const sayMb = (mb: number, locale: Locale): string =>
  billingKnobMessages[locale].units.mb(formatNumber(mb, locale));

/** Compares the work as it is set with the same work at the cheapest memory, and with all of a vCPU. */
export function sayMemory(
  { points, cheapest }: MemoryCurve,
  { memoryMb, durationMs }: Pick<WorkloadConfig, 'memoryMb' | 'durationMs'>,
  locale: Locale,
): string {
  const t = memoryMessages[locale];
  const best = cheapest.own;
  if (best === null) return t.none;
  const mb = (value: number): string => sayMb(value, locale);
  const time = (ms: number): string => formatDuration(ms / 1_000, locale);
  const now = points.own.find((point) => point.memoryMb === memoryMb);
  const least = t.best(mb(best.memoryMb), sayCost(best.costUsd, 'USD'), time(best.durationMs));
  const [cpuLow, cpuFull] = [128, 1_769].map((size) =>
    points.cpu.find((point) => point.memoryMb === size),
  );
  const isSamePrice =
    cpuLow !== undefined &&
    cpuFull !== undefined &&
    Number.isFinite(cpuLow.costUsd) &&
    Number.isFinite(cpuFull.costUsd) &&
    Math.abs(cpuFull.costUsd / cpuLow.costUsd - 1) < 0.02;
  const parts = [least];
  if (now && now.memoryMb !== best.memoryMb && Number.isFinite(now.costUsd)) {
    parts.push(t.here(mb(memoryMb), sayCost(now.costUsd, 'USD'), time(durationMs)));
  }
  if (isSamePrice) {
    parts.push(t.cpu(time(cpuLow.durationMs), time(cpuFull.durationMs)));
  }
  return parts.join(' ');
}
