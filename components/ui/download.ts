// Hands a file to the learner.

/** How long the browser may take to begin the download before the text is let go, in ms. */
const KEEP_MS = 60_000;

/** Texts go out as UTF-8, bytes as they are. */
export function download(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
): void {
  const full = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const url = URL.createObjectURL(new Blob([content], { type: full }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The day where the learner is, for names of files: 2026-11-21. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Day and time where the learner is, as spreadsheets read them: 2026-11-21 09:05:00. */
export function momentOf(at: number): string {
  const date = new Date(at);
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${dayOf(at)} ${time}`;
}
