// What a key means inside a question: a digit chooses a row, Enter checks.

export interface KeyPress {
  readonly key: string;
  readonly hasModifier: boolean;
  readonly isComposing: boolean;
  /** 229 marks a key that an input method took, also in browsers that report the end of composing first. */
  readonly keyCode: number;
  /** What the focus is on. */
  readonly target: 'text' | 'choice' | 'free' | 'other';
}

export type KeyMeaning = { readonly choose: number } | 'check' | null;

const COMPOSING = 229;

/** Enter while a Hangul syllable is being composed only completes the syllable. */
export function meaningOf({
  key,
  hasModifier,
  isComposing,
  keyCode,
  target,
}: KeyPress): KeyMeaning {
  if (hasModifier || isComposing || keyCode === COMPOSING || target === 'free') return null;
  // On buttons and links Enter already means to press them.
  if (key === 'Enter') return target === 'other' ? null : 'check';
  return /^[1-9]$/.test(key) && target !== 'text' ? { choose: Number(key) } : null;
}
