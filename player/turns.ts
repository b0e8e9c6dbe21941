// Work in turns: a thread that simulates lets messages, and on the page fingers, have their turn in between.

/** How long work may hold its thread at a time, by which clock in ms. */
export interface Pace {
  readonly turnMs: number;
  now(): number;
}

/** A turn that begins now. */
export interface Turn {
  spentMs(): number;
  readonly isOver: () => boolean;
}

export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export function beginTurn({ turnMs, now }: Pace): Turn {
  const startedAt = now();
  const spentMs = (): number => now() - startedAt;
  return { spentMs, isOver: () => spentMs() >= turnMs };
}

/** Does steps until `step` returns false, in turns. Resolves to false when `isGivenUp` became true in between. */
export async function inTurns(
  pace: Pace,
  isGivenUp: () => boolean,
  step: () => boolean,
): Promise<boolean> {
  let turn = beginTurn(pace);
  while (step()) {
    if (!turn.isOver()) continue;
    await nextTurn();
    if (isGivenUp()) return false;
    turn = beginTurn(pace);
  }
  return true;
}
