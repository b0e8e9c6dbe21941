// What is said where a part of a page could not be brought to life, or failed: the page around it goes on.

import { parallel } from '@/i18n/parallel';

export const fallenMessages = parallel({
  ko: {
    notAwake: '이 실험을 시작하지 못했어요. 지금 보이는 것은 멈춘 그림이에요.',
    fallen: '이 실험이 돌다가 멈췄어요. 나머지는 그대로 읽을 수 있어요.',
    missing: '이 부분을 불러오지 못했어요.',
    retry: '다시 시도',
  },
  en: {
    notAwake: 'This simulator could not be started. What you see is a still picture.',
    fallen: 'This simulator stopped working. The rest of the page still works.',
    missing: 'This part could not be loaded.',
    retry: 'Try again',
  },
});
