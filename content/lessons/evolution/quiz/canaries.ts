// What a canary can see, how many requests that takes, and the ways in which a version goes out and comes back.

import type { QuizItem } from '@/content/schema';

const seen = {
  formula: {
    ko: '적어도 한 번 볼 확률 = 1 − (1 − 버그의 비율)을 요청 수만큼 곱한 값',
    en: 'seen at least once = 1 − (1 − share of the bug) to the power of the requests',
  },
} as const;
const three = {
  formula: {
    ko: '95% 확률로 보려면 3 ÷ 버그의 비율',
    en: 'for 95% certainty: 3 ÷ share of the bug',
  },
} as const;

export const canaries: readonly QuizItem[] = [
  {
    id: 'evolution-seen-at-all',
    idea: 'canary-sees',
    kind: 'numeric',
    step: 'thirty-beans',
    stem: {
      ko: '요청 100건 가운데 {percent}건을 망치는 버그예요. 카나리아가 요청 {requests}건을 봤어요. 오류를 적어도 한 번 봤을 확률은 몇 %일까요?',
      en: 'A bug breaks {percent} requests in a hundred, and the canary saw {requests}. With what probability, in %, did it see at least one error?',
    },
    variables: {
      percent: { min: 1, max: 5, step: 1 },
      requests: { min: 20, max: 60, step: 10 },
    },
    answer: { formula: 'fan-out', of: { servers: '$requests', percent: '$percent' } },
    tolerance: 1.5,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$percent', b: 0 } },
        tolerance: 0.5,
        misconception: 'M418',
        because: {
          ko: '요청 하나에서 볼 확률이에요. 여러 건을 보면 그보다 커져요.',
          en: 'That is for one request. With more of them it grows.',
        },
      },
    ],
    explanation: {
      ko: '한 번도 못 볼 확률을 100%에서 빼면 {answer}%예요.',
      en: '100% minus the probability of seeing none: {answer}%.',
    },
    cites: [seen, { sim: 'release-train', scenario: 'quiet-canary' }],
  },
  {
    id: 'evolution-quiet-means',
    idea: 'canary-sees',
    kind: 'single',
    step: 'quiet-morning',
    stem: {
      ko: '초당 1건인 새벽에 10%를 5분 지켜봤는데 경보가 조용했어요. 무엇을 알게 됐나요?',
      en: 'At one request a second, 10% were watched for five minutes, and no alarm rang. What is known now?',
    },
    options: [
      {
        id: 'safe',
        text: { ko: '새 버전에는 버그가 없어요', en: 'The new version has no bug' },
        misconception: 'M410',
        because: {
          ko: '아니에요. 30건이 지나갔을 뿐이에요. 1% 버그라면 74%의 확률로 못 봐요.',
          en: 'No: only 30 requests passed. Three times in four a 1% bug goes unseen.',
        },
      },
      {
        id: 'big',
        text: { ko: '아주 큰 버그는 아마 없어요', en: 'A huge bug is unlikely' },
        correct: true,
        because: {
          ko: '열에 하나를 망치는 버그라면 30건 가운데 96%의 확률로 보였을 거예요.',
          en: 'In 30 requests, a bug that breaks one in ten shows 96 times in 100.',
        },
      },
      {
        id: 'rare',
        text: { ko: '버그가 있어도 1%보다 작아요', en: 'Any bug is smaller than 1%' },
        misconception: 'M410',
        because: {
          ko: '아니에요. 1%보다 작다고 말하려면 300건쯤이 조용해야 해요.',
          en: 'No: to say so, about 300 requests would have to be quiet.',
        },
      },
    ],
    explanation: {
      ko: '조용함은 본 만큼의 소식이에요. 30건은 큰 버그만 걸러요.',
      en: 'Silence tells as much as was seen: 30 requests rule out large bugs only.',
    },
    cites: [{ claim: 'C410' }, seen],
  },
  {
    id: 'evolution-canary-at-ten',
    idea: 'canary-sees',
    kind: 'predict',
    step: 'quiet-morning',
    stem: {
      ko: '같은 나쁜 변경 100개를 초당 5건인 가게에서 10%에게 5분씩 보여 줘요. 몇 %의 카나리아가 버그를 한 번도 못 볼까요?',
      en: 'The same hundred bad changes at five requests a second, shown to 10% for five minutes. What percentage of canaries sees nothing?',
    },
    run: { sim: 'release-train', scenario: 'quiet-canary', set: { ratePerSec: 5 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'blind', tolerance: 9, scale: 100 },
    explanation: {
      ko: '150건을 보니 식으로는 22%예요. 이 100번에서는 29번이었어요.',
      en: 'It sees 150 requests: 22% by the formula. In these hundred it was 29.',
    },
    cites: [seen, { sim: 'release-train', scenario: 'quiet-canary', set: { ratePerSec: 5 } }],
  },
  {
    id: 'evolution-how-many',
    idea: 'enough-requests',
    kind: 'numeric',
    step: 'thirty-beans',
    stem: {
      ko: '요청 1,000건 가운데 {bug}건을 망치는 버그를 95% 확률로 한 번은 보고 싶어요. 카나리아가 요청을 몇 건쯤 봐야 할까요?',
      en: 'A bug breaks {bug} requests in a thousand, and you want to see it with 95% certainty. About how many requests must the canary see?',
    },
    variables: { bug: { min: 2, max: 30, step: 2 } },
    answer: { formula: 'quotient', of: { a: 3000, b: '$bug' } },
    tolerance: 8,
    unit: { ko: '건', en: '' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: 1000, b: '$bug' } },
        tolerance: 5,
        misconception: 'M418',
        because: {
          ko: '평균 한 번 나오는 수예요. 그만큼 봐도 37%는 한 번도 못 봐요. 세 배가 필요해요.',
          en: 'On average it shows once in so many, but 37% see none. It takes three times as many.',
        },
      },
    ],
    explanation: {
      ko: '3 ÷ 버그의 비율이에요: {answer}건쯤이에요.',
      en: '3 ÷ the share of the bug: about {answer}.',
    },
    cites: [three],
  },
  {
    id: 'evolution-minutes-or-requests',
    idea: 'enough-requests',
    kind: 'single',
    step: 'thirty-beans',
    stem: {
      ko: '점심에는 초당 40건, 새벽에는 1건이 와요. 같은 버그를 같은 확률로 보려면 새벽에는 얼마나 지켜봐야 할까요?',
      en: 'Lunch brings forty requests a second, night brings one. To see the same bug with the same certainty, how long must one watch at night?',
    },
    options: [
      {
        id: 'longer',
        text: { ko: '그만큼 더 오래 지켜봐요', en: 'Longer in proportion' },
        correct: true,
        because: {
          ko: '세는 것은 시간이 아니라 지나간 요청이에요.',
          en: 'Requests count, not minutes: forty times as long.',
        },
      },
      {
        id: 'same',
        text: { ko: '똑같은 시간이면 돼요', en: 'For the same time as at lunch' },
        misconception: 'M410',
        because: {
          ko: '아니에요. 같은 시간에 지나가는 요청이 40분의 1이에요.',
          en: 'No: in the same time a fortieth of the requests passes.',
        },
      },
      {
        id: 'shorter',
        text: { ko: '한가하니 더 짧아도 돼요', en: 'Shorter: it is quiet' },
        misconception: 'M419',
        because: {
          ko: '아니에요. 한가하면 다칠 손님도 적지만 볼 눈도 적어요.',
          en: 'No: fewer can be hurt at night, and there are fewer eyes.',
        },
      },
    ],
    explanation: {
      ko: '카나리아의 길이는 분이 아니라 요청의 수로 정해요.',
      en: 'Choose the length of a canary by requests, not minutes.',
    },
    cites: [three],
  },
  {
    id: 'evolution-night-is-safe',
    idea: 'enough-requests',
    kind: 'ox',
    step: 'thirty-beans',
    stem: {
      ko: '“손님이 적은 새벽의 카나리아는 드문 버그를 놓치기 쉽다.”',
      en: '“A canary at night, with few customers, easily misses a rare bug.”',
    },
    answer: true,
    reasons: [
      {
        id: 'few',
        text: { ko: '지나가는 요청이 적어요.', en: 'Few requests pass it by then.' },
        correct: true,
        because: {
          ko: '그래서 정오네는 300건을 볼 때까지 지켜보기로 했어요.',
          en: 'That is why Jeongo’s watches until 300 have passed.',
        },
      },
      {
        id: 'tired',
        text: {
          ko: '새벽에는 지켜보는 사람이 졸리기 때문이에요.',
          en: 'Whoever watches at that hour is tired.',
        },
        misconception: 'M419',
        because: {
          ko: '경보는 졸지 않아요. 그래도 지나가지 않은 오류는 울릴 수 없어요.',
          en: 'An alarm is never tired, but it cannot ring for an error that did not pass.',
        },
      },
      {
        id: 'other',
        text: {
          ko: '새벽 손님은 모두 다른 버전을 쓰기 때문이에요.',
          en: 'Customers at night use another version.',
        },
        misconception: 'M417',
        because: {
          ko: '아니에요. 누구에게 새 버전을 줄지는 시각이 아니라 몫이 정해요.',
          en: 'No: the share decides who gets it, not the hour.',
        },
      },
    ],
    explanation: {
      ko: '다칠 손님이 적은 대신 눈도 적어요.',
      en: 'There are fewer to hurt, and fewer eyes.',
    },
    cites: [{ sim: 'release-train', scenario: 'quiet-canary' }, { claim: 'C410' }],
  },
  {
    id: 'evolution-watch-longer',
    idea: 'enough-requests',
    kind: 'knobs',
    step: 'thirty-beans',
    stem: {
      ko: '초당 1건인 가게예요. 나쁜 변경 100개를 10%에게 먼저 보여 줘요. 버그를 못 본 카나리아가 12%를 넘지 않게 하되, 변경은 반나절 안에 닿게 하세요.',
      en: 'A shop with one request a second shows a hundred bad changes to 10% first. Let at most 12% of the canaries see nothing, with changes still live within half a day.',
    },
    run: { sim: 'release-train', scenario: 'quiet-canary' },
    knobs: ['canaryMin'],
    goals: [
      {
        id: 'blind',
        text: { ko: '버그를 못 본 카나리아', en: 'Canaries that saw nothing' },
        value: { metric: 'blind', scale: 100 },
        atMost: 12,
        unit: { ko: '%', en: '%' },
      },
      {
        id: 'lead',
        text: { ko: '변경이 닿기까지', en: 'From made to live' },
        value: { metric: 'leadTime', scale: 1.1574074074074074e-8 },
        atMost: 0.5,
        unit: { ko: '일', en: 'days' },
      },
    ],
    solution: { canaryMin: 60 },
    explanation: {
      ko: '5분이면 30건, 60분이면 360건을 봐요. 못 본 카나리아가 75%에서 8%로 줄어요.',
      en: 'Five minutes see 30 requests, sixty see 360: canaries that see nothing fall from 75% to 8%.',
    },
    cites: [three, { sim: 'release-train', scenario: 'quiet-canary', set: { canaryMin: 60 } }],
  },
  {
    id: 'evolution-ways-matched',
    idea: 'ways-out',
    kind: 'match',
    step: 'ways-out',
    stem: { ko: '방법과 하는 일을 이어 보세요.', en: 'Match each way with what it does.' },
    pairs: [
      {
        id: 'rolling',
        left: { ko: '롤링', en: 'Rolling' },
        right: { ko: '서버를 몇 대씩 차례로 바꿔요', en: 'changes servers a few at a time' },
        because: {
          ko: '다 바꿀 때까지 두 버전이 함께 있어요.',
          en: 'Both versions live until all are changed.',
        },
      },
      {
        id: 'blue-green',
        left: { ko: '블루그린', en: 'Blue-green' },
        right: {
          ko: '새 서버를 모두 띄우고 길을 한 번에 돌려요',
          en: 'starts a full new set and turns the route at once',
        },
        because: { ko: '서버가 잠시 두 배예요.', en: 'For a while it takes twice the servers.' },
      },
      {
        id: 'canary',
        left: { ko: '카나리아', en: 'Canary' },
        right: { ko: '손님 일부에게 먼저 보여 줘요', en: 'shows it to some customers first' },
        because: {
          ko: '지나간 요청만큼만 알아요.',
          en: 'It tells as much as requests have passed.',
        },
      },
      {
        id: 'flag',
        left: { ko: '기능 플래그', en: 'Feature flag' },
        right: { ko: '배포한 코드의 스위치를 켜고 꺼요', en: 'switches deployed code on and off' },
        because: {
          ko: '배포와 공개를 떼어 놓아요.',
          en: 'It separates deploying from releasing.',
        },
      },
    ],
    others: [
      {
        id: 'stop',
        text: {
          ko: '가게를 닫고 바꾼 뒤에 다시 열어요',
          en: 'closes the shop, changes, and opens again',
        },
      },
    ],
    explanation: {
      ko: '넷 모두 가게를 열어 둔 채 바꿔요. 함께 있는 방식이 달라요.',
      en: 'All four keep the shop open. They differ in how old and new live together.',
    },
    cites: [{ claim: 'C411' }],
  },
  {
    id: 'evolution-deployed-not-shown',
    idea: 'ways-out',
    kind: 'single',
    step: 'ways-out',
    stem: {
      ko: '코드는 월요일에 배포하고 손님에게는 수요일에 보여 주고 싶어요. 무엇을 쓸까요?',
      en: 'Code is to go out on Monday and customers are to meet it on Wednesday. What fits?',
    },
    options: [
      {
        id: 'blue-green',
        text: { ko: '수요일까지 롤링을 멈춰 두기', en: 'A rolling update held until Wednesday' },
        misconception: 'M417',
        because: {
          ko: '아니에요. 멈춘 롤링에서는 이미 바뀐 서버의 손님이 새 버전을 만나요.',
          en: 'No: customers of the servers already changed meet it meanwhile.',
        },
      },
      {
        id: 'flag',
        text: { ko: '기능 플래그를 꺼 두기', en: 'A feature flag that is off' },
        correct: true,
        because: {
          ko: '코드는 나가 있고 스위치만 기다려요.',
          en: 'The code is out, and only the switch waits.',
        },
      },
      {
        id: 'canary',
        text: { ko: '이틀짜리 카나리아로 두기', en: 'A canary that lasts two days' },
        misconception: 'M410',
        because: {
          ko: '아니에요. 카나리아의 손님은 월요일에 이미 만나요.',
          en: 'No: the customers of the canary meet it on Monday.',
        },
      },
    ],
    explanation: {
      ko: '배포는 코드가 나가는 일, 공개는 손님이 만나는 일이에요.',
      en: 'Deploying puts code out; releasing lets customers meet it.',
    },
    cites: [{ claim: 'C410' }],
  },
  {
    id: 'evolution-back-or-not',
    idea: 'ways-out',
    kind: 'categorise',
    step: 'ways-out',
    stem: {
      ko: '되돌리기로 돌아오는 것과 돌아오지 않는 것을 나눠 보세요.',
      en: 'Sort by what a rollback brings back.',
    },
    categories: [
      { id: 'back', text: { ko: '돌아와요', en: 'Back' } },
      { id: 'gone', text: { ko: '돌아오지 않아요', en: 'Not back' } },
    ],
    entries: [
      {
        id: 'code',
        text: { ko: '서버가 돌리는 코드', en: 'the code that servers run' },
        category: 'back',
        because: { ko: '앞 버전이 다시 돌아요.', en: 'The version before runs again.' },
      },
      {
        id: 'boxes',
        text: { ko: '0원에 팔린 도시락', en: 'boxes sold for nothing' },
        category: 'gone',
        misconception: 'M415',
        because: { ko: '이미 손님이 먹었어요.', en: 'They have been eaten.' },
      },
      {
        id: 'rows',
        text: { ko: '새 버전이 적어 둔 데이터', en: 'data that the new version wrote' },
        category: 'gone',
        misconception: 'M415',
        because: {
          ko: '옛 버전이 읽지 못할 수도 있어요.',
          en: 'The old version may even fail to read it.',
        },
      },
      {
        id: 'route',
        text: { ko: '손님이 가는 길', en: 'the route that customers take' },
        category: 'back',
        because: { ko: '몫을 0으로 하면 돼요.', en: 'Set the share to 0.' },
      },
    ],
    explanation: {
      ko: '되돌리기는 코드와 길을 되돌려요. 한 일은 되돌리지 못해요.',
      en: 'A rollback brings back code and routes, not what was done.',
    },
    cites: [{ claim: 'C410' }, { claim: 'C411' }],
  },
];
