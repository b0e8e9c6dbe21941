// Sizes of files as people read them.

import { formatSignificant, type Quantity, sayQuantity } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';

const units = ['B', 'KB', 'MB', 'GB'] as const;

/** 12,345 bytes are 12.3 KB. */
export function quantityOfBytes(bytes: number, locale: Locale): Quantity {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return { value: formatSignificant(bytes / 1_000 ** step, locale, 3), unit: units[step] ?? 'B' };
}

export const formatBytes = (bytes: number, locale: Locale): string =>
  sayQuantity(quantityOfBytes(bytes, locale), locale);
