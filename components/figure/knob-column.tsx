'use client';
// What can be changed beside the stage, and what opens under it: the rest of the knobs, and other customers.

import { quietButton } from '@/components/ui/button';
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
      {view === 'lab' && !hasMore ? <OtherCustomers figure={figure} locale={locale} /> : null}
    </div>
  );
}

type MoreKnobsProps = Pick<KnobColumnProps, 'sim' | 'figure' | 'locale' | 'problem'> & {
  readonly names: readonly string[];
};

/** Several columns under everything else: however many knobs a model has, none leaves a hole beside the stage. */
export function MoreKnobs({ sim, figure, locale, problem, names }: MoreKnobsProps) {
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
      <OtherCustomers figure={figure} locale={locale} />
    </div>
  );
}

export function OtherCustomers({ figure, locale }: Pick<KnobColumnProps, 'figure' | 'locale'>) {
  const t = figureMessages[locale];
  const { seed } = figure.wanted;
  return (
    <div className="text-sm">
      <p className="font-semibold">{t.seed}</p>
      <p className="mb-1.5 text-xs text-ink-2">{t.seedHint(seed)}</p>
      <button className={quietButton} onClick={() => figure.chooseSeed(seed + 1)} type="button">
        {t.seedAction}
      </button>
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
