// A sentence without its emphasis, for whoever hears it or reads it in a table.

import type { Sentence } from '../definition';

export const textOf = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
