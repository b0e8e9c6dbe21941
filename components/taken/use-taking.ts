'use client';
// One file at a time, put together when it is asked for: how far it is, a way to give it up, and what came of it.

import { useEffect, useRef, useState } from 'react';
import { download } from '@/components/ui/download';
import type { ReadingFile } from '@/components/ui/use-file-work';
import { takenMessages } from '@/i18n/messages/taken';
import { useLocale } from '@/i18n/use-locale';
import type { Site } from './site-files';

export interface Asked {
  /** The file's name. */
  readonly name: string;
  readonly type: string;
  /** Tells in between how far it is, from 0 to 1. */
  readonly make: (
    site: Site,
    onDone: (done: number) => void,
  ) => Promise<string | Uint8Array<ArrayBuffer>>;
}

export interface Taking {
  /** Null while none is made. */
  readonly making: ReadingFile | null;
  readonly said: string;
  readonly take: (asked: Asked) => Promise<void>;
  readonly cancel: () => void;
}

export function useTaking(): Taking {
  const words = takenMessages[useLocale()];
  const [making, setMaking] = useState<ReadingFile | null>(null);
  const [said, setSaid] = useState('');
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  async function take({ name, type, make }: Asked): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    underWay.current = controller;
    setMaking({ name, done: 0 });
    setSaid('');
    try {
      const { siteFiles } = await import('./site-files');
      const file = await make(siteFiles(signal), (done) => setMaking({ name, done }));
      signal.throwIfAborted();
      download(name, file, type);
      setSaid(words.made(name));
    } catch {
      setSaid(signal.aborted ? words.givenUp : words.failed);
    }
    setMaking(null);
  }

  return { making, said, take, cancel: () => underWay.current?.abort() };
}
