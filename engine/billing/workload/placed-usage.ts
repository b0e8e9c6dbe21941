// A usage with its place in the bill of a way.

export interface PlacedUsage {
  readonly usage: Readonly<Record<string, unknown>>;
  readonly isUncounted: boolean;
  readonly uncountedLines?: readonly string[];
}
