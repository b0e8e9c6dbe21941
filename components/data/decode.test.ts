// Files of three encodings give the same text.

import { expect, test } from 'vitest';
import { decode } from './decode';

test.each([
  ['UTF-8', new TextEncoder().encode('문제,정답')],
  ['UTF-8 with its mark', new TextEncoder().encode('\uFEFF문제,정답')],
  ['CP949', Uint8Array.from([0xb9, 0xae, 0xc1, 0xa6, 0x2c, 0xc1, 0xa4, 0xb4, 0xe4])],
  [
    'UTF-16',
    Uint8Array.from([0xff, 0xfe, 0x38, 0xbb, 0x1c, 0xc8, 0x2c, 0, 0x15, 0xc8, 0xf5, 0xb2]),
  ],
])('%s', (_name, bytes) => {
  expect(decode(bytes)).toBe('문제,정답');
});
