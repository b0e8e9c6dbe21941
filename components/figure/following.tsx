// A part of a figure that is rendered for each moment of a run that plays.

import type { ReactNode } from 'react';
import { type Followed, type Now, useNow } from './playing';

interface FollowingProps {
  readonly followed: Followed;
  readonly children: (now: Now) => ReactNode;
}

export function Following({ followed, children }: FollowingProps): ReactNode {
  return children(useNow(followed));
}
