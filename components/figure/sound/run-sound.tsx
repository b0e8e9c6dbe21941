'use client';
// A run's chart to be heard: the cursor goes along with the sound, so that the picture says where it is.

import { useMemo, useRef, useState } from 'react';
import { Segmented } from '@/components/ui/segmented';
import type { CurveRow, HeardRow } from '@/components/ui/sound/heard-row';
import { Listen } from '@/components/ui/sound/listen';
import { formatCompact, formatMoment } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { soundMessages } from '@/i18n/messages/sound';
import type { Recording } from '@/player/types';
import { chartRowsOf } from '../chart-rows';
import type { SimDefinition } from '../definition';
import type { Shown } from '../marks/contract';
import { useNow } from '../playing';
import { stripOf } from '../stage/stage-spec';
import type { FigureState } from '../use-figure';
import { spansAt } from './spans-at';

/** As often as a tone changes; with reduced motion in fewer steps, as a run plays then. */
const MOVE_MS = 75;
const REDUCED_MS = 600;

interface RunSoundProps {
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  readonly locale: Locale;
}

/** Two runs that are compared share one scale: what is higher in one of them sounds higher. */
function rowsOf(
  sim: SimDefinition,
  heard: Recording,
  all: readonly Recording[],
  signs: readonly number[],
  locale: Locale,
): readonly CurveRow[] {
  const words = sim.words[locale].chart.series;
  const { tMs } = heard.series;
  const { durationMs } = heard.request;
  return chartRowsOf(sim, heard).map(({ series }) => {
    const values = all.flatMap((one) => [...(one.series.columns[series] ?? [])]);
    const known = values.filter((value) => !Number.isNaN(value));
    const low = Math.min(0, ...known);
    const high = Math.max(0, ...known);
    const column = heard.series.columns[series];
    return {
      kind: 'curve',
      id: series,
      name: words[series] ?? series,
      samples: Array.from(tMs, (atMs, place) => ({
        x: atMs / durationMs,
        value: column?.[place] ?? Number.NaN,
      })),
      low,
      high,
      heightOf: (value) => (high > low ? (value - low) / (high - low) : 0),
      say: (value) => formatCompact(value, locale),
      sayPlace: (x) => formatMoment(x * durationMs, durationMs, locale),
      signs,
    };
  });
}

/** Where the strip has a name or a flag. */
function signsOf({ stage: { strip } }: SimDefinition, shown: Shown): readonly number[] {
  const { durationMs, acts } = shown.recording.request;
  const notes = strip
    ? stripOf(strip, shown).marks.flatMap((mark) => mark.notes?.(shown) ?? [])
    : [];
  return [...acts, ...notes].map(({ atMs }) => atMs / durationMs);
}

export default function RunSound({ sim, figure, locale }: RunSoundProps) {
  const { recording, stageRun, before, playback } = figure;
  const t = soundMessages[locale];
  const [wanted, setWanted] = useState('now');
  const isBefore = before !== null && wanted === 'before';
  const heard = isBefore ? before : recording;
  const curves = useMemo(() => {
    const signs = isBefore ? [] : signsOf(sim, stageRun);
    return rowsOf(sim, heard, before ? [before, recording] : [recording], signs, locale);
  }, [sim, heard, before, recording, stageRun, isBefore, locale]);
  const { tMs } = useNow(figure.followed, 'words');
  const spans = isBefore ? [] : spansAt(sim, stageRun, tMs, figure.picked);
  const { durationMs } = recording.request;
  /** Where the sound has put the cursor, and when; null before it has. */
  const put = useRef<{ readonly tMs: number; readonly atMs: number } | null>(null);

  function follow(x: number, row: HeardRow): boolean {
    // What stands at the cursor is heard while the cursor stands.
    if (row.kind === 'spans') return !playback.isPlaying;
    const last = put.current;
    // Whoever plays or moves the cursor has something else in mind.
    if (playback.isPlaying || (last && playback.nowMs() !== last.tMs)) return false;
    const now = performance.now();
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (last && x < 1 && now - last.atMs < (isReduced ? REDUCED_MS : MOVE_MS)) return true;
    playback.seek(x * durationMs);
    put.current = { tMs: playback.nowMs(), atMs: now };
    return true;
  }

  return (
    <div className="grid gap-3">
      {before === null ? null : (
        <Segmented
          label={t.run}
          onChange={setWanted}
          options={[
            { value: 'now', label: t.now },
            { value: 'before', label: t.before },
          ]}
          value={isBefore ? 'before' : 'now'}
        />
      )}
      <Listen
        locale={locale}
        onAt={follow}
        onStart={() => {
          playback.pause();
          put.current = null;
        }}
        rows={[...curves, ...spans]}
      />
    </div>
  );
}
