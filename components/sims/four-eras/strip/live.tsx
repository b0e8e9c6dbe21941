'use client';
// The strip in motion: the same run recorded in the browser, with its numbers under the cursor.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type RecordedRun, recordRun } from '@/components/figure/recorded-run';
import { shownOf } from '@/components/figure/stage/shown';
import { usePlayback } from '@/components/figure/use-playback';
import type { Locale } from '@/i18n/locales';
import { describeNow } from '../describe';
import { StripFrame } from './frame';
import { picturesOf } from './rows';
import { request } from './setup';
import { StripTransport } from './transport';

const { durationMs } = request;

export const recordStrip = (): Promise<RecordedRun> => recordRun(request);

export function LiveStrip({ locale, run }: { locale: Locale; run: RecordedRun }) {
  const root = useRef<HTMLElement>(null);
  const pictures = useMemo(() => picturesOf(shownOf(run.recording, locale)), [run, locale]);
  // Opened at its end, like the still picture: the whole run and its result.
  const [moment, setMoment] = useState(run.recording.final);

  // The cursor moves every frame: a custom property carries it, and React hears of it now and then.
  const show = useCallback((cursorMs: number) => {
    root.current?.style.setProperty('--cursor', String(cursorMs / durationMs));
    root.current?.toggleAttribute('data-whole', cursorMs >= durationMs);
  }, []);
  const { tMs, isPlaying, play, pause, seek } = usePlayback(durationMs, durationMs, show);

  useEffect(() => run.listen(setMoment), [run]);
  useEffect(() => run.momentAt(tMs), [run, tMs]);
  usePauseOffScreen(root, pause);

  return (
    <>
      <StripFrame
        locale={locale}
        moment={moment}
        root={root}
        pictures={pictures}
        transport={
          <StripTransport
            isPlaying={isPlaying}
            locale={locale}
            onSeek={(next) => {
              pause();
              seek(next);
            }}
            onToggle={isPlaying ? pause : play}
            tMs={tMs}
          />
        }
      />
      <p className="sr-only" role="status">
        {isPlaying ? '' : describeNow(moment, locale)}
      </p>
    </>
  );
}

/** A run nobody sees need not play on. */
function usePauseOffScreen(root: React.RefObject<HTMLElement | null>, pause: () => void): void {
  const latest = useRef(pause);
  useEffect(() => {
    latest.current = pause;
  });
  useEffect(() => {
    if (!root.current) return;
    const watcher = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) latest.current();
    });
    watcher.observe(root.current);
    return () => watcher.disconnect();
  }, [root]);
}
