// The root of every page in a language: document, language for client components, shared metadata.

import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/components/site/document';
import { localeFrom } from '@/components/site/locale-from';
import { siteMetadata } from '@/components/site/metadata';
import { type Locale, locales } from '@/i18n/locales';
import { LocaleProvider } from '@/i18n/use-locale';

export { viewport } from '@/components/site/metadata';

export const dynamicParams = false;

export function generateStaticParams(): { locale: Locale }[] {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  const locale = await localeFrom(params);
  return siteMetadata(locale);
}

export default async function LocaleLayout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}) {
  const locale = await localeFrom(params);
  return (
    <Document lang={locale}>
      <LocaleProvider locale={locale}>{children}</LocaleProvider>
    </Document>
  );
}
