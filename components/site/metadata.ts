// Titles, descriptions, languages and share images for search engines and messengers.

import type { Metadata, Viewport } from 'next';
import { type Locale, type Localized, locales } from '@/i18n/locales';
import { siteMessages } from '@/i18n/messages/site';
import { basePath } from './paths';

// The colour of the browser's bars is not here but in theme-script.ts, which follows the reader's choice.
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

// SITE_URL is the origin that the site will be served from. A build that does not know it leaves the
// links between languages relative; share images need an absolute address and fall back to `npm start`.
const siteUrl = process.env.SITE_URL;
const shareOrigin = siteUrl ?? 'http://localhost:3000';

/** A page of this site as others address it; null in a build that does not know where it will be served from. */
export const addressFromOutside = (path: string): string | null =>
  siteUrl ? new URL(`${basePath}${path}`, siteUrl).href : null;

/** Of every page, whatever else it says of itself. */
export const icons: Metadata['icons'] = {
  icon: { url: `${basePath}/icon.svg`, type: 'image/svg+xml' },
  apple: { url: `${basePath}/icons/apple-180.png`, sizes: '180x180' },
};

export function siteMetadata(locale: Locale): Metadata {
  const { name, tagline, description } = siteMessages[locale];
  return {
    ...(siteUrl ? { metadataBase: new URL(siteUrl) } : {}),
    title: { default: `${name} · ${tagline}`, template: `%s · ${name}` },
    description,
    applicationName: name,
    formatDetection: { telephone: false },
    icons,
  };
}

export interface PageDescription {
  readonly locale: Locale;
  /** The address after the language: '' for home, 'learn/cold-start/' for a lesson. */
  readonly path: string;
  readonly title?: string;
  readonly description: string;
  /** Name of the share image without language and extension (see app/share). */
  readonly image: string;
}

/** Metadata of one page; every page of the site exists in both languages under the same path. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  image,
}: PageDescription): Metadata {
  const { name, tagline } = siteMessages[locale];
  const address = (language: Locale) => `${basePath}/${language}/${path}`;
  const openGraphLocale: Localized = { ko: 'ko_KR', en: 'en_US' };
  const shareTitle = title ?? `${name} · ${tagline}`;
  return {
    ...(title === undefined ? {} : { title }),
    description,
    // Both must be absolute addresses, or search engines take them for mistakes.
    ...(siteUrl
      ? {
          alternates: {
            canonical: address(locale),
            languages: {
              ...Object.fromEntries(locales.map((language) => [language, address(language)])),
              // Readers of neither get English, as from the start page, which chooses for itself.
              'x-default': path === '' ? `${basePath}/` : address('en'),
            },
          },
        }
      : {}),
    openGraph: {
      type: 'website',
      siteName: name,
      title: shareTitle,
      description,
      locale: openGraphLocale[locale],
      url: address(locale),
      images: [
        { url: `${shareOrigin}${basePath}/share/${locale}-${image}.png`, width: 1200, height: 630 },
      ],
    },
    twitter: { card: 'summary_large_image' },
  };
}
