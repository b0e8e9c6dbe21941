'use client';
// Play, step, back, speed, scrubber and clock: time as a thing one holds.

import '@/components/ui/slider.css';
import { primaryButton, quietButton } from '@/components/ui/button';
import { fill } from '@/components/ui/scale';
import { formatClock, formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';

/** The controls' state; the still picture shows them without any handler. */
interface TransportProps {
  readonly locale: Locale;
  readonly tMs: number;
  readonly durationMs: number;
  readonly isPlaying: boolean;
  readonly isReady: boolean;
  /** Play waits for a guess; the id names the words that say so. */
  readonly lockedBy?: string | null;
  readonly speed: number;
  readonly speeds: readonly number[];
  readonly onToggle?: () => void;
  readonly onStep?: () => void;
  readonly onBack?: () => void;
  readonly onSeek?: (tMs: number) => void;
  readonly onSpeed?: (speed: number) => void;
}

const nothing = (): void => {};

function PlayShape({ isPlaying }: { isPlaying: boolean }) {
  return (
    <svg aria-hidden="true" className="size-3.5 fill-current" viewBox="0 0 14 14">
      <path d={isPlaying ? 'M2.5 1.5h3v11h-3zM8.5 1.5h3v11h-3z' : 'M3 1.2v11.6l9.5-5.8z'} />
    </svg>
  );
}

export function Transport(props: TransportProps) {
  const t = figureMessages[props.locale];
  const { tMs, durationMs, isPlaying, isReady } = props;
  const isLocked = Boolean(props.lockedBy);
  const clock = formatClock(tMs);
  const end = formatClock(durationMs);
  return (
    <div className="flex flex-wrap items-center gap-2 @max-md:*:[button]:px-2.5 @2xl:flex-nowrap">
      <button
        aria-describedby={props.lockedBy ?? undefined}
        className={`${primaryButton} @md:min-w-22`}
        disabled={!isReady || isLocked}
        onClick={props.onToggle}
        type="button"
      >
        <PlayShape isPlaying={isPlaying} />
        {isPlaying ? t.pause : t.play}
      </button>
      <button className={quietButton} disabled={!isReady} onClick={props.onBack} type="button">
        {t.back}
      </button>
      <button
        className={quietButton}
        disabled={!isReady || isLocked}
        onClick={props.onStep}
        type="button"
      >
        {t.step}
      </button>
      <select
        aria-label={t.speed}
        className="min-h-11 rounded-[10px] border border-line bg-card px-2 text-sm text-ink-2 sm:min-h-9"
        disabled={!isReady}
        onChange={(event) => props.onSpeed?.(Number(event.currentTarget.value))}
        value={props.speed}
      >
        {props.speeds.map((speed) => (
          <option key={speed} value={speed}>
            {t.speedOf(formatNumber(speed, props.locale, 2))}
          </option>
        ))}
      </select>
      <input
        aria-label={t.scrubber}
        aria-valuetext={t.clockOf(clock, end)}
        className="slider min-w-24 flex-1 basis-44"
        disabled={!isReady || isLocked}
        max={durationMs}
        min={0}
        onChange={
          props.onSeek ? (event) => props.onSeek?.(event.currentTarget.valueAsNumber) : nothing
        }
        step={durationMs / 1000}
        style={fill(tMs, 0, durationMs)}
        type="range"
        value={tMs}
      />
      <span className="min-w-24 text-right text-sm whitespace-nowrap text-ink-2 tabular-nums">
        <span className="font-semibold text-ink">{clock}</span> / {end}
      </span>
    </div>
  );
}
