// The page's end of the sandbox: opens its frame, hands over one port, and notices when it falls silent.

import { type FrameLetter, type Order, readFrameLetter } from './letters';
import { GREETING, SANDBOX_PATH } from './limits.mjs';

export interface FrameLine {
  send(order: Order): void;
  close(): void;
}

export interface FrameListener {
  onReady(): void;
  /** It is longer on its way than it should be: something may hold it back. */
  onLate(): void;
  onLetter(letter: Exclude<FrameLetter, { kind: 'ready' | 'pong' }>): void;
  /** It fell silent, or cannot be believed; a frame that never said a word `wasThere` not. */
  onLost(wasThere: boolean): void;
}

export type OpenFrame = (listener: FrameListener) => FrameLine;

const BEAT_MS = 1_000;
/** Beats without a word; counted and not timed, so that a page that slept does not take its own sleep for silence. */
const MOST_QUIET_BEATS = 5;
/** Before its first word it may still be on its way. */
const MOST_LOADING_BEATS = 20;
/** Usually it takes a fraction of this. */
const LATE_BEATS = 3;

/** Opens a frame below `base`, the path of the site. */
export const openFrame =
  (base: string): OpenFrame =>
  (listener) => {
    const frame = document.createElement('iframe');
    const { port1: port, port2: theirs } = new MessageChannel();
    let isReady = false;
    // What is blocked is loaded as well: as a page that never says a word.
    let isLoaded = false;
    let quiet = 0;

    function close(): void {
      clearInterval(beating);
      port.close();
      frame.remove();
    }
    function lose(): void {
      close();
      listener.onLost(isReady);
    }
    let beat = 0;
    const beating = setInterval(() => {
      quiet += 1;
      if (quiet > (isReady || isLoaded ? MOST_QUIET_BEATS : MOST_LOADING_BEATS)) return lose();
      if (!isReady && quiet === LATE_BEATS) listener.onLate();
      beat += 1;
      if (isReady) port.postMessage({ kind: 'ping', beat } satisfies Order);
    }, BEAT_MS);

    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      quiet = 0;
      try {
        const letter = readFrameLetter(data);
        if (letter.kind === 'ready') {
          isReady = true;
          listener.onReady();
        } else if (letter.kind !== 'pong') listener.onLetter(letter);
      } catch {
        // What cannot be read comes from a frame that is not ours any more.
        lose();
      }
    };
    frame.onload = () => {
      isLoaded = true;
      frame.contentWindow?.postMessage(GREETING, '*', [theirs]);
    };
    // An origin of its own, and nothing but scripts: by the attribute, or, where a service worker can answer without a
    // network, by the policy that it answers with, since a browser asks no worker for a frame with the attribute. A
    // frame that has neither refuses to act. It has nothing to show.
    if (!navigator.serviceWorker?.controller) frame.setAttribute('sandbox', 'allow-scripts');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.hidden = true;
    frame.title = 'Sandbox';
    frame.dataset.sandbox = '';
    frame.src = `${base}${SANDBOX_PATH}`;
    document.body.append(frame);
    return { send: (order) => port.postMessage(order), close };
  };
