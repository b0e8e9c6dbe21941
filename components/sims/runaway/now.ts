// What is so of the loop, the bill and the phone at a moment, as the stage paints it and the sentences say it.

import type { Shown } from '@/components/figure/marks/contract';
import { kindIndex } from '@/engine/models/runaway/config';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';

export interface Now {
  readonly running: number;
  readonly waiting: number;
  /** The true bill, and the one that can be seen. */
  readonly cost: number;
  readonly seen: number;
  readonly perMinute: number;
  readonly storedGb: number;
  readonly lost: number;
  readonly isRefused: boolean;
  readonly phone: 'silent' | 'rang' | 'read';
  readonly code: 'looping' | 'mended' | 'stopped';
}

export const PLACES = 1_000;

export const knobOf = ({ recording }: Shown, name: string): number =>
  Number(recording.request.config[name]);
export const hasAlarm = ({ recording }: Shown): boolean =>
  recording.request.config.alarm !== 'none';

function stateOf({ tracks }: Shown, track: string, tMs: number): string {
  const reader = tracks.spans(track);
  const { state, states } = reader.data;
  const row = reader.at(tMs).at(-1);
  return row === undefined ? (states[0] ?? '') : (states[state[row] ?? 0] ?? '');
}

/** The last value of a kind of event up to a moment. */
function lastOf({ recording: { log } }: Shown, kind: keyof typeof kindIndex, tMs: number): number {
  let value = 0;
  for (let row = 0; row < log.length && (log.atMs[row] ?? 0) <= tMs; row += 1) {
    if (log.kind[row] === kindIndex[kind]) value = log.value[row] ?? 0;
  }
  return value;
}

/** When something first happened; null while it has not. */
export function firstMs(
  { recording: { log } }: Shown,
  kind: keyof typeof kindIndex,
  tMs: number,
): number | null {
  for (let row = 0; row < log.length && (log.atMs[row] ?? 0) <= tMs; row += 1) {
    if (log.kind[row] === kindIndex[kind]) return log.atMs[row] ?? 0;
  }
  return null;
}

const STEP_MS = 100;

export function nowAt(shown: Shown, tMs: number): Now {
  const level = (track: string, name: string): number => shown.tracks.level(track, name).at(tMs);
  const cost = level('money', 'cost');
  // The meter's pace is read off its own ramp, over a moment that lies in the run: its last one is before its end.
  const fromMs = Math.max(0, Math.min(tMs, shown.recording.request.durationMs - STEP_MS));
  const costAt = (atMs: number): number => shown.tracks.level('money', 'cost').at(atMs);
  return {
    running: level('now', 'running'),
    waiting: level('now', 'waiting'),
    cost,
    seen: lastOf(shown, 'updated', tMs),
    perMinute: ((costAt(fromMs + STEP_MS) - costAt(fromMs)) / STEP_MS) * 60_000,
    storedGb: level('money', 'stored'),
    lost: Math.floor(level('shop', 'lost')),
    isRefused: level('shop', 'isRefused') > 0,
    phone: stateOf(shown, 'phone', tMs) as Now['phone'],
    code: stateOf(shown, 'code', tMs) as Now['code'],
  };
}

const START_SEC = 22 * 3_600;

/** What the clock on the wall says: the run begins at ten in the evening. */
export function wallClock(tMs: number): string {
  const sec = (START_SEC + Math.floor(tMs / 1_000)) % 86_400;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(sec / 3_600))}:${two(Math.floor(sec / 60) % 60)}:${two(sec % 60)}`;
}

export const shortClock = (tMs: number): string => wallClock(tMs).slice(0, 5);

/** Cents as long as they say something: $0.10, $899; less than one as the read-outs say it. */
export function sayDollars(value: number, locale: Locale): string {
  if (value > 0 && value < 0.01) return '< $0.01';
  return `$${value < 100 ? value.toFixed(2) : formatNumber(value, locale)}`;
}

/** In the largest unit in which it is at least 1. */
export function sayStored(gb: number, locale: Locale): string {
  const unit = (value: number, name: string): string => {
    const number = formatNumber(value, locale, value < 10 ? 1 : 0);
    return locale === 'ko' ? `${number}${name}` : `${number} ${name}`;
  };
  if (gb >= 1_024) return unit(gb / 1_024, 'TB');
  return gb >= 1 ? unit(gb, 'GB') : unit(gb * 1_024, 'MB');
}
