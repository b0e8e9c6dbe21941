// What is written right behind a term in a lesson.

import { expect, test } from 'vitest';
import rehypeTerm from './lib/rehype-term.mjs';

/** The tail of a term that `text` follows, and what is left of the text. */
function cut(text) {
  const term = { type: 'mdxJsxTextElement', name: 'Term', attributes: [], children: [] };
  const after = { type: 'text', value: text };
  rehypeTerm()({ type: 'root', children: [{ type: 'element', children: [term, after] }] });
  return { tail: term.attributes[0]?.value ?? null, left: after.value };
}

test.each([
  ['이라고 불러요.', '이라고', ' 불러요.'],
  [', which is', ',', ' which is'],
  ['.', '.', ''],
  [' and more', null, ' and more'],
  ['·컨테이너이미지를', '·', '컨테이너이미지를'],
  ['이라고하는것은', null, '이라고하는것은'],
])('of “%s” it keeps %s', (text, tail, left) => {
  expect(cut(text)).toEqual({ tail, left });
});
