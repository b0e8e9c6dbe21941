// When a page is really opened: browsers prepare pages that may never be (https://wicg.github.io/nav-speculation/prerendering.html).

type Prepared = Document & { readonly prerendering?: boolean };

/** Calls back at once, or when a prepared page is opened; returns how to give that up. */
export function whenShown(then: () => void): () => void {
  if (!(document as Prepared).prerendering) {
    then();
    return () => {};
  }
  document.addEventListener('prerenderingchange', then, { once: true });
  return () => document.removeEventListener('prerenderingchange', then);
}
