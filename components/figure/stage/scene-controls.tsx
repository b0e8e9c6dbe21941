// What can be pressed on a scene: acts as buttons under what they act on, and things to pick. No state.

import type { CSSProperties } from 'react';
import type { Locale } from '@/i18n/locales';
import {
  type Box,
  type Deed,
  PLACEMENT_WIDTH,
  type Placement,
  type Target,
} from '../marks/contract';
import type { MomentSpec, OfferedAct } from './stage-spec';

const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;

interface ActButtonsProps {
  readonly spec: MomentSpec;
  readonly offered: readonly OfferedAct[];
  readonly locale: Locale;
  /** The simulator's word for each act. */
  readonly names: Readonly<Record<string, string>>;
  /** Without it, as the still picture shows them, nothing can be done. */
  readonly onAct?: ((deed: Deed) => void) | undefined;
}

/** 40 px high, 44 to the finger; the next telling one is filled. */
export function ActButtons({ spec, offered, locale, names, onAct }: ActButtonsProps) {
  const placeOf = (placement: Placement, at: readonly [number, number]) => ({
    [`--${placement}-x`]: percent(at[0], PLACEMENT_WIDTH[placement]),
    [`--${placement}-y`]: percent(at[1], spec.height[placement]),
  });
  return offered.map(({ act, isNext }) => (
    <button
      className={`absolute top-(--tall-y) left-(--tall-x) h-10 rounded-[10px] border-[1.25px] border-ink px-4 text-sm font-semibold whitespace-nowrap after:absolute after:-inset-x-px after:-inset-y-0.75 disabled:cursor-not-allowed @min-[49.25rem]:top-(--wide-y) @min-[49.25rem]:left-(--wide-x) ${isNext ? 'bg-ink text-paper' : 'bg-card'}`}
      data-act={act.act}
      disabled={onAct === undefined}
      key={`${act.act} ${act.on} ${act.to}`}
      style={{ ...placeOf('tall', act.at.tall), ...placeOf('wide', act.at.wide) } as CSSProperties}
      type="button"
      {...(onAct ? { onClick: () => onAct(act) } : {})}
    >
      {act.words?.[locale] ?? names[act.act] ?? act.act}
    </button>
  ));
}

interface TargetButtonsProps {
  readonly targets: readonly Target[];
  readonly placement: Placement;
  readonly height: number;
  readonly picked: string | null;
  readonly onPick: (id: string | null) => void;
  readonly onAct: (deed: Deed) => void;
}

/** Real buttons over what is painted, at least 44 px to the finger: by key as by hand. Escape lets go. */
export function TargetButtons(props: TargetButtonsProps) {
  const { targets, placement, height, picked, onPick, onAct } = props;
  const width = PLACEMENT_WIDTH[placement];
  const styleOf = ({ x, y, width: w, height: h }: Box): CSSProperties => ({
    left: percent(x + w / 2, width),
    top: percent(y + h / 2, height),
    width: percent(w, width),
    height: percent(h, height),
  });
  return targets.map(({ id, box, label, deed }) => (
    <button
      aria-label={label}
      className="absolute min-h-11 min-w-11 -translate-1/2 rounded-md"
      data-target={id}
      key={id}
      onClick={() => (deed ? onAct(deed) : onPick(id === picked ? null : id))}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && picked !== null) onPick(null);
      }}
      style={styleOf(box)}
      type="button"
      {...(deed ? {} : { 'aria-pressed': id === picked })}
    />
  ));
}
