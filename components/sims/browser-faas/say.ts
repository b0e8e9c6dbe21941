// What measured calls mean, in sentences and numbers.

import type { Sentence } from '@/components/figure/definition';
import type { ReadoutStrip } from '@/components/figure/readouts-data';
import { fill } from '@/components/figure/telling/fill';
import type { Table } from '@/components/ui/data-table';
import type { BarsRow } from '@/components/ui/sound/heard-row';
import { formatDuration, formatNumber, formatSignificant, sayQuantity } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { lastAnswerMs } from '@/player/browser-faas/compare';
import type { BenchState, Call, Summary } from '@/player/browser-faas/types';
import { words } from './words';

/** A mean of many is finer than the clock, a single time is not. */
const digitsOf = (ms: number): number => (ms < 10 ? 2 : 3);

export function sayMs(ms: number, locale: Locale): string {
  if (ms >= 999.5) return formatDuration(ms / 1_000, locale);
  return sayQuantity({ value: formatSignificant(ms, locale, digitsOf(ms)), unit: 'ms' }, locale);
}

const CLOCK_MS = 0.1;

/** One call, as exact as the clock that measured it. */
export function sayOne(ms: number, locale: Locale): string {
  if (ms < CLOCK_MS / 2) return sayQuantity({ value: `< ${CLOCK_MS}`, unit: 'ms' }, locale);
  const value = formatNumber(ms, locale, ms < 100 ? 1 : 0);
  return sayQuantity({ value, unit: 'ms' }, locale);
}

export const sayRatio = (ratio: number, locale: Locale): string =>
  formatNumber(ratio, locale, ratio < 10 ? 1 : 0);

/** From which press on the calls are told together. */
const MANY = 10;
const ROWS = 8;

/** The calls of the last press where they are many, else the last few, a first call among them to compare with. */
export function latestOf(calls: readonly Call[]): readonly Call[] {
  const last = calls.at(-1);
  const together = calls.filter(({ batch }) => batch === last?.batch);
  if (together.length >= MANY) return together;
  const recent = calls.slice(-ROWS);
  const first = calls.findLast(({ isCold }) => isCold);
  if (!first || recent.includes(first)) return recent;
  return [first, ...recent.slice(1)];
}

/** The press that was made last, once all its calls have ended; null where it was of few. */
export function batchOf({ calls, open }: BenchState): readonly Call[] | null {
  const latest = latestOf(calls);
  return open === 0 && latest.length >= MANY ? latest : null;
}

export const endMsOf = ({ waitMs, totalMs }: Call): number => waitMs + totalMs;

export const environmentsOf = (calls: readonly Call[]): number =>
  new Set(calls.map(({ env }) => env)).size;

interface Shown {
  readonly state: BenchState;
  readonly limitMs: number;
  readonly isMeasuring: boolean;
}

export function sentenceOf({ state, limitMs, isMeasuring }: Shown, locale: Locale): Sentence {
  const { say } = words[locale];
  const { calls, open } = state;
  if (state.frame === 'late' || state.frame === 'failed') return fill(say[state.frame]);
  if (isMeasuring) return fill(say.measuring);
  if (open > 0) return fill(say.working, { open: String(open) });
  const last = calls.at(-1);
  if (!last) return fill(state.restarts > 0 ? say.restarted : say.first);
  const batch = batchOf(state);
  if (batch) return sayBatch(batch, locale);
  switch (last.outcome) {
    case 'answered':
      return last.isCold
        ? fill(say.cold, {
            cold: sayMs(last.totalMs, locale),
            handler: sayOne(last.handlerMs, locale),
          })
        : fill(say.warm, { env: String(last.env), warm: sayOne(last.totalMs, locale) });
    case 'killed':
      return fill(say.killed, {
        env: String(last.env),
        limit: formatDuration(limitMs / 1_000, locale),
      });
    case 'threw':
      return [...fill(say.threw, { text: '' }).slice(0, 1), { strong: last.text }];
    default:
      return fill(say[last.outcome]);
  }
}

function sayBatch(calls: readonly Call[], locale: Locale): Sentence {
  const { say } = words[locale];
  const killed = calls.filter(({ outcome }) => outcome === 'killed').length;
  if (killed > 0) {
    return fill(say.batchKilled, { calls: String(calls.length), killed: String(killed) });
  }
  return fill(say.batch, {
    calls: String(calls.length),
    envs: String(environmentsOf(calls)),
    cold: String(calls.filter(({ isCold }) => isCold).length),
    last: sayMs(lastAnswerMs(calls), locale),
  });
}

export const textOf = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

/** The numbers under the stage, each with how many calls it is made of. */
export function readoutsOf(summary: Summary | null, locale: Locale): ReadoutStrip {
  const t = words[locale];
  const { coldMs, warmMs, ratio, killed } = summary ?? NONE;
  const named = (name: string, of: string | null): string =>
    of === null ? name : `${name} · ${of}`;
  const time = (ms: number | null) => ({
    value: ms === null ? null : formatSignificant(ms, locale, digitsOf(ms)),
    unit: 'ms',
  });
  return {
    kind: 'strip',
    columns: 2,
    cells: [
      {
        metric: 'cold',
        name: named(t.readouts.cold, coldMs === null ? null : t.median(summary?.coldCalls ?? 0)),
        ...time(coldMs),
      },
      {
        metric: 'warm',
        name: named(t.readouts.warm, warmMs === null ? null : t.mean(summary?.warmCalls ?? 0)),
        ...time(warmMs),
      },
      {
        metric: 'ratio',
        name: t.readouts.ratio,
        value: ratio === null ? null : t.times(sayRatio(ratio, locale)),
        unit: '',
      },
      { metric: 'killed', name: t.readouts.killed, value: String(killed), unit: t.counter },
    ],
  };
}

const NONE = { coldMs: null, warmMs: null, ratio: null, killed: 0 };

/** The latest calls as rows, the newest first. */
export function tableOf(calls: readonly Call[], locale: Locale): Table {
  const t = words[locale];
  const { phases } = t;
  const named = [phases.wait, phases.place, phases.load, phases.init, phases.handler];
  return {
    caption: t.calls,
    head: [t.call1, t.env1, t.how, ...named],
    rows: latestOf(calls)
      .toReversed()
      .map((call) => [
        String(call.number),
        String(call.env),
        t.outcomes[call.outcome],
        ...[call.waitMs, call.placeMs, call.loadMs, call.initMs, call.handlerMs].map((ms) =>
          sayOne(ms, locale),
        ),
      ]),
  };
}

/** A tone for each of the latest calls in the order in which they were made, as high as it took; a sign over first ones. */
export function heardCalls(calls: readonly Call[], locale: Locale): readonly BarsRow[] {
  const t = words[locale];
  const latest = latestOf(calls);
  if (latest.length === 0) return [];
  return [
    {
      kind: 'bars',
      id: 'calls',
      name: t.calls,
      bars: latest.map((call) => ({
        name: `${t.call1} ${call.number}`,
        value: endMsOf(call),
        isMarked: call.isCold,
      })),
      max: Math.max(...latest.map(endMsOf)),
      say: (ms) => sayMs(ms, locale),
      mark: t.readouts.cold,
    },
  ];
}
