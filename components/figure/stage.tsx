'use client';
// The canvas of a figure: shows a recording up to the cursor and repaints when size or theme change.

import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { Recording } from '@/player/types';
import type { SimDefinition } from './definition';
import { StagePainter } from './stage-painter';

/** How the frame moves the picture without React re-rendering anything. */
export interface StageHandle {
  show(tMs: number): void;
}

interface StageProps {
  readonly sim: SimDefinition;
  readonly recording: Recording;
  readonly label: string;
  readonly ref: RefObject<StageHandle | null>;
  readonly className: string;
  /** Called once the picture of a new recording stands. */
  readonly onReady: () => void;
}

export function Stage({ sim, recording, label, ref, className, onReady }: StageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<StagePainter | null>(null);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const made = new StagePainter(element, sim);
    painter.current = made;
    const resize = new ResizeObserver(() => made.resize());
    resize.observe(element);
    const theme = new MutationObserver(() => made.repaint());
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      painter.current = null;
      made.stop();
      resize.disconnect();
      theme.disconnect();
    };
  }, [sim]);

  // The picture of a run is made once, however often the cursor moves while it is shown.
  const latestOnReady = useRef(onReady);
  useEffect(() => {
    latestOnReady.current = onReady;
  });
  useEffect(() => {
    painter.current?.setRecording(recording);
    latestOnReady.current();
  }, [recording]);

  useImperativeHandle(ref, () => ({ show: (tMs) => painter.current?.show(tMs) }), []);

  return <canvas aria-label={label} className={className} ref={canvas} role="img" />;
}
