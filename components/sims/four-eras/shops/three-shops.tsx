// The task of the comparison: a way for each of three shops.

import { Suspense } from 'react';
import type { Locale } from '@/i18n/locales';
import { ChoosingApart } from './choosing-apart';
import { shopsIn } from './outcomes';

export async function ThreeShops({ locale }: { readonly locale: Locale }) {
  return (
    <Suspense>
      <ChoosingApart
        labPath={`${process.env.BASE_PATH ?? ''}/${locale}/labs/four-eras/`}
        locale={locale}
        shops={await shopsIn(locale)}
      />
    </Suspense>
  );
}
