'use client';
// Brings the comparison to life when it comes near the screen: until then only its first bills are there.

import { MountSheet } from '@/components/sims/mount-sheet';
import type { AskedBilling } from './sheet';

const mounted = {
  id: 'billing',
  load: () => import('./live'),
  draw:
    typeof window === 'undefined'
      ? async (asked: AskedBilling) => (await import('./still')).StillBilling(asked)
      : null,
};

export const MountBilling = (asked: AskedBilling) => <MountSheet asked={asked} mounted={mounted} />;
