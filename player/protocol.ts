// What the page and the worker say to each other. Orders are numbered so that a late answer is recognised.

import type {
  Progress,
  Recording,
  Refused,
  RunRequest,
  Snapshot,
  SpreadProgress,
  SpreadReport,
} from './types';

interface Addressed {
  readonly session: number;
  readonly order: number;
}

export type Command =
  | (Addressed & { readonly type: 'record'; readonly request: RunRequest })
  /** Go on with a run that was said to be long. */
  | (Addressed & { readonly type: 'agree' })
  /** Give up the recording under way; the finished one before it keeps answering. */
  | (Addressed & { readonly type: 'cancel' })
  | (Addressed & { readonly type: 'moment'; readonly tMs: number })
  /** The run once for each of so many seeds, its own first. Given up by `close` or by another order. */
  | (Addressed & { readonly type: 'spread'; readonly request: RunRequest; readonly seeds: number })
  | { readonly type: 'close'; readonly session: number };

export type Reply =
  | (Addressed & { readonly type: 'progress'; readonly progress: Progress })
  /** The run would take longer than `askAboveMs`, and waits for `agree`. */
  | (Addressed & {
      readonly type: 'long';
      readonly expected: number;
      readonly leftMs: number;
      readonly askAboveMs: number;
    })
  | (Addressed & { readonly type: 'recorded'; readonly recording: Recording })
  /** `order` is that of the recording that answered. */
  | (Addressed & { readonly type: 'moment'; readonly snapshot: Snapshot })
  | (Addressed & { readonly type: 'spreadProgress'; readonly progress: SpreadProgress })
  | (Addressed & { readonly type: 'spread'; readonly report: SpreadReport })
  | (Addressed & {
      readonly type: 'failed';
      readonly message: string;
      readonly refused: Refused | null;
    });

/** The buffers of a reply that can be handed over instead of copied. */
export function transferables(reply: Reply): ArrayBuffer[] {
  if (reply.type !== 'recorded') return [];
  const { atMs, kind, subject, object, value } = reply.recording.log;
  return [atMs, kind, subject, object, value].map((column) => column.buffer as ArrayBuffer);
}
