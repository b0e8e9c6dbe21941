// The Markdown of all lessons as one ZIP, in the order of the course.

import { basePath, markdownPath } from '@/components/site/paths';
import type { TakenCourse } from './course-page';
import type { Site } from './site-files';
import { zipWriter } from './zip-writer';

/** The file's bytes; `onDone` is told the share of lessons that are in it. Rejects where a file is not to be had. */
export async function courseMarkdown(
  { locale, parts }: TakenCourse,
  site: Site,
  onDone: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const ids = parts.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  const zip = zipWriter();
  for (const [index, id] of ids.entries()) {
    const { text } = await site.part(`${basePath}${markdownPath(locale, id)}`);
    await zip.add(`${String(index + 1).padStart(2, '0')}-${id}.md`, text);
    onDone((index + 1) / ids.length);
  }
  return zip.end();
}
