// Ids that no two browsers give out twice: 128 random bits. Unlike randomUUID, this works without https too.

export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
