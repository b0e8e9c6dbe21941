// What is said of a run that takes long: seldom, so it comes when it is told.

import { parallel } from '@/i18n/parallel';

export const runningMessages = parallel({
  ko: {
    working: '새로 계산하고 있어요',
    cancel: '취소',
    long: (time: string) => `이 실험은 계산에 ${time}쯤 더 걸려요.`,
    longOf: (requests: string, time: string) =>
      `요청이 약 ${requests}건이라 계산에 ${time}쯤 더 걸려요.`,
    asks: (time: string) => `계산에 ${time} 넘게 걸리는 실험은 먼저 여쭤봐요.`,
    agree: '계산하기',
    stopped: '계산을 그만뒀어요. 화면에는 마지막으로 끝난 실험이 그대로 있어요.',
    again: '다시 계산하기',
  },
  en: {
    working: 'Calculating again',
    cancel: 'Cancel',
    long: (time) => `This run needs about ${time} more to calculate.`,
    longOf: (requests, time) =>
      `With about ${requests} requests, this run needs about ${time} more to calculate.`,
    asks: (time) => `We ask before calculating a run that needs more than ${time}.`,
    agree: 'Calculate it',
    stopped: 'Stopped. The last finished run is still on screen, as it was.',
    again: 'Calculate it after all',
  },
});
