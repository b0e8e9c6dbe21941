// What stands at the end of a part: posts to doubt, and the first guesses to come back to.

import { course, lessons } from '@/content/course';

export interface Ending {
  /** Its address. */
  readonly id: string;
  /** The part that it closes. */
  readonly after: string;
  /** The parts whose first guesses it shows. */
  readonly parts: readonly string[];
  /** Whether the posts of spot-the-mistake stand there, too. */
  readonly hasPosts: boolean;
}

const endings: readonly Ending[] = [
  { id: 'serverless', after: 'serverless', parts: ['ladder', 'serverless'], hasPosts: true },
  { id: 'microservices', after: 'microservices', parts: ['microservices'], hasPosts: false },
  { id: 'course', after: 'services', parts: course.map(({ id }) => id), hasPosts: false },
];

const readyIn = (part: string): readonly string[] =>
  course
    .filter(({ id }) => id === part)
    .flatMap((one) => one.lessons.flatMap(({ id, ready }) => (ready ? [id] : [])));

/** Those of parts that can be read to their end: a part that has only begun has nothing to close. */
export const openEndings: readonly Ending[] = endings.filter(({ after }) => {
  const last = course.find(({ id }) => id === after)?.lessons.at(-1)?.id;
  return last !== undefined && readyIn(after).at(-1) === last;
});

/** What closes a part; undefined where nothing does, or the part is still to come. */
export const endingAfter = (part: string): Ending | undefined =>
  openEndings.find(({ after }) => after === part);

/** What stands behind a lesson: only behind the last one of its part that can be read. */
export function endingOf(lesson: string): Ending | undefined {
  const part = course.find((one) => one.lessons.some(({ id }) => id === lesson));
  if (!part || readyIn(part.id).at(-1) !== lesson) return undefined;
  return endingAfter(part.id);
}

/** The lessons that an ending looks back on, in the order of the course. */
export function lessonsBefore({ parts }: Ending): readonly string[] {
  const behind = new Set(parts.flatMap(readyIn));
  return lessons.flatMap(({ id }) => (behind.has(id) ? [id] : []));
}
