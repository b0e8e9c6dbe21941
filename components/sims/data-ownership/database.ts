// Who waits for the database, and the report that takes a share of it or runs in another.

import type { MomentMark, Placement, Shown } from '@/components/figure/marks/contract';
import { queue } from '@/components/figure/marks/queue';
import type { Surface } from '@/components/figure/surface/surface';
import { reportAt, totalAt } from './now';
import { isQuerying, LINE, REPORT } from './plan';
import { say } from './stage-words';

/** A report that runs in the database that readers ask fills the half of its plate that it takes. */
function paintReport(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { x, y, width, height } = REPORT[placement];
  const where = reportAt(shown, tMs);
  const words = { here: say.reportHere, elsewhere: say.reportElsewhere, none: say.noReport };
  if (where === 'here') s.hatched('busy', x, y, width / 2, height, 6);
  s.outline(where ? 'ink' : 'ink-3', x, y, width, height, 6, {
    width: where === 'here' ? 2 : 1.25,
    ...(where ? {} : { dash: [4, 3] }),
  });
  s.text(
    where ? 'ink' : 'ink-2',
    x + width / 2,
    y + height / 2 + 5,
    words[where ?? 'none'][shown.locale],
    {
      size: 12.5,
      weight: where ? 700 : 400,
      align: 'center',
      plate: 'card',
    },
  );
}

const line = queue({
  waiting: (shown, tMs) => totalAt(shown, 'standing', tMs),
  forgotten: () => 0,
  isEverForgotten: () => false,
  box: LINE,
  isAlways: true,
});

/** Only where an answer takes time. */
export const database: MomentMark = {
  legend: () => [],
  prepare(shown, placement) {
    const waiting = line.prepare(shown, placement);
    return {
      paint(surface, instant) {
        if (!isQuerying(shown)) return;
        waiting.paint(surface, instant);
        paintReport(surface, shown, placement, instant.tMs);
      },
    };
  },
};
