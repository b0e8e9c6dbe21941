// Looks at a run at evenly spaced moments: for levels that would otherwise change with every request.

/** Enough for several on each pixel of a wide stage, however many requests a run brings. */
export const LOOKS = 2_400;

/** Time 0 and then `LOOKS` moments, the last of which is the end of the run. */
export class Watch {
  private looks = 0;

  constructor(
    private readonly durationMs: number,
    private readonly isOn: boolean,
  ) {}

  /**
   * Advances to `tMs` through every moment that lies before it, and looks at each. Splits are exact, so a
   * run that is watched is the same as one that is not.
   */
  advance(tMs: number, advanceTo: (atMs: number) => void, look: (atMs: number) => void): void {
    while (this.isOn && this.nextMs <= tMs) {
      const atMs = this.nextMs;
      advanceTo(atMs);
      look(atMs);
      this.looks += 1;
    }
    advanceTo(tMs);
  }

  private get nextMs(): number {
    return (this.durationMs * this.looks) / LOOKS;
  }
}
