'use client';
// Reads a saved value in a component; on the server and while hydrating it is the initial one.

import { useSyncExternalStore } from 'react';
import type { Saved } from './saved';

export function useSaved<T>(saved: Saved<T>): T {
  return useSyncExternalStore(saved.subscribe, saved.get, () => saved.initial);
}
