// What of a figure on a slide is fetched only when it is asked for. A talk fetches it beforehand: the network of a
// classroom may be gone by then.

let coming: Promise<unknown> | null = null;

/** Fetches all of it once. What does not come is asked for again when it is needed, and said then. */
export function fetchParts(): Promise<unknown> {
  coming ??= Promise.allSettled([
    import('./read-address'),
    import('./goal-list'),
    import('./run-status'),
    import('./predict-told'),
    import('./other-customers'),
    import('./compare/compared'),
    import('./chance/trust-panel'),
    import('./stage/target-buttons'),
  ]);
  return coming;
}
