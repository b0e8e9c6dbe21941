// What is said, where one answers and reviews, about keeping what was made: a backup, and browsers that forget.

import type { Locale } from '@/i18n/locales';

const ko = {
  title: '기록은 이 브라우저에만 있어요',
  tenth:
    '열 문제를 풀었어요. 백업 파일을 하나 받아 두면 브라우저가 기록을 지워도 되돌릴 수 있어요.',
  far: '다음 복습은 일주일도 더 뒤예요. 그 사이 브라우저가 기록을 지울 수 있으니 백업 파일을 받아 두세요.',
  sevenDays:
    'Safari는 7일 동안 이 사이트에 들르지 않으면 여기 남은 기록을 지울 수 있어요. 홈 화면에 추가하거나 백업을 받아 두세요.',
  backup: '백업 내려받기',
  later: '나중에',
  made: (name: string) => `백업을 내려받았어요. 파일 이름: ${name}`,
  failed: '백업을 만들지 못했어요. ‘내 기록’ 페이지에서 다시 해 보세요.',
};

export type KeepingWords = typeof ko;

const en: KeepingWords = {
  title: 'Your answers are kept only in this browser',
  tenth:
    'You have answered ten questions. With a backup file you can restore your answers if the browser erases them.',
  far: 'Your next review is more than a week away. The browser may erase your answers before then, so download a backup file.',
  sevenDays:
    'Safari may erase what is kept here after seven days without a visit. Add the site to your home screen, or download a backup.',
  backup: 'Download a backup',
  later: 'Later',
  made: (name) => `Backup downloaded as ${name}`,
  failed: 'The backup could not be made. Try again on the “Your data” page.',
};

export const keepingMessages = { ko, en } satisfies Record<Locale, KeepingWords>;
