// What a run says in the shell at one moment: the same data for its still picture and for the run in motion.

import type { Locale } from '@/i18n/locales';
import type { AnyConfig, Snapshot } from '@/player/types';
import type { SimDefinition } from './definition';
import type { FigureView } from './figure-props';
import { type Goal, sayGoal } from './goal';
import type { Shown } from './marks/contract';
import { sayMetric } from './quantities';
import { type ReadoutsData, readoutsOf } from './readouts-data';
import type { Moving, ShellData } from './shell';
import { sayNow } from './telling/now';
import type { Time } from './transport';

export interface RunAtMoment {
  readonly id: string;
  readonly sim: SimDefinition;
  readonly locale: Locale;
  readonly view: FigureView;
  readonly shown: Shown;
  readonly moment: Snapshot;
  readonly config: AnyConfig;
  readonly time: Time;
  readonly scenario: string;
  /** What the reader's own run must reach. */
  readonly goals: readonly Goal[];
  /** The metric or choice that is still to be guessed. */
  readonly hidden: string | null;
  /** A guess that stays beside the metric it was made about. */
  readonly guessed?: { readonly metric: string; readonly guess: number } | null;
}

/** The same read-outs, with what was guessed beside what is so; a choice has no read-out of its own. */
function withGuess(
  readouts: ReadoutsData,
  guessed: RunAtMoment['guessed'],
  sim: SimDefinition,
  locale: Locale,
): ReadoutsData {
  if (!guessed || readouts.kind !== 'strip') return readouts;
  const { metric, guess } = guessed;
  const cells = readouts.cells.map((cell) =>
    cell.metric === metric ? { ...cell, guessed: sayMetric(sim, metric, guess, locale) } : cell,
  );
  return { ...readouts, cells };
}

/** A page may have many figures of one simulator: each is titled by its situation, and by its goal where it has one. */
function titleOf({ sim, locale, view, scenario, goals }: RunAtMoment) {
  const { title, hint, scenarios } = sim.words[locale];
  const own = scenarios[scenario];
  if (!own) return { title, hint };
  // A lab lists its goals above.
  const said = view === 'lab' ? [] : goals.map((goal) => sayGoal(sim, goal, locale));
  return {
    title: [own.name, said.join(', ')].filter(Boolean).join(': '),
    hint: own.hint,
  };
}

/** What of it is said anew while the run plays. */
export function movingShell(run: RunAtMoment): Moving {
  const { sim, locale, moment, config, time, hidden, guessed = null } = run;
  return {
    readouts: withGuess(readoutsOf(sim, moment, config, locale, hidden), guessed, sim, locale),
    time,
  };
}

export function runShell(run: RunAtMoment): ShellData {
  const { id, sim, locale, view, shown, moment, hidden } = run;
  const { summary } = sim.words[locale];
  return {
    id,
    locale,
    view,
    ...titleOf(run),
    ...movingShell(run),
    summary: { ...summary, now: sayNow(sim, shown, moment, locale, hidden) },
    hasScene: sim.stage.moment !== null,
  };
}
