// The stretches of time that the marks of a scene show as bars at a moment.

import type { SpansRow } from '@/components/ui/sound/heard-row';
import type { SimDefinition } from '../definition';
import type { Shown } from '../marks/contract';

/** Nothing where the scene has no such bars, or none of them has begun. */
export const spansAt = (
  { stage: { moment } }: Pick<SimDefinition, 'stage'>,
  shown: Shown,
  tMs: number,
  picked: string | null,
): readonly SpansRow[] =>
  (moment?.marks ?? []).flatMap((mark, place): SpansRow[] => {
    const timed = mark.timed?.(shown, tMs, picked) ?? null;
    if (timed === null || timed.spans.length === 0) return [];
    return [{ kind: 'spans', id: `bars-${place}`, name: timed.of, spans: timed.spans }];
  });
