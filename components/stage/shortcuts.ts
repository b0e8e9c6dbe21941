// The keys of the slides in one table: the handler, the help and the tests read the same lines.

export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'overview'
  | 'notes'
  | 'blackout'
  | 'theme'
  | 'help'
  | 'leave';

export interface Shortcut {
  readonly command: Command;
  /** Values of KeyboardEvent.key, letters in lower case. */
  readonly keys: readonly string[];
  /** How the keys are written in the help. */
  readonly shown: readonly string[];
}

// The presenter's window will add its command here, and a button beside the others in deck-buttons.tsx.
export const shortcuts: readonly Shortcut[] = [
  { command: 'next', keys: ['ArrowRight', 'PageDown', ' '], shown: ['→', 'PageDown', 'Space'] },
  { command: 'previous', keys: ['ArrowLeft', 'PageUp'], shown: ['←', 'PageUp'] },
  { command: 'first', keys: ['Home'], shown: ['Home'] },
  { command: 'last', keys: ['End'], shown: ['End'] },
  { command: 'overview', keys: ['o'], shown: ['O'] },
  { command: 'notes', keys: ['n'], shown: ['N'] },
  { command: 'blackout', keys: ['b', '.'], shown: ['B', '.'] },
  { command: 'theme', keys: ['t'], shown: ['T'] },
  { command: 'help', keys: ['?'], shown: ['?'] },
  { command: 'leave', keys: ['Escape', 'p'], shown: ['Esc', 'P'] },
];

type TypedKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented'
>;

/**
 * The key as the table writes it, or null where it means something else.
 * A Korean keyboard types ㅔ where P is printed, so that the place of the key decides there.
 */
export function typedKey(event: TypedKey): string | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key.length > 1) return event.key;
  const isLatin = event.key.charCodeAt(0) < 128;
  const placed = /^Key([A-Z])$/.exec(event.code)?.[1];
  return (isLatin ? event.key : (placed ?? event.key)).toLowerCase();
}

/** True for keys that WCAG 2.1.4 wants to be switchable: single letters and signs. */
export const isCharacterKey = (key: string): boolean => key.length === 1 && key !== ' ';

const fields = 'input, textarea, select, [contenteditable], [role="slider"], [role="tab"]';
const pressables = 'button, a[href], summary, label';

/** Whether the focused control needs this key for itself. */
export function ownsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog[open]')) return true;
  // A clicker knows these two alone: whatever has the focus, they turn slides.
  if (key === 'PageDown' || key === 'PageUp') return false;
  if (target.closest(fields)) return key !== 'Escape';
  if (target.closest(pressables)) return key === ' ' || key === 'Enter';
  return false;
}

/** The command of a key, or null. Character keys count only while they are turned on. */
export function commandOf(key: string | null, areLettersOn: boolean): Command | null {
  if (key === null || (!areLettersOn && isCharacterKey(key))) return null;
  return shortcuts.find((shortcut) => shortcut.keys.includes(key))?.command ?? null;
}
