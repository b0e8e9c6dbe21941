// The page's side of reading a file in a worker: what comes of it, whatever the worker does.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FileOutcome, workOnFile } from './file-work';

class FakeWorker extends EventTarget {
  isEnded = false;
  postMessage() {}
  terminate() {
    this.isEnded = true;
  }
  say(data: unknown) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

let worker: FakeWorker;
let told: number[];
let controller: AbortController;

function begin(): Promise<FileOutcome<string>> {
  worker = new FakeWorker();
  told = [];
  controller = new AbortController();
  return workOnFile<null, string>(
    worker as unknown as Worker,
    { file: new File(['x'], 'x.csv'), task: null },
    { signal: controller.signal, onProgress: (done) => told.push(done) },
  );
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('progress is told, then the result, and the worker ends', async () => {
  const outcome = begin();
  worker.say({ type: 'progress', done: 0.5 });
  worker.say({ type: 'result', result: 'read' });
  expect(await outcome).toEqual({ is: 'read', result: 'read' });
  expect([told, worker.isEnded]).toEqual([[0.5], true]);
});

test.each([
  ['a worker that breaks off', () => worker.dispatchEvent(new Event('error')), 'silent'],
  ['a worker that never answers', () => vi.advanceTimersByTime(31_000), 'silent'],
  ['a learner who gives it up', () => controller.abort(), 'cancelled'],
  ['a file that is gone', () => worker.say({ type: 'unreadable' }), 'unreadable'],
] as const)('%s ends the work in words', async (_name, happen, is) => {
  const outcome = begin();
  happen();
  expect(await outcome).toEqual({ is });
  expect(worker.isEnded).toBe(true);
});

test('whoever works long but speaks is waited for', async () => {
  const outcome = begin();
  for (let i = 0; i < 5; i += 1) {
    vi.advanceTimersByTime(20_000);
    worker.say({ type: 'progress', done: i / 5 });
  }
  worker.say({ type: 'result', result: 'late' });
  expect(await outcome).toEqual({ is: 'read', result: 'late' });
});
