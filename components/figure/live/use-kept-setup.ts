'use client';
// A lesson's figure is found again as it was left, as long as the window is open.

import { useEffect, useRef } from 'react';
import { writeAddress } from '../address';
import type { SimDefinition } from '../definition';
import type { FigureProps } from '../figure-props';
import { keepSetup, keptSetup } from '../kept-setup';
import { predictionName } from '../prediction-name';
import type { FigureState } from '../use-figure';
import { isSameRun } from '../why-of';

/**
 * The run that it opens with comes on stage first, so that a guess about it is found; then the knobs are turned as they
 * were. `isLocked`: what is still to be guessed about stays as it is.
 */
export function useKeptSetup(
  sim: SimDefinition,
  { lesson, view, setup: opening, predict, goal }: FigureProps,
  figure: FigureState,
  isLocked: boolean,
): void {
  const name =
    lesson === null || view !== 'read'
      ? null
      : `${lesson}/${predictionName(sim.id, opening.scenario, predict ?? goal ?? '', opening.config)}`;
  const latest = useRef(figure);
  useEffect(() => {
    latest.current = figure;
  });
  const isRead = useRef(false);
  const { wanted } = figure;
  useEffect(() => {
    if (name === null || isLocked) return;
    const here = isSameRun(opening, wanted) ? null : writeAddress(wanted, sim).toString();
    if (isRead.current) {
      keepSetup(name, here);
      return;
    }
    isRead.current = true;
    const kept = keptSetup(name);
    if (kept === null || here !== null) return;
    void import('../read-address').then(({ readAddress }) => {
      const { setup, ignored } = readAddress(new URLSearchParams(kept), sim);
      if (ignored.length === 0 && setup.scenario === opening.scenario) latest.current.adopt(setup);
    });
  }, [name, isLocked, opening, wanted, sim]);
}
