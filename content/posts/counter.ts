// The post that believes: “One variable in the code is one variable at run time.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const counter: SpotItem = {
  id: 'spot-counter',
  idea: 'one-each',
  kind: 'spot',
  lesson: 'stateless',
  step: 'number-one',
  stem: { ko: '“번호표를 나눠 주는 함수”', en: '“A function that hands out numbers”' },
  sentences: [
    {
      id: 'one-variable',
      text: {
        ko: '세는 변수를 핸들러 밖에 하나 두면, 손님이 몰려도 모두 그 변수 하나로 센다.',
        en: 'With one counter outside the handler, even a crowd is counted by that one variable.',
      },
      wrong: true,
      because: {
        ko: '코드에는 변수가 하나지만, 실행 중에는 환경마다 하나씩 있어요.',
        en: 'There is one variable in the code and, at run time, one in each environment.',
      },
    },
    {
      id: 'inside',
      text: {
        ko: '핸들러 안의 변수는 그 요청만 볼 수 있고, 답하고 나면 사라진다.',
        en: 'A variable inside the handler is seen by its request alone and is gone with the answer.',
      },
      because: {
        ko: '그래서 지금 온 주문이나 로그인한 이름은 핸들러 안에 둬요.',
        en: 'That is why the present order, or the name that signed in, belongs inside.',
      },
    },
    {
      id: 'tmp',
      text: {
        ko: '파일도 쓸 수 있는데, AWS Lambda에는 512MB부터 10,240MB까지 정할 수 있는 /tmp가 환경마다 따로 있다.',
        en: 'Files can be written, too: in AWS Lambda each environment has a /tmp of its own, which can be set to anything from 512 to 10,240 MB.',
      },
      because: {
        ko: '다만 환경과 함께 예고 없이 사라지니, 잠깐 쓰는 작업 공간이에요.',
        en: 'It goes with the environment, without notice: room to work in, no more.',
      },
    },
    {
      id: 'outside-store',
      text: {
        ko: '모든 환경이 함께 볼 값은 데이터베이스나 객체 저장소처럼 함수 밖에 있는 곳에 두어야 한다.',
        en: 'What all environments are to share belongs outside of them, in a database or in object storage.',
      },
      because: {
        ko: '서로 다른 환경은 메모리를 나누지 않아요. 나눌 것은 밖에 둬요.',
        en: 'Different environments share no memory, so what is shared stands outside.',
      },
    },
  ],
  misconception: 'M141',
  reasons: [
    {
      id: 'nothing-stays',
      text: {
        ko: '무상태인 함수에는 다음 요청까지 남는 값이 하나도 없다.',
        en: 'In a stateless function no value whatever is left for the next request.',
      },
      misconception: 'M06',
      because: {
        ko: '아무것도 남지 않는다고 생각하기 쉽지만, 같은 환경에 온 요청은 앞의 값을 봐요. 그래서 환경마다 1, 2, 3을 세요.',
        en: 'Nothing may seem to stay, but the next request in the same environment sees it. That is how each counts 1, 2, 3.',
      },
    },
    {
      id: 'not-outside',
      text: {
        ko: '핸들러 밖에는 변수를 둘 수 없게 되어 있다.',
        en: 'No variable is allowed outside the handler.',
      },
      misconception: 'M143',
      because: {
        ko: '두면 안 된다고 생각하기 쉽지만, 연결이나 메뉴처럼 사라져도 되고 누가 봐도 되는 것은 밖에 둬도 좋아요.',
        en: 'It may seem forbidden, but what may be lost and seen by anyone, such as connections or the menu, may well stand there.',
      },
    },
    {
      id: 'one-each',
      text: {
        ko: '환경마다 변수가 하나씩 생겨서 저마다 따로 센다.',
        en: 'Each environment has one of its own and counts alone.',
      },
      correct: true,
      because: {
        ko: '몰린 주문을 받으려고 환경이 늘어나면 세는 변수도 그만큼 늘어나요.',
        en: 'As environments are added for a crowd, so are counters.',
      },
    },
  ],
  explanation: {
    ko: '정오의 5분 동안 ‘1번’이 22명 나왔어요. 환경이 22개 만들어졌고 저마다 1부터 셌기 때문이에요. 손님을 바꿔 서른 번 돌리면 21~28명이에요.',
    en: 'In five minutes of noon there were twenty-two number ones, for twenty-two environments were made and each began at 1. Over thirty crowds it is 21 to 28.',
  },
  cites: [{ claim: 'C062' }, { sim: 'stateless', scenario: 'shop-noon' }],
  breaks: {
    sim: 'stateless',
    scenario: 'shop-noon',
    tMs: 0,
    knobs: ['keepAliveSec'],
    look: {
      ko: '12시(80초)부터 환경의 수를 세어 보세요. ‘1번’은 모두 몇 명인가요?',
      en: 'From noon (80 s) on, count the environments. How many number ones are there?',
    },
  },
};
