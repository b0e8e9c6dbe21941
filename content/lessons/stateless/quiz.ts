// What the lesson asks: about eight ideas, each in three items or with fresh numbers.

import type { QuizItem } from '@/content/schema';

// [fill in: the items; docs/AUTHORING.md has one of each kind]
export const quiz: readonly QuizItem[] = [];
