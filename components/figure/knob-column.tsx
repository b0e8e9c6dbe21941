'use client';

// What can be changed beside the stage.

import { Suspense } from 'react';
import { late } from '@/components/ui/late';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { isRelevant } from '@/player/when';
import { fieldsOf } from './address';
import type { SimDefinition } from './definition';
import type { FigureView } from './figure-props';
import { MoreButton, ScenarioChoice } from './knob-parts';
import { type KnobProblem, Knobs } from './knobs';
import { sayRefused } from './refusal-words';
import type { FigureState } from './use-figure';

const OtherCustomers = late(() => import('./other-customers'));

interface KnobColumnProps {
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  readonly locale: Locale;
  readonly view: FigureView;
  /** Names of the knobs beside the stage. */
  readonly shown: readonly string[];
  readonly problem: KnobProblem | null;
  /** Whether there are knobs beside these: in the scenario of a goal there are none. */
  readonly hasMore: boolean;
  readonly moreId: string;
  readonly isMoreOpen: boolean;
  readonly onMore: () => void;
}

export function KnobColumn(props: KnobColumnProps) {
  const { sim, figure, locale, view, shown, problem, hasMore, isMoreOpen } = props;
  const { config, scenario } = figure.wanted;
  return (
    <div className="grid content-start gap-4">
      {view === 'lab' ? (
        <ScenarioChoice
          isToldAbove
          locale={locale}
          onScenario={figure.chooseScenario}
          scenario={scenario}
          sim={sim}
        />
      ) : null}
      <Knobs
        config={config}
        locale={locale}
        look="@md:grid-cols-2 @3xl:grid-cols-1"
        names={shown}
        onChange={figure.change}
        problem={problem}
        sim={sim}
      />
      {view === 'lab' && hasMore ? (
        <MoreButton
          controls={props.moreId}
          isOpen={isMoreOpen}
          locale={locale}
          onPress={props.onMore}
        />
      ) : null}
      {view === 'lab' && !hasMore && !sim.isSeedFixed ? (
        <Suspense>
          <OtherCustomers figure={figure} locale={locale} sim={sim} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** Where a refusal is told, and how: beside the knob just turned, else beside one that it is about, else nowhere. */
export function problemOf(
  sim: SimDefinition,
  { work, lastTurned, wanted }: FigureState,
  inSight: readonly string[],
  locale: Locale,
): { readonly text: string | null; readonly knob: KnobProblem | null } {
  if (work.status !== 'failed') return { text: null, knob: null };
  const t = figureMessages[locale];
  const { refused, message, isStopped } = work.failure;
  if (isStopped) return { text: t.run.unfinished, knob: null };
  const why = refused ? sayRefused(sim, refused, locale) : null;
  if (!refused || why === null) return { text: t.failed(message), knob: null };
  const text = `${why} ${t.refused.kept}`;
  const candidates = [...(lastTurned === null ? [] : [lastTurned]), ...fieldsOf(refused)];
  const name = candidates.find(
    (one) => inSight.includes(one) && isRelevant(sim.params, one, wanted.config),
  );
  return name === undefined ? { text, knob: null } : { text, knob: { name, text } };
}
