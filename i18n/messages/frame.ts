// The words of the frame that also run in the browser: sections, language, theme, notices, reading progress.

import { parallel } from '@/i18n/parallel';

export const frameMessages = parallel({
  ko: {
    nav: {
      label: '주요 메뉴',
      open: '메뉴 열기',
      learn: '수업',
      labs: '실험실',
      quiz: '퀴즈',
      glossary: '용어집',
      services: '서비스',
      facts: '사실 확인',
    },
    otherLanguage: { short: 'EN', long: 'English' },
    theme: {
      system: '테마 바꾸기 (지금: 시스템 설정)',
      light: '테마 바꾸기 (지금: 밝게)',
      dark: '테마 바꾸기 (지금: 어둡게)',
    },
    ignored: {
      close: '알림 닫기',
      found: (what: string) => `주소의 ‘${what}’ 부분을 찾지 못해 가장 가까운 페이지를 열었어요.`,
    },
    search: {
      open: '검색',
      waits: '검색을 여는 중이에요.',
      failed: '검색을 열지 못했어요. 연결을 확인하고 다시 열어 주세요.',
      again: '다시 열기',
      close: '닫기',
    },
    progress: {
      read: '다 읽음',
      reading: (percent: number) => `${percent}% 읽음`,
    },
    climb: {
      start: (number: number) => `${number}편부터 오르기`,
      goOn: (number: number, title: string) => `${number} ${title} 이어서 하기`,
      next: (number: number, title: string) => `다음은 ${number} ${title}`,
      review: '배운 것 복습하기',
    },
  },
  en: {
    nav: {
      label: 'Main',
      open: 'Open menu',
      learn: 'Lessons',
      labs: 'Labs',
      quiz: 'Quiz',
      glossary: 'Glossary',
      services: 'Services',
      facts: 'Fact check',
    },
    otherLanguage: { short: '한국어', long: '한국어' },
    theme: {
      system: 'Change theme (now: system)',
      light: 'Change theme (now: light)',
      dark: 'Change theme (now: dark)',
    },
    ignored: {
      close: 'Close this notice',
      found: (what: string) => `“${what}” in the address was not found. This is the closest page.`,
    },
    search: {
      open: 'Search',
      waits: 'Opening search.',
      failed: 'Search could not be opened. Check the connection, then try again.',
      again: 'Try again',
      close: 'Close',
    },
    progress: {
      read: 'Read',
      reading: (percent: number) => `${percent}% read`,
    },
    climb: {
      start: (number: number) => `Start with lesson ${number}`,
      goOn: (number: number, title: string) => `Continue: ${number} ${title}`,
      next: (number: number, title: string) => `Next: ${number} ${title}`,
      review: 'Review what you learned',
    },
  },
});
