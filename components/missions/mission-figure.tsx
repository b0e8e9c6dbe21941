'use client';
// The simulator of a mission, with what is asked of it under the figure.

import type { AskedFigure } from '@/components/sims/asked-figure';
import { missionOf } from '@/components/sims/in-mission';
import { MountFigure } from '@/components/sims/mount';
import { Panel, type PanelWords, StillPanel } from './panel';

interface MissionFigureProps {
  readonly asked: AskedFigure;
  readonly words: PanelWords;
}

export function MissionFigure({ asked, words }: MissionFigureProps) {
  return (
    <MountFigure
      {...asked}
      below={{
        still: <StillPanel asks={words.asks} locale={words.locale} />,
        live: (figure, sim) => (
          <Panel {...words} figure={figure} sim={sim} spec={missionOf(sim, words.mission)} />
        ),
      }}
    />
  );
}
