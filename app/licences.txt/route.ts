// The licences of everything that the site ships, as one file beside its pages.

import { licencesText } from '@/components/site/licences';

export const dynamic = 'force-static';

export const GET = (): Response =>
  new Response(licencesText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
