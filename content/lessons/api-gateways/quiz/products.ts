// Which product is what, which door does what, and what it costs.

import type { QuizItem } from '@/content/schema';

const seoul = { region: 'ap-northeast-2', freeTier: false } as const;

export const products: readonly QuizItem[] = [
  {
    id: 'gateways-who-is-who',
    idea: 'which-product',
    kind: 'match',
    step: 'products',
    stem: {
      ko: '제품과 설명을 이으세요.',
      en: 'Match each product with what it is.',
    },
    pairs: [
      {
        id: 'rest',
        left: { ko: 'Amazon REST API', en: 'Amazon REST API' },
        right: {
          ko: '키와 사용량 계획과 캐시가 있는 문',
          en: 'a door with keys, usage plans and a cache',
        },
        because: {
          ko: '기능을 다 갖췄고 100만 건의 가격도 가장 높아요.',
          en: 'It has all of the features, and the highest price a million.',
        },
      },
      {
        id: 'http',
        left: { ko: 'Amazon HTTP API', en: 'Amazon HTTP API' },
        right: { ko: 'JWT 확인이 든 싸고 단순한 문', en: 'a cheap, simple door that checks JWTs' },
        misconception: 'M520',
        because: {
          ko: '나중에 나왔지만 기능을 줄여 싸게 만든 쪽이에요.',
          en: 'It came later, with fewer features and a lower price.',
        },
      },
      {
        id: 'endpoints',
        left: { ko: 'Google Cloud Endpoints', en: 'Google Cloud Endpoints' },
        right: { ko: '서비스 옆에 두는 프록시', en: 'a proxy beside your service' },
        misconception: 'M519',
        because: {
          ko: '고급 관리 제품이 아니라 가벼운 방식이에요.',
          en: 'It is the light way, not the management suite.',
        },
      },
      {
        id: 'apigee',
        left: { ko: 'Apigee', en: 'Apigee' },
        right: {
          ko: '계약과 분석까지 돌보는 관리 제품',
          en: 'management with contracts and analysis',
        },
        misconception: 'M519',
        because: {
          ko: '구글의 API 관리는 Endpoints가 아니라 Apigee예요.',
          en: 'Google’s API management is Apigee, not Endpoints.',
        },
      },
    ],
    others: [
      {
        id: 'mesh',
        text: {
          ko: '서비스끼리의 호출을 맡는 프록시 무리',
          en: 'proxies that carry calls between services',
        },
      },
    ],
    explanation: {
      ko: '이름보다 무엇이 들어 있는지를 봐요.',
      en: 'Look at what is in it, not at its name.',
    },
    cites: [{ claim: 'C139' }, { claim: 'C142' }],
  },
  {
    id: 'gateways-every-tier-by-use',
    idea: 'which-product',
    kind: 'ox',
    step: 'products',
    stem: {
      ko: '“Azure API Management는 어느 등급이든 부른 만큼만 낸다.”',
      en: '“Azure API Management is paid by the call in every tier.”',
    },
    answer: false,
    reasons: [
      {
        id: 'consumption',
        text: { ko: 'Consumption만 호출 수로 내요.', en: 'Only Consumption is.' },
        correct: true,
        because: {
          ko: '나머지는 부르지 않아도 단위마다 시간으로 내요.',
          en: 'The others cost so much per unit and hour, called or not.',
        },
      },
      {
        id: 'premium',
        text: { ko: 'Premium만 호출 수로 내요.', en: 'Only Premium is.' },
        misconception: 'M519',
        because: {
          ko: 'Premium은 단위 하나가 한 달 2,795.17달러예요(미국 동부).',
          en: 'A unit of Premium is $2,795.17 a month (East US).',
        },
      },
      {
        id: 'none',
        text: { ko: '어느 등급도 무료라 낼 것이 없어요.', en: 'Every tier is free of charge.' },
        misconception: 'M517',
        because: {
          ko: '모든 등급에 요금이 있어요. Consumption도 100만 건에 3.50달러예요.',
          en: 'Every tier has a price; Consumption is $3.50 a million.',
        },
      },
    ],
    explanation: {
      ko: 'Consumption에서는 다른 등급으로 옮길 수도 없어요.',
      en: 'Nor can you move from Consumption to another tier.',
    },
    cites: [{ claim: 'C140' }],
  },
  {
    id: 'gateways-when-rest',
    idea: 'which-product',
    kind: 'single',
    step: 'products',
    stem: {
      ko: 'HTTP API를 쓰던 가게가 REST API로 바꿔야 하는 것은 어느 때일까요?',
      en: 'When does a shop that uses an HTTP API have to change to a REST API?',
    },
    options: [
      {
        id: 'jwt',
        text: {
          ko: 'JWT로 로그인한 손님을 확인할 때',
          en: 'To check customers who log in with a JWT',
        },
        misconception: 'M520',
        because: {
          ko: 'JWT 확인은 HTTP API에 들어 있어요.',
          en: 'Checking JWTs is built into HTTP APIs.',
        },
      },
      {
        id: 'more',
        text: {
          ko: '하루 요청이 백만 건을 넘어설 때',
          en: 'When there are over a million calls a day',
        },
        misconception: 'M518',
        because: {
          ko: '두 종류는 계정의 같은 버킷을 써요. 수가 늘면 싼 쪽이 더 이득이에요.',
          en: 'Both draw on the account’s bucket, and with more calls the cheaper one gains.',
        },
      },
      {
        id: 'plans',
        text: {
          ko: '파트너마다 키와 한도를 나눠 줄 때',
          en: 'To give each partner a key and a limit',
        },
        correct: true,
        because: {
          ko: 'API 키와 클라이언트별 한도는 REST API에만 있어요.',
          en: 'API keys and limits by client are in REST APIs alone.',
        },
      },
    ],
    explanation: {
      ko: '키, 사용량 계획, 캐시, 요청 검사, WAF가 갈림길이에요.',
      en: 'Keys, usage plans, a cache, validation and WAF decide.',
    },
    cites: [{ claim: 'C516' }],
  },
  {
    id: 'gateways-which-door',
    idea: 'three-doors',
    kind: 'categorise',
    step: 'three-doors',
    stem: {
      ko: '이 수업의 표에서는 어느 문의 일인가요?',
      en: 'In this lesson’s table, whose work is this?',
    },
    categories: [
      { id: 'gateway', text: { ko: 'API 게이트웨이', en: 'API gateway' } },
      { id: 'balancer', text: { ko: '로드 밸런서', en: 'Load balancer' } },
      { id: 'mesh', text: { ko: '서비스 메시', en: 'Service mesh' } },
    ],
    entries: [
      {
        id: 'key',
        text: { ko: '파트너의 키를 보고 한도를 세요', en: 'Count a partner’s calls by its key' },
        category: 'gateway',
        misconception: 'M516',
        because: {
          ko: '누가 얼마나 부르는지는 게이트웨이가 봐요.',
          en: 'Who calls how much is the gateway’s to see.',
        },
      },
      {
        id: 'share',
        text: {
          ko: '주문 서버 네 대 가운데 한가한 곳에 보내요',
          en: 'Send an order to the freest of four servers',
        },
        category: 'balancer',
        misconception: 'M516',
        because: {
          ko: '같은 일을 하는 여러 대에 나누는 것이 밸런서예요.',
          en: 'Sharing among machines that do the same is the balancer’s.',
        },
      },
      {
        id: 'inside',
        text: {
          ko: '주문에서 결제로 가는 호출을 암호화해요',
          en: 'Encrypt the call from orders to payment',
        },
        category: 'mesh',
        misconception: 'M516',
        because: {
          ko: '안에서 서비스끼리 부르는 길은 메시의 프록시가 맡아요.',
          en: 'Calls between services inside are the mesh’s.',
        },
      },
      {
        id: 'version',
        text: {
          ko: '/v1과 /v2를 다른 함수로 보내요',
          en: 'Send /v1 and /v2 to different functions',
        },
        category: 'gateway',
        because: {
          ko: '밖에서 부른 이름을 보고 길을 안내해요. 주소를 볼 줄 아는 밸런서도 있지만 버전을 맡는 것은 게이트웨이예요.',
          en: 'It routes by what the caller outside has named. Some balancers read addresses, too, but versions are the gateway’s.',
        },
      },
    ],
    explanation: {
      ko: '누구인지 묻는 문, 나누는 문, 안을 잇는 문이에요.',
      en: 'One asks, one shares out, one connects what is inside.',
    },
    cites: [{ claim: 'C514' }],
  },
  {
    id: 'gateways-name-the-mesh',
    idea: 'three-doors',
    kind: 'short',
    step: 'three-doors',
    stem: {
      ko: '서비스마다 옆에 프록시를 두어 서비스끼리의 재시도와 암호화를 코드 밖에서 하는 방식을 무엇이라고 할까요?',
      en: 'Proxies beside each service do retries and encryption between services, outside of the code. What is that called?',
    },
    accepted: {
      ko: ['서비스 메시', '서비스 메쉬', '메시'],
      en: ['service mesh', 'a service mesh', 'mesh'],
    },
    traps: [
      {
        words: { ko: ['로드 밸런서', '로드밸런서'], en: ['load balancer', 'a load balancer'] },
        misconception: 'M516',
        because: {
          ko: '밸런서는 한 서비스의 여러 대에 나눠 줘요. 서비스 사이를 모두 맡지는 않아요.',
          en: 'A balancer shares out to machines of one service; it does not look after all ways between them.',
        },
      },
      {
        words: { ko: ['API 게이트웨이', '게이트웨이'], en: ['api gateway', 'gateway'] },
        misconception: 'M516',
        because: {
          ko: '게이트웨이는 밖에서 들어오는 길에 서요. 안의 호출은 보지 않아요.',
          en: 'A gateway stands where calls come in; it does not see those inside.',
        },
      },
    ],
    explanation: {
      ko: '서비스 메시예요.',
      en: 'A service mesh.',
    },
    cites: [{ claim: 'C514' }],
  },
  {
    id: 'gateways-desk-or-door',
    idea: 'three-doors',
    kind: 'single',
    step: 'three-doors',
    stem: {
      ko: '게이트웨이의 일이라기보다 API 관리에 드는 것은 무엇일까요?',
      en: 'Which of these belongs to API management rather than to the gateway?',
    },
    options: [
      {
        id: 'throttle',
        text: {
          ko: '넘치는 호출에 429를 보내는 일',
          en: 'Answering 429 to calls beyond the limit',
        },
        misconception: 'M515',
        because: {
          ko: '호출이 지나갈 때마다 하는 일이라 게이트웨이가 해요.',
          en: 'That is done to each call as it passes: the gateway’s work.',
        },
      },
      {
        id: 'docs',
        text: { ko: '파트너에게 문서와 키를 내주는 일', en: 'Giving partners documents and keys' },
        correct: true,
        because: {
          ko: '사람에게 API를 내주고 돌보는 일이 관리예요.',
          en: 'Giving an API to people, and looking after it, is management.',
        },
      },
      {
        id: 'route',
        text: {
          ko: '주소를 보고 맞는 함수로 보내는 일',
          en: 'Sending a call to the right function',
        },
        misconception: 'M515',
        because: {
          ko: '길 안내는 게이트웨이의 기본 일이에요.',
          en: 'Routing is what a gateway does first of all.',
        },
      },
    ],
    explanation: {
      ko: '제품은 둘을 섞어 팔지만 하는 일은 달라요.',
      en: 'Products sell both, but the work differs.',
    },
    cites: [{ claim: 'C141' }],
  },
  {
    id: 'gateways-gate-or-balancer',
    idea: 'three-doors',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '게이트웨이와 로드 밸런서는 무엇이 다른가요?',
      en: 'How does a gateway differ from a load balancer?',
    },
    model: {
      ko: '로드 밸런서는 같은 일을 하는 여러 대 가운데 살아 있고 한가한 곳에 요청을 나눠요. 게이트웨이는 누가 무엇을 부르는지 보고 인증, 한도, 버전, 캐시를 맡아요. 함수 앞에는 나눌 대수가 없어 게이트웨이만 두기도 하고, 서버가 여러 대면 둘을 함께 둬요.',
      en: 'A load balancer shares requests out to those of several like machines that are alive and free. A gateway looks at who calls what, and handles authentication, limits, versions and a cache. Before functions there is nothing to share out, so a gateway alone may do; with several servers both are used.',
    },
    points: [
      {
        id: 'shares',
        text: {
          ko: '밸런서는 같은 일을 하는 여러 대에 나눠요',
          en: 'A balancer shares out to machines that do the same',
        },
      },
      {
        id: 'who',
        text: {
          ko: '게이트웨이는 누가 무엇을 부르는지 봐요',
          en: 'A gateway looks at who calls what',
        },
      },
      {
        id: 'both',
        text: {
          ko: '함께 쓸 수 있고, 함수 앞에는 게이트웨이만 두기도 해요',
          en: 'Both can be used; before functions a gateway may do',
        },
      },
    ],
    explanation: {
      ko: '보는 것이 다르니 하는 일도 달라요.',
      en: 'They look at different things, and so do different work.',
    },
    cites: [{ claim: 'C514' }],
  },
  {
    id: 'gateways-month-of-rest',
    idea: 'gateway-bill',
    kind: 'numeric',
    step: 'products',
    stem: {
      ko: '한 달에 {requests}건을 서울의 REST API로 받아요. 무료 구간을 빼지 않으면 게이트웨이는 몇 달러일까요? (2026년 10월, 100만 건에 3.50달러)',
      en: 'A REST API in Seoul takes {requests} calls a month. Without free tiers, how many dollars is the gateway? (October 2026, $3.50 a million)',
    },
    variables: { requests: { min: 10_000_000, max: 60_000_000, step: 10_000_000 } },
    answer: { bill: { svc: 'api-gateway', kind: 'rest', ...seoul, requests: '$requests' } },
    tolerance: 0.5,
    unit: { ko: '달러', en: 'dollars' },
    traps: [
      {
        value: 0,
        tolerance: 0.5,
        misconception: 'M517',
        because: {
          ko: '문에도 호출마다 요금이 있어요. 함수의 요금과 따로 나와요.',
          en: 'The gateway has a price for each call, apart from the function’s.',
        },
      },
      {
        value: { bill: { svc: 'api-gateway', kind: 'http', ...seoul, requests: '$requests' } },
        tolerance: 0.5,
        misconception: 'M519',
        because: {
          ko: 'HTTP API의 요금이에요. REST API는 100만 건에 3.50달러예요.',
          en: 'That is the price of an HTTP API. A REST API is $3.50 a million.',
        },
      },
    ],
    explanation: {
      ko: '{requests}건이면 {answer}달러예요.',
      en: '{requests} calls are {answer} dollars.',
    },
    cites: [{ claim: 'C139' }],
  },
  {
    id: 'gateways-costs-more-than-function',
    idea: 'gateway-bill',
    kind: 'single',
    step: 'products',
    stem: {
      ko: '뒤의 함수보다 앞의 REST 게이트웨이가 더 비싼 것은 어떤 호출일까요?',
      en: 'For which calls does a REST gateway cost more than the function behind it?',
    },
    options: [
      {
        id: 'short',
        text: {
          ko: '메모리를 적게 쓰고 금방 끝나는 호출',
          en: 'Calls of little memory that end soon',
        },
        correct: true,
        because: {
          ko: '문의 요금은 호출마다 같고 함수의 요금은 시간과 메모리를 따라가요.',
          en: 'The gateway costs the same each time; the function goes by time and memory.',
        },
      },
      {
        id: 'long',
        text: {
          ko: '메모리를 많이 쓰고 오래 걸리는 호출',
          en: 'Calls of much memory that take long',
        },
        misconception: 'M517',
        because: {
          ko: '그런 호출은 함수의 요금이 커져서 문의 요금이 묻혀요.',
          en: 'There the function’s price grows, and the gateway’s is small beside it.',
        },
      },
      {
        id: 'never',
        text: {
          ko: '어떤 호출이든 함수가 언제나 더 비싸요',
          en: 'No call: functions always cost more',
        },
        misconception: 'M517',
        because: {
          ko: '512MB로 0.1초면 함수는 100만 건에 1.03달러, REST는 3.50달러예요.',
          en: 'At 0.1 s and 512 MB a million cost $1.03 in the function and $3.50 at REST.',
        },
      },
    ],
    explanation: {
      ko: '그래서 HTTP API가 있고, 함께 계산해야 해요.',
      en: 'Hence HTTP APIs, and hence to add both up.',
    },
    cites: [{ claim: 'C139' }],
  },
  {
    id: 'gateways-cache-at-night',
    idea: 'gateway-bill',
    kind: 'ox',
    step: 'kept-answers',
    stem: {
      ko: '“Amazon API Gateway의 캐시를 켜 두면, 한 달 동안 아무도 부르지 않아도 요금이 나온다.”',
      en: '“With Amazon API Gateway’s cache switched on there is something to pay even if nobody calls all month.”',
    },
    answer: true,
    reasons: [
      {
        id: 'call',
        text: {
          ko: '게이트웨이가 스스로 페이지를 불러 둬서요.',
          en: 'The gateway calls the pages by itself.',
        },
        misconception: 'M513',
        because: {
          ko: '스스로 부르지 않아요. 손님의 호출이 와야 담겨요.',
          en: 'It does not: a page is kept only once somebody has called it.',
        },
      },
      {
        id: 'hour',
        text: {
          ko: '크기에 따라 시간마다 나오는 요금이라서요.',
          en: 'It is priced by size and hour.',
        },
        correct: true,
        because: {
          ko: '0.5GB면 시간당 0.02달러, 한 달 14.60달러예요(미국 동부).',
          en: '0.5 GB are $0.02 an hour, $14.60 a month (us-east-1).',
        },
      },
      {
        id: 'base',
        text: { ko: '게이트웨이에 기본료가 있어서요.', en: 'A gateway has a basic fee.' },
        misconception: 'M519',
        because: {
          ko: 'Amazon API Gateway에는 기본료가 없어요. 시간 요금은 캐시의 것이에요.',
          en: 'Amazon API Gateway has none. The hours are the cache’s.',
        },
      },
    ],
    explanation: {
      ko: '캐시는 켜 두는 서버와 같은 방식으로 내요.',
      en: 'A cache is paid for like a server that is left on.',
    },
    cites: [{ claim: 'C513' }],
  },
];
