// No way wins without conditions: how customers come, what they were promised, what people's time costs.

import type { QuizItem } from '@/content/schema';

export const noWinner: readonly QuizItem[] = [
  {
    id: 'five-customers',
    idea: 'no-winner',
    kind: 'categorise',
    step: 'other-customers',
    stem: {
      ko: '약속을 지키면서 한 달에 가장 싼 방식으로 나누세요. 수업의 심판과 가정을 그대로 써요.',
      en: 'Sort by the way that keeps the promise for the least a month, with the judge and the assumptions of the lesson.',
    },
    categories: [
      { id: 'onprem', text: { ko: '온프레미스', en: 'On-premises' } },
      { id: 'iaas', text: { ko: 'IaaS', en: 'IaaS' } },
      { id: 'paas', text: { ko: 'PaaS', en: 'PaaS' } },
      { id: 'faas', text: { ko: 'FaaS', en: 'FaaS' } },
    ],
    entries: [
      {
        id: 'bot',
        text: {
          ko: '밤낮없이 1초에 30건, 한 건 10초',
          en: '30 a second day and night, 10 s each',
        },
        category: 'onprem',
        misconception: 'M58',
        because: {
          ko: '쉬지 않는 손님에게는 사 둔 서버 두 대가 놀지 않아요.',
          en: 'For customers who never pause, two bought servers are never idle.',
        },
      },
      {
        id: 'lunch',
        text: {
          ko: '15분에 걸쳐 12배, 한 건 12초',
          en: 'Twelvefold over 15 minutes, 12 s each',
        },
        category: 'iaas',
        misconception: 'M14',
        because: {
          ko: '따라갈 수 있을 만큼 천천히 오르고, VM 한 대가 여덟 명을 함께 기다려 줘요.',
          en: 'It climbs slowly enough to follow, and one VM waits with eight.',
        },
      },
      {
        id: 'neighbourhood',
        text: {
          ko: '하루 열 시간, 1초에 8건, 한 건 1초',
          en: '8 a second for ten hours a day, 1 s each',
        },
        category: 'paas',
        misconception: 'M122',
        because: {
          ko: '작은 앱 인스턴스 몇 대면 되고, 돌보는 시간이 거의 없어요.',
          en: 'A few small app instances do, and hardly anybody’s time.',
        },
      },
      {
        id: 'drop',
        text: {
          ko: '일주일에 한 번, 20초 만에 400배',
          en: '400-fold within 20 s, once a week',
        },
        category: 'faas',
        misconception: 'M81',
        because: {
          ko: '20초 안에 늘어나는 쪽은 하나뿐이었어요.',
          en: 'Only one of the four grows within 20 s.',
        },
      },
      {
        id: 'hobby',
        text: { ko: '10분에 한 건, 한 건 0.2초', en: 'One in ten minutes, 0.2 s each' },
        category: 'faas',
        misconception: 'M31',
        because: {
          ko: '나머지는 모두 아무도 없는 시간에 켜져 있어요.',
          en: 'The others are all on while nobody comes.',
        },
      },
    ],
    explanation: {
      ko: '다섯 손님에게 네 방식이 모두 한 번은 이겼어요. 서른 번 돌려도 그대로였고, 점심만 한 번 뒤집혔어요.',
      en: 'Among five kinds of customers each of the four wins at least once; so it stays over thirty runs, but for one lunch.',
    },
    cites: [
      { sim: 'four-eras', scenario: 'steady-bot' },
      { sim: 'four-eras', scenario: 'neighbourhood' },
    ],
  },
  {
    id: 'half-as-many-neighbours',
    idea: 'no-winner',
    kind: 'single',
    step: 'other-customers',
    stem: {
      ko: '동네 가게에서는 PaaS가 17만 원, FaaS가 25만 원으로 PaaS가 이겼어요. 손님이 1초에 8건에서 4건으로 줄면 어떻게 될까요?',
      en: 'For the neighbourhood shop PaaS won, with $119 to the $177 of FaaS. What if customers halve from 8 a second to 4?',
    },
    options: [
      {
        id: 'stays',
        text: {
          ko: 'PaaS가 그대로 이겨요. 한 가게의 승자는 정해져 있어요',
          en: 'PaaS still wins: a shop has its winner',
        },
        misconception: 'M123',
        because: {
          ko: '같은 가게라도 손님의 수가 바뀌면 다시 계산해야 해요.',
          en: 'Even for the same shop, other numbers have to be worked out again.',
        },
      },
      {
        id: 'both-halve',
        text: {
          ko: '둘 다 반값이 돼서 순서는 그대로예요',
          en: 'Both cost half, and the order stays',
        },
        misconception: 'M31',
        because: {
          ko: 'PaaS는 켜 둔 시간만큼 내서 17만 원 그대로예요.',
          en: 'PaaS bills the time that its instances are on: $119 as before.',
        },
      },
      {
        id: 'iaas',
        text: {
          ko: 'IaaS가 이겨요. 손님이 적으면 VM이 남아서요',
          en: 'IaaS wins: with fewer customers VMs are left over',
        },
        misconception: 'M122',
        because: {
          ko: '남는 VM의 요금도, VM을 돌보는 사람의 시간도 그대로예요.',
          en: 'VMs left over are billed, and so is the time to look after them.',
        },
      },
      {
        id: 'faas',
        text: {
          ko: 'FaaS가 이겨요. 요청이 줄면 요금도 따라 줄어서요',
          en: 'FaaS wins: fewer requests make a smaller bill',
        },
        correct: true,
        because: {
          ko: '14만 원이 돼요. PaaS는 켜 둔 만큼 그대로예요.',
          en: 'It comes to $98, while PaaS bills what is on, as before.',
        },
      },
    ],
    explanation: {
      ko: '요청을 세는 쪽은 손님을 따라 움직이고, 켜 둔 것을 세는 쪽은 움직이지 않아요. 그래서 어디선가 뒤집혀요.',
      en: 'What counts requests moves with the customers, what counts time on does not. Somewhere they cross.',
    },
    cites: [{ sim: 'four-eras', scenario: 'neighbourhood', set: { ratePerSec: 4 } }],
  },
  {
    id: 'who-comes-first',
    idea: 'no-winner',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '온프레미스, IaaS, PaaS, FaaS 가운데 1등은 누구인가요?',
      en: 'On-premises, IaaS, PaaS, FaaS: which comes first?',
    },
    model: {
      ko: '조건 없이는 없어요. 꾸준히 바쁘면 사 둔 서버가, 천천히 오르고 오래 기다리는 일이면 VM이, 고르게 오고 돌볼 사람이 없으면 앱 인스턴스가, 갑자기 몰리거나 뜸하면 함수가 이겼어요. 손님이 오는 모양, 손님에게 한 약속, 사람의 시간 가운데 하나가 바뀌면 승자도 바뀔 수 있어요.',
      en: 'Without conditions, none. Servers that were bought won for what is always busy, VMs for what climbs slowly and waits long, app instances for what comes evenly with nobody to look after it, functions for what comes all at once or hardly ever. Change how customers come, what they were promised or what people’s time costs, and the winner may change.',
    },
    points: [
      {
        id: 'no-winner',
        text: {
          ko: '조건 없는 1등은 없다고 했나요?',
          en: 'It says that without conditions nobody comes first.',
        },
      },
      {
        id: 'conditions',
        text: {
          ko: '손님의 모양, 약속, 사람의 시간 가운데 둘 이상을 들었나요?',
          en: 'It names two or more of: how customers come, the promise, people’s time.',
        },
      },
      {
        id: 'example',
        text: {
          ko: '이기는 방식이 서로 다른 손님을 둘 이상 들었나요?',
          en: 'It gives two kinds of customers with different winners.',
        },
      },
    ],
    explanation: {
      ko: '“…라면 …이 낫다”로 답하면 다음 사람이 그 조건을 확인할 수 있어요.',
      en: 'An answer that begins with “If …” lets the next person check the condition.',
    },
    cites: [{ claim: 'C090' }, { claim: 'C050' }],
  },
];
