// Where pieces run: servers that are shared, steady pieces and spiky ones, and the names of places.

import type { QuizItem } from '@/content/schema';

export const places: readonly QuizItem[] = [
  {
    id: 'placement-server-bill',
    idea: 'services-not-servers',
    kind: 'numeric',
    step: 'one-server-for-six',
    stem: {
      ko: '서버 한 대가 한 달에 15.18달러예요. 서비스 {pieces}개를 서버마다 하나씩 두면 한 달에 몇 달러일까요?',
      en: 'A server costs $15.18 a month. What do {pieces} services on a server each cost a month, in dollars?',
    },
    variables: { pieces: { min: 3, max: 12, step: 1 } },
    answer: { formula: 'product', of: { a: '$pieces', b: 15.18 } },
    tolerance: 0.5,
    unit: { ko: '달러', en: 'dollars' },
    traps: [
      {
        value: 15.18,
        tolerance: 0.4,
        misconception: 'M433',
        because: {
          ko: '서버 하나를 함께 쓸 때의 요금이에요. 여기에서는 하나씩 따로 둬요.',
          en: 'That is the price of sharing one. Here each has its own.',
        },
      },
    ],
    explanation: {
      ko: '{pieces} × 15.18 = {answer}달러예요. 한 대를 함께 쓰면 15.18달러이고, 따로 배포하는 것은 그대로예요.',
      en: '{pieces} × 15.18 = {answer} dollars. Sharing one costs $15.18, and they are still released apart.',
    },
    cites: [
      { formula: { ko: '서버 수 × 730시간 × 0.0208달러', en: 'servers × 730 h × $0.0208' } },
      { sim: 'placement', scenario: 'six-functions', set: { onServer: 6 } },
    ],
  },
  {
    id: 'placement-least-servers',
    idea: 'services-not-servers',
    kind: 'single',
    step: 'one-server-for-six',
    stem: {
      ko: '서비스 열 개를 따로 배포하려면 무엇이 꼭 서비스마다 있어야 할까요?',
      en: 'Ten services are to be released apart. What does each of them need?',
    },
    options: [
      {
        id: 'server',
        text: { ko: '서비스마다 따로 산 서버', en: 'A server bought for it alone' },
        misconception: 'M432',
        because: {
          ko: '아니에요. 한 서버에서 여러 프로세스가 돌 수 있어요.',
          en: 'No: many processes run on one server.',
        },
      },
      {
        id: 'process',
        text: { ko: '저마다의 프로세스와 배포', en: 'A process of its own' },
        correct: true,
        because: {
          ko: '멈추지 않고 하나만 바꿀 수 있으면 돼요.',
          en: 'One can then be changed without stopping the rest.',
        },
      },
      {
        id: 'function',
        text: { ko: '서비스마다 하나인 함수', en: 'A function of its own' },
        misconception: 'M26',
        because: {
          ko: '아니에요. 함수는 돌리는 방법의 하나일 뿐이에요.',
          en: 'No: functions are but one way to run.',
        },
      },
    ],
    explanation: {
      ko: '서버를 나누는 이유는 배포가 아니라 함께 멈추지 않으려는 거예요.',
      en: 'More servers are for not stopping together, not for releasing apart.',
    },
    cites: [
      { sim: 'placement', scenario: 'six-functions', set: { onServer: 6, sharing: 'shared' } },
    ],
  },
  {
    id: 'placement-shared-release',
    idea: 'services-not-servers',
    kind: 'ox',
    step: 'one-server-for-six',
    stem: {
      ko: '“서버 한 대를 함께 쓰는 서비스들은 배포도 함께 해야 한다.”',
      en: '“Services that share one server have to be released together.”',
    },
    answer: false,
    reasons: [
      {
        id: 'own-process',
        text: {
          ko: '프로세스가 저마다라 하나만 바꿔도 돼요.',
          en: 'Each process can be replaced alone.',
        },
        correct: true,
        because: { ko: '서버는 함께, 배포는 따로예요.', en: 'One server, separate releases.' },
      },
      {
        id: 'no-share',
        text: {
          ko: '서비스는 서버를 함께 쓸 수 없기 때문이에요.',
          en: 'Services can never share one server at all.',
        },
        misconception: 'M432',
        because: {
          ko: '아니에요. 여섯이 함께 써도 콜드 스타트도 떠난 손님도 없었어요.',
          en: 'No: six shared one, with nobody cold or lost.',
        },
      },
      {
        id: 'provider',
        text: {
          ko: '서버를 다시 켜는 일은 제공자가 하기 때문이에요.',
          en: 'Restarting servers is the provider’s work.',
        },
        misconception: 'M83',
        because: {
          ko: '아니에요. 누가 켜는지는 배포와 상관없어요.',
          en: 'No: who restarts has nothing to do with releases.',
        },
      },
    ],
    explanation: {
      ko: '함께 쓰는 것의 대가는 배포가 아니라 함께 멈추는 거예요.',
      en: 'The price of sharing is not the release. It is stopping together.',
    },
    cites: [
      { sim: 'placement', scenario: 'six-functions', set: { onServer: 6, sharing: 'shared' } },
    ],
  },
  {
    id: 'placement-what-the-bill-counts',
    idea: 'services-not-servers',
    kind: 'single',
    step: 'one-server-for-six',
    stem: {
      ko: '같은 손님을 한 조각은 서버 한 대에서, 여섯 조각은 한 대를 함께 쓰며 15.18달러에 맡았어요. 여섯 대에서는 91.10달러였어요. 무엇이 요금을 정했을까요?',
      en: 'The same visits cost $15.18 with one piece on a server and with six pieces that share it, and $91.10 on six servers. What decided the bill?',
    },
    options: [
      {
        id: 'servers',
        text: { ko: '켜 둔 서버의 수', en: 'How many servers are on' },
        correct: true,
        because: {
          ko: '서버 요금은 대수 곱하기 시간이에요. 위에 몇 조각이 있는지는 세지 않아요.',
          en: 'Servers are billed by number and hours, whatever stands on them.',
        },
      },
      {
        id: 'pieces',
        text: { ko: '나눈 조각의 수', en: 'How many pieces there are' },
        misconception: 'M438',
        because: {
          ko: '아니에요. 여섯 조각이 한 대를 함께 쓸 때는 한 조각일 때와 같았어요.',
          en: 'No: six pieces that share one cost what a single piece does.',
        },
      },
      {
        id: 'visits',
        text: { ko: '그동안 온 손님의 수', en: 'How many visits there were' },
        misconception: 'M13',
        because: {
          ko: '아니에요. 손님은 세 경우에 똑같아요. 서버는 아무도 안 와도 요금이 나와요.',
          en: 'No: all three had the same visits. Servers are billed even when nobody comes.',
        },
      },
    ],
    explanation: {
      ko: '서버는 켠 만큼, 함수는 부른 만큼이에요. 조각의 수는 둘 다 아니에요.',
      en: 'Servers are paid for being on, functions for being called. The number of pieces is neither.',
    },
    cites: [{ sim: 'placement', scenario: 'one-function', set: { onServer: 1 } }],
  },
  {
    id: 'placement-set-the-ground',
    idea: 'steady-and-stormed',
    kind: 'knobs',
    step: 'your-turn',
    stem: {
      ko: '정오마다 마지막 조각에 쿠폰 손님이 몰려요. 땅에 놓인 조각은 서버 하나를 함께 써요. 콜드 스타트 5%, 떠난 손님 1%를 넘지 않게 놓아 보세요.',
      en: 'Every noon, coupons bring a rush to the last piece. Pieces on the ground share one server. Place them so that at most 5% are cold and at most 1% leave.',
    },
    run: { sim: 'placement', scenario: 'coupon-noon', set: { sharing: 'shared' } },
    knobs: ['onServer'],
    goals: [
      {
        id: 'cold',
        text: { ko: '콜드 스타트', en: 'Cold starts' },
        value: { metric: 'cold', scale: 100 },
        atMost: 5,
        unit: { ko: '%', en: '%' },
      },
      {
        id: 'left',
        text: { ko: '떠난 손님', en: 'Visits lost' },
        value: { metric: 'dropped', scale: 100 },
        atMost: 1,
        unit: { ko: '%', en: '%' },
      },
    ],
    solution: { onServer: 5 },
    explanation: {
      ko: '꾸준한 다섯을 땅에 두고 몰리는 하나는 하늘에 둬요. 여섯을 다 내리면 손님이 떠나요.',
      en: 'Five steady pieces on the ground, the spiky one in the sky. With all six on the ground, visits leave.',
    },
    cites: [{ sim: 'placement', scenario: 'coupon-noon', set: { onServer: 5, sharing: 'shared' } }],
  },
  {
    id: 'placement-why-the-last',
    idea: 'steady-and-stormed',
    kind: 'single',
    step: 'your-turn',
    stem: {
      ko: '쿠폰을 받는 마지막 조각만 함수로 남긴 이유는 무엇일까요?',
      en: 'Why does the last piece, which takes the coupons, stay a function?',
    },
    options: [
      {
        id: 'cheapest',
        text: {
          ko: '함수가 언제나 서버보다 싸서',
          en: 'Functions are always cheaper than servers',
        },
        misconception: 'M14',
        because: {
          ko: '아니에요. 꾸준히 바쁘면 서버가 더 쌀 수 있어요.',
          en: 'No: where it is steadily busy, servers may be cheaper.',
        },
      },
      {
        id: 'never-cold',
        text: {
          ko: '그 조각은 콜드 스타트를 겪지 않아서',
          en: 'That piece never has a cold start',
        },
        misconception: 'M18',
        because: {
          ko: '아니에요. 정오가 아닐 때는 뜸해서 자주 자요.',
          en: 'No: at any other time it is quiet, and sleeps a lot.',
        },
      },
      {
        id: 'grows',
        text: {
          ko: '여기서 금방 느는 것은 함수뿐이어서',
          en: 'Only functions grow within seconds here',
        },
        correct: true,
        because: {
          ko: '1초에 20명은 서버의 두 자리로는 못 맡아요.',
          en: 'Two slots of a server cannot take twenty a second.',
        },
      },
    ],
    explanation: {
      ko: '서버는 초당 10명쯤 맡고 저절로 늘지 않아요. 그래서 서버로 내리면 28.5%가 떠났어요.',
      en: 'A server takes some ten a second and does not grow. On servers 28.5% left.',
    },
    cites: [{ sim: 'placement', scenario: 'coupon-noon' }],
  },
  {
    id: 'placement-six-lose-as-many',
    idea: 'steady-and-stormed',
    kind: 'ox',
    step: 'your-turn',
    stem: {
      ko: '“정오의 쿠폰에서, 서버 하나를 함께 쓰던 여섯 조각에 서버를 한 대씩 줘도 떠나는 손님은 거의 줄지 않는다.”',
      en: '“At noon, giving each of six pieces a server instead of sharing one hardly saves any visits.”',
    },
    answer: true,
    reasons: [
      {
        id: 'same-piece',
        text: {
          ko: '몰리는 조각은 여전히 서버 한 대뿐이에요.',
          en: 'The spiky piece has just one.',
        },
        correct: true,
        because: {
          ko: '두 경우 모두 28.5%가 떠났어요. 나머지 다섯 대는 놀아요.',
          en: 'Both lost 28.5%. The other five servers are idle.',
        },
      },
      {
        id: 'balanced',
        text: {
          ko: '여섯 대가 손님을 똑같이 나눠 맡기 때문이에요.',
          en: 'Six servers share the visits evenly.',
        },
        misconception: 'M432',
        because: {
          ko: '아니에요. 서버마다 자기 조각만 맡아서 도울 수 없어요.',
          en: 'No: each serves its own piece and cannot help.',
        },
      },
      {
        id: 'scales',
        text: {
          ko: '서버 하나도 몰리면 저절로 늘기 때문이에요.',
          en: 'One server grows by itself in a rush.',
        },
        misconception: 'M439',
        because: {
          ko: '아니에요. 저절로 늘었다면 28.5%가 떠나지 않았어요.',
          en: 'No: then 28.5% would not have left.',
        },
      },
    ],
    explanation: {
      ko: '여섯 배의 요금으로 아무도 더 구하지 못했어요.',
      en: 'Six times the money saved nobody.',
    },
    cites: [{ sim: 'placement', scenario: 'coupon-noon', set: { onServer: 6 } }],
  },
  {
    id: 'placement-names-of-places',
    idea: 'places',
    kind: 'match',
    step: 'one-server-for-six',
    stem: { ko: '자리의 이름과 뜻을 이어 보세요.', en: 'Match each place with what it means.' },
    pairs: [
      {
        id: 'kubernetes',
        left: { ko: '쿠버네티스', en: 'Kubernetes' },
        right: {
          ko: '준비해 둔 서버들에 컨테이너를 나눠 놓아요',
          en: 'spreads containers over servers that are there',
        },
        because: {
          ko: '서버는 누군가 준비해 둬야 해요.',
          en: 'Somebody still provides the servers.',
        },
        misconception: 'M437',
      },
      {
        id: 'serverless-container',
        left: { ko: '서버리스 컨테이너', en: 'Serverless container' },
        right: {
          ko: '컨테이너만 올리면 대수를 맞춰 줘요',
          en: 'you bring a container, the number is found',
        },
        because: { ko: '서버는 제공자의 일이에요.', en: 'Servers are the provider’s work.' },
      },
      {
        id: 'function',
        left: { ko: '함수', en: 'Function' },
        right: {
          ko: '코드만 올리면 부를 때마다 돌려요',
          en: 'you bring code, which runs when it is called',
        },
        because: {
          ko: '아무도 부르지 않으면 자고 요금도 없어요.',
          en: 'When nobody calls, it sleeps and costs nothing.',
        },
      },
    ],
    others: [
      {
        id: 'own',
        text: { ko: '나누지 않은 코드 한 덩어리', en: 'code that has not been divided' },
      },
    ],
    explanation: {
      ko: '자리마다 내가 정하는 것과 아무도 없을 때의 요금이 달라요.',
      en: 'Places differ in what I decide, and in the bill while nobody comes.',
    },
    cites: [{ claim: 'C007' }],
  },
  {
    id: 'placement-kubernetes-word',
    idea: 'places',
    kind: 'short',
    step: 'one-server-for-six',
    stem: {
      ko: '컨테이너를 여러 서버에 나눠 놓고 원하는 수만큼 떠 있게 지켜 주는, 가장 널리 알려진 프로그램은 무엇인가요?',
      en: 'Which is the best-known program that spreads containers over servers and keeps the wanted number running?',
    },
    accepted: { ko: ['쿠버네티스', 'Kubernetes', 'k8s'], en: ['Kubernetes', 'k8s'] },
    traps: [
      {
        words: { ko: ['람다', 'AWS Lambda', 'Lambda'], en: ['Lambda', 'AWS Lambda'] },
        misconception: 'M437',
        because: {
          ko: '람다는 함수를 돌려요. 서버에 컨테이너를 나눠 놓는 프로그램이 아니에요.',
          en: 'Lambda runs functions. It is not what spreads containers over servers.',
        },
      },
    ],
    explanation: {
      ko: '쿠버네티스예요. 줄여서 k8s라고도 써요.',
      en: 'Kubernetes, also written k8s.',
    },
    cites: [{ claim: 'C007' }],
  },
  {
    id: 'placement-one-place-for-all',
    idea: 'places',
    kind: 'single',
    step: 'six-rows',
    stem: {
      ko: '트래픽이 서로 다른 여섯 서비스를 가진 팀이 “모두 함수로 통일하자”고 해요. 가장 좋은 답은?',
      en: 'A team has six services with different traffic. “Let us make all of them functions.” The best answer?',
    },
    options: [
      {
        id: 'yes',
        text: {
          ko: '좋아요, 마이크로서비스는 원래 함수예요',
          en: 'Yes: microservices are functions anyway',
        },
        misconception: 'M26',
        because: {
          ko: '아니에요. 돌리는 자리는 따로 고르는 거예요.',
          en: 'No: where they run is chosen separately.',
        },
      },
      {
        id: 'uniform',
        text: {
          ko: '통일은 옳지만 모두 서버여야 해요',
          en: 'One kind, yes, but it must be servers',
        },
        misconception: 'M436',
        because: {
          ko: '아니에요. 갑자기 몰리는 조각은 서버에서 손님을 잃어요.',
          en: 'No: on servers a spiky piece loses visits.',
        },
      },
      {
        id: 'each',
        text: {
          ko: '조각마다 보되, 자리의 종류는 적게 해요',
          en: 'Look at each, and keep the kinds few',
        },
        correct: true,
        because: {
          ko: '자리마다 돌볼 방법이 하나씩 늘기 때문이에요.',
          en: 'Every kind is one more thing to look after.',
        },
      },
    ],
    explanation: {
      ko: '여섯 줄에서 네 방식이 모두 이겼어요. 그렇다고 네 종류를 다 돌볼 팀은 드물어요.',
      en: 'In six rows all four ways won. Still, few teams can look after four kinds.',
    },
    cites: [{ sim: 'four-eras', scenario: 'quiet' }],
  },
];
