// A lesson as a package for learning management systems: SCORM 1.2, one shareable content object, which is the lesson
// as one file.

import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import type { Locale } from '@/i18n/locales';
import { manifest } from './manifest';
import { oneFile } from './one-file';
import type { PageParts, Parts } from './parts';
import { type ScoLesson, scoScript } from './sco-script';

const itemsSchema = v.array(v.object({ id: v.string(), idea: v.string() }));

/** Reads the lesson off its own page: its steps, and the first of its questions on each idea, which it asks. */
export function scoLesson(id: string, { html, answers: [questions] }: PageParts): ScoLesson {
  const items = v.parse(itemsSchema, JSON.parse(questions?.text ?? '[]'));
  const isFirst = (item: { idea: string }) => items.find(({ idea }) => idea === item.idea) === item;
  return {
    id,
    steps: [...html.matchAll(/data-step-end="([^"]+)"/g)].map(([, step = '']) => step),
    questions: items.filter(isFirst).map((item) => item.id),
  };
}

/** The package's bytes. */
export function scormPackage(
  lesson: { readonly id: string; readonly title: string; readonly locale: Locale },
  parts: Parts,
  origin: string,
): Uint8Array<ArrayBuffer> {
  const page = oneFile(parts, { origin, also: scoScript(scoLesson(lesson.id, parts)) });
  return zipSync({
    'imsmanifest.xml': strToU8(manifest(lesson, ['index.html'])),
    'index.html': strToU8(page),
  });
}
