// A part of a figure that is rendered for each moment of a run that plays.

import type { ReactNode } from 'react';
import { type Followed, type Now, type Place, useNow } from './playing';

interface FollowingProps {
  readonly followed: Followed;
  /** When it hears of a moment: with clock and numbers where nothing is said. */
  readonly place?: Place;
  readonly children: (now: Now) => ReactNode;
}

export function Following({ followed, place = 'numbers', children }: FollowingProps): ReactNode {
  return children(useNow(followed, place));
}
