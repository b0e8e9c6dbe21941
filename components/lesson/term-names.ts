// The name of a term in each language, without the English that a Korean entry may carry in parentheses.

import type { GlossaryTerm } from '@/content/schema';
import type { Localized } from '@/i18n/locales';

export const termNames = ({ term }: GlossaryTerm): Localized => ({
  ko: term.ko.replace(/\s*\([^)]*\)$/, ''),
  en: term.en,
});
