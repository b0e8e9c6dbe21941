'use client';
// One file at a time, as a component sees it: how far it is, and a way to give it up.

import { useCallback, useEffect, useRef, useState } from 'react';
import { type FileOutcome, workOnFile } from './file-work';

export interface ReadingFile {
  readonly name: string;
  /** From 0 to 1. */
  readonly done: number;
}

export interface FileWork<Task, Result> {
  /** Null while none is read. */
  readonly reading: ReadingFile | null;
  /** Reads a file; one that is under way is given up. */
  readonly read: (file: File, task: Task, given?: unknown) => Promise<FileOutcome<Result>>;
  readonly cancel: () => void;
}

/** `start` makes a worker that answers as `answerFiles` does. */
export function useFileWork<Task, Result>(start: () => Worker): FileWork<Task, Result> {
  const [reading, setReading] = useState<ReadingFile | null>(null);
  const underWay = useRef<AbortController | null>(null);
  const first = useRef(start);
  useEffect(() => () => underWay.current?.abort(), []);

  const read = useCallback(async (file: File, task: Task, given?: unknown) => {
    underWay.current?.abort();
    const controller = new AbortController();
    underWay.current = controller;
    const { name } = file;
    setReading({ name, done: 0 });
    const { signal } = controller;
    const onProgress = (done: number) => setReading({ name, done });
    const outcome = await workOnFile<Task, Result>(
      first.current(),
      { file, task, given },
      { signal, onProgress },
    );
    if (underWay.current === controller) setReading(null);
    return outcome;
  }, []);
  const cancel = useCallback(() => {
    underWay.current?.abort();
    setReading(null);
  }, []);
  return { reading, read, cancel };
}
