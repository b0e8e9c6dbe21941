'use client';
// Brings the platform to life when it comes near the screen: until then only its picture is there.

import { MountSheet } from '@/components/sims/mount-sheet';
import type { AskedFaas } from './sheet';
// What is drawn does not bring its style sheets: only what the browser loads does.
import '@/components/ui/code/code.css';
import './faas.css';

const mounted = {
  id: 'browser-faas',
  load: () => import('./live'),
  draw:
    typeof window === 'undefined'
      ? async (asked: AskedFaas) => (await import('./still')).StillFaas(asked)
      : null,
};

export const MountFaas = (asked: AskedFaas) => <MountSheet asked={asked} mounted={mounted} />;
