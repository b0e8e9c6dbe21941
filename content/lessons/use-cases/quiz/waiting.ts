// Waiting is charged on some functions; whether that matters depends on how often waits overlap.

import type { QuizItem } from '@/content/schema';

export const waiting: readonly QuizItem[] = [
  {
    id: 'use-cases-waiting-together',
    idea: 'use-cases-waiting',
    kind: 'numeric',
    step: 'waiting-is-paid',
    stem: {
      ko: '챗봇이 1초에 {rate}번 불리고, 한 번에 {sec}초씩 남의 답을 기다려요. 평균 몇 명이 함께 기다릴까요?',
      en: 'A chatbot is called {rate} times a second and waits {sec} s for another service each time. How many wait together on average?',
    },
    variables: {
      rate: {
        min: 0.1,
        max: 0.5,
        step: 0.1,
      },
      sec: {
        min: 4,
        max: 10,
        step: 2,
      },
    },
    answer: {
      formula: 'littles-law',
      of: {
        ratePerSec: '$rate',
        sec: '$sec',
      },
    },
    tolerance: 0.05,
    unit: {
      ko: '명',
      en: '',
    },
    traps: [
      {
        value: {
          formula: 'quotient',
          of: {
            a: '$rate',
            b: '$sec',
          },
        },
        tolerance: 0.005,
        because: {
          ko: '나누었어요. 오래 기다릴수록 더 많이 겹치니 곱해야 해요.',
          en: 'This divides. Longer waits overlap more: multiply.',
        },
      },
      {
        value: {
          formula: 'quotient',
          of: {
            a: '$sec',
            b: '$rate',
          },
        },
        tolerance: 0.05,
        because: {
          ko: '거꾸로 나누었어요. 자주 올수록 많아져야 해요.',
          en: 'Divided the other way round: more calls must mean more.',
        },
      },
    ],
    explanation: {
      ko: '{rate} × {sec} = {answer}명이에요. 함께 기다리는 사람이 많을수록 켜 둔 컨테이너 한 대의 요금을 여럿이 나누는 셈이에요.',
      en: '{rate} × {sec} = {answer}. The more wait together, the more share the cost of a container that is on.',
    },
    cites: [
      {
        formula: {
          ko: '함께 기다리는 수 = 초당 요청 × 걸리는 시간',
          en: 'waiting together = requests per second × time',
        },
      },
      {
        sim: 'pick-architecture',
        scenario: 'chatbot-waits',
      },
    ],
  },
  {
    id: 'use-cases-is-waiting-free',
    idea: 'use-cases-waiting',
    kind: 'single',
    step: 'waiting-is-paid',
    stem: {
      ko: 'AWS Lambda의 함수가 8초 가운데 7.84초를 남의 답을 기다렸어요. 요금은 어떻게 될까요?',
      en: 'A function on AWS Lambda waits 7.84 of 8 s for another service. What is charged?',
    },
    options: [
      {
        id: 'work-only',
        text: {
          ko: '일한 0.16초의 몫만 내요',
          en: 'Only the 0.16 s of work',
        },
        misconception: 'M200',
        because: {
          ko: 'CPU만 세는 서비스의 이야기예요. Lambda는 기다린 시간도 세요.',
          en: 'That is how services that count CPU do it. Lambda counts waiting, too.',
        },
      },
      {
        id: 'other-pays',
        text: {
          ko: '기다린 몫은 답하는 쪽이 내요',
          en: 'The answering side pays for the wait',
        },
        misconception: 'M200',
        because: {
          ko: '답하는 쪽의 요금은 따로 있고, 내 환경은 내가 잡고 있어요.',
          en: 'The other side has a bill of its own; the environment is held by you.',
        },
      },
      {
        id: 'all-eight',
        text: {
          ko: '8초 전체에 메모리를 곱해 내요',
          en: 'Memory times all of the 8 s',
        },
        correct: true,
        because: {
          ko: '환경 하나와 메모리가 그동안 잡혀 있으니까요.',
          en: 'An environment and its memory are taken for that long.',
        },
      },
    ],
    explanation: {
      ko: '시작해서 끝날 때까지의 시간에 메모리를 곱해요. CPU를 쓴 시간만 세는 서비스도 있어요.',
      en: 'Memory times the time from start to end. Some services count the time on the CPU only.',
    },
    cites: [
      {
        claim: 'C300',
      },
    ],
  },
  {
    id: 'use-cases-still-functions',
    idea: 'use-cases-waiting',
    kind: 'ox',
    step: 'waiting-is-paid',
    stem: {
      ko: '“하루 2,000번 불리는 챗봇은 시간의 98%를 기다리지만, 한 달 비용은 함수가 가장 적었다.”',
      en: '“A chatbot called 2,000 times a day spends 98% of its time waiting, and still functions cost least.”',
    },
    answer: true,
    reasons: [
      {
        id: 'free-wait',
        text: {
          ko: '기다리는 시간에는 요금이 없어서',
          en: 'Waiting is not charged',
        },
        misconception: 'M200',
        because: {
          ko: '요금의 거의 전부가 기다린 시간의 몫이었어요.',
          en: 'Nearly all of its bill was for waiting.',
        },
      },
      {
        id: 'rare',
        text: {
          ko: '기다림이 길어도 드물어서',
          en: 'Its waits are long but rare',
        },
        correct: true,
        because: {
          ko: '겹치지 않는 기다림은 컨테이너를 채우지 못해요.',
          en: 'Waits that do not overlap cannot fill a container.',
        },
      },
      {
        id: 'no-cold',
        text: {
          ko: '콜드 스타트가 없어서',
          en: 'It never starts cold',
        },
        misconception: 'M18',
        because: {
          ko: '5.6%는 새 환경을 기다렸어요. 약속 안이었을 뿐이에요.',
          en: '5.6% waited for a new environment, within the promise.',
        },
      },
    ],
    explanation: {
      ko: '함수의 요금은 5,800원, 켜 둔 컨테이너는 81,000원이었어요. 평균 0.19명만 기다리니 대부분의 시간에 아무도 없어요.',
      en: '$4.15 against $57.88. On average 0.19 wait, so most of the time nobody does.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'chatbot-waits',
      },
    ],
  },
  {
    id: 'use-cases-kept-ready',
    idea: 'use-cases-waiting',
    kind: 'match',
    step: 'waiting-is-paid',
    stem: {
      ko: '왼쪽과 오른쪽을 이으세요.',
      en: 'Match left and right.',
    },
    pairs: [
      {
        id: 'minimum',
        left: {
          ko: '최소 인스턴스',
          en: 'Minimum instances',
        },
        right: {
          ko: '쉬어도 요금이 붙어요',
          en: 'Charged while idle',
        },
        misconception: 'M208',
        because: {
          ko: '늘 켜 둔 몫에는 요청이 없어도 요금이 나와요.',
          en: 'What is kept on is charged without requests.',
        },
      },
      {
        id: 'webhook',
        left: {
          ko: '웹훅',
          en: 'Webhook',
        },
        right: {
          ko: '일이 생기면 그쪽에서 불러 줘요',
          en: 'You are called when something happens',
        },
        misconception: 'M209',
        because: {
          ko: '내가 자꾸 물어보지 않아도 돼요.',
          en: 'You need not keep asking.',
        },
      },
      {
        id: 'watch',
        left: {
          ko: 'CPU 경보',
          en: 'CPU alarm',
        },
        right: {
          ko: '감시 서비스가 지켜봐요',
          en: 'A monitoring service watches',
        },
        misconception: 'M203',
        because: {
          ko: '함수는 경보가 울린 다음에 불려요.',
          en: 'The function is called once the alarm goes off.',
        },
      },
    ],
    others: [
      {
        id: 'never',
        text: {
          ko: '영원히 공짜예요',
          en: 'Free for ever',
        },
      },
    ],
    explanation: {
      ko: '켜 두면 기다림이 줄고 요금이 늘어요. 어느 쪽을 살지는 약속이 정해요.',
      en: 'What is kept on saves waiting and costs money; the promise tells which to buy.',
    },
    cites: [
      {
        claim: 'C300',
      },
      {
        claim: 'C301',
      },
    ],
  },
];
