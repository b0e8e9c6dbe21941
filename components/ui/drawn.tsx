'use client';
// A part of a page that is drawn while the site is built. It stands in the page's HTML and nowhere else: not in the
// page's data, not in the browser's code, and React passes over it when it takes up the page.

import { usePathname } from 'next/navigation';
import {
  createElement,
  type HTMLAttributes,
  type ReactNode,
  use,
  useState,
  useSyncExternalStore,
} from 'react';

interface Place {
  /** Unlike that of any other part of the page. */
  readonly id: string;
  /** The element that it is. */
  readonly as?: string | undefined;
  readonly attributes?: HTMLAttributes<HTMLElement> | undefined;
}

interface DrawnProps extends Place {
  /** Draws what stands in it; null in the browser, which has nothing to draw with. */
  readonly draw: (() => Promise<ReactNode>) | null;
}

export function Drawn({ draw, ...place }: DrawnProps) {
  // Compiled for one of the two: no page ever changes from the one to the other.
  return draw === null ? <Standing {...place} /> : <Drawing {...place} draw={draw} />;
}

function Drawing({ id, as = 'div', attributes, draw }: Place & { draw: () => Promise<ReactNode> }) {
  return createElement(as, { ...attributes, 'data-drawn': id }, use(draw()));
}

/** What React is told of markup that already stands there: nothing, so that it leaves it alone. */
const AS_IT_STANDS = { __html: '' };

const never = () => () => undefined;

function Standing({ id, as = 'div', attributes }: Place) {
  const path = usePathname();
  const isTakenUp = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  // React asks again once it has taken up the page: what stood there then is there still.
  const [isFirstPage] = useState(isTakenUp);
  // Whoever comes by a link within the site has the page's data only: what was drawn is read from its HTML, and
  // the page before stays until that is here.
  const page = isFirstPage ? null : use(pageAt(path));
  const [markup] = useState(() => (page === null ? AS_IT_STANDS : { __html: partOf(page, id) }));
  return createElement(as, {
    ...attributes,
    'data-drawn': id,
    dangerouslySetInnerHTML: markup,
    suppressHydrationWarning: true,
  });
}

const partOf = (page: Document, id: string): string =>
  page.querySelector(`[data-drawn="${CSS.escape(id)}"]`)?.innerHTML ?? '';

let latest: { readonly path: string; readonly page: Promise<Document> } | null = null;

/** All parts of a page are read from one answer. Rejects where there is none; the next to ask tries anew. */
function pageAt(path: string): Promise<Document> {
  if (latest?.path === path) return latest.page;
  const page = readPage(`${process.env.BASE_PATH ?? ''}${path.replace(/\/?$/, '/')}`);
  latest = { path, page };
  page.catch(() => {
    latest = null;
  });
  return page;
}

async function readPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
