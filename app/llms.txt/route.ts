// The list of lessons for programs that read, at the address by which they ask for it.

import { llmsText } from '../markdown/llms';

export const dynamic = 'force-static';

export const GET = (): Response =>
  new Response(llmsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
