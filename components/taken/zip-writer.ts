// A ZIP written file by file: whoever writes megabytes leaves the page time between any two.

import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The page's other work first. A timer would wait for a second in a tab that nobody looks at. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export interface ZipWriter {
  /** Text goes in as UTF-8. */
  readonly add: (name: string, content: string | Uint8Array) => Promise<void>;
  /** The file's bytes; nothing can be added any more. */
  readonly end: () => Uint8Array<ArrayBuffer>;
}

export function zipWriter(): ZipWriter {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  return {
    async add(name, content) {
      // Also what is packed already: some readers refuse a file that is merely stored and told by its end.
      const file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
      file.push(typeof content === 'string' ? strToU8(content) : content, true);
      await pause();
    },
    end() {
      zip.end();
      return joined(pieces);
    },
  };
}
