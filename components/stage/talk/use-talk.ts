'use client';
// The talk of this window: kept over a reload, joined with the other window once there is one.

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { replaceAddress } from '@/components/ui/replace-address';
import { newId } from '@/store/new-id';
import { readSession, writeSession } from '@/store/session';
import { type Role, readEntries } from './letters';
import { OTHERS, type Other, Talk } from './talk';
import { type TalkValue, valueIn } from './values';

/** A reload takes seconds: what was kept longer ago belongs to another class. */
const KEPT_FOR_MS = 60_000;

const never = () => () => undefined;

/** Which of the two windows this is. The address says so: it survives a reload, and needs no store. */
const roleNow = (): Role =>
  new URLSearchParams(window.location.search).get('as') === 'presenter' ? 'presenter' : 'screen';

export const useRole = (): Role => useSyncExternalStore(never, roleNow, () => 'screen');

/** The name of the talk that this window belongs to; null while it stands alone. */
const talkIdNow = (): string | null => new URLSearchParams(window.location.search).get('talk');

/** The address of the other window of a talk. */
export function addressOf(role: Role, id: string, slide: number): string {
  const { origin, pathname } = window.location;
  const as = role === 'presenter' ? '&as=presenter' : '';
  return `${origin}${pathname}?talk=${id}${as}#${slide}`;
}

export interface TalkHere {
  readonly talk: Talk;
  /** Gives the talk a name, under which another window can join. Null where the browser joins no windows. */
  readonly open: () => string | null;
}

export function useTalk(lesson: string): TalkHere {
  const [talk] = useState(
    () =>
      new Talk({
        by: typeof window === 'undefined' ? '' : newId(),
        role: roleNow,
        ratio: () => window.innerWidth / Math.max(1, window.innerHeight),
      }),
  );

  const join = useCallback(
    (id: string) => talk.join(new BroadcastChannel(`cloud-ladder:talk:${lesson}:${id}`)),
    [talk, lesson],
  );

  useEffect(() => {
    const name = `talk:${lesson}:${talkIdNow() ?? 'alone'}:${roleNow()}`;
    talk.takeAll(keptIn(name));
    writeSession(name, null);
    const keep = (): void => {
      writeSession(name, JSON.stringify({ atMs: Date.now(), entries: talk.entries() }));
      talk.leave();
    };
    const come = (event: PageTransitionEvent): void => {
      const id = talkIdNow();
      if (event.persisted && id !== null) join(id);
    };
    const resized = (): void => talk.resized();
    const id = talkIdNow();
    if (id !== null && 'BroadcastChannel' in window) join(id);
    window.addEventListener('pagehide', keep);
    window.addEventListener('pageshow', come);
    window.addEventListener('resize', resized);
    return () => {
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('pageshow', come);
      window.removeEventListener('resize', resized);
      talk.leave();
    };
  }, [talk, lesson, join]);

  const open = useCallback((): string | null => {
    if (!('BroadcastChannel' in window)) return null;
    const known = talkIdNow();
    if (known !== null) return known;
    const id = newId().slice(0, 12);
    replaceAddress(`?talk=${id}${window.location.hash}`);
    join(id);
    return id;
  }, [join]);

  return { talk, open };
}

function keptIn(name: string) {
  try {
    const kept = JSON.parse(readSession(name) ?? 'null');
    return kept !== null && Date.now() - kept.atMs < KEPT_FOR_MS ? readEntries(kept.entries) : [];
  } catch {
    return [];
  }
}

export function useTalkValue<T>(talk: Talk, value: TalkValue<T>): T {
  const subscribe = useCallback(
    (listen: () => void) => talk.subscribe((key) => (key === value.key ? listen() : undefined)),
    [talk, value],
  );
  return useSyncExternalStore(
    subscribe,
    () => valueIn(talk, value),
    () => value.initial,
  );
}

const nobody: readonly Other[] = [];

export function useOthers(talk: Talk): readonly Other[] {
  const subscribe = useCallback(
    (listen: () => void) => talk.subscribe((key) => (key === OTHERS ? listen() : undefined)),
    [talk],
  );
  return useSyncExternalStore(
    subscribe,
    () => talk.others,
    () => nobody,
  );
}
