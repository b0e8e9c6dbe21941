'use client';
// A run in two windows of one talk: same scenario, same seed, same knobs and acts, same moment.

import { useEffect } from 'react';
import { writeAddress } from './address';
import type { SimDefinition } from './definition';
import { type Raised, readRaised } from './hands/raised';
import { useLinked } from './linked';
import { paceOf } from './pace';
import type { FigureState } from './use-figure';
import { type Playback, SPEEDS } from './use-playback';
import type { Prediction } from './use-prediction';

/** How often a window that plays says where it is, and how far apart two may run, in ms of the class's clock. */
const ANCHOR_MS = 2_000;
const APART_MS = 250;

interface LinkedRun {
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  readonly prediction: Prediction | null;
  readonly openReadout: string | null;
  readonly onOpen: (name: string | null) => void;
}

export function useLinkedRun({ sim, figure, prediction, openReadout, onOpen }: LinkedRun): void {
  const address = writeAddress({ ...figure.wanted, tMs: 0 }, sim).toString();
  useLinked({
    part: 'run',
    key: address,
    say: () => address,
    hear(raw) {
      if (typeof raw !== 'string') return null;
      void adopt(raw, sim, figure);
      return raw;
    },
  });
  usePlayed(figure.playback, figure.recording.request.durationMs);
  useLinkedGuess(prediction);
  useLinkedName('picked', figure.picked, figure.pick);
  useLinkedName('readout', openReadout, onOpen);
}

/** The words of an address are those of the other window's run; whatever it cannot be here gives way as in any address. */
async function adopt(address: string, sim: SimDefinition, { adopt: take }: FigureState) {
  const { readAddress } = await import('./read-address');
  take(readAddress(new URLSearchParams(address), sim).setup);
}

interface Played {
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly tMs: number;
  /** When it was there, by the clock that all windows of a machine share. */
  readonly atMs: number;
}

export function readPlayed(raw: unknown): Played | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { isPlaying, speed, tMs, atMs } = raw as Partial<Record<keyof Played, unknown>>;
  if (typeof isPlaying !== 'boolean' || typeof speed !== 'number') return null;
  if (typeof tMs !== 'number' || typeof atMs !== 'number') return null;
  if (!SPEEDS.includes(speed) || !(tMs >= 0) || !Number.isFinite(tMs + atMs)) return null;
  return { isPlaying, speed, tMs, atMs };
}

/** Where a cursor is by now that was somewhere at a moment. */
export const cursorNow = (played: Played, durationMs: number, nowMs: number): number =>
  played.isPlaying
    ? Math.min(
        durationMs,
        played.tMs + Math.max(0, nowMs - played.atMs) * paceOf(durationMs, played.speed),
      )
    : Math.min(durationMs, played.tMs);

const keyOf = ({ isPlaying, speed, tMs }: Omit<Played, 'atMs'>): string =>
  `${speed} ${isPlaying ? 'plays' : tMs}`;

function usePlayed(playback: Playback, durationMs: number): void {
  const { isPlaying, speed, tMs } = playback;
  const anchor = useLinked({
    part: 'cursor',
    key: keyOf({ isPlaying, speed, tMs }),
    say: (): Played => ({ isPlaying, speed, tMs: playback.nowMs(), atMs: Date.now() }),
    hear(raw) {
      const played = readPlayed(raw);
      if (played === null) return null;
      const atMs = cursorNow(played, durationMs, Date.now());
      playback.setSpeed(played.speed);
      if (!played.isPlaying) {
        playback.pause();
        playback.seek(atMs);
      } else {
        const apartMs = Math.abs(atMs - playback.nowMs()) / paceOf(durationMs, played.speed);
        if (!isPlaying || apartMs > APART_MS) playback.seek(atMs);
        if (!isPlaying && atMs < durationMs) playback.play();
      }
      return keyOf(played);
    },
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(anchor, ANCHOR_MS);
    return () => clearInterval(timer);
  });
}

type Told = 'asking' | 'again' | 'skipped' | 'kept' | 'told';

const keyOfGuess = (state: Told, guess: number | null, raised: Raised | null): string =>
  `${state} ${guess} ${raised?.join('') ?? ''}`;

/** What was guessed in one window is guessed in the other, and told there when its run has told. */
export function useLinkedGuess(prediction: Prediction | null): void {
  const state: Told =
    prediction === null || (prediction.state === 'asking' && !prediction.isAgain)
      ? 'asking'
      : prediction.state === 'asking'
        ? 'again'
        : prediction.state;
  const guess = prediction?.guess ?? null;
  const raised = prediction?.raised ?? null;
  useLinked({
    part: 'guess',
    key: keyOfGuess(state, guess, raised),
    say: () => ({ state, guess, raised }),
    hear(raw) {
      if (prediction === null || typeof raw !== 'object' || raw === null) return null;
      const heard = raw as { state?: unknown; guess?: unknown; raised?: unknown };
      const hands = readRaised(heard.raised);
      const made = typeof heard.guess === 'number' && heard.guess >= 0 ? heard.guess : null;
      if (heard.state === 'kept' && made !== null) {
        if (state !== 'kept' || guess !== made) prediction.keep(made, hands);
      } else if (heard.state === 'skipped') {
        if (state !== 'skipped') prediction.skip();
      } else if (heard.state === 'again') {
        if (state !== 'again') prediction.again();
        prediction.count(hands);
      } else if (heard.state === 'asking') {
        prediction.count(hands);
      } else if (heard.state === 'told') {
        if (state === 'again') prediction.skip();
        // What a class guessed stands in no store: a window that is loaded anew hears it, and its run has told already.
        else if (state === 'asking' && made !== null && hands !== null) {
          prediction.keep(made, hands);
          return keyOfGuess('kept', made, hands);
        }
      } else return null;
      return keyOfGuess(heard.state, made, hands);
    },
  });
}

function useLinkedName(part: string, name: string | null, take: (name: string | null) => void) {
  useLinked({
    part,
    key: name ?? '',
    say: () => name,
    hear(raw) {
      if (raw !== null && typeof raw !== 'string') return null;
      take(raw);
      return raw ?? '';
    },
  });
}
