// The words around a teacher's sheet.

import type { Locale } from '@/i18n/locales';
import { parallel } from '@/i18n/parallel';

export const teachMessages = parallel({
  ko: {
    eyebrow: (number: number, lesson: string) => `가르치는 분께 · ${number} ${lesson}`,
    title: '시간에 맞는 수업 세 가지',
    description: (lesson: string) =>
      `${lesson} 수업을 40분, 50분, 100분에 맞춰 진행하는 계획과 칠판 물음, 자주 나오는 답.`,
    lesson: '수업 보기',
    handout: '유인물',
    print: '인쇄',
    present: '발표 모드',
    vote: '교실 투표',
    assign: '이 실험을 과제로 내기',
    plan: (minutes: number) => `${minutes}분 수업`,
    minutes: '분',
    busy: '학생이 하는 시간',
    of: (minutes: number) => `${minutes}분`,
    who: {
      students: '학생이 예측하고 실험하고 말해요',
      together: '함께 보고 설명해요',
      pause: '쉬는 시간',
    },
    stretch: '순서',
    none: '없음',
    sum: '합계',
    board: '칠판에 쓸 물음',
    heard: '자주 나오는 답과 되물을 말',
    short: '시간이 모자라면',
    key: '칠판 물음의 답',
    keyNote: '인쇄하면 따로 한 장에 나와요.',
    quote: (said: string) => `“${said}”`,
  },
  en: {
    eyebrow: (number: number, lesson: string) => `For teachers · ${number} ${lesson}`,
    title: 'A class plan in three lengths',
    description: (lesson: string) =>
      `Plans for teaching “${lesson}” in 40, 50 or 100 minutes, questions for the board and what students are likely to say.`,
    lesson: 'See the lesson',
    handout: 'Handout',
    print: 'Print',
    present: 'Present',
    vote: 'Class vote',
    assign: 'Set this lab as an assignment',
    plan: (minutes: number) => `A ${minutes}-minute class`,
    minutes: 'min',
    busy: 'Students at work',
    of: (minutes: number) => `${minutes} min`,
    who: {
      students: 'students predict, run and speak',
      together: 'looking and explaining together',
      pause: 'a break',
    },
    stretch: 'Sequence',
    none: 'none',
    sum: 'Total',
    board: 'Questions for the board',
    heard: 'What you will hear, and what to ask back',
    short: 'When time is short',
    key: 'Answers to the questions for the board',
    keyNote: 'Printed on a separate sheet.',
    quote: (said: string) => `“${said}”`,
  },
});

export type TeachMessages = (typeof teachMessages)[Locale];
