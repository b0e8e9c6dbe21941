'use client';
// What opens under the figure: the rest of the knobs, and other customers.

import type { Locale } from '@/i18n/locales';
import type { SimDefinition } from './definition';
import { type KnobProblem, Knobs } from './knobs';
import OtherCustomers from './other-customers';
import type { FigureState } from './use-figure';

interface MoreKnobsProps {
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  readonly locale: Locale;
  readonly problem: KnobProblem | null;
  readonly names: readonly string[];
}

/** Several columns under everything else: however many knobs a model has, none leaves a hole beside the stage. */
export default function MoreKnobs({ sim, figure, locale, problem, names }: MoreKnobsProps) {
  const { config } = figure.wanted;
  return (
    <div className="grid gap-4 border-t border-line-2 px-4 py-5 @3xl:px-6">
      <Knobs
        config={config}
        locale={locale}
        look="@md:grid-cols-2 @3xl:grid-cols-3 @5xl:grid-cols-4 gap-x-8"
        names={names}
        onChange={figure.change}
        problem={problem}
        sim={sim}
      />
      {sim.isSeedFixed ? null : <OtherCustomers figure={figure} locale={locale} sim={sim} />}
    </div>
  );
}
