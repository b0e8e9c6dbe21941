// What is said, on any page, when the browser does not keep what the learner makes.

import type { Locale } from '@/i18n/locales';

const ko = {
  trouble: {
    full: '이 브라우저의 저장 공간이 가득 찼어요.',
    forbidden: '브라우저가 저장을 막고 있어요.',
    missing: '이 브라우저에는 저장할 곳이 없어요.',
    newer:
      '여기 있는 기록은 더 새로운 버전의 구름사다리가 남겼어요. 손상되지 않게 그대로 두었어요. 페이지를 새로 고치면 새 버전을 받을 수 있어요.',
    offline: '저장하는 데 필요한 파일을 받지 못했어요.',
    silent:
      '브라우저의 저장소가 응답하지 않아요. 이 사이트의 다른 탭을 닫고 페이지를 새로 고쳐 보세요.',
  },
  notice: {
    answers: '문제는 계속 풀 수 있어요. 다만 이번에 푼 답은 이 창을 닫으면 사라져요.',
    rest: '계속 읽고 풀 수 있어요. 다만 이번에 읽은 곳과 바꾼 설정은 이 창을 닫으면 사라져요.',
    both: '계속 읽고 풀 수 있어요. 다만 이번에 남긴 것은 이 창을 닫으면 사라져요.',
    label: '저장 알림',
    backup: '지금 백업 내려받기',
    close: '알림 닫기',
  },
};

export type StoreWords = typeof ko;

const en: StoreWords = {
  trouble: {
    full: 'This browser has no storage space left.',
    forbidden: 'The browser is blocking storage.',
    missing: 'This browser has no storage.',
    newer:
      'The data here was written by a newer version of Cloud Ladder and was left untouched. Reload the page to get that version.',
    offline: 'The files needed for saving could not be loaded.',
    silent:
      'The browser’s storage is not responding. Close other tabs of this site and reload the page.',
  },
  notice: {
    answers:
      'You can go on, but the answers of this visit will be gone when you close this window.',
    rest: 'You can go on, but your place and your settings will be gone when you close this window.',
    both: 'You can go on, but whatever you do now will be gone when you close this window.',
    label: 'Storage notice',
    backup: 'Download a backup now',
    close: 'Close this notice',
  },
};

export const storeMessages = { ko, en } satisfies Record<Locale, StoreWords>;
