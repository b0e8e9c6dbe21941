'use client';
// Reads one's own questions in a component; on the server and while hydrating nothing is known yet.

import { useSyncExternalStore } from 'react';
import { type OwnItems, ownItems } from './own-items';

export function useOwnItems(): OwnItems {
  return useSyncExternalStore(ownItems.subscribe, ownItems.get, () => ownItems.initial);
}
