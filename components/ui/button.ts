// The two looks of a button: one main action, and the quiet ones beside it. Both are 44 px tall where thumbs are used.

const base =
  'inline-flex min-h-11 items-center justify-center gap-1.5 rounded-[10px] px-3.5 text-sm font-medium whitespace-nowrap sm:min-h-9 disabled:cursor-not-allowed disabled:opacity-55';

export const primaryButton = `${base} bg-ink text-paper font-semibold hover:not-disabled:opacity-90`;

export const quietButton = `${base} border border-line bg-card text-ink-2 hover:not-disabled:border-ink-3 hover:not-disabled:text-ink`;
