// What stands in a part of a step, found in the lesson's text while the site is built.

import type { ReactNode } from 'react';
import { vocabulary } from '@/mdx-components';
import type { PartOfLesson } from './drawn-part-props';
import { loadLesson } from './load';
import { outermost, stepsOf } from './outline';

/** Throws a RangeError naming the part when the text has no element there. */
export async function drawPart({ lesson, locale, place }: PartOfLesson): Promise<ReactNode> {
  const { Content } = await loadLesson(lesson, locale);
  const words = vocabulary({ locale, lesson, view: 'read' });
  const steps = stepsOf(Content({ components: words }), words.Step);
  const [step, index] = place.split('/');
  const part = outermost(steps.find(({ id }) => id === step)?.parts[Number(index)]);
  if (part === null) throw new RangeError(`${lesson} (${locale}) has no part "${place}"`);
  return part.props.children;
}
