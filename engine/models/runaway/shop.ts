// The shop's orders, which draw from the same places: one every fifth of a second, each at work for half a second.

export const ORDER_EVERY_MS = 200;
export const ORDER_MS = 500;

export class Shop {
  /** The next order. */
  orderMs = ORDER_EVERY_MS;
  arrived = 0;
  completed = 0;
  lost = 0;
  isRefused = false;
  /** When those at work end, the first one first. */
  private ends: number[] = [];

  get running(): number {
    return this.ends.length;
  }

  /** When the first of those at work ends. */
  get endMs(): number {
    return this.ends[0] ?? Infinity;
  }

  end(): void {
    this.ends.shift();
    this.completed += 1;
  }

  /** An order comes and finds so many places free. */
  order(free: number): void {
    const atMs = this.orderMs;
    this.arrived += 1;
    this.orderMs = (this.arrived + 1) * ORDER_EVERY_MS;
    this.isRefused = free <= 0;
    if (this.isRefused) this.lost += 1;
    else this.ends.push(atMs + ORDER_MS);
  }

  save() {
    const { orderMs, arrived, completed, lost, isRefused } = this;
    return { orderMs, arrived, completed, lost, isRefused, ends: [...this.ends] };
  }

  restore({ ends, ...counts }: ReturnType<Shop['save']>): void {
    Object.assign(this, counts);
    this.ends = [...ends];
  }
}
