// Names of bill lines, meters, steps and units in the page's language.

import type { Locale } from '@/i18n/locales';
import { billingLineMessages } from '@/i18n/messages/billing-lines';

/** An id without a name of its own is shown as it is: better a plain word than a gap. */
const named = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;

/** `lambda.compute` by itself, or by what any service calls that line. */
export function lineName(id: string, locale: Locale): string {
  const { lines } = billingLineMessages[locale];
  return lines[id] ?? named(lines, id.split('.').slice(1).join('.'));
}

/** `compute.x86_64` is named by its first word. */
export function meterName(id: string, locale: Locale): string {
  const { lines } = billingLineMessages[locale];
  return lines[id] ?? named(lines, id.split('.')[0] ?? id);
}

export const stepName = (id: string, locale: Locale): string =>
  named(billingLineMessages[locale].steps, id);

export const unitName = (id: string, locale: Locale): string =>
  named(billingLineMessages[locale].units, id);
