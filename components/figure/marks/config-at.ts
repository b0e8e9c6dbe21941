// The knobs of a run as they stand at a moment: what the learner has turned until then is turned.

import type { AnyConfig, RunRequest } from '@/player/types';
import type { Shown } from './contract';

export function configAt({ config, acts }: RunRequest, tMs: number): AnyConfig {
  let now = config;
  for (const { atMs, on, to } of acts) {
    if (atMs <= tMs && on !== null && to !== null) now = { ...now, [on]: to };
  }
  return now;
}

/** One of them, which is a number. */
export const numberAt = ({ recording }: Shown, knob: string, tMs: number): number =>
  Number(configAt(recording.request, tMs)[knob]);
