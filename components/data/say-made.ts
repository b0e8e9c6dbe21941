// What is said of a backup that was made.

import type { SavedBackup } from '@/components/quiz/save-backup';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { dataMessages } from '@/i18n/messages/data';

export function sayMade({ name, leftOut }: SavedBackup, locale: Locale): string {
  const words = dataMessages[locale].backup;
  const made = words.made(name);
  return leftOut === 0 ? made : `${made} ${words.leftOut(formatNumber(leftOut, locale))}`;
}
