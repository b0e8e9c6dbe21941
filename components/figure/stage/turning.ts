// Acts that turn a knob while a run goes on: a button that turns it, and in its place one that turns it back.

import type { Localized } from '@/i18n/locales';
import { configAt } from '../marks/config-at';
import type { Shown } from '../marks/contract';
import type { StageAct } from './stage-spec';

interface TurningSpec {
  readonly knob: string;
  readonly on: number | string;
  readonly off: number | string;
  readonly words: { readonly on: Localized; readonly off: Localized };
  readonly at: StageAct['at'];
  /** From when on it is offered. */
  readonly fromMs: (shown: Shown) => number;
  /** Whether it is a next telling act. */
  readonly isNext?: boolean;
}

/** Turning back is offered only to whoever has turned it: what a run was set up with, its knob turns. */
export function turning(spec: TurningSpec): readonly StageAct[] {
  const { knob, on, off, words, at, fromMs, isNext = false } = spec;
  const isOff = ({ recording }: Shown, tMs: number): boolean =>
    configAt(recording.request, tMs)[knob] === off;
  const common = { act: 'set', on: knob, at };
  return [
    {
      ...common,
      to: on,
      words: words.on,
      isOffered: (shown, tMs) => tMs >= fromMs(shown) && isOff(shown, tMs),
      isNext: () => isNext,
    },
    {
      ...common,
      to: off,
      words: words.off,
      isOffered: (shown, tMs) => !isOff(shown, tMs) && shown.recording.request.config[knob] === off,
    },
  ];
}
