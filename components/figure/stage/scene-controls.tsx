// The acts on a scene as buttons under what they act on. No state.

import type { CSSProperties } from 'react';
import type { Locale } from '@/i18n/locales';
import { type Deed, PLACEMENT_WIDTH, type Placement } from '../marks/contract';
import { percent } from './percent';
import type { MomentSpec, OfferedAct, StageAct } from './stage-spec';

interface ActButtonsProps {
  readonly spec: MomentSpec;
  readonly offered: readonly OfferedAct[];
  readonly locale: Locale;
  /** The simulator's word for each act. */
  readonly names: Readonly<Record<string, string>>;
  /** Without it, as the still picture shows them, nothing can be done. */
  readonly onAct?: ((deed: Deed) => void) | undefined;
}

/** Paler what waits for a guess. What stands at the same place a moment later is the same button to whoever has the focus on it. */
export function ActButtons({ spec, offered, locale, names, onAct }: ActButtonsProps) {
  const placeOf = (placement: Placement, at: readonly [number, number]) => ({
    [`--${placement}-x`]: percent(at[0], PLACEMENT_WIDTH[placement]),
    [`--${placement}-y`]: percent(at[1], spec.height[placement]),
  });
  const wordOf = (act: StageAct): string => act.words?.[locale] ?? names[act.act] ?? act.act;
  return offered.map(({ act, isNext }) => (
    <button
      className="act-button"
      aria-label={act.of ? `${wordOf(act)}: ${act.of[locale]}` : undefined}
      data-act={act.act}
      data-next={isNext ? '' : undefined}
      disabled={onAct === undefined}
      key={act.at.wide.join()}
      style={{ ...placeOf('tall', act.at.tall), ...placeOf('wide', act.at.wide) } as CSSProperties}
      type="button"
      {...(onAct ? { onClick: () => onAct(act) } : {})}
    >
      {wordOf(act)}
    </button>
  ));
}
