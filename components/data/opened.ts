// A file of questions that was opened and read, before anything of it is kept.

import type { ReadFile } from './formats/file-item';

export interface Opened {
  readonly name: string;
  readonly file: ReadFile;
}
