'use client';
// Reads a saved value in a component; on the server and while hydrating it is the initial one.

import { useSyncExternalStore } from 'react';
import type { Saved } from './saved';

export function useSaved<T>(saved: Pick<Saved<T>, 'initial' | 'get' | 'subscribe'>): T {
  return useSyncExternalStore(saved.subscribe, saved.get, () => saved.initial);
}
