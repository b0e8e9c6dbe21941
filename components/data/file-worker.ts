// The worker that reads the learner's files: questions and backups. A backup's rows go from here into the database.

import { answerFiles, type FileOrder } from '@/components/ui/file-work';
import { countUnreadIn, readBackup } from '@/store/read-backup';
import { type Here, type How, restoreRows } from '@/store/restore-rows';
import { troubleOf } from '@/store/storage-state';
import type { FileResults, FileTask } from './file-tasks';
import { readQuestions } from './read-questions';

type Result = FileResults[keyof FileResults];

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function look(bytes: Uint8Array): FileResults['backup'] {
  const read = readBackup(textOf(bytes));
  if (!('backup' in read)) return read;
  const { madeAt, count, saved } = read.backup;
  return { found: { madeAt, count, saved, unread: countUnreadIn(read.backup) } };
}

/** The file is read once more: what was found in it was not kept. */
async function restore(
  bytes: Uint8Array,
  how: How,
  here: Here,
  onProgress: (done: number) => void,
): Promise<FileResults['restored']> {
  const read = readBackup(textOf(bytes));
  if (!('backup' in read)) return read;
  try {
    await restoreRows(read.backup, how, here, onProgress);
    return { isDone: true };
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}

answerFiles(
  (bytes: Uint8Array, order: FileOrder<FileTask>, onProgress): Result | Promise<Result> => {
    const { file, task, given } = order;
    if (task === 'questions') return readQuestions(file.name, bytes, onProgress);
    if (task === 'backup') return look(bytes);
    return restore(bytes, task, given as Here, onProgress);
  },
);
