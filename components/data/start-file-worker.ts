/** A worker that reads the learner's files (see file-worker.ts). */
export const startFileWorker = (): Worker =>
  new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
