// Headers of a request that `send` reads more loosely than RFC 9110 does, put right before it sees them.

const IMF_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const OLD_DATE = /^[A-Z][a-z]+day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/** Milliseconds of a date in one of the three forms of HTTP; NaN for anything else (section 5.6.7). */
export function httpDateMs(text) {
  if (IMF_DATE.test(text) || OLD_DATE.test(text)) return Date.parse(text);
  // Without its zone, which is always GMT, JavaScript would take it for local time.
  return ASCTIME.test(text) ? Date.parse(`${text} GMT`) : Number.NaN;
}

/**
 * What a Range header asks of `size` bytes, as `bytes=…` with suffixes no longer than the whole; null for what a
 * server is to pass over: other units, and lists in which a single range is no range (section 14.1.1).
 */
export function rangeOf(header, size) {
  const [, list] = /^\s*bytes=(.*)$/i.exec(header) ?? [];
  const asked = [];
  for (const part of (list ?? '').split(',').map((text) => text.trim())) {
    if (part === '') continue; // A list may have empty places.
    const [, first, last] = /^(\d*)-(\d*)$/.exec(part) ?? [];
    if (first === undefined || first + last === '') return null;
    if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
    asked.push(first === '' ? `-${Math.min(Number(last), size)}` : part);
  }
  return asked.length === 0 ? null : `bytes=${asked.join(',')}`;
}

/** Whether a part fits what the visitor has: a strong tag or the very date, nothing weaker (section 13.1.5). */
function mayResume(ifRange, { etag, modifiedMs }) {
  if (ifRange === undefined) return true;
  if (ifRange.includes('"')) return ifRange === etag;
  return httpDateMs(ifRange) === Math.floor(modifiedMs / 1_000) * 1_000;
}

/**
 * The request's headers as the standard has them read, for a representation of `size` bytes with a strong `etag`
 * that was last changed at `modifiedMs`.
 */
export function byTheBook({ headers, method }, { size, etag, modifiedMs }) {
  const read = { ...headers };
  for (const name of ['if-modified-since', 'if-unmodified-since']) {
    if (read[name] === undefined) continue;
    const ms = httpDateMs(read[name]);
    if (Number.isNaN(ms)) delete read[name];
    else read[name] = new Date(ms).toUTCString();
  }
  // Only GET knows ranges (section 14.2).
  const range = method === 'GET' && read.range !== undefined ? rangeOf(read.range, size) : null;
  const isResumable = mayResume(read['if-range'], { etag, modifiedMs });
  delete read.range;
  delete read['if-range'];
  if (range !== null && isResumable) read.range = range;
  return read;
}
