'use client';
// What a simulator says of its own numbers, once it is here: null until then.

import { useEffect, useState } from 'react';
import type { SimDefinition } from '../definition';
import type { SimWhy } from './why-words';

export function useWhy({ why }: SimDefinition): SimWhy | null {
  const [loaded, setLoaded] = useState<SimWhy | null>(null);
  useEffect(() => {
    let isGone = false;
    why().then((next) => {
      if (!isGone) setLoaded(next);
    }, reportError);
    return () => {
      isGone = true;
    };
  }, [why]);
  return loaded;
}
