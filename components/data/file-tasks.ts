// What the worker that reads files can be asked for, and what it gives.

import type { readBackup } from '@/store/read-backup';
import type { readQuestions } from './read-questions';

export type FileTask = 'backup' | 'questions';

export interface FileResults {
  readonly backup: ReturnType<typeof readBackup>;
  readonly questions: ReturnType<typeof readQuestions>;
}
