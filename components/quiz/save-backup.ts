// Downloads everything as one file.

import { dayOf, download } from '@/components/ui/download';
import { makeBackup } from '@/store/backup';

export interface SavedBackup {
  /** Of the file. */
  readonly name: string;
  /** Records that no file can carry. */
  readonly leftOut: number;
}

export async function saveBackup(): Promise<SavedBackup> {
  const now = Date.now();
  const backup = await makeBackup(now);
  const name = `cloud-ladder-backup-${dayOf(now)}.json`;
  download(name, JSON.stringify(backup), 'application/json');
  return { name, leftOut: backup.leftOut };
}
