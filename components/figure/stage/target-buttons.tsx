'use client';
// What can be chosen on a scene, as real buttons over what is painted: one stop of the Tab key, arrows among them.

import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import {
  type Box,
  type Deed,
  PLACEMENT_WIDTH,
  type Placement,
  type Target,
} from '../marks/contract';
import { percent } from './percent';
import { afterKey, inReadingOrder, placeOf } from './roving';

interface TargetButtonsProps {
  readonly targets: readonly Target[];
  readonly placement: Placement;
  readonly height: number;
  readonly locale: Locale;
  readonly picked: string | null;
  readonly onPick: (id: string | null) => void;
  /** Undefined where nothing may be done for now. */
  readonly onAct: ((deed: Deed) => void) | undefined;
}

/** At least 44 px to the finger. Escape lets go of what was picked. */
export default function TargetButtons(props: TargetButtonsProps) {
  const { placement, height, locale, picked, onPick, onAct } = props;
  const group = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const targets = inReadingOrder(props.targets);
  const found = targets.findIndex(({ box }) => placeOf(box) === active);
  const stop = Math.max(0, found);
  if (targets.length === 0) return null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && picked !== null) onPick(null);
    const next = afterKey(event.key, stop, targets.length);
    if (next === null) return;
    event.preventDefault();
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  const width = PLACEMENT_WIDTH[placement];
  const styleOf = ({ x, y, width: w, height: h }: Box): CSSProperties => ({
    left: percent(x + w / 2, width),
    top: percent(y + h / 2, height),
    width: percent(w, width),
    height: percent(h, height),
  });
  return (
    // The keys are those of the buttons in it: they arrive here.
    <div
      aria-label={figureMessages[locale].targets}
      className="contents"
      onKeyDown={onKeyDown}
      ref={group}
      role="toolbar"
    >
      {targets.map(({ id, box, label, deed }, place) => (
        <button
          aria-label={label}
          className="absolute min-h-11 min-w-11 -translate-1/2 rounded-md"
          data-target={id}
          disabled={deed !== undefined && onAct === undefined}
          key={placeOf(box)}
          onClick={() => (deed ? onAct?.(deed) : onPick(id === picked ? null : id))}
          onFocus={() => setActive(placeOf(box))}
          style={styleOf(box)}
          tabIndex={place === stop ? 0 : -1}
          type="button"
          {...(deed ? {} : { 'aria-pressed': id === picked })}
        />
      ))}
    </div>
  );
}
