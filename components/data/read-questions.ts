// Reads a file of questions, by what it is: a table or GIFT.

import { decode } from './decode';
import type { OnProgress, ReadFile } from './formats/file-item';
import { csvToQuestions } from './formats/question-csv';
import { giftToQuestions } from './formats/read-gift';

/** Null for a file that is neither. */
export function readQuestions(
  name: string,
  bytes: Uint8Array,
  onProgress?: OnProgress,
): ReadFile | null {
  const text = decode(bytes);
  if (/\.(csv|tsv)$/i.test(name)) return csvToQuestions(text, onProgress);
  if (/\.gift$/i.test(name)) return giftToQuestions(text, onProgress);
  if (!/\.txt$/i.test(name)) return null;
  // A plain name says nothing: GIFT has braces, a table has none in its first line.
  return /\{[\s\S]*\}/.test(text)
    ? giftToQuestions(text, onProgress)
    : csvToQuestions(text, onProgress);
}
