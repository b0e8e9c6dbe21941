// What the page and the worker say to each other. Orders are numbered so that a late answer is recognised.

import type { Recording, RunRequest, Snapshot } from './types';

export type Command =
  | {
      readonly type: 'record';
      readonly session: number;
      readonly order: number;
      readonly request: RunRequest;
    }
  | {
      readonly type: 'moment';
      readonly session: number;
      readonly order: number;
      readonly tMs: number;
    }
  | { readonly type: 'close'; readonly session: number };

export type Reply =
  | {
      readonly type: 'progress';
      readonly session: number;
      readonly order: number;
      readonly progress: number;
    }
  | {
      readonly type: 'recorded';
      readonly session: number;
      readonly order: number;
      readonly recording: Recording;
    }
  | {
      readonly type: 'moment';
      readonly session: number;
      readonly order: number;
      readonly snapshot: Snapshot;
    }
  | {
      readonly type: 'failed';
      readonly session: number;
      readonly order: number;
      readonly message: string;
    };

/** The buffers of a reply that can be handed over instead of copied. */
export function transferables(reply: Reply): ArrayBuffer[] {
  if (reply.type !== 'recorded') return [];
  const { atMs, kind, subject, object, value } = reply.recording.log;
  return [atMs, kind, subject, object, value].map((column) => column.buffer as ArrayBuffer);
}
