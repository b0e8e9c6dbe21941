// What a page says when drawing it failed.

import { parallel } from '@/i18n/parallel';

export const failureMessages = parallel({
  ko: {
    title: '화면을 표시하지 못했어요',
    text: '이 브라우저에 저장된 진도와 답은 그대로 있어요.',
    retry: '다시 시도',
    home: '처음 화면으로',
  },
  en: {
    title: 'This page could not be displayed',
    text: 'The progress and answers saved in this browser are untouched.',
    retry: 'Try again',
    home: 'Go to the home page',
  },
});
