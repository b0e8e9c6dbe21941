'use client';
// A part of a page that is drawn while the site is built. It stands in the page's HTML and nowhere else: not in the
// page's data, not in the browser's code, and React passes over it when it takes up the page.

import { usePathname } from 'next/navigation';
import { type ReactNode, use, useState, useSyncExternalStore } from 'react';

interface DrawnProps {
  /** Unlike that of any other part of the page. */
  readonly id: string;
  /** Draws it; null in the browser, which has nothing to draw with. */
  readonly draw: (() => Promise<ReactNode>) | null;
  readonly className?: string | undefined;
}

export function Drawn({ draw, ...place }: DrawnProps) {
  // Compiled for one of the two: no page ever changes from the one to the other.
  return draw === null ? <Standing {...place} /> : <Drawing {...place} draw={draw} />;
}

function Drawing({ id, draw, className }: DrawnProps & { draw: () => Promise<ReactNode> }) {
  return (
    <div className={className} data-drawn={id}>
      {use(draw())}
    </div>
  );
}

/** What React is told of markup that already stands there: nothing, so that it leaves it alone. */
const AS_IT_STANDS = { __html: '' };

function Standing({ id, className }: Omit<DrawnProps, 'draw'>) {
  const path = usePathname();
  const isFirstPage = useSyncExternalStore(
    () => () => undefined,
    () => false,
    () => true,
  );
  // Whoever comes by a link within the site has the page's data only: what was drawn is read from its HTML, and
  // the page before stays until that is here.
  const page = isFirstPage ? null : use(pageAt(path));
  const [markup] = useState(() => (page === null ? AS_IT_STANDS : { __html: partOf(page, id) }));
  return (
    <div
      className={className}
      dangerouslySetInnerHTML={markup}
      data-drawn={id}
      suppressHydrationWarning
    />
  );
}

const partOf = (page: Document, id: string): string =>
  page.querySelector(`[data-drawn="${CSS.escape(id)}"]`)?.innerHTML ?? '';

let latest: { readonly path: string; readonly page: Promise<Document> } | null = null;

/** All parts of a page are read from one answer; where there is none, they stay empty until what they show wakes. */
function pageAt(path: string): Promise<Document> {
  if (latest?.path === path) return latest.page;
  const page = fetch(`${process.env.BASE_PATH ?? ''}${path.replace(/\/?$/, '/')}`)
    .then((answer) => answer.text())
    .catch(() => '')
    .then((html) => new DOMParser().parseFromString(html, 'text/html'));
  latest = { path, page };
  return page;
}
