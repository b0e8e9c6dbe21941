// How many of a class guessed what, as bars over the line on which the guesses stand.

import type { CSSProperties } from 'react';
import { type GuessScale, shareOn } from '../guess-scale';
import { chipsOf } from './guesses';
import { type Raised, tally } from './raised';

interface HandBarsProps {
  readonly scale: GuessScale;
  readonly raised: Raised;
  /** Whether each bar says how many it stands for: on the stage there is no room. */
  readonly hasCounts?: boolean;
}

export function HandBars({ scale, raised, hasCounts = false }: HandBarsProps) {
  const guesses = chipsOf(scale);
  const counts = tally(raised, guesses.length);
  const most = Math.max(1, ...counts);
  return (
    <ul className="hand-bars">
      {guesses.map(({ value, text }, place) => {
        const count = counts[place] ?? 0;
        const style = { '--at': shareOn(scale, value), '--share': count / most } as CSSProperties;
        return count === 0 ? null : (
          <li key={value} style={style}>
            <span className="sr-only">{hasCounts ? `${text}: ` : `${text}: ${count}`}</span>
            {hasCounts ? <b>{count}</b> : null}
            <i />
          </li>
        );
      })}
    </ul>
  );
}
