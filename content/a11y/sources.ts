// Where the criteria were read, and in which state.

import type { Source } from '@/content/schema';

export const a11ySources = {
  /** The criteria as the public repository of their editors has them on the day that the title names. */
  wcag: {
    title: 'W3C, Web Content Accessibility Guidelines (WCAG) 2.2 (w3c/wcag, 2026-08-19)',
    url: 'https://www.w3.org/TR/WCAG22/',
    readOn: '2026-11-30',
  },
  translation: {
    title: '웹 콘텐츠 접근성 지침(WCAG) 2.2, a11ykr 번역 (2025-07-10)',
    url: 'https://a11ykr.github.io/wcag22/',
    readOn: '2026-11-30',
  },
  /** A public copy of the guide that lists the items of KWCAG. */
  kwcag: {
    title: '웹 접근성을 고려한 콘텐츠 제작기법 2.2 (KWCAG 2.2), 공개 사본 (2025-07-16)',
    url: 'https://github.com/work2drink/kwcag22-tech',
    readOn: '2026-11-30',
  },
} as const satisfies Readonly<Record<string, Source>>;
