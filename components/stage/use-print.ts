// Prints all slides, however printing was asked for: one a page, or four a page with room for notes.

import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { fitEveryText } from './use-fit';

export type PerPage = '1' | '4';

/** What the address asks for: `?print=4`. Anything else is one a page. */
const asked = (): PerPage =>
  new URLSearchParams(window.location.search).get('print') === '4' ? '4' : '1';

interface Printing {
  /** How many slides stand on a page; null while nothing is printed. */
  readonly perPage: PerPage | null;
  /** Opens the browser's printing. */
  readonly print: (perPage: PerPage) => void;
}

export function usePrint(deck: RefObject<HTMLElement | null>): Printing {
  const [perPage, setPerPage] = useState<PerPage | null>(null);
  useEffect(() => {
    // What does not stand there when the event ends is not printed.
    function prepare() {
      flushSync(() => setPerPage((chosen) => chosen ?? asked()));
      if (deck.current) fitEveryText(deck.current);
    }
    const forget = () => setPerPage(null);
    window.addEventListener('beforeprint', prepare);
    window.addEventListener('afterprint', forget);
    return () => {
      window.removeEventListener('beforeprint', prepare);
      window.removeEventListener('afterprint', forget);
    };
  }, [deck]);
  return {
    perPage,
    print(chosen) {
      flushSync(() => setPerPage(chosen));
      window.print();
    },
  };
}
