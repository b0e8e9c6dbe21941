// The words of the search: fetched with it, when it is first opened.

import { parallel } from '@/i18n/parallel';

export const searchMessages = parallel({
  ko: {
    field: '찾을 말',
    placeholder: '수업, 용어, 서비스, 실험실, 미션, 사실 확인, 퀴즈',
    close: '검색 닫기',
    results: '검색 결과',
    kinds: {
      lesson: '수업',
      step: '수업의 단계',
      term: '용어',
      service: '서비스',
      lab: '실험실',
      mission: '미션',
      claim: '사실 확인',
      question: '퀴즈 문제',
    },
    hint: '조사를 붙이거나 띄어쓰기가 달라도 찾아요. 초성으로도 찾아요.',
    examples: ['콜드 스타트', 'ㅋㄷㅅㅌㅌ', '동시성 한도'],
    loading: '검색할 목록을 불러오고 있어요.',
    failed: '검색할 목록을 불러오지 못했어요. 연결을 확인하고 다시 받아 주세요.',
    again: '다시 받기',
    count: (shown: number, all: number) =>
      shown < all ? `결과 ${all}개 가운데 ${shown}개` : `결과 ${all}개`,
    none: (typed: string) => `‘${typed}’에 맞는 것을 찾지 못했어요.`,
    elsewhere: '짧은 말로 바꿔 찾거나, 목록에서 찾아보세요.',
    glossary: '용어 모두 보기',
    lessons: '수업 모두 보기',
    keys: { move: '고르기', open: '열기', close: '닫기' },
  },
  en: {
    field: 'Search for',
    placeholder: 'Lessons, terms, services, labs, missions, facts, quizzes',
    close: 'Close search',
    results: 'Results',
    kinds: {
      lesson: 'Lessons',
      step: 'Steps of lessons',
      term: 'Terms',
      service: 'Services',
      lab: 'Labs',
      mission: 'Missions',
      claim: 'Fact check',
      question: 'Quiz questions',
    },
    hint: 'The beginning of a word is enough, and small typos are fine.',
    examples: ['cold start', 'circuit breaker', 'concurrency limit'],
    loading: 'Loading the search index.',
    failed: 'The search index could not be loaded. Check the connection, then load it again.',
    again: 'Load again',
    count: (shown: number, all: number) =>
      shown < all ? `${shown} of ${all} results` : all === 1 ? '1 result' : `${all} results`,
    none: (typed: string) => `Nothing matches “${typed}”.`,
    elsewhere: 'Try a shorter word, or look through a list.',
    glossary: 'All terms',
    lessons: 'All lessons',
    keys: { move: 'choose', open: 'open', close: 'close' },
  },
});
