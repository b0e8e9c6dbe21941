// The worker that reads the learner's files: questions and backups.

import { answerFiles } from '@/components/ui/file-work';
import { readBackup } from '@/store/read-backup';
import type { FileTask } from './file-tasks';
import { readQuestions } from './read-questions';

answerFiles((bytes: Uint8Array, task: FileTask, file: File, onProgress) =>
  task === 'backup'
    ? readBackup(new TextDecoder().decode(bytes))
    : readQuestions(file.name, bytes, onProgress),
);
