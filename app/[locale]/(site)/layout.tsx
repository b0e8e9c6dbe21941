// What surrounds every page but the slides: skip link, header, main landmark, footer.

import type { ReactNode } from 'react';
import { StoreNotice } from '@/components/data/store-notice';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { IgnoredNote } from '@/components/site/ignored-note';
import { KeptFocus } from '@/components/site/kept-focus';
import { localeFrom } from '@/components/site/locale-from';
import { siteMessages } from '@/i18n/messages/site';

export default async function SiteLayout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}) {
  const locale = await localeFrom(params);
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="skip-link">
        {siteMessages[locale].skip}
      </a>
      <Header locale={locale} />
      <IgnoredNote />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <Footer locale={locale} />
      <StoreNotice />
      <KeptFocus on="main" />
    </div>
  );
}
