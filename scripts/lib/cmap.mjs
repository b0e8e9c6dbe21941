// Reads which characters a TrueType font can draw: its `cmap` table, formats 4 and 12.
// The layout is that of the OpenType specification, chapter “cmap”.

function findTable(font, tag) {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i += 1) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no “${tag}” table.`);
}

function readSegments(font, at, into) {
  const segments = font.readUInt16BE(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + 2 * segments + 2;
  for (let i = 0; i < segments; i += 1) {
    const last = font.readUInt16BE(ends + 2 * i);
    for (let code = font.readUInt16BE(starts + 2 * i); code <= last && code < 0xffff; code += 1) {
      into.add(code);
    }
  }
}

function readGroups(font, at, into) {
  const groups = font.readUInt32BE(at + 12);
  for (let i = 0; i < groups; i += 1) {
    const group = at + 16 + 12 * i;
    const last = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= last; code += 1) into.add(code);
  }
}

/** The code points that a TrueType font maps to a glyph. */
export function codePointsOf(font) {
  const cmap = findTable(font, 'cmap');
  const found = new Set();
  const encodings = font.readUInt16BE(cmap + 2);
  for (let i = 0; i < encodings; i += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) readSegments(font, at, found);
    if (format === 12) readGroups(font, at, found);
  }
  return found;
}
