// Words of thirty runs: of other customers, or of other chance where a run has none.

import type { Locale } from '@/i18n/locales';
import { whyMessages } from '@/i18n/messages/why';
import type { SimDefinition } from '../definition';

export function chanceWords(
  { isWithoutCustomers = false }: Pick<SimDefinition, 'isWithoutCustomers'>,
  locale: Locale,
) {
  const t = whyMessages[locale].chance;
  return isWithoutCustomers ? { ...t, ...t.luck } : t;
}
