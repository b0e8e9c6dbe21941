// What a figure orders of the runs, and what it hears: plain data that crosses between threads, read on either side.

import type { Act } from '@/engine/kernel/acts';
import { trackBuffers } from '@/engine/kernel/tracks';
import { fieldsOf, listOf, numberOf, textOf, unreadable, wholeOf } from './parse';
import type { AnyConfig, LongRun, Progress, Recording, RunRequest, Snapshot } from './types';

/** What can be told to a run that was ordered. */
export type RunWord =
  /** Go on, though it is long. */
  | { readonly type: 'agree' }
  /** Which state was it in at `tMs`? Of several moments asked for only the last is answered. */
  | { readonly type: 'moment'; readonly tMs: number };

export type RunReply =
  | { readonly type: 'progress'; readonly progress: Progress }
  /** The run would take longer than `askAboveMs`, and waits for `agree`. */
  | { readonly type: 'long'; readonly long: LongRun }
  | { readonly type: 'recorded'; readonly recording: Recording }
  | { readonly type: 'moment'; readonly snapshot: Snapshot };

/** The buffers of a recording that can be handed over instead of copied. */
export function buffersOf({ log, tracks }: Recording): ArrayBuffer[] {
  const { atMs, kind, subject, object, value } = log;
  const columns = [atMs, kind, subject, object, value];
  return [...columns.map(({ buffer }) => buffer as ArrayBuffer), ...trackBuffers(tracks)];
}

/** Throws a TypeError in words. The values themselves are checked by the model, which knows what it allows. */
export function readRunRequest(value: unknown): RunRequest {
  const { sim, config, seed, durationMs, acts } = fieldsOf(value, 'run');
  return {
    sim: textOf(sim, 'run.sim'),
    config: fieldsOf(config, 'run.config') as AnyConfig,
    seed: wholeOf(seed, 'run.seed'),
    durationMs: numberOf(durationMs, 'run.durationMs'),
    acts: listOf(acts, 'run.acts').map(readAct),
  };
}

/** Whether a model knows such an act is for the model to say. */
function readAct(value: unknown): Act {
  const { atMs, act, on, to } = fieldsOf(value, 'act');
  const isSet = typeof to === 'number' || typeof to === 'string';
  return {
    atMs: numberOf(atMs, 'act.atMs'),
    act: textOf(act, 'act.act'),
    on: on === null ? null : textOf(on, 'act.on'),
    to: to === null || isSet ? to : unreadable('act.to', 'a number, a text or null'),
  };
}

/** Throws a TypeError in words. */
export function readRunWord(value: unknown): RunWord {
  const { type, tMs } = fieldsOf(value, 'word');
  if (type === 'agree') return { type };
  if (type === 'moment') return { type, tMs: numberOf(tMs, 'word.tMs') };
  return unreadable('word.type', 'agree or moment');
}

/** Throws a TypeError in words. */
export function readRunReply(value: unknown): RunReply {
  const reply = fieldsOf(value, 'reply');
  const { type } = reply;
  switch (type) {
    case 'progress':
      return { type, progress: numbersOf(reply.progress, 'progress', PROGRESS) };
    case 'long':
      return { type, long: numbersOf(reply.long, 'long', LONG) };
    case 'recorded':
      return { type, recording: readRecording(reply.recording) };
    case 'moment':
      return { type, snapshot: readSnapshot(reply.snapshot) };
    default:
      return unreadable('reply.type', 'progress, long, recorded or moment');
  }
}

const PROGRESS = ['share', 'tMs', 'workedMs', 'leftMs'] as const;
const LONG = ['expected', 'leftMs', 'askAboveMs'] as const;

function numbersOf<K extends string>(
  value: unknown,
  what: string,
  names: readonly K[],
): Readonly<Record<K, number>> {
  const fields = fieldsOf(value, what);
  return Object.fromEntries(
    names.map((name) => [name, numberOf(fields[name], `${what}.${name}`)]),
  ) as Record<K, number>;
}

function readSnapshot(value: unknown): Snapshot {
  const snapshot = fieldsOf(value, 'snapshot');
  numberOf(snapshot.tMs, 'snapshot.tMs');
  fieldsOf(snapshot.metrics, 'snapshot.metrics');
  fieldsOf(snapshot.counts, 'snapshot.counts');
  return snapshot as unknown as Snapshot;
}

const COLUMNS = {
  atMs: Float64Array,
  kind: Uint8Array,
  subject: Int32Array,
  object: Int32Array,
  value: Float64Array,
} as const;

/** A million events are not looked at one by one: that their columns are whole is enough to draw from them. */
function readRecording(value: unknown): Recording {
  const recording = fieldsOf(value, 'recording');
  const log = fieldsOf(recording.log, 'log');
  const length = wholeOf(log.length, 'log.length');
  for (const [name, Kind] of Object.entries(COLUMNS)) {
    const column = log[name];
    if (!(column instanceof Kind) || column.length !== length)
      unreadable(`log.${name}`, `${length} values as a ${Kind.name}`);
  }
  for (const [name, track] of Object.entries(fieldsOf(recording.tracks, 'tracks'))) {
    textOf(fieldsOf(track, name).kind, `${name}.kind`);
  }
  const series = fieldsOf(recording.series, 'series');
  if (!(series.tMs instanceof Float64Array)) unreadable('series.tMs', 'a Float64Array');
  fieldsOf(series.columns, 'series.columns');
  numberOf(recording.droppedEvents, 'recording.droppedEvents');
  readRunRequest(recording.request);
  readSnapshot(recording.final);
  return recording as unknown as Recording;
}
