// One's own traffic in the comparison: beside the figure in the lab.

import type { Locale } from '@/i18n/locales';
import { Bring } from './bring';

export async function BringTraffic({ locale }: { readonly locale: Locale }) {
  return (
    <Bring labPath={`${process.env.BASE_PATH ?? ''}/${locale}/labs/four-eras/`} locale={locale} />
  );
}
