// Runs through every pause of a preparation at once, where nobody waits for the page meanwhile.

export function finished<T>(turns: Generator<unknown, T>): T {
  for (;;) {
    const turn = turns.next();
    if (turn.done) return turn.value;
  }
}
