// What a device needs to install the site like an app.

import type { MetadataRoute } from 'next';
import { basePath, reviewPath, sectionPath } from '@/components/site/paths';
import { frameMessages } from '@/i18n/messages/frame';
import { reviewMessages } from '@/i18n/messages/review';
import { siteMessages } from '@/i18n/messages/site';

export const dynamic = 'force-static';

export default function manifest(): MetadataRoute.Manifest {
  const { name, description } = siteMessages.ko;
  const { nav } = frameMessages.ko;
  const icon = (side: number, purpose: 'any' | 'maskable') => ({
    src: `${basePath}/icons/icon-${side}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  });
  return {
    // Two sites on one host are two apps; a new start page would not be another one.
    id: `${basePath}/`,
    scope: `${basePath}/`,
    start_url: `${basePath}/`,
    lang: 'ko',
    name: `${name} · ${siteMessages.en.name}`,
    short_name: name,
    description,
    categories: ['education'],
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: `${basePath}/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(192, 'maskable'),
      icon(512, 'maskable'),
    ],
    shortcuts: [
      { name: nav.learn, url: `${basePath}${sectionPath('ko', 'learn')}` },
      { name: reviewMessages.ko.title, url: `${basePath}${reviewPath('ko')}` },
      { name: nav.labs, url: `${basePath}${sectionPath('ko', 'labs')}` },
    ],
  };
}
