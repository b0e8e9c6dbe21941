// What a page says when drawing it failed.

import { parallel } from '@/i18n/parallel';

export const failureMessages = parallel({
  ko: {
    title: '화면을 그리다 멈췄어요',
    text: '이 브라우저에 저장된 진도와 답은 그대로 있어요.',
    retry: '다시 시도',
    home: '처음 화면으로',
  },
  en: {
    title: 'The page stopped while drawing',
    text: 'The progress and answers saved in this browser are untouched.',
    retry: 'Try again',
    home: 'Go home',
  },
});
