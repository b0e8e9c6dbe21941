// The run as a file: everything needed to check it, up to the moment on screen.

import type { Act, AnyConfig, EventKind, Recording, Snapshot } from '@/player/types';
import { countUntil } from './events';

interface LogSource {
  readonly scenario: string;
  readonly seed: number;
  readonly config: AnyConfig;
  /** Absent where the simulator has none to do. */
  readonly acts?: readonly Act[] | undefined;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly recording: Recording;
  readonly moment: Snapshot;
  readonly eventKinds: readonly EventKind[];
}

/**
 * JSON text of `{ sim, scenario, seed, t, config, acts, assumptions, metrics, counts, events }`. Times are simulated
 * milliseconds; an event's fields are named as its kind declares them. Equal addresses give equal bytes.
 */
export function writeLog(source: LogSource): string {
  const { recording, moment, eventKinds } = source;
  const { log } = recording;
  const end = countUntil(log, moment.tMs);
  const events: string[] = [];
  for (let index = 0; index < end; index += 1) {
    const kind = eventKinds[log.kind[index] ?? -1];
    if (!kind) continue;
    const event: Record<string, number | string> = { atMs: log.atMs[index] ?? 0, kind: kind.name };
    if (kind.subject !== null) event[kind.subject] = log.subject[index] ?? -1;
    if (kind.object !== null) event[kind.object] = log.object[index] ?? -1;
    if (kind.value !== null) event[kind.value] = log.value[index] ?? 0;
    events.push(JSON.stringify(event));
  }
  const head = {
    sim: recording.request.sim,
    scenario: source.scenario,
    seed: source.seed,
    t: moment.tMs,
    config: source.config,
    ...(source.acts && { acts: source.acts }),
    assumptions: source.assumptions,
    metrics: moment.metrics,
    counts: moment.counts,
    eventsNotKept: recording.droppedEvents,
  };
  // One event a line: a long log stays readable and comparable with ordinary tools.
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "events": [\n${events.join(',\n')}\n  ]\n}\n`;
}
