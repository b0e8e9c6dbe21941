// Play, scrubber and clock of the strip. The still picture shows them without any handler.

import '@/components/ui/slider.css';
import { primaryButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { StripAxis } from './frame';
import { request, timeOfDay } from './setup';

interface StripTransportProps {
  readonly locale: Locale;
  readonly tMs: number;
  readonly isPlaying?: boolean;
  readonly onToggle?: () => void;
  readonly onSeek?: (tMs: number) => void;
}

const PLAY = 'M3 1.2v11.6l9.5-5.8z';
const PAUSE = 'M2.5 1.5h3v11h-3zM8.5 1.5h3v11h-3z';

export function StripTransport(props: StripTransportProps) {
  const { locale, tMs, isPlaying = false, onToggle, onSeek } = props;
  const t = figureMessages[locale];
  const clock = timeOfDay(tMs);
  return (
    <>
      <button
        className={`${primaryButton} strip-play`}
        disabled={!onToggle}
        onClick={onToggle}
        type="button"
      >
        <svg aria-hidden="true" className="size-3.5 fill-current" viewBox="0 0 14 14">
          <path d={isPlaying ? PAUSE : PLAY} />
        </svg>
        {isPlaying ? t.pause : t.play}
      </button>
      <div className="strip-time">
        <input
          aria-label={t.scrubber}
          aria-valuetext={clock}
          className="slider"
          disabled={!onSeek}
          max={request.durationMs}
          min={0}
          onChange={onSeek && ((event) => onSeek(event.currentTarget.valueAsNumber))}
          readOnly={!onSeek}
          step={1_000}
          type="range"
          value={tMs}
        />
        <StripAxis />
      </div>
      <span className="strip-clock">{clock}</span>
    </>
  );
}
