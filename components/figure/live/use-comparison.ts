'use client';
// The run before the last turned knob, once the picture that the knob led to has been seen, and how numbers changed.

import { startTransition, useEffect, useState } from 'react';
import type { Recording } from '@/player/types';
import { type Changes, type ChangesSince, NO_CHANGES } from '../reading';

export interface Comparison {
  /** Null where there is nothing to compare, or not yet. */
  readonly before: Recording | null;
  readonly changes: Changes;
  onChanges(changes: ChangesSince): void;
}

export function useComparison(latest: Recording | null): Comparison {
  const before = useAfterPaint(latest);
  const [since, setSince] = useState<ChangesSince | null>(null);
  const isOfIt = before !== null && since?.of === before.request;
  return { before, changes: isOfIt ? since.changes : NO_CHANGES, onChanges: setSince };
}

/** `value` once the picture that comes with it has been seen; null until then. */
function useAfterPaint<T>(value: T | null): T | null {
  const [seen, setSeen] = useState<T | null>(null);
  useEffect(() => {
    if (value === null) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setSeen(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return seen === value ? value : null;
}
