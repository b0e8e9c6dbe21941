// How the bench prints its numbers.

export function pad(text: string, width: number): string {
  return text.padStart(width);
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
