// Where a button goes with what it did, the page has lost the focus, and whoever works by keyboard their place.

/** Gives the focus to an element where nothing has it, without scrolling there. */
export function takeLostFocus(element: HTMLElement | null | undefined): void {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
}
