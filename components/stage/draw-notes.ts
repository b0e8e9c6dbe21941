// The presenter's notes to a slide, found in the lesson's text while the site is built.

import type { ReactNode } from 'react';
import { loadLesson } from '@/components/lesson/load';
import { stepsOf } from '@/components/lesson/outline';
import type { Locale } from '@/i18n/locales';
import { vocabulary } from '@/mdx-components';
import { slidesOf } from './slides';

/** Which slide's notes, from 1: the title is no slide of the text. */
export interface NotesOfSlide {
  readonly lesson: string;
  readonly locale: Locale;
  readonly slide: number;
}

/** Throws a RangeError naming the slide when the text has none of that number. */
export async function drawNotes({ lesson, locale, slide }: NotesOfSlide): Promise<ReactNode> {
  const { Content } = await loadLesson(lesson, locale);
  const words = vocabulary({ locale, lesson, view: 'present' });
  const steps = stepsOf(Content({ components: words }), words.Step);
  const found = steps.flatMap((step) => slidesOf(step, words))[slide - 1];
  if (!found) throw new RangeError(`${lesson} (${locale}) has no slide ${slide}`);
  return found.notes;
}
