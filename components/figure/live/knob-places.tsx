// Where the knobs of a live figure stand: beside the stage, under it once they are asked for, on a phone in a sheet.

import { type ReactNode, type RefObject, Suspense } from 'react';
import { late } from '@/components/ui/late';
import type { Locale } from '@/i18n/locales';
import type { SimDefinition } from '../definition';
import type { FigureView } from '../figure-props';
import { KnobColumn } from '../knob-column';
import type { KnobPlan } from '../knob-plan';
import type { KnobProblem } from '../knobs';
import { SheetButton } from '../shell-parts';
import { Steps, type Time, type TransportHandlers } from '../transport';
import type { FigureState } from '../use-figure';
import type { Comparison } from './use-comparison';

const KnobSheet = late(() => import('../knob-sheet'));
const MoreKnobs = late(() => import('../more-knobs'));
const loadCompared = () => import('../compare/compared');
const Compared = late(loadCompared);

export interface KnobsProps {
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  readonly locale: Locale;
  readonly view: FigureView;
  readonly plan: KnobPlan;
  /** A refusal that is told beside its knob. */
  readonly problem: KnobProblem | null;
  /** What is guessed about stays as it is until the guess is made. */
  readonly isLocked: boolean;
  /** Whether the rest of the knobs is open, and the id of where it opens. */
  readonly isMoreOpen: boolean;
  readonly moreId: string;
  readonly onMore: () => void;
}

export function KnobsBeside(props: KnobsProps) {
  const { plan } = props;
  return (
    // Whoever reaches for a knob will compare.
    <fieldset
      className="contents"
      disabled={props.isLocked}
      onFocus={loadCompared}
      onPointerEnter={loadCompared}
    >
      <KnobColumn
        figure={props.figure}
        hasMore={plan.rest.length > 0}
        isMoreOpen={props.isMoreOpen}
        locale={props.locale}
        moreId={props.moreId}
        onMore={props.onMore}
        problem={props.problem}
        shown={plan.knobs}
        sim={props.sim}
        view={props.view}
      />
    </fieldset>
  );
}

interface KnobsUnderProps extends KnobsProps {
  /** Whether the rest has its place here, and not in a sheet. */
  readonly hasMore: boolean;
  readonly comparison: Comparison;
}

/** The rest of the knobs, and what the last turned one did. */
export function KnobsUnder({ sim, figure, locale, view, plan, ...props }: KnobsUnderProps) {
  const { before, onChanges } = props.comparison;
  return (
    <>
      {props.hasMore ? (
        <div id={props.moreId}>
          {props.isMoreOpen && plan.rest.length > 0 ? (
            <Suspense>
              <MoreKnobs
                figure={figure}
                locale={locale}
                names={plan.rest}
                problem={props.problem}
                sim={sim}
              />
            </Suspense>
          ) : null}
        </div>
      ) : null}
      {before ? (
        <Suspense>
          <Compared
            before={before}
            figure={figure}
            isLocked={props.isLocked}
            isTold={view !== 'present'}
            locale={locale}
            onChanges={onChanges}
            sim={sim}
          />
        </Suspense>
      ) : null}
    </>
  );
}

interface PhoneFootProps extends KnobsProps {
  /** The figure: the sheet leaves its stage in view. */
  readonly root: RefObject<HTMLElement | null>;
  readonly time: Time | null;
  readonly transport: TransportHandlers;
  readonly actions: ReactNode;
  /** The metric that was asked for and told; null where none was. */
  readonly asked: string | null;
}

/** A phone's row under the sentence: the sheet of knobs, steps, and the small buttons. */
export function PhoneFoot({ locale, view, plan, ...props }: PhoneFootProps) {
  return (
    <>
      <fieldset className="contents" disabled={props.isLocked}>
        <Suspense fallback={<SheetButton locale={locale} />}>
          <KnobSheet
            asked={props.asked}
            figure={props.figure}
            goals={plan.goals}
            isLab={view === 'lab'}
            locale={locale}
            names={view === 'lab' ? [...plan.knobs, ...plan.rest] : plan.knobs}
            problem={props.problem}
            root={props.root}
            sim={props.sim}
          />
        </Suspense>
      </fieldset>
      {props.time ? <Steps {...props.time} handlers={props.transport} locale={locale} /> : null}
      {props.actions}
    </>
  );
}
