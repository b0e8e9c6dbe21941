// The shape of a worked example that a provider publishes.

export interface Published {
  /** Words for it stand in the messages of the fact ledger. */
  readonly id: string;
  /** Tag of `sources.ts`; null where the example is recalled and no source shows it. */
  readonly source: string | null;
  /** What was used. */
  readonly usage: Readonly<Record<string, unknown>> & { readonly svc: string };
  /** What the page says it costs: lines by name where it gives them, and the total. */
  readonly expect: Readonly<Record<string, number>> & { readonly total: number };
}
