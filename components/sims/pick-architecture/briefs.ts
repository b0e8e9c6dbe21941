// What the six cards say, and the names of the bays, in both languages.

import type { Contestant } from '@/components/figure/definition';
import type { Bay, CardId, Way } from '@/engine/models/pick-architecture/config';
import type { Locale, Localized } from '@/i18n/locales';

export const bayWords: Readonly<Record<Bay, Localized>> = {
  own: { ko: '내 서버', en: 'Own server' },
  vms: { ko: 'VM', en: 'VMs' },
  containers: { ko: '컨테이너', en: 'Containers' },
  functions: { ko: '함수', en: 'Functions' },
  ask: { ko: '숫자부터 묻기', en: 'Ask for numbers' },
};

/** Over the columns, where there is little room. */
export const headWords: Readonly<Record<Bay, Localized>> = {
  ...bayWords,
  own: { ko: '내 서버', en: 'Own' },
  containers: { ko: '컨테이너', en: 'Cont.' },
  functions: { ko: '함수', en: 'Func.' },
  ask: { ko: '묻기', en: 'Ask' },
};

const paints = { own: 'onprem', vms: 'iaas', containers: 'paas', functions: 'faas' } as const;

export const contestants: readonly (Contestant & { readonly id: Way })[] = (
  ['own', 'vms', 'containers', 'functions'] as const
).map((id) => ({ id, paint: paints[id], words: bayWords[id] }));

interface Brief {
  readonly name: Localized;
  readonly line: Localized;
  /** Without how often it comes: where a knob says that instead. */
  readonly atAnyRate?: Localized;
}

export const briefs: Readonly<Record<CardId, Brief>> = {
  batch: {
    name: { ko: '새벽 정산', en: 'Statements' },
    line: {
      ko: '새벽 2시에 단골 회사 200곳의 정산서를 하나에 30초씩 만들어요. 2시 20분까지 끝내요.',
      en: 'At 2 a.m. statements for 200 companies, 30 s each. All are to be done by 2:20.',
    },
  },
  photos: {
    name: { ko: '사진 줄이기', en: 'Thumbnails' },
    line: {
      ko: '점심 한 시간에 올라온 사진 6,100장을 줄여요. 하나에 2초, 30초 안에 보여야 해요.',
      en: '6,100 photos in one lunch hour are made small, 2 s each. Each is to show within 30 s.',
    },
  },
  alarm: {
    name: { ko: '경보 처리', en: 'Alarms' },
    line: {
      ko: '경보가 하루 40번 울려요. 하나에 1초쯤 걸리고, 10초 안에 알려요.',
      en: 'Forty alarms a day. Each takes a second or so, and word is to be out within 10 s.',
    },
  },
  chatbot: {
    name: { ko: '챗봇', en: 'Chatbot' },
    line: {
      ko: '하루 2,000번 말을 걸어 와요. 8초 가운데 7.84초는 남의 답을 기다려요. 12초 안에 답해요.',
      en: '2,000 calls a day. Of 8 s each, 7.84 are spent waiting for another service. Answer within 12 s.',
    },
    atAnyRate: {
      ko: '8초 가운데 7.84초는 남의 답을 기다려요. 12초 안에 답해요.',
      en: 'Of 8 s each, 7.84 are spent waiting for another service. Answer within 12 s.',
    },
  },
  api: {
    name: { ko: '메뉴 API', en: 'Menu API' },
    line: {
      ko: '메뉴를 1초에 300번, 밤낮없이 물어 와요. 하나에 60ms, 0.3초 안에 답해요.',
      en: 'The menu is asked for 300 times a second, day and night. It takes 60 ms; answer within 0.3 s.',
    },
    atAnyRate: {
      ko: '메뉴를 물어 와요. 하나에 60ms, 0.3초 안에 답해요.',
      en: 'The menu is asked for. It takes 60 ms; answer within 0.3 s.',
    },
  },
  trap: {
    name: { ko: '추천 API', en: 'Picks API' },
    line: {
      ko: '추천 하나에 60ms 걸려요. 0.3초 안에 답해요.',
      en: 'A pick takes 60 ms. Answer within 0.3 s.',
    },
  },
};

export const nameOf = (card: CardId, locale: Locale): string => briefs[card].name[locale];

/** The words of the stage itself. */
export const stageWords = {
  place: (n: number, of: number): Localized => ({
    ko: `${of}장 가운데 ${n}번째`,
    en: `Card ${n} of ${of}`,
  }),
  allPlaced: { ko: '모두 골랐어요', en: 'All are placed' },
  press: {
    ko: '재생을 누르면 한 장씩 채점해요. 옮기려면 ‘처음으로’를 누르고 다시 놓아요.',
    en: 'Press Play to grade them one by one. To move a card, press Reset and start anew.',
  },
  score: { ko: '맞힌 카드', en: 'Cards right' },
  turnedNow: { ko: '방금 채점한 카드', en: 'Just graded' },
  unknown: { ko: '몇 번인지 몰라요', en: 'How often? Not said' },
  oneCard: { ko: '카드 한 장', en: 'One card' },
  day: { ko: '하루에 요청이 오는 모양', en: 'How requests come over a day' },
  bill: { ko: '한 달 요금', en: 'bill of a month' },
  people: { ko: '사람의 시간', en: 'people’s hours' },
  mine: { ko: '내가 고른 곳', en: 'your choice' },
  fits: { ko: '알맞은 곳', en: 'fits' },
  best: { ko: '그중 가장 싼 곳', en: 'fits, and costs least' },
  broken: { ko: '약속을 못 지킴', en: 'breaks the promise' },
  askFirst: {
    ko: '몇 번 오는지 몰라서 돌려 볼 수 없어요.',
    en: 'How often is not said: nothing can be run.',
  },
} as const;
