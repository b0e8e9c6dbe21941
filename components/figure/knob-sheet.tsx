'use client';
// The knobs on a phone: a chip for each, and the chosen one below them, in a sheet that leaves the stage in view.

import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { BottomSheet } from '@/components/ui/bottom-sheet';
import { primaryButton } from '@/components/ui/button';
import { movedTo, positionOf } from '@/components/ui/scale';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Recording } from '@/player/types';
import { isRelevant } from '@/player/when';
import type { SimDefinition } from './definition';
import type { Goal } from './goal';
import { ScenarioChoice } from './knob-parts';
import { type KnobProblem, Knobs } from './knobs';
import OtherCustomers, { seedWords } from './other-customers';
import { SheetAim } from './sheet-aim';
import type { FigureState } from './use-figure';
import { sayValue } from './values';

interface KnobSheetProps {
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  readonly locale: Locale;
  /** A lab also offers its situations and other customers. */
  readonly isLab: boolean;
  readonly names: readonly string[];
  readonly problem: KnobProblem | null;
  readonly goals: readonly Goal[];
  /** The metric that was asked for and told; null where none was. */
  readonly asked: string | null;
  /** The figure: its head goes to the top of the window, so that the stage is seen over the sheet. */
  readonly root: RefObject<HTMLElement | null>;
}

/** Air over the figure's title while the sheet is open. */
const HEAD_AIR = 4;
/** Names that no knob has. */
const SCENARIO = ' scenario';
const SEED = ' seed';

export default function KnobSheet(props: KnobSheetProps) {
  const { sim, figure, locale, isLab, problem, root } = props;
  const t = figureMessages[locale];
  const { config, scenario, seed } = figure.wanted;
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const names = props.names.filter(
    (name) => name in sim.params && isRelevant(sim.params, name, config),
  );
  const [chosen, setChosen] = useState(names[0] ?? SCENARIO);
  const words = sim.words[locale];
  const situation = {
    name: SCENARIO,
    label: t.scenario,
    value: words.scenarios[scenario]?.name ?? scenario,
  };
  const chips = [
    ...names.map((name) => ({
      name,
      label: words.params[name]?.label ?? name,
      value: sayValue(sim, name, config[name] ?? '', locale),
    })),
    ...(isLab
      ? [
          ...(sim.scenarios.length === 1 ? [] : [situation]),
          ...(sim.isSeedFixed
            ? []
            : [{ name: SEED, label: seedWords(sim, locale).seed, value: String(seed) }]),
        ]
      : []),
  ];
  // A knob that means nothing any more under the new values is not there to be turned.
  const shown = chips.some(({ name }) => name === chosen) ? chosen : (chips[0]?.name ?? null);

  // Once the page has room for it under the sheet; and with each run, since what stands above a figure changes with it.
  const { recording } = figure;
  const seenRun = useRef<Recording | null>(null);
  useEffect(() => {
    if (!isOpen) {
      seenRun.current = null;
      return;
    }
    if (seenRun.current === recording) return;
    seenRun.current = recording;
    const frame = requestAnimationFrame(() => {
      const top = root.current?.querySelector('[data-part="head"]')?.getBoundingClientRect().top;
      if (top !== undefined) window.scrollBy(0, top - HEAD_AIR);
    });
    return () => cancelAnimationFrame(frame);
  }, [isOpen, recording, root]);
  const close = (): void => {
    setIsOpen(false);
    opener.current?.focus({ preventScroll: true });
  };
  if (chips.length === 0) return null;
  return (
    <>
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        className={primaryButton}
        onClick={isOpen ? close : () => setIsOpen(true)}
        ref={opener}
        type="button"
      >
        {t.knobs}
      </button>
      <BottomSheet
        closeLabel={t.dismiss}
        head={
          <SheetAim
            asked={props.asked}
            goals={props.goals}
            locale={locale}
            metrics={recording.final.metrics}
            sim={sim}
          />
        }
        id={id}
        isOpen={isOpen}
        label={t.knobs}
        onClose={close}
      >
        <Chips chips={chips} chosen={shown} label={t.knobs} onChoose={setChosen} />
        <div className="mt-3">
          {shown === SCENARIO ? (
            <ScenarioChoice
              locale={locale}
              onScenario={figure.chooseScenario}
              scenario={scenario}
              sim={sim}
            />
          ) : null}
          {shown === SEED ? <OtherCustomers figure={figure} locale={locale} sim={sim} /> : null}
          {shown !== null && shown in sim.params ? (
            <Stepped figure={figure} locale={locale} name={shown} sim={sim}>
              <Knobs
                config={config}
                locale={locale}
                look=""
                names={[shown]}
                onChange={figure.change}
                problem={problem}
                sim={sim}
              />
            </Stepped>
          ) : null}
        </div>
      </BottomSheet>
    </>
  );
}

interface ChipsProps {
  readonly chips: readonly {
    readonly name: string;
    readonly label: string;
    readonly value: string;
  }[];
  readonly chosen: string | null;
  readonly label: string;
  readonly onChoose: (name: string) => void;
}

/** One row: a chip cut by the edge says that there are more. */
function Chips({ chips, chosen, label, onChoose }: ChipsProps) {
  const group = useId();
  return (
    <fieldset className="-mx-4 min-w-0 overflow-x-auto">
      <legend className="sr-only">{label}</legend>
      <div className="flex w-max gap-2 px-4 py-1">
        {chips.map(({ name, label: word, value }) => (
          <label
            className="choice grid min-h-12 min-w-21 content-center rounded-xl border border-line px-3 text-xs text-ink-2 has-checked:border-accent has-checked:bg-accent-soft"
            key={name}
          >
            <input
              checked={name === chosen}
              className="sr-only"
              name={group}
              onChange={() => onChoose(name)}
              type="radio"
              value={name}
            />
            {word}
            <span className="text-sm font-bold whitespace-nowrap text-ink">{value}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SteppedProps extends Pick<KnobSheetProps, 'sim' | 'figure' | 'locale'> {
  readonly name: string;
  readonly children: ReactNode;
}

/** A number has a button on either side for one step: a thumb is too coarse for that. */
function Stepped({ sim, figure, locale, name, children }: SteppedProps) {
  const t = figureMessages[locale];
  const param = sim.params[name];
  if (param?.kind !== 'number') return children;
  const now = Number(figure.wanted.config[name]);
  const step = (by: 1 | -1) => {
    const to = movedTo(positionOf(now, param) + by, now, param);
    return (
      <button
        aria-label={by < 0 ? t.less : t.more}
        className="mt-5 grid size-11 place-items-center rounded-xl border border-line text-xl disabled:opacity-40"
        disabled={to === now}
        onClick={() => figure.change({ [name]: to }, name)}
        type="button"
      >
        {by < 0 ? '−' : '+'}
      </button>
    );
  };
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-3">
      {step(-1)}
      {children}
      {step(1)}
    </div>
  );
}
