// Where the services sit: takes the page's letters, brings each to its line, and answers. The same code in the worker and on the page.

import { NotAllowed } from '@/engine/kernel/not-allowed';
import { type Failure, type HostLetter, type PageLetter, readPageLetter } from './letters';
import { loadInTime } from './load-in-time';
import type { Service, Work } from './service';
import { services } from './services';
import type { Pace } from './turns';

type Services = Readonly<Record<string, () => Promise<Service>>>;

/** What has been opened: its work, once its service is loaded, and what was told before that. */
interface OpenLine {
  work: Work | null;
  readonly early: unknown[];
}

function failureOf(error: unknown): Failure {
  return {
    message: error instanceof Error ? error.message : String(error),
    refused: error instanceof NotAllowed ? error.data : null,
    isStopped: false,
  };
}

/**
 * Says `ready`, then answers letters through `post`. What it returns throws a TypeError in words for what is
 * no letter; whatever a service throws comes back as the failure of its line.
 */
export function createHost(
  post: (letter: HostLetter, buffers: readonly ArrayBuffer[]) => void,
  pace: Pace,
  known: Services = services,
): (data: unknown) => void {
  const lines = new Map<number, OpenLine>();
  let heard = 0;
  let said = 0;

  function speak(letter: HostLetter, buffers: readonly ArrayBuffer[] = []): void {
    said += 1;
    post(letter, buffers);
  }

  function fail(line: number, opened: OpenLine, error: unknown): void {
    if (lines.get(line) !== opened) return;
    lines.delete(line);
    speak({ type: 'failed', line, failure: failureOf(error) });
  }

  async function open({ line, service, order, isAnswered }: Open, opened: OpenLine): Promise<void> {
    const load = Object.hasOwn(known, service) ? known[service] : undefined;
    if (!load) {
      const names = Object.keys(known).join(', ');
      throw new RangeError(`service: unknown "${service}"; one of ${names}`);
    }
    const serve = await loadInTime(load(), `the service "${service}"`);
    const isClosed = (): boolean => lines.get(line) !== opened;
    if (isClosed()) return;
    const work = serve(order, {
      turnMs: pace.turnMs,
      now: pace.now,
      isAnswered,
      get isClosed() {
        return isClosed();
      },
      say(body) {
        if (!isClosed()) speak({ type: 'said', line, body });
      },
      answer(body, buffers) {
        if (!isClosed()) speak({ type: 'answered', line, body }, buffers);
      },
    });
    opened.work = work;
    for (const body of opened.early.splice(0)) void tell(line, opened, body);
    await work.begin();
  }

  async function tell(line: number, opened: OpenLine, body: unknown): Promise<void> {
    try {
      if (opened.work) await opened.work.take?.(body);
      else opened.early.push(body);
    } catch (error) {
      fail(line, opened, error);
    }
  }

  post({ type: 'ready' }, []);

  return function take(data) {
    const letter = readPageLetter(data);
    if (letter.type === 'ping') {
      post({ type: 'pong', sent: letter.sent, heard, said }, []);
      return;
    }
    heard += 1;
    const { line } = letter;
    if (letter.type === 'open') {
      const opened: OpenLine = { work: null, early: [] };
      lines.set(line, opened);
      open(letter, opened).catch((error: unknown) => fail(line, opened, error));
    } else if (letter.type === 'close') lines.delete(line);
    else {
      // A line that has failed meanwhile has told the page so.
      const opened = lines.get(line);
      if (opened) void tell(line, opened, letter.body);
    }
  };
}

type Open = Extract<PageLetter, { type: 'open' }>;
