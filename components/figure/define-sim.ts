// A simulator from its model's declaration and its view: what the declaration says already is not said again.

import type { Localized } from '@/i18n/locales';
import type { Declaration } from '@/player/types';
import type { ReadoutTable, SimDefinition } from './definition';
import type { Paint } from './surface/surface';
import type { SimWords } from './words/sim-words';

/** What comes from the declaration. */
type Told = 'id' | 'params' | 'metrics' | 'scenarios' | 'eventKinds' | 'assumptions' | 'acts';

/** What a declaration names, it alone: a knob, metric, series or scenario of another name does not compile. */
type Named = 'mainKnobs' | 'words' | 'readouts' | 'chart';

export interface SimView<D extends Declaration, Charted extends string>
  extends Omit<SimDefinition, Told | Named> {
  /** Knobs shown first, in order; the rest follow under "more". */
  readonly mainKnobs: readonly (keyof D['params'] & string)[];
  /** Scenarios that are offered before the others, in order; without it, as they are declared. */
  readonly firstScenarios?: readonly D['scenarios'][number]['id'][];
  readonly words: Localized<SimWords<D, NoInfer<Charted>>>;
  /** Metrics of the read-out strip, in order: three to five; or a table of them. */
  readonly readouts: readonly (keyof D['metrics'] & string)[] | ReadoutTable;
  /** Series of the chart, bottom to top, with their paint. */
  readonly chart: readonly { readonly series: Charted; readonly paint: Paint }[];
}

export function defineSim<D extends Declaration, const Charted extends D['seriesNames'][number]>(
  { id, params, metrics, scenarios, eventKinds, assumptions, acts }: D,
  { firstScenarios = [], ...view }: SimView<D, Charted>,
): SimDefinition {
  const first: readonly string[] = firstScenarios;
  return {
    ...view,
    id,
    params,
    metrics,
    scenarios: [
      ...first.flatMap((name) => scenarios.filter((one) => one.id === name)),
      ...scenarios.filter((one) => !first.includes(one.id)),
    ],
    eventKinds,
    assumptions,
    acts,
  };
}
