'use client';
// A figure that stands in two windows of one talk: what is done to it in either is done in both. It says its state part by
// part (run, cursor, guess, what is picked), each as plain data, and parses what it hears.

import { createContext, useContext, useEffect, useLayoutEffect, useRef } from 'react';

/** The way to the same figure in another window. */
export interface FigureLink {
  /** What was said last of a part, here or there; undefined where nothing was. */
  read(part: string): unknown;
  say(part: string, value: unknown): void;
  /** Calls back with the part of which the other window has said something. */
  subscribe(listener: (part: string) => void): () => void;
}

/** Null where a figure stands alone, as it does in a lesson. */
export const FigureLinkContext = createContext<FigureLink | null>(null);

interface LinkedPart {
  readonly part: string;
  /** Equal where the part is: only a change of it is said. */
  readonly key: string;
  readonly say: () => unknown;
  /** Does what was heard, and returns the key that it leads to; null where it cannot be read. */
  readonly hear: (raw: unknown) => string | null;
}

/** Returns what says the part once more, where it was said here last. */
export function useLinked({ part, key, say, hear }: LinkedPart): () => void {
  const link = useContext(FigureLinkContext);
  /** What both windows know. */
  const known = useRef(key);
  /** What was heard and is still to be shown: pictures come later than letters, which come one after the other. */
  const coming = useRef<string[]>([]);
  /** What this one showed last. */
  const own = useRef(key);
  const isMine = useRef(false);
  const latest = useRef({ say, hear });
  useLayoutEffect(() => {
    latest.current = { say, hear };
  });

  useEffect(() => {
    if (!link) return;
    const listen = (heard: string): void => {
      if (heard !== part) return;
      const next = latest.current.hear(link.read(part));
      if (next === null) return;
      known.current = next;
      if (next !== own.current) coming.current.push(next);
      isMine.current = false;
    };
    if (link.read(part) !== undefined) listen(part);
    return link.subscribe(listen);
  }, [link, part]);

  useEffect(() => {
    if (own.current === key) return;
    own.current = key;
    // What was heard and done is not said back, also where more was heard meanwhile.
    const heard = coming.current.indexOf(key);
    coming.current.splice(0, heard + 1);
    if (!link || heard >= 0 || known.current === key) return;
    known.current = key;
    coming.current = [];
    isMine.current = true;
    link.say(part, latest.current.say());
  }, [link, part, key]);

  return () => {
    if (isMine.current) link?.say(part, latest.current.say());
  };
}
