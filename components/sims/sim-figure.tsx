// <Sim>: checks what an author wrote, finds the moment on which the figure opens, and leaves the rest to the browser.

import { type ReactNode, useId } from 'react';
import type { Setup } from '@/components/figure/address';
import { askedIn } from '@/components/figure/asked';
import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import type { FigureProps, FigureView } from '@/components/figure/figure-props';
import type { Locale } from '@/i18n/locales';
import { stillsOf } from '@/player/still';
import { type AskedFigure, askedSetup } from './asked-figure';
import { askedOfCalculator } from './calculator';
import { findCalculator } from './calculators';
import { MountFigure, OpenedFigure } from './mount';
import { openingOf } from './opening';
import { loadSim } from './registry';
import { type SimAttributes, setupOf } from './setup';

interface SimFigureProps extends SimAttributes {
  readonly locale: Locale;
  /** The lesson that shows it; a lab is nobody's. */
  readonly lesson?: string;
  readonly view: FigureView;
  /** The question to predict, or a line of hint where nothing is predicted. */
  readonly children?: ReactNode;
  readonly why?: ReactNode;
}

const labPathOf = (locale: Locale, id: string): string =>
  `${process.env.BASE_PATH ?? ''}/${locale}/labs/${id}`;

export function SimFigure(props: SimFigureProps) {
  return <Recorded {...props} still={useId()} />;
}

async function Recorded(props: SimFigureProps & { still: string }) {
  const calculator = findCalculator(props.id);
  if (calculator) {
    for (const name of ['t', 'goal'] as const) {
      if (props[name] !== undefined) {
        throw new RangeError(`<Sim id="${props.id}">: ${name} needs a simulator with a timeline`);
      }
    }
    const labPath = labPathOf(props.locale, props.id);
    return <calculator.Figure {...askedOfCalculator(calculator, { ...props, labPath })} />;
  }
  const sim = await loadSim(props.id);
  const { knobs, ...asked } = setupOf(sim, props);
  const { durationMs } = scenarioOf(sim, asked.scenario);
  const { config, seed, acts } = asked;
  const recordStill = await stillsOf(sim.id);
  const still = recordStill({ sim: sim.id, config, seed, durationMs, acts });
  // A lab locks nothing, so there the scenario's own opening frame may tell more.
  const { predict = null, t, view } = props;
  const question = view === 'lab' ? null : askedIn(sim, predict, config);
  const tMs =
    question === null
      ? asked.tMs
      : openingOf(sim, question, still, t === undefined ? null : asked.tMs);
  return <MountFigure {...figureOf(sim, props, { ...asked, tMs }, knobs)} />;
}

/** What of a figure travels to the browser. */
function figureOf(
  sim: SimDefinition,
  props: SimFigureProps & { still: string },
  setup: Setup,
  knobs: FigureProps['knobs'],
): AskedFigure {
  return {
    still: props.still,
    sim: sim.id,
    setup: askedSetup(sim, setup),
    view: props.view,
    locale: props.locale,
    lesson: props.lesson ?? null,
    knobs,
    predict: props.predict ?? null,
    goal: props.goal ?? null,
    labPath: labPathOf(props.locale, sim.id),
    question: props.children ?? null,
    why: props.why ?? null,
  };
}

/** A figure that a page opens when it is asked for: nothing of it stands on the page before, not even its picture. */
export async function PressedFigure(props: SimFigureProps) {
  const sim = await loadSim(props.id);
  const { knobs, ...setup } = setupOf(sim, props);
  return <OpenedFigure {...figureOf(sim, { ...props, still: '' }, setup, knobs)} />;
}
