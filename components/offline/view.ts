// What is shown of the copy, and whether it is fetched unasked. Pure.

import type { CopyState, CopyTrouble, Latest } from '@/offline/contract';

/** What this device remembers of its copy: that there was a whole one, or that its reader wants none. */
export type DeviceNote = 'kept' | 'removed' | null;

export type View =
  | { readonly is: 'unknown' }
  /** The server has no list of its files, or does not answer. */
  | { readonly is: 'unlisted' }
  /** Workers need https or this very machine; some windows and browsers have none. */
  | { readonly is: 'impossible'; readonly why: 'insecure' | 'missing' }
  | {
      readonly is: 'absent';
      readonly why: 'saver' | 'removed' | 'lost' | 'asked';
      /** What crosses the line for it, in bytes; null where the server does not say. */
      readonly transferBytes: number | null;
    }
  | {
      readonly is: 'fetching';
      readonly done: number;
      readonly total: number;
      readonly isNewer: boolean;
    }
  | {
      readonly is: 'ready';
      readonly bytes: number;
      readonly newer: CopyState['newer'];
      /** Why a newer version could not be fetched; the copy is as it was. */
      readonly trouble: CopyTrouble | null;
    }
  | { readonly is: 'stopped'; readonly why: CopyTrouble };

export interface Known {
  /** What the worker says; null where there is none yet. */
  readonly state: CopyState | null;
  readonly latest: Latest | null;
  readonly note: DeviceNote;
  /** The reader saves data, or pays for it by the megabyte. */
  readonly isSaving: boolean;
}

export function viewOf({ state, latest, note, isSaving }: Known): View {
  if (state?.progress) return { is: 'fetching', ...state.progress, isNewer: state.isKept };
  if (state?.isKept) {
    return { is: 'ready', bytes: state.bytes, newer: state.newer, trouble: state.trouble };
  }
  if (state?.trouble) return { is: 'stopped', why: state.trouble };
  const transferBytes = latest?.transferBytes ?? null;
  if (note === 'removed') return { is: 'absent', why: 'removed', transferBytes };
  if (note === 'kept' || state?.isDamaged) return { is: 'absent', why: 'lost', transferBytes };
  if (latest === null) return { is: 'unlisted' };
  return { is: 'absent', why: isSaving ? 'saver' : 'asked', transferBytes };
}

/**
 * Whether to fetch without being asked: a first copy, or what is missing of one that was begun, or a newer version.
 * Never after the reader removed it, never again after the browser did, never against data saving.
 */
export function mayFetchUnasked({ state, latest, note, isSaving }: Known): boolean {
  if (isSaving || latest === null || state?.progress) return false;
  if (state?.trouble && state.trouble !== 'network') return false;
  if (state?.isKept) return state.newer === 'there';
  return note === null && !state?.isDamaged;
}

/** The shape of `navigator.connection`, which not every browser has. */
export interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
}

/** Who saves data, is on a phone's network or on a very slow line is asked first. */
export const isSavingOn = (connection: Connection | undefined): boolean =>
  connection?.saveData === true ||
  connection?.type === 'cellular' ||
  /2g$/.test(connection?.effectiveType ?? '');
