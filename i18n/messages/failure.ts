// What a page says when drawing it failed, or when a figure on it could not be brought to life.

import { parallel } from '@/i18n/parallel';

export const failureMessages = parallel({
  ko: {
    title: '화면을 그리다 멈췄어요',
    text: '이 브라우저에 저장된 진도와 답은 그대로 있어요.',
    retry: '다시 시도',
    notAwake: '이 실험을 시작하지 못했어요. 지금 보이는 것은 멈춘 한 장면이에요.',
    fallen: '이 실험이 돌다가 멈췄어요. 나머지는 그대로 읽을 수 있어요.',
    missing: '이 부분을 불러오지 못했어요.',
    home: '처음 화면으로',
  },
  en: {
    title: 'The page stopped while drawing',
    text: 'The progress and answers saved in this browser are untouched.',
    retry: 'Try again',
    notAwake: 'This simulator could not be started. What you see is a still picture.',
    fallen: 'This simulator stopped working. The rest of the page is as it was.',
    missing: 'This part could not be loaded.',
    home: 'Go home',
  },
});
