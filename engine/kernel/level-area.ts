// The area under a level since a moment that can be moved: what a controller measures of its last period.

const LEVEL = 0;
const AREA = 1;
const SINCE = 2;

export class LevelArea {
  /** Level, area since the last restart, and the time of the last change in ms. */
  private readonly state = new Float64Array(3);

  add(change: number, atMs: number): void {
    const state = this.state;
    const level = state[LEVEL] as number;
    state[AREA] = (state[AREA] as number) + level * (atMs - (state[SINCE] as number));
    state[LEVEL] = level + change;
    state[SINCE] = atMs;
  }

  /** Level times ms, from the last restart to `atMs`. */
  areaAt(atMs: number): number {
    const state = this.state;
    return (state[AREA] as number) + (state[LEVEL] as number) * (atMs - (state[SINCE] as number));
  }

  /** A new period begins: the area is 0 again, the level stays. */
  restart(atMs: number): void {
    this.state[AREA] = 0;
    this.state[SINCE] = atMs;
  }

  save(): Float64Array {
    return this.state.slice();
  }

  restore(saved: Float64Array): void {
    this.state.set(saved);
  }
}
