// Downloads everything as one file.

import { makeBackup } from '@/store/backup';
import { dayOf, download } from './download';

/** Gives back the name of the file. */
export async function saveBackup(): Promise<string> {
  const now = Date.now();
  const backup = await makeBackup(now);
  const name = `cloud-ladder-backup-${dayOf(now)}.json`;
  download(name, JSON.stringify(backup), 'application/json');
  return name;
}
