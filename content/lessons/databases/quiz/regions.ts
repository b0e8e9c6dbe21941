// Two regions: whose write stays, and what a cut cable leaves to choose.

import type { QuizItem } from '@/content/schema';

const cut = { sim: 'consistency', scenario: 'cut' } as const;
const last = { sim: 'consistency', scenario: 'last-writer' } as const;

export const regions: readonly QuizItem[] = [
  {
    id: 'databases-both-wrote',
    idea: 'last-writer',
    kind: 'single',
    step: 'two-towns',
    stem: {
      ko: '기본 방식의 글로벌 테이블이에요. 서울이 “9개”라고 쓰고 0.1초 뒤 도쿄가 “9개”라고 썼어요. 원래 10개였어요. 둘 다 하나씩 팔았다면 표는 어떻게 될까요?',
      en: 'A global table in its default mode, ten boxes. Seoul sells one and writes nine; 0.1 s later Tokyo sells one and writes nine. What does the table say?',
    },
    options: [
      {
        id: 'eight',
        text: { ko: '8개, 두 쓰기를 합쳐서요', en: 'Eight: both writes are joined' },
        misconception: 'M494',
        because: {
          ko: '합치지 않아요. 나중 값 하나만 남아요.',
          en: 'They are not joined. The later value alone stays.',
        },
      },
      {
        id: 'conflict',
        text: { ko: '10개, 부딪친 쓰기는 취소돼요', en: 'Ten: clashing writes are undone' },
        misconception: 'M494',
        because: {
          ko: '취소도, 알림도 없어요. 진 쓰기는 기록되지 않아요.',
          en: 'Nothing is undone or told. The write that lost is recorded nowhere.',
        },
      },
      {
        id: 'nine',
        text: { ko: '9개, 나중 값만 남아서요', en: 'Nine: only the later stays' },
        correct: true,
        because: {
          ko: '그래서 하나가 셈에서 사라져요.',
          en: 'So one sale is gone from the count.',
        },
      },
    ],
    explanation: {
      ko: '“하나 줄이기”가 아니라 “9”를 쓰면 판매 하나가 지워져요.',
      en: 'Whoever writes “nine” instead of “one less” wipes out a sale.',
    },
    cites: [{ claim: 'C481' }, last],
  },
  {
    id: 'databases-lag-sold',
    idea: 'last-writer',
    kind: 'predict',
    step: 'two-towns',
    stem: {
      ko: '끊기지 않은 1분이에요. 두 곳이 ‘나중 값이 이겨요’로 60개를 팔고 소식이 0.1초만 늦으면 몇 개를 더 팔까요?',
      en: 'A minute without a cut. Two towns sell sixty boxes by “later value wins”, and word is late by only 0.1 s. How many too many are sold?',
    },
    run: { ...last, set: { lagMs: 100 } },
    unit: { ko: '개', en: 'boxes' },
    asks: { metric: 'oversold', tolerance: 4 },
    explanation: {
      ko: '0.5초일 때보다 훨씬 적지만 없어지지는 않아요. 대개 3~8개예요.',
      en: 'Far fewer than at 0.5 s, but some: mostly 3 to 8.',
    },
    cites: [{ ...last, set: { lagMs: 100 } }],
  },
  {
    id: 'databases-lost-write',
    idea: 'last-writer',
    kind: 'ox',
    step: 'two-towns',
    stem: {
      ko: '“DynamoDB 글로벌 테이블의 마지막 쓰기 우선에서, 진 쓰기는 로그에 남아 나중에 되살릴 수 있다.”',
      en: '“With last writer wins in DynamoDB’s global tables, the write that lost is logged and can be brought back.”',
    },
    answer: false,
    reasons: [
      {
        id: 'queue',
        text: {
          ko: '진 쓰기는 큐에 모였다가 다시 쓰여요.',
          en: 'It waits in a queue and is written again.',
        },
        misconception: 'M494',
        because: {
          ko: '다시 쓰이지 않아요. 그대로 사라져요.',
          en: 'It is not written again. It is gone.',
        },
      },
      {
        id: 'none',
        text: {
          ko: 'DynamoDB는 진 쓰기를 남기지 않아요.',
          en: 'DynamoDB records no such write.',
        },
        correct: true,
        because: {
          ko: '그래서 잃은 줄도 모르고 지나가요.',
          en: 'So one does not even notice.',
        },
      },
      {
        id: 'strong',
        text: {
          ko: '강한 읽기로 물으면 두 값이 다 나와요.',
          en: 'A strong read shows both of them.',
        },
        misconception: 'M499',
        because: {
          ko: '강하게 읽어도 남은 값 하나만 나와요.',
          en: 'However strongly one reads, only what stayed is there.',
        },
      },
    ],
    explanation: {
      ko: '두 곳에서 쓸 값은 ‘하나 줄이기’로 적거나 한곳에서 정해요.',
      en: 'What two places write should be “one less”, or be decided in one place.',
    },
    cites: [{ claim: 'C481' }],
  },
  {
    id: 'databases-cut-ways',
    idea: 'cut',
    kind: 'categorise',
    step: 'two-towns',
    stem: {
      ko: '케이블이 끊긴 20초예요. 손님을 거절하는 방법인지, 넘치게 팔 수 있는 방법인지 나눠 보세요.',
      en: 'Twenty seconds without a cable. Does this way refuse customers, or may it sell too many?',
    },
    categories: [
      { id: 'refuses', text: { ko: '거절해요', en: 'Refuses' } },
      { id: 'oversells', text: { ko: '넘치게 팔 수 있어요', en: 'May sell too many' } },
    ],
    entries: [
      {
        id: 'strong',
        text: { ko: '둘이 함께 정해요', en: 'both decide together' },
        category: 'refuses',
        because: {
          ko: '서로 물을 수 없으니 아무도 팔지 않아요.',
          en: 'They cannot ask each other, so nobody sells.',
        },
        misconception: 'M495',
      },
      {
        id: 'counter',
        text: { ko: '저마다 −1을 보내요', en: 'each sends −1' },
        category: 'oversells',
        because: {
          ko: '이어지기 전까지 상대의 판매를 몰라요.',
          en: 'Until it is mended neither hears of the other’s sales.',
        },
        misconception: 'M495',
      },
      {
        id: 'home',
        text: { ko: '한 리전이 정해요', en: 'one region decides' },
        category: 'refuses',
        because: {
          ko: '다른 리전의 손님은 물을 곳이 없어요.',
          en: 'Customers of the other region have nobody to ask.',
        },
        misconception: 'M495',
      },
      {
        id: 'last',
        text: { ko: '나중 값이 이겨요', en: 'the later value wins' },
        category: 'oversells',
        because: {
          ko: '끊긴 동안은 물론 이어진 뒤에도 판매가 지워져요.',
          en: 'Sales are wiped out, during the cut and after it.',
        },
        misconception: 'M494',
      },
    ],
    explanation: {
      ko: '끊긴 동안 거절도 넘치게 팔기도 없는 방법은 없어요.',
      en: 'No way does neither while the cable is cut.',
    },
    cites: [cut],
  },
  {
    id: 'databases-cut-choice',
    idea: 'cut',
    kind: 'single',
    step: 'two-towns',
    stem: {
      ko: '은행 잔고처럼 한 번도 넘치면 안 되는 수를 두 리전에서 써요. 끊긴 동안 무엇을 받아들여야 할까요?',
      en: 'A number that may never be overdrawn is used in two regions. What has to be accepted during a cut?',
    },
    options: [
      {
        id: 'refuse',
        text: { ko: '일부 요청의 거절', en: 'That some are refused' },
        correct: true,
        because: {
          ko: '물을 수 없는 쪽은 답하지 않아야 정확해요.',
          en: 'Whoever cannot ask must not answer, to be exact.',
        },
      },
      {
        id: 'slow',
        text: { ko: '조금 느린 응답', en: 'Somewhat slower answers' },
        misconception: 'M495',
        because: {
          ko: '느려지는 것으로는 안 돼요. 이어질 때까지 답이 없어요.',
          en: 'Slower is not enough: no answer comes until it is mended.',
        },
      },
      {
        id: 'later',
        text: { ko: '이어진 뒤의 자동 합산', en: 'Adding up once it is mended' },
        misconception: 'M494',
        because: {
          ko: '합쳐도 이미 넘치게 나간 것은 돌아오지 않아요.',
          en: 'Adding up brings nothing back that went out already.',
        },
      },
    ],
    explanation: {
      ko: '정확함을 고르면 거절을, 계속 팔기를 고르면 사과를 준비해요.',
      en: 'Who chooses to be exact prepares to refuse; who goes on selling prepares to apologise.',
    },
    cites: [cut],
  },
  {
    id: 'databases-stock-qna',
    idea: 'cut',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '“재고를 두 리전에서 함께 쓰려면 강한 일관성을 켜면 된다”는 말에 답해 보세요.',
      en: '“To share stock between two regions, just switch on strong consistency.” Answer that.',
    },
    model: {
      ko: '강하게 하면 넘치게 파는 일은 없어지지만 주문마다 왕복 두 번을 기다리고, 케이블이 끊긴 동안에는 아무도 살 수 없어요. 한 리전이 정하게 하면 그 리전의 손님은 빠르고 끊겨도 살 수 있지만 다른 리전은 거절돼요. 그리고 어느 쪽도 인기 도시락 한 키에 몰리는 쓰기는 막지 못해서 키를 따로 나눠야 해요.',
      en: 'Strong sells none twice, but each order waits for two round trips, and while the cable is cut nobody can buy. With one region that decides, its own customers are quick and can buy during a cut, and the other’s are refused. Neither helps against a crowd on the key of one popular box: that has to be spread.',
    },
    points: [
      {
        id: 'time',
        text: {
          ko: '쓰기가 왕복을 기다린다고 말했다',
          en: 'writes wait for round trips',
        },
      },
      {
        id: 'refuse',
        text: {
          ko: '끊긴 동안 거절된다고 말했다',
          en: 'during a cut customers are refused',
        },
      },
      {
        id: 'key',
        text: {
          ko: '핫 키는 다른 문제라고 말했다',
          en: 'a hot key is another matter',
        },
      },
    ],
    explanation: {
      ko: '일관성은 등급이 아니라 대가를 고르는 일이에요.',
      en: 'A level is not a grade but a choice of what to pay.',
    },
    cites: [cut, { claim: 'C482' }],
  },
];
