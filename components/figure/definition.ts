// What a simulator brings to the common frame: its declaration, its words, its picture and its sentences.

import type { Table } from '@/components/ui/data-table';
import type { Locale } from '@/i18n/locales';
import type {
  ActSpecs,
  AnyConfig,
  EventKind,
  GoalSpec,
  Metrics,
  MissionSpec,
  Params,
  Recording,
  Scenario,
  Snapshot,
  When,
} from '@/player/types';
import type { Shown } from './marks/contract';
import type { Measuring } from './quantities';
import type { StageSpec } from './stage/stage-spec';
import type { Paint } from './surface/surface';
import type { SimWords } from './words/sim-words';
import type { SimWhy } from './words/why-words';

/** A sentence whose decisive words are set bold. */
export type Sentence = readonly (string | { readonly strong: string })[];

/** A named set of measured knob values, with the source that measured them. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly set: AnyConfig;
}

export interface PresetGroup {
  /** The parameter under whose knob the choice stands. */
  readonly param: string;
  readonly words: Readonly<
    Record<Locale, { readonly label: string; readonly none: string; readonly source: string }>
  >;
  readonly presets: readonly Preset[];
}

/** One thing of several that a simulator compares, with the colour it keeps everywhere. */
export interface Contestant {
  readonly id: string;
  readonly paint: Paint;
  readonly words: Readonly<Record<Locale, string>>;
}

/** Read-outs of several things side by side: the metric of a cell is named `group.column`. */
export interface ReadoutTable {
  readonly groups: readonly Contestant[];
  readonly columns: readonly {
    readonly metric: string;
    readonly words: Readonly<Record<Locale, string>>;
    /** The count (`group.arrived`) of which the number is also shown as a share. */
    readonly shareOf?: string;
    /** For what is 0 or 1: what each of the two is called. */
    readonly says?: Readonly<Record<Locale, readonly [string, string]>>;
  }[];
  /** Whether a slide has it under the stage; false where the scene says as much, and needs the room. */
  readonly isOnSlides?: boolean;
}

/** A question that is answered before the run by choosing one option, not by a number. */
export interface Choice {
  readonly id: string;
  readonly question: Readonly<Record<Locale, string>>;
  /** The runs that it can be asked of; without it, all. */
  readonly when?: When;
  /** A guess is kept as the place of the option in this list: options are only ever added at its end. */
  readonly options: readonly Contestant[];
  /** Read-outs that would tell the answer, or columns of a table of them; without it, the first column. */
  readonly hides?: readonly string[];
  /** Whether what is said of a moment may tell the answer, too: until then nothing is said of it. */
  readonly isSaid?: boolean;
  /** Ids of the options that turned out right; none where nothing happened. */
  answer(metrics: Metrics): readonly string[];
  /** What to say where no option turned out right. */
  readonly nobody: Readonly<Record<Locale, string>>;
}

/** Everything that the frame needs to know of a simulator. */
export interface SimDefinition extends Measuring {
  readonly id: string;
  readonly params: Params;
  /** Knobs shown first, in order; the rest of `params` follow under "more". */
  readonly mainKnobs: readonly string[];
  readonly scenarios: readonly Scenario[];
  readonly eventKinds: readonly EventKind[];
  readonly assumptions: readonly string[];
  readonly words: Readonly<Record<Locale, SimWords>>;
  /** Its picture as marks. */
  readonly stage: StageSpec;
  /** What the learner may do while a run goes on. */
  readonly acts?: ActSpecs;
  /** Metrics of the read-out strip, in order: three to five of them in any run; or a table of them. */
  readonly readouts: readonly string[] | ReadoutTable;
  /** What is to be reached in some of its scenarios; every other knob is locked there. */
  readonly goals?: readonly GoalSpec[];
  /** Whether no other customers may come than those of the scenario. */
  readonly isSeedFixed?: boolean;
  /** Whether nothing may be done in a run beyond what its scenario does. */
  readonly areActsFixed?: boolean;
  /** What is to be reached at a price; each has a page of its own. */
  readonly missions?: readonly MissionSpec[];
  /** Questions that can be asked before a run beside its metrics. */
  readonly choices?: readonly Choice[];
  /** The metric that its lab asks for where no choice is there to be asked. */
  readonly labAsks?: string;
  /** Whether thirty runs bring other chance and no other customers: there are none in them. */
  readonly isWithoutCustomers?: boolean;
  readonly presets?: PresetGroup;
  /** What the event at `index` of the log was, in a whole sentence; null before the first. */
  describe(recording: Recording, index: number, locale: Locale): Sentence;
  /**
   * What is going on at a moment and why, wherever the cursor does not stand on an event itself; without it, the
   * last event is told.
   */
  sayMoment?(shown: Shown, tMs: number): Sentence;
  /** What the finished run shows, once the cursor stands at its end; without it, the last event is told. */
  conclude?(recording: Recording, locale: Locale): Sentence;
  /** What is so now, for the screen reader's summary; without it, what the marks and the read-outs say (`sayNow`). */
  describeNow?(moment: Snapshot, locale: Locale): string;
  /** Why guess and result differ; `asked` is a metric or a choice. From the metrics of the finished run. */
  explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence;
  /** What the billing lab is told of the run in its address; null where there is nothing to bill. */
  toBill?(recording: Recording): Readonly<Record<string, number>> | null;
  table(recording: Recording, endIndex: number, locale: Locale, moment: Snapshot): Table;
  /** Why its numbers may be believed: fetched when somebody asks. */
  readonly why: () => Promise<SimWhy>;
  /** Series of the chart, bottom to top, with their paint. */
  readonly chart: readonly { readonly series: string; readonly paint: Paint }[];
  /** Parts of a whole stand on each other; things compared are lines side by side. Stacked where not said. */
  readonly chartKind?: 'stacked' | 'lines';
}

/** The scenario with this id. Throws a RangeError when the simulator has none. */
export function scenarioOf(sim: SimDefinition, id: string): Scenario {
  const scenario = sim.scenarios.find((one) => one.id === id);
  if (!scenario) {
    const known = sim.scenarios.map((one) => one.id).join(', ');
    throw new RangeError(`simulator "${sim.id}" has no scenario "${id}"; known: ${known}`);
  }
  return scenario;
}
