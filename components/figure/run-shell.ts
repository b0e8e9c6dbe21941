// What a run says in the shell at one moment: the same data for its still picture and for the run in motion.

import type { Locale } from '@/i18n/locales';
import type { AnyConfig, Snapshot } from '@/player/types';
import type { SimDefinition } from './definition';
import type { FigureView } from './figure-props';
import { readoutsOf } from './readouts-data';
import type { ShellData } from './shell';
import type { Time } from './transport';

interface RunAtMoment {
  readonly id: string;
  readonly sim: SimDefinition;
  readonly locale: Locale;
  readonly view: FigureView;
  readonly moment: Snapshot;
  readonly config: AnyConfig;
  readonly time: Time;
  /** The metric or choice that is still to be guessed. */
  readonly hidden: string | null;
}

export function runShell(run: RunAtMoment): ShellData {
  const { id, sim, locale, view, moment, config, time, hidden } = run;
  const { title, hint, summary } = sim.words[locale];
  return {
    id,
    locale,
    view,
    title,
    hint,
    summary: { ...summary, now: sim.describeNow(moment, locale) },
    readouts: readoutsOf(sim, moment, config, locale, hidden),
    time,
    hasScene: sim.stage.moment !== null,
  };
}
