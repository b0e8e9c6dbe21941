// What a phone needs to put the site on its home screen.

import type { MetadataRoute } from 'next';
import { basePath } from '@/components/site/paths';
import { siteMessages } from '@/i18n/messages/site';

export const dynamic = 'force-static';

export default function manifest(): MetadataRoute.Manifest {
  const { name, description } = siteMessages.ko;
  return {
    name: `${name} · ${siteMessages.en.name}`,
    short_name: name,
    description,
    start_url: `${basePath}/`,
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [{ src: `${basePath}/icon.svg`, sizes: 'any', type: 'image/svg+xml' }],
  };
}
