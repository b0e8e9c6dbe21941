// <Sim>: checks what an author wrote, finds the moment on which the figure opens, and leaves the rest to the browser.

import { type ReactNode, useId } from 'react';
import type { Setup } from '@/components/figure/address';
import { askedIn } from '@/components/figure/asked';
import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import type { FigureProps, FigureView } from '@/components/figure/figure-props';
import { parseGoals } from '@/components/figure/goal';
import type { Locale } from '@/i18n/locales';
import { stillsOf } from '@/player/still';
import { type AskedFigure, askedSetup } from './asked-figure';
import { fail, failUnknown, readSettings } from './attributes';
import { findCalculator } from './calculators';
import { MountFigure, OpenedFigure } from './mount';
import { openingOf } from './opening';
import { loadSim } from './registry';

/** What an author may write on <Sim>. */
export interface SimAttributes {
  readonly id: string;
  readonly scenario?: string;
  /** Names of knobs to show, separated by spaces. */
  readonly knobs?: string;
  /** Knob values of this figure's own: "keepAliveSec=30 provisioned=2". */
  readonly set?: string;
  /** Simulated milliseconds to open on. */
  readonly t?: string;
  readonly predict?: string;
  readonly goal?: string;
}

interface SimFigureProps extends SimAttributes {
  readonly locale: Locale;
  /** The lesson that shows it; a lab is nobody's. */
  readonly lesson?: string;
  readonly view: FigureView;
  /** The question to predict, or a line of hint where nothing is predicted. */
  readonly children?: ReactNode;
  readonly why?: ReactNode;
}

/** Throws a RangeError naming the figure and the attribute that it cannot follow: a build stops there. */
function setupOf(
  sim: SimDefinition,
  props: SimFigureProps,
): Setup & { knobs: FigureProps['knobs'] } {
  const { scenario, config, knobs } = readSettings(sim, props);
  const metrics = Object.keys(sim.words.ko.metrics);
  const guesses = [...(sim.choices ?? []).map(({ id }) => id), ...metrics];
  if (props.predict && !guesses.includes(props.predict)) {
    failUnknown(sim.id, 'predict: unknown metric or choice', props.predict, guesses);
  }
  for (const { metric } of parseGoals(props.goal ?? '')) {
    if (!metrics.includes(metric)) failUnknown(sim.id, 'goal: unknown metric', metric, metrics);
  }
  const tMs = props.t === undefined ? scenario.openAtMs : Number(props.t);
  if (!(tMs >= 0 && tMs <= scenario.durationMs)) {
    fail(sim.id, `t must lie within the run, got "${props.t}"`);
  }
  const { id: chosen, seed, acts = [] } = scenario;
  return { scenario: chosen, seed, config, acts, tMs, knobs };
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
    return <calculator.Figure {...props} labPath={labPathOf(props.locale, props.id)} />;
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
