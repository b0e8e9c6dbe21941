// How rows look once the verdict is known. The words 정답 and 내 답 stand beside the colours.

// Paler than the soft green of the ladder: small green words must keep a contrast of 4.5 on it.
export const rightRow =
  'border-good bg-[color-mix(in_srgb,var(--good)_9%,var(--card))] dark:bg-iaas-soft';
export const wrongRow = 'border-dropped bg-card ring-1 ring-dropped ring-inset';
export const otherRow = 'border-line bg-card text-ink-2';
