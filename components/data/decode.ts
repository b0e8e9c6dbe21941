// The text of a file, whatever program wrote it: Excel in Korea saves CSV in CP949, sometimes in UTF-16.

export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is not UTF-8 was saved by Korean Windows: the name stands for CP949, its superset, too.
    return new TextDecoder('euc-kr').decode(bytes);
  }
}
