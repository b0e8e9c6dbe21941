// The course as one package for learning management systems: SCORM 1.2, one shareable content object. What lessons
// share lies in it once: as 27 whole files they would be 30 MB packed, as they are here five.

import { basePath, lessonPath } from '@/components/site/paths';
import { coursePage, lessonFile, type TakenCourse } from './course-page';
import { LESSON_NAME } from './course-script';
import { fetchPage } from './fetch-parts';
import { manifest } from './manifest';
import { besideShared } from './one-file';
import {
  facesOf,
  fontsOf,
  namedChunk,
  nameOf,
  type PageParts,
  styleBesideFonts,
  stylesOf,
} from './parts';
import { scoLesson } from './scorm';
import type { Site } from './site-files';
import { type ZipWriter, zipWriter } from './zip-writer';

const INDEX = 'index.html';
const SHARED = 'shared/';

/** Puts a file into the package unless it is there. */
type Share = (url: string, content: () => Promise<string | Uint8Array>) => Promise<void>;

function sharing(zip: ZipWriter, files: Set<string>): Share {
  return async (url, content) => {
    const name = `${SHARED}${nameOf(url)}`;
    if (files.has(name)) return;
    files.add(name);
    await zip.add(name, await content());
  };
}

/** What a lesson's page loads, into the folder that all share. */
async function shareParts({ scripts, styles }: PageParts, site: Site, share: Share): Promise<void> {
  for (const script of scripts) await share(script.url, async () => namedChunk(script));
  for (const style of styles) {
    await share(style.url, async () => styleBesideFonts(style));
    for (const url of facesOf(style)) {
      await share(url, async () => new Uint8Array(await (await site.blob(url)).arrayBuffer()));
    }
  }
}

/** The files that every page loads. */
const inAll = (pages: readonly string[], of: (html: string) => readonly string[]): string[] =>
  of(pages[0] ?? '')
    .filter((url) => pages.every((html) => of(html).includes(url)))
    .map((url) => `${SHARED}${nameOf(url)}`);

/** The package's bytes; `onDone` is told the share of lessons that are in it. Rejects where a file is not to be had. */
export async function coursePackage(
  course: TakenCourse,
  site: Site,
  origin: string,
  onDone: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale } = course;
  const listed = course.parts.flatMap(({ lessons }) => lessons);
  const beside = new Map(
    listed.map(({ id }) => [
      `${basePath}${lessonPath(locale, id)}`.replace(/\/$/, ''),
      nameOf(lessonFile(id)),
    ]),
  );
  const zip = zipWriter();
  const files = new Set<string>();
  const share = sharing(zip, files);
  const lessons = [];
  const pages: string[] = [];
  for (const { id, title } of listed) {
    const parts = await fetchPage(id, locale, site);
    await shareParts(parts, site, share);
    const also = `window.${LESSON_NAME} = ${JSON.stringify(id)};`;
    await zip.add(lessonFile(id), besideShared(parts, `../${SHARED}`, { origin, beside, also }));
    lessons.push({ ...scoLesson(id, parts), title });
    pages.push(parts.html);
    onDone(lessons.length / listed.length);
  }
  const looks = { styles: inAll(pages, stylesOf), fonts: inAll(pages, fontsOf) };
  await zip.add(INDEX, coursePage(course, lessons, looks));
  const all = [INDEX, ...listed.map(({ id }) => lessonFile(id)), ...[...files].sort()] as const;
  await zip.add('imsmanifest.xml', manifest({ id: 'course', title: course.title, locale }, all));
  return zip.end();
}
