'use client';
// What lies over the slide for pointing: a dot, a light, and the lines of a pen. It is the same over both windows' slides.

import { type PointerEvent, useEffect, useRef } from 'react';
import { POINT, type Talk } from './talk';
import { useTalkValue } from './use-talk';
import { inkValue, MOST_POINTS, MOST_STROKES, type Stroke } from './values';

export type Tool = 'laser' | 'spotlight' | 'pen';

/** Shares of the slide with four digits: finer than a projector's pixels. */
const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

interface LayerProps {
  readonly talk: Talk;
  readonly slide: number;
  /** What the hand at this window holds. */
  readonly tool: Tool | null;
}

export function PointerLayer({ talk, slide, tool }: LayerProps) {
  const layer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const show = (): void => {
      const at = talk.pointed;
      const box = layer.current;
      if (!box) return;
      const isHere = at !== null && at.slide === slide;
      box.dataset.pointing = isHere ? at.tool : '';
      if (!isHere) return;
      box.style.setProperty('--x', `${100 * at.x}%`);
      box.style.setProperty('--y', `${100 * at.y}%`);
    };
    show();
    return talk.subscribe((key) => {
      if (key === POINT) show();
    });
  }, [talk, slide]);

  useEffect(() => {
    if (tool !== 'laser' && tool !== 'spotlight') return;
    let frame = 0;
    const move = ({ clientX, clientY }: globalThis.PointerEvent): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const box = layer.current?.getBoundingClientRect();
        if (!box) return;
        const x = rounded((clientX - box.left) / box.width);
        const y = rounded((clientY - box.top) / box.height);
        const isInside = x >= 0 && x <= 1 && y >= 0 && y <= 1;
        if (isInside || talk.pointed) talk.point(isInside ? { tool, slide, x, y } : null);
      });
    };
    window.addEventListener('pointermove', move);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', move);
      talk.point(null);
    };
  }, [talk, slide, tool]);

  return (
    <div ref={layer} className="pointer-layer" data-tool={tool ?? ''}>
      <Ink talk={talk} slide={slide} isOn={tool === 'pen'} />
      <i className="pointer-dot" aria-hidden="true" />
    </div>
  );
}

/** Lines that were drawn on a slide stay there until they are wiped off. */
function Ink({ talk, slide, isOn }: { talk: Talk; slide: number; isOn: boolean }) {
  const value = inkValue(slide);
  const strokes = useTalkValue(talk, value);
  const drawn = useRef<{ before: readonly Stroke[]; line: number[]; frame: number } | null>(null);

  function placeOf({ clientX, clientY, currentTarget }: PointerEvent): [number, number] {
    const box = currentTarget.getBoundingClientRect();
    return [rounded((clientX - box.left) / box.width), rounded((clientY - box.top) / box.height)];
  }

  function say(): void {
    if (!drawn.current) return;
    const { before, line } = drawn.current;
    talk.set(value.key, [...before.slice(1 - MOST_STROKES), [...line]]);
  }

  function end(): void {
    if (!drawn.current) return;
    cancelAnimationFrame(drawn.current.frame);
    say();
    drawn.current = null;
  }

  return (
    <svg
      aria-hidden="true"
      className="pointer-ink"
      data-on={isOn}
      preserveAspectRatio="none"
      viewBox="0 0 1 1"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drawn.current = { before: strokes, line: placeOf(event), frame: 0 };
      }}
      onPointerMove={(event) => {
        const now = drawn.current;
        if (!now || now.line.length >= 2 * MOST_POINTS) return;
        now.line.push(...placeOf(event));
        cancelAnimationFrame(now.frame);
        now.frame = requestAnimationFrame(say);
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {strokes.map((line, index) => (
        <polyline key={String(index)} points={line.join(' ')} />
      ))}
    </svg>
  );
}
