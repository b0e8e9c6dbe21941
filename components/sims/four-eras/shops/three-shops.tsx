// The task of the comparison: a way for each of three shops.

import type { Locale } from '@/i18n/locales';
import { Choosing } from './choosing';
import { shopsIn } from './outcomes';

export async function ThreeShops({ locale }: { readonly locale: Locale }) {
  return (
    <Choosing
      labPath={`${process.env.BASE_PATH ?? ''}/${locale}/labs/four-eras/`}
      locale={locale}
      shops={await shopsIn(locale)}
    />
  );
}
