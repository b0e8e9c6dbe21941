// The language that the learner chose by hand; null until then. The start page leads there.

import * as v from 'valibot';
import { type Locale, locales } from '@/i18n/locales';
import { createSaved } from './saved';

export const savedLanguage = createSaved<Locale | null>(
  'locale',
  v.nullable(v.picklist(locales)),
  null,
);
