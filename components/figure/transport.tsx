// Play, step, back, undo, speed, scrubber and clock: time as a thing one holds.

import '@/components/ui/slider.css';
import type { CSSProperties } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import { fill } from '@/components/ui/scale';
import { formatMoment, formatNumber, formatRunLength } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';

/** Where the cursor stands, as plain data. */
export interface Time {
  readonly tMs: number;
  readonly durationMs: number;
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly speeds: readonly number[];
  /** Moments of the learner's acts: a flag each on the scrubber. */
  readonly actsMs: readonly number[];
  /** Play waits for a guess; the id names the words that say so. */
  readonly lockedBy?: string | null;
}

export interface TransportHandlers {
  onToggle(): void;
  onStep(): void;
  onBack(): void;
  onUndo(): void;
  onSeek(tMs: number): void;
  onSpeed(speed: number): void;
}

interface TransportProps extends Time {
  readonly locale: Locale;
  /** Null in a still picture: nothing can be moved. */
  readonly handlers: TransportHandlers | null;
}

function PlayShape({ isPlaying }: { isPlaying: boolean }) {
  return (
    <svg aria-hidden="true" className="size-3.5 fill-current" viewBox="0 0 14 14">
      <path d={isPlaying ? 'M2.5 1.5h3v11h-3zM8.5 1.5h3v11h-3z' : 'M3 1.2v11.6l9.5-5.8z'} />
    </svg>
  );
}

export function Transport(props: TransportProps) {
  const { tMs, durationMs, isPlaying, handlers, locale } = props;
  const t = figureMessages[locale];
  const isReady = handlers !== null;
  const isLocked = Boolean(props.lockedBy);
  const clock = formatMoment(tMs, durationMs, locale);
  const end = formatRunLength(durationMs, locale);
  return (
    <div className="figure-transport">
      <button
        aria-describedby={props.lockedBy ?? undefined}
        className={`${primaryButton} btn-play`}
        disabled={!isReady || isLocked}
        onClick={handlers?.onToggle}
        type="button"
      >
        <PlayShape isPlaying={isPlaying} />
        <span className="max-sm:sr-only">{isPlaying ? t.pause : t.play}</span>
      </button>
      <div className="contents max-sm:hidden">
        <Steps {...props} />
      </div>
      <div className="relative min-w-24 flex-1 basis-44 max-sm:basis-0">
        <input
          aria-label={t.scrubber}
          aria-valuetext={t.clockOf(clock, end)}
          className="slider"
          disabled={!isReady || isLocked}
          max={durationMs}
          min={0}
          step={durationMs / 1000}
          style={fill(tMs, 0, durationMs)}
          type="range"
          {...(handlers
            ? {
                value: tMs,
                onChange: (event) => handlers.onSeek(event.currentTarget.valueAsNumber),
              }
            : { defaultValue: tMs })}
        />
        <Flags actsMs={props.actsMs} durationMs={durationMs} />
      </div>
      <span className="figure-clock">
        <span className="font-semibold text-ink">{clock}</span>
        <span className="max-sm:hidden"> / {end}</span>
      </span>
    </div>
  );
}

/** Back, step, speed and undo: beside Play, or in a phone's row under the figure. */
export function Steps(props: TransportProps) {
  const { handlers, locale } = props;
  const t = figureMessages[locale];
  const isReady = handlers !== null;
  const isLocked = Boolean(props.lockedBy);
  return (
    <>
      <button className={quietButton} disabled={!isReady} onClick={handlers?.onBack} type="button">
        {t.back}
      </button>
      <button
        className={quietButton}
        disabled={!isReady || isLocked}
        onClick={handlers?.onStep}
        type="button"
      >
        {t.step}
      </button>
      <Speed {...props} />
      {props.actsMs.length > 0 ? (
        <button
          className={quietButton}
          disabled={!isReady}
          onClick={handlers?.onUndo}
          type="button"
        >
          {t.undo}
        </button>
      ) : null}
    </>
  );
}

function Speed({ speed, speeds, locale, handlers }: TransportProps) {
  const t = figureMessages[locale];
  return (
    <select
      aria-label={t.speed}
      className="figure-speed"
      disabled={handlers === null}
      {...(handlers
        ? { value: speed, onChange: (event) => handlers.onSpeed(Number(event.currentTarget.value)) }
        : { defaultValue: speed })}
    >
      {speeds.map((one) => (
        <option key={one} value={one}>
          {t.speedOf(formatNumber(one, locale, 2))}
        </option>
      ))}
    </select>
  );
}

/** Where the learner acted. The log and the step button tell the same without a picture. */
function Flags({ actsMs, durationMs }: Pick<Time, 'actsMs' | 'durationMs'>) {
  if (actsMs.length === 0) return null;
  return (
    <div aria-hidden="true" className="slider-flags">
      {/* Acts of one moment share a flag. */}
      {[...new Set(actsMs)].map((atMs) => (
        <svg
          aria-hidden="true"
          key={atMs}
          style={{ '--at': atMs / durationMs } as CSSProperties}
          viewBox="0 0 9 22"
        >
          <path d="M0 0h1.5v22H0zM1.5 0L9 4L1.5 8z" fill="var(--ink)" />
        </svg>
      ))}
    </div>
  );
}
