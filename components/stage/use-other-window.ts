'use client';
// Opens the other window of a talk: the presenter's from the class's, and the other way round.

import { useState } from 'react';
import type { Role } from './talk/letters';
import { addressOf, type TalkHere } from './talk/use-talk';

/** Another window that could not be opened: null as its address where the browser joins no windows. */
export interface NotOpened {
  readonly role: Role;
  readonly address: string | null;
}

interface OtherWindow {
  readonly notOpened: NotOpened | null;
  /** Opens it at this slide. */
  open(role: Role, slide: number): void;
  forget(): void;
}

export function useOtherWindow({ open: nameTalk }: TalkHere): OtherWindow {
  const [notOpened, setNotOpened] = useState<NotOpened | null>(null);
  return {
    notOpened,
    open(role, slide) {
      const id = nameTalk();
      const address = id === null ? null : addressOf(role, id, slide);
      const shape = role === 'presenter' ? 'popup,width=1280,height=760' : '';
      const opened = address && window.open(address, `talk-${role}-${id}`, shape);
      setNotOpened(opened ? null : { role, address });
    },
    forget: () => setNotOpened(null),
  };
}
