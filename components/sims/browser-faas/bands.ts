// Which lines of a handler's code run once for each environment, and which for each call.

import type { Band } from '@/components/ui/code/editor';
import type { Locale } from '@/i18n/locales';
import { words } from './words';

const HANDLER = /^export\s+(default\s+)?((async\s+)?function|(const|let)\s+handler)\b/;
const HELPER = /^(async\s+)?function\b/;

/** The last line of what begins at `from` in the first column; what ends on its own line is one line. */
function endOf(lines: readonly string[], from: number): number {
  if (/[;}]\s*$/.test(lines[from] ?? '')) return from;
  const end = lines.findIndex((line, index) => index > from && /^[}\])]/.test(line));
  return end === -1 ? lines.length - 1 : end;
}

/** Read off how the code is laid out, not off its grammar: it is a help to the eye, and decides nothing. */
export function bandsOf(code: string, locale: Locale): readonly Band[] {
  const { once, eachTime } = words[locale].bands;
  const lines = code.split('\n');
  const bands: Band[] = [];
  let from: number | null = null;
  const close = (end: number): void => {
    if (from !== null) bands.push({ from, to: end - 1, paint: 'cold', label: once });
    from = null;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const isHandler = HANDLER.test(line);
    if (isHandler || HELPER.test(line)) {
      close(index);
      const to = endOf(lines, index);
      if (isHandler) bands.push({ from: index, to, paint: 'busy', label: eachTime });
      index = to;
    } else if (line.trim() === '' || /^\s*\/\//.test(line)) close(index);
    else from ??= index;
  }
  close(lines.length);
  return bands;
}
