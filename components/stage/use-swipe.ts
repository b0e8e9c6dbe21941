// A finger drawn sideways turns the slide, except where it moves a knob or a picture.

import { type PointerEvent, useRef } from 'react';

const MIN_DISTANCE_PX = 60;

export function useSwipe(turn: (direction: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);

  return {
    onPointerDown(event: PointerEvent) {
      const target = event.target instanceof Element ? event.target : null;
      const isFree = !target?.closest('input, canvas, button, a, table, pre, dialog');
      start.current =
        event.pointerType === 'touch' && isFree ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp(event: PointerEvent) {
      if (!start.current) return;
      const dx = event.clientX - start.current.x;
      const dy = event.clientY - start.current.y;
      start.current = null;
      if (Math.abs(dx) > MIN_DISTANCE_PX && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
    },
    onPointerCancel() {
      start.current = null;
    },
  };
}
