// Rare requests start cold, and whether that is late depends on the promise.

import type { QuizItem } from '@/content/schema';

export const rareAndCold: readonly QuizItem[] = [
  {
    id: 'use-cases-alarms-cold',
    idea: 'use-cases-rare-and-cold',
    kind: 'numeric',
    step: 'four-numbers',
    stem: {
      ko: '경보가 제각각 평균 {gap}분에 한 번 울려요. 쉬는 환경은 {idle}분 동안 남아요. 몇 %가 콜드 스타트를 겪을까요?',
      en: 'Alarms come independently, one in {gap} minutes on average, and an idle environment stays for {idle} minutes. What percentage start cold?',
    },
    variables: {
      gap: {
        min: 20,
        max: 60,
        step: 10,
      },
      idle: {
        min: 4,
        max: 10,
        step: 2,
      },
    },
    answer: {
      formula: 'later-than',
      of: {
        idle: '$idle',
        meanGap: '$gap',
      },
    },
    tolerance: 1,
    unit: {
      ko: '%',
      en: '%',
    },
    traps: [
      {
        value: 100,
        tolerance: 0.5,
        misconception: 'M05',
        because: {
          ko: '모두는 아니에요. 앞의 경보 뒤에 바로 이어서 울리면 남아 있는 환경이 받아요.',
          en: 'Not all: one that follows soon after another finds its environment.',
        },
      },
      {
        value: {
          formula: 'sooner-than',
          of: {
            idle: '$idle',
            meanGap: '$gap',
          },
        },
        tolerance: 0.5,
        because: {
          ko: '이것은 웜 스타트의 비율이에요. 100%에서 빼야 해요.',
          en: 'That is the share of warm starts; take it from 100%.',
        },
      },
    ],
    explanation: {
      ko: 'e^(−{idle} ÷ {gap}) = {answer}%예요. 뜸할수록 대부분이 새 환경을 기다려요.',
      en: 'e^(−{idle} ÷ {gap}) = {answer}%. The rarer they are, the more of them wait for a new environment.',
    },
    cites: [
      {
        formula: {
          ko: '콜드 스타트의 비율 = e^(−유지 시간 ÷ 평균 간격)',
          en: 'cold share = e^(−keep-alive ÷ mean gap)',
        },
      },
      {
        sim: 'pick-architecture',
        scenario: 'six-cards',
      },
    ],
  },
  {
    id: 'use-cases-cold-but-in-time',
    idea: 'use-cases-rare-and-cold',
    kind: 'ox',
    step: 'four-numbers',
    stem: {
      ko: '“경보의 88%가 콜드 스타트였으니, 이 일에는 함수를 쓸 수 없다.”',
      en: '“As 88% of the alarms started cold, functions cannot do this job.”',
    },
    answer: false,
    reasons: [
      {
        id: 'must-warm',
        text: {
          ko: '먼저 데워 두어야만 쓸 수 있으니까요',
          en: 'It first has to be kept warm',
        },
        misconception: 'M202',
        because: {
          ko: '데우지 않아도 약속 안이에요. 데우면 쉬는 시간에도 돈을 내요.',
          en: 'It is within the promise without; keeping it warm is charged while idle.',
        },
      },
      {
        id: 'within',
        text: {
          ko: '새로 떠도 약속한 10초 안에 끝나니까요',
          en: 'Even a cold one ends within the 10 s promised',
        },
        correct: true,
        because: {
          ko: '1초쯤의 일에 0.8초쯤의 시작이 더해질 뿐이에요.',
          en: 'About 0.8 s of starting is added to about 1 s of work.',
        },
      },
      {
        id: 'sum-small',
        text: {
          ko: '콜드 스타트는 1ms쯤이라 느껴지지 않으니까요',
          en: 'A cold start is about 1 ms and cannot be felt',
        },
        misconception: 'M03',
        because: {
          ko: '여기서는 0.8초쯤이에요. 느껴지지만 약속 안일 뿐이에요.',
          en: 'Here it is about 0.8 s: felt, but within the promise.',
        },
      },
    ],
    explanation: {
      ko: 'p95는 2.8초이고 약속은 10초예요. 식는 횟수가 아니라 약속을 지키는지를 봐요.',
      en: 'p95 is 2.8 s and the promise 10. Look at the promise, not at how often it is cold.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'six-cards',
      },
    ],
  },
  {
    id: 'use-cases-when-cold-loses',
    idea: 'use-cases-rare-and-cold',
    kind: 'single',
    step: 'four-numbers',
    stem: {
      ko: '경보 처리에서 무엇을 바꾸면 함수가 약속을 못 지키게 될까요?',
      en: 'What change would make functions break the promise for the alarms?',
    },
    options: [
      {
        id: 'fewer',
        text: {
          ko: '경보를 하루 40번에서 10번으로 줄여요',
          en: 'Ten alarms a day in place of forty',
        },
        misconception: 'M202',
        because: {
          ko: '더 자주 식지만, 새로 떠도 3초쯤이라 10초 안이에요.',
          en: 'More of them start cold, yet a cold one takes about 3 s.',
        },
      },
      {
        id: 'tighter',
        text: {
          ko: '약속을 10초에서 2초로 조여요',
          en: 'Two seconds promised, not ten',
        },
        correct: true,
        because: {
          ko: '새로 뜨는 0.8초가 이제는 문제가 돼요.',
          en: 'Now the 0.8 s of starting matters.',
        },
      },
      {
        id: 'more',
        text: {
          ko: '경보를 하루 40번에서 400번으로 늘려요',
          en: '400 alarms a day in place of forty',
        },
        misconception: 'M14',
        because: {
          ko: '덜 식어요. 요금도 여전히 몇백 원이에요.',
          en: 'Fewer start cold, and the bill stays at cents.',
        },
      },
    ],
    explanation: {
      ko: 'p95가 2.8초였으니 2초의 약속은 지킬 수 없어요. 그때는 켜 둔 것이나 최소 인스턴스를 봐요.',
      en: 'p95 was 2.8 s, so two seconds cannot be kept. Then look at what is left on, or at minimum instances.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'six-cards',
      },
    ],
  },
  {
    id: 'use-cases-rare-chats',
    idea: 'use-cases-rare-and-cold',
    kind: 'predict',
    step: 'waiting-is-paid',
    stem: {
      ko: '챗봇이 하루 내내 고르게, 1초에 0.01번(하루 864번) 불려요. 쉬는 환경은 5분 동안 남아요. 몇 %가 콜드 스타트를 겪을까요?',
      en: 'The chatbot is called evenly, day and night, 0.01 times a second (864 a day). An idle environment stays for five minutes. What percentage start cold?',
    },
    run: {
      sim: 'pick-architecture',
      scenario: 'chatbot-waits',
      set: {
        perSec: 0.01,
      },
    },
    unit: {
      ko: '%',
      en: '%',
    },
    asks: {
      metric: 'cold',
      tolerance: 3,
      scale: 100,
    },
    explanation: {
      ko: '11%쯤이에요. 식으로는 e^(−0.01 × 300) = 5%인데, 앞사람이 8초를 기다리는 동안 온 8%쯤은 쉬는 환경이 따로 없으면 새 환경을 받아요.',
      en: 'About 11%. By formula it is e^(−0.01 × 300) = 5%, but some 8% come while another still waits for eight seconds, and get a new one unless a second environment is idle.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'chatbot-waits',
        set: {
          perSec: 0.01,
        },
      },
    ],
  },
];
