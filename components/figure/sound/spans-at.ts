// The stretches of time that a stage shows as bars at a moment: those of its scene, and those under its strip's lens.

import type { Span, SpansRow } from '@/components/ui/sound/heard-row';
import { soundMessages } from '@/i18n/messages/sound';
import type { SimDefinition } from '../definition';
import type { Shown } from '../marks/contract';
import { type LensRow, lensAt } from '../stage/scales';

/** A lane's bars, and who came to it: what is cut off at `untilMs` goes on. */
function spansOfLane(
  { bars, asks }: LensRow,
  lane: string | null,
  untilMs: number,
  locale: Shown['locale'],
): readonly Span[] {
  const t = soundMessages[locale];
  const states = bars.flatMap(({ look, fromMs, toMs, isCut }): Span[] => {
    const words = look.words?.[locale];
    if (words === undefined) return [];
    const name = lane === null ? words : t.lane(words, lane);
    return [{ name, fromMs, toMs: isCut && toMs === untilMs ? Number.POSITIVE_INFINITY : toMs }];
  });
  const waits = asks.map(({ id, atMs, endMs }) => ({
    name: t.ask(String(id)),
    fromMs: atMs,
    toMs: endMs ?? Number.POSITIVE_INFINITY,
  }));
  return [...states, ...waits];
}

function lensSpans(
  { strip }: SimDefinition['stage'],
  shown: Shown,
  tMs: number,
): readonly SpansRow[] {
  const look = strip?.scales ? lensAt(strip.scales.lens, shown, tMs) : null;
  if (look === null) return [];
  const isOne = look.rows.length === 1;
  const spans = look.rows.flatMap((row, place) =>
    spansOfLane(row, isOne ? null : String(place + 1), Math.min(tMs, look.toMs), shown.locale),
  );
  return [{ kind: 'spans', id: 'lens', name: soundMessages[shown.locale].lens, spans }];
}

/** Nothing where the stage has no such bars, or none of them has begun. */
export const spansAt = (
  { stage }: Pick<SimDefinition, 'stage'>,
  shown: Shown,
  tMs: number,
  picked: string | null,
): readonly SpansRow[] => {
  const inScene = (stage.moment?.marks ?? []).flatMap((mark, place): SpansRow[] => {
    const timed = mark.timed?.(shown, tMs, picked) ?? null;
    if (timed === null || timed.spans.length === 0) return [];
    return [{ kind: 'spans', id: `bars-${place}`, name: timed.of, spans: timed.spans }];
  });
  return [...inScene, ...lensSpans(stage, shown, tMs)];
};
