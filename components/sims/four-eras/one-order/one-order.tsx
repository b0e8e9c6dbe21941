// The last visit of the comparison: one order of the noon, from the click to the mail.

import type { Locale } from '@/i18n/locales';
import { Following } from './following';
import { oneOrderData } from './orders';

export async function OneOrder({ locale }: { readonly locale: Locale }) {
  return (
    <Following
      data={await oneOrderData()}
      lessonsPath={`${process.env.BASE_PATH ?? ''}/${locale}/learn/`}
      locale={locale}
    />
  );
}
