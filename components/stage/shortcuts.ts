// The keys of the slides in one table: the handler, the help and the tests read the same lines.

export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'overview'
  | 'knobs'
  | 'presenter'
  | 'notes'
  | 'laser'
  | 'spotlight'
  | 'pen'
  | 'erase'
  | 'timer'
  | 'qr'
  | 'vote'
  | 'hand'
  | 'hand-back'
  | 'guess'
  | 'blackout'
  | 'theme'
  | 'fullscreen'
  | 'help'
  | 'leave';

/** What the keys of a group are for, in the order of the help. */
export const groups = ['turn', 'point', 'show'] as const;
export type Group = (typeof groups)[number];

export interface Shortcut {
  readonly command: Command;
  readonly group: Group;
  /** Values of KeyboardEvent.key, letters in lower case; with Shift only where that means something else. */
  readonly keys: readonly string[];
  /** How the keys are written in the help. */
  readonly shown: readonly string[];
}

export const shortcuts: readonly Shortcut[] = [
  {
    command: 'next',
    group: 'turn',
    keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'],
    shown: ['PageDown', '→', '↓', 'Space', 'Enter'],
  },
  {
    command: 'previous',
    group: 'turn',
    keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'Backspace'],
    shown: ['PageUp', '←', '↑', 'Shift+Space', 'Backspace'],
  },
  { command: 'first', group: 'turn', keys: ['Home'], shown: ['Home'] },
  { command: 'last', group: 'turn', keys: ['End'], shown: ['End'] },
  { command: 'overview', group: 'turn', keys: ['o'], shown: ['O'] },
  { command: 'laser', group: 'point', keys: ['l'], shown: ['L'] },
  { command: 'spotlight', group: 'point', keys: ['h'], shown: ['H'] },
  { command: 'pen', group: 'point', keys: ['d'], shown: ['D'] },
  { command: 'erase', group: 'point', keys: ['c'], shown: ['C'] },
  { command: 'knobs', group: 'show', keys: ['k'], shown: ['K'] },
  { command: 'presenter', group: 'show', keys: ['s'], shown: ['S'] },
  { command: 'notes', group: 'show', keys: ['n'], shown: ['N'] },
  { command: 'blackout', group: 'show', keys: ['b', '.'], shown: ['B', '.'] },
  { command: 'timer', group: 'show', keys: ['t'], shown: ['T'] },
  { command: 'qr', group: 'show', keys: ['q'], shown: ['Q'] },
  { command: 'vote', group: 'show', keys: ['v'], shown: ['V'] },
  {
    command: 'hand',
    group: 'show',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    shown: ['1–9'],
  },
  { command: 'hand-back', group: 'show', keys: ['0'], shown: ['0'] },
  { command: 'guess', group: 'show', keys: ['g'], shown: ['G'] },
  { command: 'theme', group: 'show', keys: ['m'], shown: ['M'] },
  { command: 'fullscreen', group: 'show', keys: ['f', 'F5'], shown: ['F', 'F5'] },
  { command: 'help', group: 'show', keys: ['?'], shown: ['?'] },
  { command: 'leave', group: 'show', keys: ['Escape', 'p'], shown: ['Esc', 'P'] },
];

type TypedKey = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'shiftKey'
  | 'isComposing'
  | 'defaultPrevented'
>;

/**
 * The key as the table writes it, or null where it means something else.
 * A Korean keyboard types ㅔ where P is printed, so that the place of the key decides there.
 */
export function typedKey(event: TypedKey): string | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === ' ' && event.shiftKey) return 'Shift+ ';
  if (event.key.length > 1) return event.key;
  const isLatin = event.key.charCodeAt(0) < 128;
  const placed = /^Key([A-Z])$/.exec(event.code)?.[1];
  return (isLatin ? event.key : (placed ?? event.key)).toLowerCase();
}

/** True for keys that WCAG 2.1.4 wants to be switchable: single letters and signs. */
export const isCharacterKey = (key: string): boolean => key.length === 1 && key !== ' ';

/** Whatever is typed there is text. */
const texts = [
  'textarea',
  '[contenteditable]',
  'input:not([type="range"], [type="radio"], [type="checkbox"], [type="button"], [type="submit"])',
].join();
const fields = 'input, textarea, select, [contenteditable], [role="slider"], [role="tab"]';
const pressables = 'button, a[href], summary, label';
/** Several things with one stop of the Tab key: arrows go from one to the next. */
const rows = '[role="toolbar"], [role="menu"]';

const presses = (key: string): boolean => key === ' ' || key === 'Shift+ ' || key === 'Enter';

/**
 * Whether the focused control needs this key for itself. `isPointed` says that the control was reached by a pointer:
 * on slides only where text is typed are keys then its own, because the next key comes from a clicker.
 */
export function ownsKey(target: EventTarget | null, key: string, isPointed = false): boolean {
  if (!(target instanceof Element)) return false;
  // Every clicker knows these two: whatever has the focus, and whatever is open, they turn slides.
  if (key === 'PageDown' || key === 'PageUp') return false;
  if (target.closest('dialog[open], :popover-open')) return true;
  if (target.closest(texts)) return key !== 'Escape';
  if (isPointed) return false;
  if (target.closest(fields)) return key !== 'Escape';
  if (target.closest(rows) && /^(Arrow|Home$|End$)/.test(key)) return true;
  if (target.closest(pressables)) return presses(key);
  return false;
}

/** The command of a key, or null. Character keys count only while they are turned on. */
export function commandOf(key: string | null, areLettersOn: boolean): Command | null {
  if (key === null || (!areLettersOn && isCharacterKey(key))) return null;
  return shortcuts.find((shortcut) => shortcut.keys.includes(key))?.command ?? null;
}
