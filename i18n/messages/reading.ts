// The words that a lesson's scripts bring along: alone, so that a reader does not fetch those that are only printed.

import { parallel } from '@/i18n/parallel';

export const readingMessages = parallel({
  ko: {
    continueAt: (title: string) => `이어서 읽기: ${title}`,
    toc: '이 수업의 차례',
    isRead: '읽음',
    stepsRead: (read: number, steps: number) => `${steps}단계 가운데 ${read}단계를 읽었어요`,
    stepsReadShort: (read: number, steps: number) => `${read} / ${steps} 읽음`,
    predict: {
      eyebrow: '먼저 맞혀 보세요',
      commit: '이렇게 예측할게요',
      right: '맞았어요.',
      wrong: (answer: string) => `예측과 달라요. 답: ‘${answer}’`,
      yours: '내 예측',
      answer: '답',
      again: '다시 고르기',
      reveal: '답 보기',
    },
  },
  en: {
    continueAt: (title: string) => `Continue: ${title}`,
    toc: 'In this lesson',
    isRead: 'read',
    stepsRead: (read: number, steps: number) => `You have read ${read} of ${steps} steps`,
    stepsReadShort: (read: number, steps: number) => `${read} of ${steps} read`,
    predict: {
      eyebrow: 'Predict first',
      commit: 'That is my guess',
      right: 'You were right.',
      wrong: (answer: string) => `Not this time. The answer is “${answer}”.`,
      yours: 'Your guess',
      answer: 'Answer',
      again: 'Choose again',
      reveal: 'Show the answer',
    },
  },
});
