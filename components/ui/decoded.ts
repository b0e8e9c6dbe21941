/** What a part of an address says. Anything can be typed there: a lone % stands for itself. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
