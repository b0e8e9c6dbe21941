// What the rule asked for of late: a group shrinks only as far as the largest of it.

/**
 * The sizes of the last so many readings, as a ring. Before there are so many, the highest is Infinity: a group
 * does not shrink on less. (Kubernetes calls this the stabilization window.)
 */
export class Recommendations {
  private readonly sizes: Float64Array;
  private next = 0;

  constructor(readings: number) {
    this.sizes = new Float64Array(readings).fill(Infinity);
  }

  add(size: number): void {
    this.sizes[this.next] = size;
    this.next = (this.next + 1) % this.sizes.length;
  }

  get highest(): number {
    let highest = 0;
    for (const size of this.sizes) highest = Math.max(highest, size);
    return highest;
  }

  save() {
    return { sizes: this.sizes.slice(), next: this.next };
  }

  restore(saved: ReturnType<Recommendations['save']>): void {
    this.sizes.set(saved.sizes);
    this.next = saved.next;
  }
}
