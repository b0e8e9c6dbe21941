// The line where your work begins: what it says about the four ways, and what it does not.

import type { QuizItem } from '@/content/schema';

export const lineOfWork: readonly QuizItem[] = [
  {
    id: 'what-each-grows-by',
    idea: 'line-of-work',
    kind: 'match',
    step: 'the-line',
    stem: {
      ko: '몰릴 때 늘어나는 단위를 방식마다 짝지으세요.',
      en: 'Match each way with what it grows by when customers crowd in.',
    },
    pairs: [
      {
        id: 'onprem',
        left: { ko: '온프레미스', en: 'On-premises' },
        right: { ko: '사서 들여놓는 서버', en: 'A server, bought and housed' },
        misconception: 'M55',
        because: {
          ko: '그래서 주문하고 몇 주 뒤에야 늘어요.',
          en: 'So it grows weeks after the order.',
        },
      },
      {
        id: 'iaas',
        left: { ko: 'IaaS', en: 'IaaS' },
        right: { ko: '운영체제까지 켜는 VM', en: 'A VM, operating system included' },
        misconception: 'M80',
        because: {
          ko: '운영체제와 앱이 모두 떠야 해서 1분쯤 걸렸어요.',
          en: 'System and app both have to start, which took about a minute.',
        },
      },
      {
        id: 'paas',
        left: { ko: 'PaaS', en: 'PaaS' },
        right: { ko: '이미 올려 둔 앱 한 벌', en: 'A copy of an app that is already there' },
        misconception: 'M68',
        because: {
          ko: '운영체제는 이미 떠 있어 앱만 켜면 돼요.',
          en: 'The system is up already; only the app has to start.',
        },
      },
      {
        id: 'faas',
        left: { ko: 'FaaS', en: 'FaaS' },
        right: { ko: '요청 한 건의 몫', en: 'What one request needs' },
        because: {
          ko: '이 실험의 함수는 깨어난 것 하나가 한 건씩 맡아요.',
          en: 'In this run a function that is awake serves one request at a time.',
        },
      },
    ],
    others: [
      { id: 'rack', text: { ko: '데이터센터 한 층', en: 'A floor of a data center' } },
      { id: 'region', text: { ko: '리전 하나', en: 'A Region' } },
    ],
    explanation: {
      ko: '한 번에 늘리는 것이 작을수록 더 빨리 늘었어요. PaaS와 FaaS처럼 내가 돌볼 층이 같아도 그 단위는 다를 수 있어요.',
      en: 'The smaller the step, the sooner it came. Even with the same layers handed over, as on PaaS and FaaS, the step may differ.',
    },
    cites: [{ sim: 'four-eras', scenario: 'shop-noon' }, { claim: 'C016' }],
  },
  {
    id: 'same-line-same-bill',
    idea: 'line-of-work',
    kind: 'ox',
    step: 'the-line',
    stem: {
      ko: '“PaaS와 FaaS에서 내가 돌볼 층이 같더라도, 요금이 붙는 것은 다를 수 있다.”',
      en: '“Even where you look after the same layers on PaaS and on FaaS, what is billed may differ.”',
    },
    answer: true,
    reasons: [
      {
        id: 'who-is-newer',
        text: {
          ko: '나중에 나온 쪽이 언제나 덜 받기 때문이에요.',
          en: 'Because what came later always charges less.',
        },
        misconception: 'M120',
        because: {
          ko: '상담 봇에서는 FaaS가 PaaS의 세 배가 넘었어요.',
          en: 'For the support bot FaaS cost more than three times as much as PaaS.',
        },
      },
      {
        id: 'unit',
        text: {
          ko: '돌볼 층과 요금을 세는 단위는 다른 문제이기 때문이에요.',
          en: 'Because layers and bills are counted apart.',
        },
        correct: true,
        because: {
          ko: '하나는 켜 둔 앱 인스턴스의 시간을, 하나는 요청과 실행을 세요.',
          en: 'One counts the time that app instances are on, the other requests and running.',
        },
      },
      {
        id: 'no-servers',
        text: {
          ko: 'FaaS 아래에는 서버가 없어서 낼 것이 없기 때문이에요.',
          en: 'Because below FaaS there are no servers to pay for.',
        },
        misconception: 'M13',
        because: {
          ko: '서버는 있고 제공자가 돌봐요. 그 값이 요청의 요금에 들어 있어요.',
          en: 'There are, and the provider looks after them. The price of a request includes it.',
        },
      },
    ],
    explanation: {
      ko: '경계선은 누가 돌보는지만 말해요. 무엇을 올리고, 무엇이 늘고, 무엇에 내는지는 따로 물어야 해요.',
      en: 'The line only says who looks after what. Ask separately what is uploaded, what grows and what is billed.',
    },
    cites: [{ claim: 'C024' }],
  },
  {
    id: 'do-earlier-stairs-vanish',
    idea: 'line-of-work',
    kind: 'single',
    step: 'the-line',
    stem: {
      ko: '“VM은 물리 서버를 없앴고, 함수는 VM을 없앴다.” 이 문장을 어떻게 고쳐야 할까요?',
      en: '“VMs did away with physical servers, and functions with VMs.” How should this be put right?',
    },
    options: [
      {
        id: 'faster',
        text: {
          ko: '맞는 말이지만 아직 몇 년은 더 걸린다고 덧붙여요',
          en: 'Add that it is true, but will take some years',
        },
        misconception: 'M120',
        because: {
          ko: '앞의 방식이 더 나은 일이 남아 있어요. 늦어서가 아니라 맞아서 쓰는 거예요.',
          en: 'Some work is better off on the earlier ways. They are used because they fit, not for lack of time.',
        },
      },
      {
        id: 'cloud-only',
        text: {
          ko: '클라우드로 옮긴 회사에서만 그렇다고 좁혀요',
          en: 'Narrow it to companies that moved to the cloud',
        },
        misconception: 'M58',
        because: {
          ko: '클라우드 안에서도 VM과 PaaS와 함수를 함께 써요.',
          en: 'Within the cloud, too, VMs, PaaS and functions are used together.',
        },
      },
      {
        id: 'beside',
        text: {
          ko: '새 방식은 앞의 방식 옆에 놓였다고 바꿔요',
          en: 'Say that each new way came beside the earlier',
        },
        correct: true,
        because: {
          ko: '덜게 된 일이 있고 새로 내는 것이 있어서, 손님에 따라 골라요.',
          en: 'Each is rid of some work and pays something new, so the customers decide.',
        },
      },
      {
        id: 'hardware',
        text: {
          ko: '물리 서버만은 정말로 사라졌다고 바꿔요',
          en: 'Say that only physical servers have really gone',
        },
        misconception: 'M120',
        because: {
          ko: 'VM도 함수도 물리 서버 위에서 돌아요. 보이지 않게 됐을 뿐이에요.',
          en: 'VMs and functions both run on physical servers, which are merely out of sight.',
        },
      },
    ],
    explanation: {
      ko: '이용률과 민첩성이 오르는 흐름은 맞지만, 네 방식은 지금도 함께 쓰여요.',
      en: 'Utilisation and agility did rise on the way, but all four are in use side by side.',
    },
    cites: [{ claim: 'C090' }],
  },
];
