// Reads pictures off the page's thread: one at a time, in the order in which they come.

import { createReader, type Frame } from './read-frame';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Frame>) => void) | null;
  postMessage(message: unknown): void;
};

const read = createReader();

scope.onmessage = ({ data }) => scope.postMessage(read(data));
