// The site's typeface: Pretendard, cut to the characters in use by scripts/build-font.mjs.

import localFont from 'next/font/local';

// `optional` lets a page keep the font it was first painted with: text never jumps when a slow
// network delivers the file late, and the next page has it from the cache.
export const pretendard = localFont({
  src: './pretendard.woff2',
  variable: '--font-pretendard',
  weight: '400 800',
  display: 'optional',
  preload: true,
  adjustFontFallback: false,
});
