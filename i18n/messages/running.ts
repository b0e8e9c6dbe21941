// What is said of a run that takes long: seldom, so it comes when it is told.

import { parallel } from '@/i18n/parallel';

export const runningMessages = parallel({
  ko: {
    working: '새로 계산하고 있어요',
    cancel: '취소',
    long: (time: string) => `이 실험은 계산에 ${time}쯤 더 걸려요.`,
    longOf: (requests: string, time: string) =>
      `요청이 약 ${requests}건이라 계산에 ${time}쯤 더 걸려요.`,
    asks: (time: string) => `${time} 넘게 걸릴 실험은 먼저 여쭤봐요.`,
    agree: '계산하기',
    stopped: '계산을 그만뒀어요. 화면에는 마지막으로 끝난 실험이 그대로 있어요.',
    again: '다시 계산하기',
  },
  en: {
    working: 'Working it out again',
    cancel: 'Cancel',
    long: (time) => `This run needs about ${time} more to work out.`,
    longOf: (requests, time) =>
      `About ${requests} requests: this run needs about ${time} more to work out.`,
    asks: (time) => `A run that needs more than ${time} asks first.`,
    agree: 'Run it',
    stopped: 'Stopped. The last finished run is still on screen, as it was.',
    again: 'Work it out after all',
  },
});
