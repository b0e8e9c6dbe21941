// Works on the finished page of the ledger, which React has drawn once and leaves alone.

import { decoded } from '@/components/ui/decoded';

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** An entry is found by its own words and by those of the table that it stands in. */
function wordsOf(entry: Element): string {
  const heading = entry.closest('details')?.querySelector('summary')?.textContent ?? '';
  return fold(`${heading} ${entry.textContent ?? ''}`);
}

/**
 * Hides every entry that lacks one of the words, and opens the tables in which some are left.
 * Returns how many entries match; null for no words, which shows everything again.
 */
export function showMatches(ledger: Element, wanted: string): number | null {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const entry of ledger.querySelectorAll<HTMLElement>('[data-fact]')) {
    const text = words.length === 0 ? '' : wordsOf(entry);
    entry.hidden = !words.every((word) => text.includes(word));
    if (!entry.hidden) found += 1;
  }
  const groups = ledger.querySelectorAll<HTMLElement>('.price-table, .ledger-group, .disputed');
  for (const group of groups) {
    const hasMatch = group.querySelector('[data-fact]:not([hidden])') !== null;
    // A table without rows of its own (a sheet without figures) is found by nothing.
    group.hidden = words.length > 0 && !hasMatch;
    if (group instanceof HTMLDetailsElement) openFor(group, words.length > 0 && hasMatch);
  }
  return words.length === 0 ? null : found;
}

/** What the search opened it closes again; what a reader opened stays open. */
function openFor(details: HTMLDetailsElement, isFound: boolean): void {
  if (isFound && !details.open) {
    details.open = true;
    details.dataset.opened = 'by-search';
  } else if (!isFound && details.dataset.opened === 'by-search') {
    details.open = false;
    delete details.dataset.opened;
  }
}

/** Entries good until a day that is past. Days are YYYY-MM-DD. */
export function markOverdue(ledger: Element, today: string): void {
  for (const entry of ledger.querySelectorAll<HTMLElement>('[data-by]')) {
    entry.toggleAttribute('data-overdue', (entry.dataset.by ?? today) < today);
  }
}

/** A link to a price sheet opens it. */
export function openAddressed(ledger: Element, hash: string): void {
  const id = decoded(hash.replace(/^#/, ''));
  const target = id === '' ? null : ledger.querySelector(`details[id="${CSS.escape(id)}"]`);
  if (target instanceof HTMLDetailsElement) target.open = true;
}
