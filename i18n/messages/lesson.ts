// The words around a lesson's own words: navigation, predictions, claims, glossary and the fact ledger.

import type { Locale } from '@/i18n/locales';
import { readingMessages } from '@/i18n/messages/reading';
import { parallel } from '@/i18n/parallel';

export const lessonMessages = parallel({
  ko: {
    ...readingMessages.ko,
    eyebrow: (part: string, number: number) => `${part} · ${number}`,
    minutes: (read: number, run: number) => `읽기 ${read}분 · 실험 ${run}분`,
    present: '발표 모드',
    teach: '가르치는 분께',
    handout: '유인물',
    copyStep: (title: string) => `이 단계의 링크 복사: ${title}`,
    copied: '링크를 복사했어요',
    letterKeys: 'P 키로 발표 모드 열기',
    letterKeysHint: '화면 낭독 프로그램이나 음성 입력과 충돌하면 꺼 두세요.',
    checkedOn: (date: string) => `이 수업의 사실은 ${date}에 확인했어요.`,
    next: {
      lab: '다음 한 걸음',
      labTitle: '실험실에서 값을 바꿔 돌려 보기',
      lesson: '다음 수업',
      review: '사흘 뒤에',
      reviewTitle: '세 문제로 기억 확인하기',
      before: '이전 수업',
    },
    table: (headings: readonly string[], ends: readonly string[]) =>
      `표: ${headings.join(', ')} · ${ends.join(' ~ ')}`,
    term: {
      more: '용어집에서 보기',
      label: (term: string) => `용어: ${term}`,
    },
    after: {
      note: '여기서부터는 예측의 답이 나와요. 내 예측의 답을 확인하면 열려요.',
      skip: '건너뛰고 보기',
    },
    qna: {
      eyebrow: '발표 QnA',
      own: '내 답을 먼저 적어 보세요',
      kept: '적은 답은 이 브라우저에만 남아요.',
      model: '모범 답안과 비교하기',
    },
    sample: {
      eyebrow: '컴파일되는 예제',
      note: '코드 아래에 적은 패키지로 타입을 검사했어요. 클라우드에 올려 실행해 보지는 않았어요.',
    },
    remember: '기억할 것',
    notes: '가르치는 분께',
    claim: {
      eyebrow: '사실 확인',
      verdict: {
        true: '맞는 말이에요',
        outdated: '예전에는 맞았어요',
        misleading: '오해를 부르는 말이에요',
        false: '널리 퍼진 오해예요',
        depends: '조건에 따라 달라요',
      },
      quote: (said: string) => `“${said}”`,
      unverified: '미확인',
      unverifiedNote: '아직 출처를 찾지 못한 내용이에요.',
      source: '출처',
      readOn: (date: string) => `${date} 기준`,
      checkedOn: (date: string) => `${date}에 확인`,
      checkBy: (date: string) => `${date}까지 다시 확인`,
      number: (id: string) => `주장 ${id}`,
    },
    glossary: {
      title: '용어집',
      lead: '수업에 나오는 말을 한두 문장으로 풀었어요. 우리말과 영어를 함께 실었어요.',
      filter: '용어 찾기',
      none: '맞는 용어가 없어요.',
      count: (count: number) => `${count}개`,
    },
  },
  en: {
    ...readingMessages.en,
    eyebrow: (part: string, number: number) => `${part} · ${number}`,
    minutes: (read: number, run: number) => `${read} min to read · ${run} min to try`,
    present: 'Present',
    teach: 'For teachers',
    handout: 'Handout',
    copyStep: (title: string) => `Copy a link to this step: ${title}`,
    copied: 'Link copied',
    letterKeys: 'Open the slides with the P key',
    letterKeysHint: 'Turn it off if it gets in the way of a screen reader or speech input.',
    checkedOn: (date: string) => `Facts in this lesson were checked on ${date}.`,
    next: {
      lab: 'Next step',
      labTitle: 'Run it in the lab with your own numbers',
      lesson: 'Next lesson',
      review: 'In three days',
      reviewTitle: 'Three questions to see what stayed',
      before: 'Previous lesson',
    },
    table: (headings: readonly string[], ends: readonly string[]) =>
      `Table: ${headings.join(', ')} · ${ends.join(' to ')}`,
    term: {
      more: 'See the glossary',
      label: (term: string) => `Term: ${term}`,
    },
    after: {
      note: 'What follows gives the answer away. It opens once you have seen how your guess did.',
      skip: 'Skip and read on',
    },
    qna: {
      eyebrow: 'Question from the class',
      own: 'Write your own answer first',
      kept: 'What you write stays in this browser.',
      model: 'Compare with a model answer',
    },
    sample: {
      eyebrow: 'A sample that compiles',
      note: 'Its types were checked against the packages named below the code. It has not been run in a cloud.',
    },
    remember: 'To remember',
    notes: 'For the teacher',
    claim: {
      eyebrow: 'Fact check',
      verdict: {
        true: 'This is true',
        outdated: 'It used to be true',
        misleading: 'Misleading',
        false: 'A common misconception',
        depends: 'It depends',
      },
      quote: (said: string) => `“${said}”`,
      unverified: 'Unverified',
      unverifiedNote: 'No source has been found for this yet.',
      source: 'Source',
      readOn: (date: string) => `as of ${date}`,
      checkedOn: (date: string) => `checked on ${date}`,
      checkBy: (date: string) => `check again by ${date}`,
      number: (id: string) => `Claim ${id}`,
    },
    glossary: {
      title: 'Glossary',
      lead: 'The terms of the course, each explained in a sentence or two, with its Korean name.',
      filter: 'Find a term',
      none: 'No term matches.',
      count: (count: number) => (count === 1 ? '1 term' : `${count} terms`),
    },
  },
});

export type LessonMessages = (typeof lessonMessages)[Locale];
