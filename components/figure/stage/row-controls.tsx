// What can be pressed on a strip: acts beside the name of their row, and on a phone the rows of which one is seen.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Deed, RowAct, Shown, StripMark } from '../marks/contract';
import { tokenOf } from '../surface/paint';

interface RowActsProps {
  readonly mark: StripMark;
  readonly acts: readonly RowAct[];
  readonly locale: Locale;
  /** The simulator's word for each act. */
  readonly names: Readonly<Record<string, string>>;
  /** Without it nothing can be done. */
  readonly onAct: ((deed: Deed) => void) | undefined;
}

export const offeredOn = (mark: StripMark, shown: Shown, tMs: number): readonly RowAct[] =>
  (mark.acts ?? []).filter((act) => act.isOffered?.(shown, tMs) ?? true);

export function RowActs({ mark, acts, locale, names, onAct }: RowActsProps) {
  return acts.map((act) => {
    const word = names[act.act] ?? act.act;
    return (
      <button
        aria-label={mark.name ? `${word}: ${mark.name[locale]}` : undefined}
        className="row-act"
        data-act={act.act}
        disabled={onAct === undefined}
        key={act.act}
        type="button"
        {...(onAct ? { onClick: () => onAct(act) } : {})}
      >
        {word}
      </button>
    );
  });
}

interface RowTabsProps {
  readonly rows: readonly StripMark[];
  readonly picked: number;
  readonly locale: Locale;
  /** Without it, as in a still picture, nothing can be picked. */
  readonly onPick: ((place: number) => void) | undefined;
  /** The row in small. */
  readonly small?: ((mark: StripMark) => ReactNode) | undefined;
}

/** On a phone: every row in small, the picked one is seen in full above. */
export function RowTabs({ rows, picked, locale, onPick, small }: RowTabsProps) {
  return (
    <fieldset className="row-tabs">
      <legend className="sr-only">{figureMessages[locale].rowInFull}</legend>
      {rows.map((mark, place) => (
        <button
          aria-pressed={place === picked}
          className="row-tab"
          disabled={onPick === undefined}
          key={mark.name?.en ?? place}
          style={mark.namePaint && { color: `var(${tokenOf(mark.namePaint)})` }}
          type="button"
          {...(onPick ? { onClick: () => onPick(place) } : {})}
        >
          {mark.name?.[locale]}
          <span aria-hidden="true">{small?.(mark)}</span>
        </button>
      ))}
    </fieldset>
  );
}
