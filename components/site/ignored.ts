// The part of an address that led nowhere, carried to the page that stands in for it.

export const ignoredParameter = 'ignored';

const maxShownLength = 60;

/** What may be shown of it: one line of plain text without control characters, at most 60 characters. */
export function cleanIgnored(raw: string): string {
  const oneLine = raw
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(oneLine);
  if (characters.length <= maxShownLength) return oneLine;
  return `${characters.slice(0, maxShownLength - 1).join('')}…`;
}
