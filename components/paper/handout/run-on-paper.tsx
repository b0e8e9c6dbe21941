// A figure on paper: its opening picture to draw on, and how it ends. Recorded while the site is built.

import type { ReactNode } from 'react';
import { askedIn } from '@/components/figure/asked';
import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import { parseGoals, sayGoal } from '@/components/figure/goal';
import { guessScale, shareOn } from '@/components/figure/guess-scale';
import { quantityOf, sayMetric, specOf } from '@/components/figure/quantities';
import { Readouts } from '@/components/figure/readouts';
import { readoutsOf } from '@/components/figure/readouts-data';
import { sentenceAt } from '@/components/figure/sentence';
import { SentenceText } from '@/components/figure/sentence-text';
import { askedOf, type SheetFace } from '@/components/figure/sheet/sheet';
import { shownOf } from '@/components/figure/stage/shown';
import { StillStage } from '@/components/figure/stage/still-stage';
import { readSettings } from '@/components/sims/attributes';
import { askedOfCalculator, type Calculator } from '@/components/sims/calculator';
import { endOf } from '@/components/sims/calculator-ends';
import { findCalculator } from '@/components/sims/calculators';
import { openingOf } from '@/components/sims/opening';
import { loadSim } from '@/components/sims/registry';
import type { SimAttributes } from '@/components/sims/setup';
import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import { type Still, stillsOf } from '@/player/still';
import type { AnyConfig, Snapshot } from '@/player/types';

/** What is asked about it, and what came of that. */
export type Asked =
  | {
      readonly kind: 'number';
      /** Shares of the line from 0 to 1, and the words under it. */
      readonly ticks: readonly { readonly share: number; readonly text: string }[];
      /** What stands after the number that is written; empty where its words carry the unit. */
      readonly unit: string;
      readonly apartUnit: string;
      /** In words; null where the run gave none. */
      readonly answer: string | null;
    }
  | {
      readonly kind: 'choice';
      readonly options: readonly string[];
      /** Those that turned out right; `nobody` says what is so where none did. */
      readonly right: readonly string[];
      readonly nobody: string;
    };

export interface OnPaper {
  readonly name: string;
  /** The question, where the author adds none. */
  readonly question: string | null;
  readonly asked: Asked | null;
  /** What is to be reached, in words. */
  readonly goals: readonly string[];
  /** Knobs that the reader turns on the screen. */
  readonly knobs: readonly string[];
  /** Null where it opens on nothing that can be drawn on. */
  readonly opening: ReactNode;
  /** Null where only the reader's own device can tell. */
  readonly end: ReactNode;
  readonly isMeasured: boolean;
}

/** `id` is unlike that of any other picture of the page. Rejects with a RangeError naming what cannot be followed. */
export function onPaper(figure: SimAttributes, locale: Locale, id: string): Promise<OnPaper> {
  const calculator = findCalculator(figure.id);
  return calculator
    ? Promise.resolve(sheetOnPaper(calculator, figure, locale, id))
    : runOnPaper(figure, locale, id);
}

async function runOnPaper(figure: SimAttributes, locale: Locale, id: string): Promise<OnPaper> {
  const sim = await loadSim(figure.id);
  const { scenario, config, knobs } = readSettings(sim, figure);
  const { seed, acts = [], openAtMs } = scenario;
  const { durationMs } = scenarioOf(sim, scenario.id);
  const recordStill = await stillsOf(sim.id);
  const still = recordStill({ sim: sim.id, config, seed, durationMs, acts });
  const predicted = askedIn(sim, figure.predict ?? null, config);
  const wantedMs = figure.t === undefined ? null : Number(figure.t);
  const openMs =
    predicted === null ? (wantedMs ?? openAtMs) : openingOf(sim, predicted, still, wantedMs);
  const own = sim.words[locale].scenarios[scenario.id];
  const names = knobs ?? sim.mainKnobs;
  return {
    name: own?.name ?? sim.words[locale].title,
    question: sim.choices?.find((one) => one.id === predicted)?.question[locale] ?? null,
    asked: predicted === null ? null : askedOfRun(sim, predicted, still, locale),
    goals: parseGoals(figure.goal ?? '').map((goal) => sayGoal(sim, goal, locale)),
    knobs: names.map((name) => sim.words[locale].params[name]?.label ?? name),
    opening: (
      <Picture
        id={`${id}-open`}
        isUntold={predicted !== null}
        locale={locale}
        moment={still.momentAt(openMs)}
        sim={sim}
        still={still}
      />
    ),
    end: <RunEnd config={config} id={`${id}-end`} locale={locale} sim={sim} still={still} />,
    isMeasured: false,
  };
}

function askedOfRun(
  sim: SimDefinition,
  predicted: string,
  { recording }: Still,
  locale: Locale,
): Asked {
  const { metrics } = recording.final;
  const choice = sim.choices?.find((one) => one.id === predicted);
  if (choice) return askedByChoice(choice, choice.answer(metrics), locale);
  return askedByNumber(sim, predicted, metrics[predicted] ?? null, locale);
}

type Choice = NonNullable<SimDefinition['choices']>[number];

function askedByChoice(choice: Choice, right: readonly string[], locale: Locale): Asked {
  const wordsOf = (ids: readonly string[]): string[] =>
    choice.options.filter((one) => ids.includes(one.id)).map(({ words }) => words[locale]);
  return {
    kind: 'choice',
    options: choice.options.map(({ words }) => words[locale]),
    right: wordsOf(right),
    nobody: choice.nobody[locale],
  };
}

function askedByNumber(
  sim: Parameters<typeof specOf>[0],
  metric: string,
  result: number | null,
  locale: Locale,
): Asked {
  const scale = guessScale(sim, metric, result, locale);
  const unit = quantityOf(sim, metric, scale.valueOf(scale.max), locale)?.unit ?? '';
  const isShare = specOf(sim, metric).kind === 'ratio';
  return {
    kind: 'number',
    ticks: scale.ticks.map(({ value, text }) => ({ share: shareOn(scale, value), text })),
    unit,
    apartUnit: isShare ? predictMessages[locale].points : unit,
    answer: result === null ? null : sayMetric(sim, metric, result, locale),
  };
}

interface PictureProps {
  readonly id: string;
  readonly sim: SimDefinition;
  readonly still: Still;
  readonly moment: Snapshot;
  /** Whether a guess about the run is asked for beside it. */
  readonly isUntold: boolean;
  readonly locale: Locale;
}

/** The stage at a moment, with its axis and its legend. */
function Picture({ id, sim, still: { recording }, moment, isUntold, locale }: PictureProps) {
  const shown = shownOf(recording, locale);
  return (
    <div className="paper-stage">
      <StillStage
        id={id}
        label={sim.words[locale].stage}
        moment={moment}
        shown={isUntold ? { ...shown, seenMs: moment.tMs } : shown}
        sim={sim}
        view="paper"
      />
    </div>
  );
}

function RunEnd(props: Omit<PictureProps, 'moment' | 'isUntold'> & { readonly config: AnyConfig }) {
  const { sim, still, config, locale } = props;
  const { recording } = still;
  const { durationMs } = recording.request;
  return (
    <>
      <Picture {...props} isUntold={false} moment={recording.final} />
      <Readouts
        data={readoutsOf(sim, recording.final, config, locale, null)}
        locale={locale}
        reading={null}
      />
      <p className="paper-sentence">
        <SentenceText sentence={sentenceAt(sim, shownOf(recording, locale), durationMs, true)} />
      </p>
    </>
  );
}

function sheetOnPaper(
  calculator: Calculator,
  figure: SimAttributes,
  locale: Locale,
  id: string,
): OnPaper {
  const asked = askedOfCalculator(calculator, {
    ...figure,
    still: id,
    locale,
    view: 'paper',
    labPath: '',
  });
  const { sheet, title } = calculator;
  const end = endOf(figure.id, asked);
  const metrics = end?.metrics ?? {};
  const choice = sheet.choices.find((one) => one.id === figure.predict);
  const number = sheet.numbers.find((one) => one.id === figure.predict);
  return {
    name: title[locale],
    question: (choice ?? number)?.question[locale] ?? null,
    asked: choice
      ? askedByChoice(choice, choice.answer(metrics), locale)
      : number
        ? askedByNumber(askedOf(sheet), number.id, metrics[number.id] ?? null, locale)
        : null,
    goals: [],
    knobs: [],
    opening: null,
    end: end && <FaceEnd face={end.face} locale={locale} />,
    isMeasured: end === null || end.isMeasured,
  };
}

function FaceEnd({ face, locale }: { readonly face: SheetFace; readonly locale: Locale }) {
  return (
    <>
      <div className="paper-stage">{face.stage}</div>
      <Readouts data={face.readouts} locale={locale} reading={null} />
      <div className="paper-sentence">{face.sentence}</div>
    </>
  );
}
