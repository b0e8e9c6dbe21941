// A lesson as a package for learning management systems: SCORM 1.2, one shareable content object, which is the lesson
// as one file.

import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import type { Locale } from '@/i18n/locales';
import { oneFile, type Parts } from './one-file';
import { type ScoLesson, scoScript } from './sco-script';

const itemsSchema = v.array(v.object({ id: v.string(), idea: v.string() }));

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Reads the lesson off its own page: its steps, and the first of its questions on each idea, which it asks. */
export function scoLesson(id: string, { html, answers: [questions] }: Parts): ScoLesson {
  const items = v.parse(itemsSchema, JSON.parse(questions?.text ?? '[]'));
  const isFirst = (item: { idea: string }) => items.find(({ idea }) => idea === item.idea) === item;
  return {
    id,
    steps: [...html.matchAll(/data-step-end="([^"]+)"/g)].map(([, step = '']) => step),
    questions: items.filter(isFirst).map((item) => item.id),
  };
}

/** `imsmanifest.xml` for a package that holds one file. */
export const manifest = (id: string, title: string, locale: Locale): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="cloud-ladder-${locale}-${id}" version="1.0" xml:lang="${locale}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escaped(title)}</title>
      <item identifier="lesson" identifierref="page" isvisible="true">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
`;

/** The package's bytes. */
export function scormPackage(
  lesson: { readonly id: string; readonly title: string; readonly locale: Locale },
  parts: Parts,
  origin: string,
): Uint8Array<ArrayBuffer> {
  const page = oneFile(parts, origin, scoScript(scoLesson(lesson.id, parts)));
  return zipSync({
    'imsmanifest.xml': strToU8(manifest(lesson.id, lesson.title, lesson.locale)),
    'index.html': strToU8(page),
  });
}
