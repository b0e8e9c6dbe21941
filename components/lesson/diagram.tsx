// A drawing made by hand, with the words that say the same.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { AttemptClock } from './diagrams/attempt-clock';
import { BlastRadius } from './diagrams/blast-radius';
import { ColdStartPhases } from './diagrams/cold-start-phases';
import { ConductorOrDancers } from './diagrams/conductor-or-dancers';
import { CopiesByAge } from './diagrams/copies-by-age';
import { CpuCeiling } from './diagrams/cpu-ceiling';
import { FifteenMinuteWall } from './diagrams/fifteen-minute-wall';
import { FireAndCuts } from './diagrams/fire-and-cuts';
import { FunctionLife } from './diagrams/function-life';
import { HundredPins } from './diagrams/hundred-pins';
import { Layers } from './diagrams/layers/layers';
import { layerScenes } from './diagrams/layers/scenes';
import { MustMeet } from './diagrams/must-meet';
import { NamesAndNumbers } from './diagrams/names-and-numbers';
import { ReadsSquare } from './diagrams/reads-square';
import { Receipt } from './diagrams/receipt';
import { SameYear } from './diagrams/same-year';
import { SixRows } from './diagrams/six-rows';
import { StampPad } from './diagrams/stamp-pad';
import { TenSeconds } from './diagrams/ten-seconds';
import { ThirtyBeans } from './diagrams/thirty-beans';
import { ThirtyDays } from './diagrams/thirty-days';
import { ThreeDoors } from './diagrams/three-doors';
import { ThreeViews } from './diagrams/three-views';
import { ThreeWaysToRetry } from './diagrams/three-ways-to-retry';
import { TwentyTwoCounters } from './diagrams/twenty-two-counters';
import { TwoRouters } from './diagrams/two-routers';

type Drawings = Readonly<Record<string, (props: { locale: Locale }) => ReactNode>>;

/** The picture of the layers, with a scene for each place in the course. */
const layerDrawings: Drawings = Object.fromEntries(
  Object.entries(layerScenes).map(([id, scene]) => [
    id,
    ({ locale }) => <Layers locale={locale} scene={scene} />,
  ]),
);

const drawings: Drawings = {
  ...layerDrawings,
  'attempt-clock': AttemptClock,
  'blast-radius': BlastRadius,
  'cold-start-phases': ColdStartPhases,
  'conductor-or-dancers': ConductorOrDancers,
  'copies-by-age': CopiesByAge,
  'cpu-ceiling': CpuCeiling,
  'fifteen-minute-wall': FifteenMinuteWall,
  'fire-and-cuts': FireAndCuts,
  'names-and-numbers': NamesAndNumbers,
  'reads-square': ReadsSquare,
  'function-life': FunctionLife,
  receipt: Receipt,
  'hundred-pins': HundredPins,
  'must-meet': MustMeet,
  'same-year': SameYear,
  'stamp-pad': StampPad,
  'six-rows': SixRows,
  'ten-seconds': TenSeconds,
  'thirty-beans': ThirtyBeans,
  'thirty-days': ThirtyDays,
  'three-doors': ThreeDoors,
  'three-views': ThreeViews,
  'three-ways-to-retry': ThreeWaysToRetry,
  'twenty-two-counters': TwentyTwoCounters,
  'two-routers': TwoRouters,
};

/** The children are both the caption and the text alternative, so that the drawing itself is silent. */
export function Diagram({
  locale,
  id,
  children,
}: {
  locale: Locale;
  id: string;
  children: ReactNode;
}) {
  const Drawing = drawings[id];
  if (!Drawing) {
    throw new Error(`<Diagram id="${id}"> knows ${Object.keys(drawings).join(', ')}.`);
  }
  return (
    <figure className="diagram" data-diagram={id}>
      <Drawing locale={locale} />
      <figcaption className="prose">{children}</figcaption>
    </figure>
  );
}
