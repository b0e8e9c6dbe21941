// A short number for a text, to see whether two are the same: FNV-1a, 32 bits. It keeps nobody from forging anything.

export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}

/** As many of its bits as there is room for, folded so that all of them count. */
export function foldedHash(text: string, width: number): number {
  const hash = hashOf(text);
  return (((hash >>> width) ^ hash) >>> 0) % 2 ** width;
}
