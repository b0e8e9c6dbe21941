// Prints one part of the teacher's page; a style sheet leaves out the other.

export function printPart(part: 'sheet' | 'results'): void {
  const { dataset } = document.documentElement;
  dataset.print = part;
  window.addEventListener('afterprint', () => delete dataset.print, { once: true });
  window.print();
}
