// Reads a file in a worker, so that a large one does not hold the page: with progress, a way out, and an end to silence.

/** What a worker that reads files is sent. */
export interface FileOrder<Task> {
  readonly file: File;
  readonly task: Task;
  /** What the task needs besides. */
  readonly given?: unknown;
}

/** What it says: how much it has done, from 0 to 1, then what came of it. */
export type FileReply<Result> =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'result'; readonly result: Result }
  | { readonly type: 'unreadable' };

export type FileOutcome<Result> =
  | { readonly is: 'read'; readonly result: Result }
  /** The file is not there any more; or the worker broke off or fell silent; or the learner gave it up. */
  | { readonly is: 'unreadable' | 'silent' | 'cancelled' };

/** A worker that says nothing for so long is given up: the largest file that is taken needs a fraction of it. */
const MOST_QUIET_MS = 30_000;

interface Options {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Never rejects. The worker ends with its work. */
export function workOnFile<Task, Result>(
  worker: Worker,
  order: FileOrder<Task>,
  { signal, onProgress }: Options,
): Promise<FileOutcome<Result>> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const end = (outcome: FileOutcome<Result>): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ is: 'silent' }), MOST_QUIET_MS);
    };
    wait();
    signal.addEventListener('abort', () => end({ is: 'cancelled' }));
    worker.addEventListener('error', () => end({ is: 'silent' }));
    worker.addEventListener('messageerror', () => end({ is: 'silent' }));
    worker.addEventListener('message', ({ data }: MessageEvent<FileReply<Result>>) => {
      if (data.type === 'result') end({ is: 'read', result: data.result });
      else if (data.type === 'unreadable') end({ is: 'unreadable' });
      else {
        wait();
        onProgress(data.done);
      }
    });
    worker.postMessage(order);
  });
}

/** Half of the work is to read the bytes, the other half to understand them. */
const READING_SHARE = 0.5;

/** The worker's side: `work` understands the bytes; what it throws reaches the page as a broken worker. */
export function answerFiles<Task, Result>(
  work: (
    bytes: Uint8Array,
    order: FileOrder<Task>,
    onProgress: (done: number) => void,
  ) => Result | Promise<Result>,
): void {
  const say = (reply: FileReply<Result>) => self.postMessage(reply);
  const progress = (done: number) => say({ type: 'progress', done });
  self.addEventListener('message', ({ data }: MessageEvent<FileOrder<Task>>) => {
    bytesOf(data.file, (done) => progress(done * READING_SHARE))
      .then(
        async (bytes) => {
          const onProgress = (done: number) => progress(READING_SHARE + done * (1 - READING_SHARE));
          say({ type: 'result', result: await work(bytes, data, onProgress) });
        },
        () => say({ type: 'unreadable' }),
      )
      // An error that nobody catches ends the worker.
      .catch((error: unknown) =>
        setTimeout(() => {
          throw error;
        }),
      );
  });
}

async function bytesOf(file: File, onProgress: (done: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, at);
    bytes.set(value, at);
    at += value.length;
    onProgress(at / file.size);
  }
}
