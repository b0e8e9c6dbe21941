// Text that a window keeps over a reload, and no longer than the window is open.

import { PREFIX } from './saved';

function area(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** Null where nothing is kept, or the browser keeps nothing. */
export function readSession(name: string): string | null {
  try {
    return area()?.getItem(PREFIX + name) ?? null;
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing, nothing is kept: the window itself still knows. */
export function writeSession(name: string, text: string | null): void {
  try {
    if (text === null) area()?.removeItem(PREFIX + name);
    else area()?.setItem(PREFIX + name, text);
  } catch {
    // Full or forbidden.
  }
}
