// Words around a figure that are only printed while the site is built: no script brings them.

import { parallel } from '@/i18n/parallel';

export const printedMessages = parallel({
  ko: {
    noScript: '이 그림은 멈춘 한 장면이에요. 움직여 보려면 자바스크립트가 필요해요.',
    toLesson: '이 실험이 나오는 수업으로',
    toNextLab: (title: string) => `다음 실험: ${title}`,
  },
  en: {
    noScript: 'This is a still picture. JavaScript is needed to set it in motion.',
    toLesson: 'To the lesson with this simulator',
    toNextLab: (title: string) => `Next lab: ${title}`,
  },
});
