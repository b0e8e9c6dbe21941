'use client';
// The guess about a run: asked, kept, awaited and told. What was told stays when knobs are turned.

import { useEffect, useState } from 'react';
import type { AnyConfig, Metrics } from '@/player/types';
import type { FirstGuess } from '@/store/first-guess';
import {
  awaitAnswer,
  keepPrediction,
  predictions,
  showAnswer,
  skipPrediction,
  skippedPredictions,
  unansweredRuns,
} from '@/store/predictions';
import { recordGuess } from '@/store/record-guess';
import { useSaved } from '@/store/use-saved';
import type { Choice, Sentence } from './definition';
import type { Raised } from './hands/raised';

/** A finished run that can be guessed about. */
export interface GuessedRun {
  /** The name under which a guess about it is kept. */
  readonly name: string;
  readonly asked: string;
  readonly config: AnyConfig;
  readonly metrics: Metrics;
  /** Why it came out so. */
  readonly explanation: Sentence;
}

/** A guess and the run that it was made about. */
interface Guessed {
  readonly run: GuessedRun;
  readonly guess: number;
}

/** Hands, or what is made of those counted by now: keys come faster than pictures. */
export type Counted = Raised | null | ((now: Raised | null) => Raised | null);

export interface Prediction {
  readonly state: 'asking' | 'skipped' | 'kept' | 'told';
  /** The run in question: the one on stage while it is asked for, else the one that was guessed about. */
  readonly run: GuessedRun;
  readonly guess: number | null;
  /** Hands of a class, while they are counted and once they are the guess; null where one guess is made. */
  readonly raised: Raised | null;
  /** Whether it is asked anew, about settings that the author's question does not tell of. */
  readonly isAgain: boolean;
  count: (next: Counted) => void;
  /** A class's guess is known as long as the window is open: the next class makes its own. */
  keep(guess: number, raised?: Raised | null): void;
  skip(): void;
  again(): void;
}

interface Asking {
  /** The run on stage; null where nothing is asked. */
  readonly run: GuessedRun | null;
  /** Whether all of it has been shown. */
  readonly isAtEnd: boolean;
  /** Where a lesson's first guess is noted for the course to come back to; null on slides and in labs. */
  readonly noted: Noted | null;
  /**
   * Whether another window shows the same figure, and says what is guessed there: a guess that merely turns up in the
   * store would count as told, and tell the class before the run has.
   */
  readonly isLinked?: boolean;
}

interface Noted {
  readonly lesson: string;
  readonly sim: string;
  readonly scenario: string;
  readonly choices: readonly Choice[];
}

export function usePrediction({
  run,
  isAtEnd,
  noted,
  isLinked = false,
}: Asking): Prediction | null {
  const kept = useSaved(predictions);
  const [keptBefore] = useState(kept);
  const skipped = useSaved(skippedPredictions);
  const unanswered = useSaved(unansweredRuns);
  const [told, setTold] = useState<Guessed | null>(null);
  const [isAgain, setIsAgain] = useState(false);
  const [raised, setRaised] = useState<Raised | null>(null);
  /** The question that was skipped: it is not asked again with every knob that is turned. */
  const [passed, setPassed] = useState<string | null>(null);
  if (run !== null && skipped.includes(run.name) && passed !== questionOf(run.name)) {
    setPassed(questionOf(run.name));
  }

  // A guess of an earlier visit is found once its run is on stage.
  const earlier = run === null ? undefined : (isLinked ? keptBefore : kept)[run.name];
  if (told === null && run !== null && earlier !== undefined) setTold({ run, guess: earlier });

  const awaited = told !== null && unanswered.has(told.run.name) ? told.run.name : null;
  // Whoever goes on to other settings has seen enough of the run.
  const isAnswered = awaited !== null && (run?.name !== awaited || isAtEnd);
  useEffect(() => {
    if (awaited !== null && isAnswered) showAnswer(awaited);
  }, [awaited, isAnswered]);

  if (run === null) return null;
  const isAsking = isAgain || told === null;
  const about = isAsking ? run : told.run;
  const isSkipped = isAsking && !isAgain && passed === questionOf(run.name);
  return {
    state: isSkipped
      ? 'skipped'
      : isAsking
        ? 'asking'
        : awaited !== null && !isAnswered
          ? 'kept'
          : 'told',
    run: about,
    guess: isAsking ? null : told.guess,
    raised,
    isAgain,
    count: setRaised,
    keep(guess, hands = null) {
      setRaised(hands);
      if (noted !== null) void recordGuess(firstGuessOf(noted, run, guess, Date.now()));
      awaitAnswer(run.name);
      if (hands === null) keepPrediction(run.name, guess);
      setTold({ run, guess });
      setIsAgain(false);
    },
    skip() {
      // Skipping what was asked anew leads back to what is known already.
      if (!isAgain || told === null) skipPrediction(run.name);
      setRaised(null);
      setIsAgain(false);
    },
    again() {
      setRaised(null);
      setIsAgain(true);
    },
  };
}

/** What is asked, whatever the knobs say: the last part of a run's name stands for their values. */
const questionOf = (name: string): string => name.slice(0, name.lastIndexOf('/'));

/** A guess as the course keeps it to come back to: options by their ids. */
export function firstGuessOf(
  { lesson, sim, scenario, choices }: Noted,
  { asked, metrics }: Pick<GuessedRun, 'asked' | 'metrics'>,
  guess: number,
  atMs: number,
): FirstGuess {
  const choice = choices.find(({ id }) => id === asked);
  const common = { lesson, sim, scenario, asked, at: atMs };
  return choice
    ? {
        ...common,
        kind: 'choice',
        guess: choice.options[guess]?.id ?? String(guess),
        answer: choice.answer(metrics),
      }
    : { ...common, kind: 'number', guess, answer: metrics[asked] ?? null };
}
