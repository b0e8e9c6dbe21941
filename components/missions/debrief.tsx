'use client';
// What stays of a mission shows after the first try, won or lost; paper and readers without scripts have it at once.

import type { ReactNode } from 'react';
import { missionTries } from '@/store/mission-tries';
import { useSaved } from '@/store/use-saved';

export function Debrief({ mission, children }: { mission: string; children: ReactNode }) {
  const tries = useSaved(missionTries);
  return (
    <section
      aria-labelledby="mission-debrief"
      className="mission-debrief"
      data-closed={Object.hasOwn(tries, mission) ? undefined : ''}
    >
      {children}
    </section>
  );
}
