// The files of the site, for whoever puts them into something else: each is asked for once.

import type { Part } from './parts';

export interface Site {
  readonly part: (url: string) => Promise<Part>;
  readonly blob: (url: string) => Promise<Blob>;
}

/** A connection that hangs says nothing by itself. */
const LONGEST_MS = 60_000;

/** Rejects where the site does not answer with the file, or when it is no longer wanted. */
async function get(url: string, unwanted: AbortSignal | undefined): Promise<Blob> {
  const given = new AbortController();
  const giveUp = () => given.abort(unwanted?.reason);
  const timer = setTimeout(giveUp, LONGEST_MS);
  unwanted?.addEventListener('abort', giveUp);
  try {
    unwanted?.throwIfAborted();
    const response = await fetch(url, { signal: given.signal });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return await response.blob();
  } finally {
    clearTimeout(timer);
    unwanted?.removeEventListener('abort', giveUp);
  }
}

export function siteFiles(unwanted?: AbortSignal): Site {
  const asked = new Map<string, Promise<Part>>();
  const part = (url: string): Promise<Part> => {
    const known = asked.get(url);
    if (known) return known;
    const text = get(url, unwanted).then(async (blob) => ({ url, text: await blob.text() }));
    asked.set(url, text);
    return text;
  };
  return { part, blob: (url) => get(url, unwanted) };
}
