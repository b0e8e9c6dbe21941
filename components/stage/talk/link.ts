// A slide's figure as both windows of a talk know it: a part of it is a value of the talk.

import type { FigureLink } from '@/components/figure/linked';
import type { Talk } from './talk';

export function linkOf(talk: Talk, slide: number): FigureLink {
  const prefix = `figure:${slide}:`;
  return {
    read: (part) => talk.get(prefix + part),
    say: (part, value) => talk.set(prefix + part, value),
    subscribe(listener) {
      return talk.subscribe((key) => {
        if (key.startsWith(prefix) && !talk.isMine(key)) listener(key.slice(prefix.length));
      });
    },
  };
}
