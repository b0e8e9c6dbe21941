// The bridge itself: one worker for all figures, or the same code on the page where workers are missing.

import type { Command, Reply } from './protocol';

type Post = (command: Command) => void;

/** How long the page itself may be held at a time, where it does the worker's work. */
const TURN_MS = 8;

/** Who hears the replies to a session. */
const listeners = new Map<number, (reply: Reply) => void>();
const dispatch = (reply: Reply): void => listeners.get(reply.session)?.(reply);

let post: Post | null = null;
let sessions = 0;

async function connectInPage(): Promise<Post> {
  const { createSessions } = await import('./session');
  return createSessions(dispatch, { turnMs: TURN_MS });
}

function connectWorker(): Post | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(new URL('./run.worker.ts', import.meta.url), { type: 'module' });
    const sent: Command[] = [];
    let isAlive = false;
    worker.addEventListener('message', (event: MessageEvent<Reply>) => {
      isAlive = true;
      sent.length = 0;
      dispatch(event.data);
    });
    // A worker that cannot even load (an old browser, a strict proxy) is replaced by the page itself.
    worker.addEventListener('error', () => {
      if (isAlive) return;
      void connectInPage().then((inPage) => {
        post = inPage;
        for (const command of sent.splice(0)) inPage(command);
      });
    });
    return (command) => {
      if (!isAlive) sent.push(command);
      worker.postMessage(command);
    };
  } catch {
    return null;
  }
}

/** Sends a command, to the page itself where there is no worker. */
export function send(command: Command): void {
  post ??= connectWorker();
  if (post) {
    post(command);
    return;
  }
  const waiting: Command[] = [];
  post = (next) => waiting.push(next);
  void connectInPage().then((inPage) => {
    post = inPage;
    inPage(command);
    for (const next of waiting) inPage(next);
  });
}

/** A line of its own: its number, and who hears the replies to it until it is closed. */
export function openLine(heard: (reply: Reply) => void): number {
  const session = ++sessions;
  listeners.set(session, heard);
  return session;
}

/** Nobody hears the line any more, and the other end forgets what it did for it. */
export function closeLine(session: number): void {
  listeners.delete(session);
  send({ type: 'close', session });
}
