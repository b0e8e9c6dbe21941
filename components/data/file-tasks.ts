// What the worker that reads files can be asked for, and what it gives.

import type { Backup, Refusal, Saved } from '@/store/read-backup';
import type { How } from '@/store/restore-rows';
import type { StoreTrouble } from '@/store/storage-state';
import type { readQuestions } from './read-questions';

export type FileTask = 'backup' | 'questions' | How;

/** What of a backup is told before anything changes. Its rows stay with the worker. */
export interface FoundBackup {
  readonly madeAt: number;
  readonly count: Backup['count'];
  readonly unread: number;
  readonly saved: Saved;
}

export interface FileResults {
  readonly backup: { readonly found: FoundBackup } | { readonly refusal: Refusal };
  readonly restored:
    | { readonly isDone: true }
    | { readonly refusal: Refusal }
    | { readonly trouble: StoreTrouble };
  readonly questions: ReturnType<typeof readQuestions>;
}
