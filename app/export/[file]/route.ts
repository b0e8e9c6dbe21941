// The questions of the course as files, one for each format and language, made when the site is built.

import { courseFiles } from '@/components/data/course-questions';
import { locales } from '@/i18n/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files = new Map(
  locales.flatMap((locale) =>
    Object.entries(courseFiles).map(([name, make]) => [`${locale}-${name}`, () => make(locale)]),
  ),
);

export function generateStaticParams(): { file: string }[] {
  return [...files.keys()].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const make = files.get(file);
  if (!make) {
    throw new RangeError(`No file is called "${file}"; known: ${[...files.keys()].join(', ')}`);
  }
  const type = file.endsWith('.json') ? 'application/json' : 'text/plain';
  return new Response(await make(), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
