// What review has to know of a lesson.

export interface ReviewLesson {
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly href: string;
}
