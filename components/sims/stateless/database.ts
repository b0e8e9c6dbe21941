// The database beside the environments: a box with what it has counted, a bar on a phone.

import type { MomentMark, Shown } from '@/components/figure/marks/contract';
import { store } from '@/components/figure/marks/devices';
import { heldAt } from '@/components/figure/marks/held';
import { formatNumber } from '@/i18n/format';
import { STORE } from './plan';
import { stageWords } from './stage-words';

/** Whether anybody asks it in this run. */
const isAsked = (shown: Shown): boolean => shown.tracks.flights('ask').data.length > 0;

/** Whether it is asked for carts or files alone: its number is theirs. */
const isForKept = ({ recording }: Shown): boolean =>
  recording.request.config.keeps !== 'none' && recording.request.config.countAt === 'environment';

const valueAt = (shown: Shown, tMs: number): string => {
  const track = isForKept(shown) ? 'storedKept' : 'stored';
  return isAsked(shown) ? formatNumber(heldAt(shown, track, 0, tMs) ?? 0, shown.locale) : '–';
};

const whatOf = (shown: Shown): string => {
  const { locale, recording } = shown;
  if (!isAsked(shown)) return stageWords.unused[locale];
  if (!isForKept(shown)) return stageWords.stored[locale];
  const isSession = recording.request.config.keptAt === 'session';
  return stageWords[isSession ? 'inSessions' : 'storedKept'][locale];
};

const box = store({
  box: (_, placement) => STORE[placement],
  paint: 'baas',
  name: stageWords.store,
  what: whatOf,
  value: valueAt,
});

export const database: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => {
    if (placement === 'wide') return box.prepare(shown, placement);
    const { x, y, width, height } = STORE.tall;
    return {
      paint(surface, { tMs }) {
        surface.rect('card', x, y, width, height, 12);
        surface.rect('baas', x + 8, y + 9, 5, height - 18, 2.5);
        surface.outline('line', x, y, width, height, 12, { width: 1 });
        surface.text('baas', x + 24, y + 20, stageWords.store[shown.locale], { weight: 700 });
        surface.text('ink-2', x + 24, y + 37, whatOf(shown), { size: 12 });
        const style = { size: 26, weight: 800, align: 'right' } as const;
        surface.text('ink', x + width - 14, y + 33, valueAt(shown, tMs), style);
      },
    };
  },
};
