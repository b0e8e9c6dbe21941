// A limit as a bucket, one bucket for several, and what calling again does.

import type { QuizItem } from '@/content/schema';

const atTen = { sim: 'gateway', scenario: 'registration' } as const;
const neighbour = { sim: 'gateway', scenario: 'neighbour' } as const;

export const limits: readonly QuizItem[] = [
  {
    id: 'gateways-until-dry',
    idea: 'bucket-not-wall',
    kind: 'numeric',
    step: 'first-second',
    stem: {
      ko: '버킷이 가득 차서 토큰이 {burst}개예요. 채우는 것보다 초당 {extra}건 더 와요. 첫 429는 몇 초 뒤에 나올까요?',
      en: 'A full bucket holds {burst} tokens, and {extra} more requests a second arrive than tokens flow in. After how many seconds does the first 429 come?',
    },
    variables: {
      burst: { min: 5_000, max: 10_000, step: 1_000 },
      extra: { min: 500, max: 2_500, step: 500 },
    },
    answer: { formula: 'quotient', of: { a: '$burst', b: '$extra' } },
    tolerance: 0.06,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: 0,
        tolerance: 0.02,
        misconception: 'M36',
        because: {
          ko: '한도를 벽으로 보았어요. 모아 둔 토큰이 있는 동안은 한도보다 많이 와도 지나가요.',
          en: 'That takes the limit for a wall. While saved tokens last, more than the limit passes.',
        },
      },
      {
        value: { formula: 'quotient', of: { a: '$extra', b: '$burst' } },
        tolerance: 0.02,
        because: {
          ko: '나누는 순서가 바뀌었어요. 모아 둔 것을 초당 줄어드는 수로 나눠요.',
          en: 'That divides the other way round: what is saved, over what it loses each second.',
        },
      },
    ],
    explanation: {
      ko: '{burst} ÷ {extra} = {answer}초예요.',
      en: '{burst} ÷ {extra} = {answer} s.',
    },
    cites: [atTen, { claim: 'C510' }],
  },
  {
    id: 'gateways-quiet-then-crowd',
    idea: 'bucket-not-wall',
    kind: 'ox',
    step: 'first-second',
    stem: {
      ko: '“초당 1,000건에 버킷 5,000인 문이 한 시간 조용했다면, 한순간에 온 4,000건이 모두 지나간다.”',
      en: '“A gate of 1,000 a second with a bucket of 5,000 has been quiet for an hour: 4,000 requests of one instant all pass.”',
    },
    answer: true,
    reasons: [
      {
        id: 'saved',
        text: {
          ko: '모아 둔 토큰을 한꺼번에 쓸 수 있어요.',
          en: 'What was saved up is spent at once.',
        },
        correct: true,
        because: {
          ko: '조용한 동안 버킷이 5,000까지 찼고, 4,000은 그보다 적어요.',
          en: 'The bucket filled to 5,000 in the quiet, and 4,000 is less.',
        },
      },
      {
        id: 'mean',
        text: {
          ko: '한 시간의 평균이 한도보다 낮으니까요.',
          en: 'The hour’s average is below the limit.',
        },
        misconception: 'M36',
        because: {
          ko: '평균은 보지 않아요. 한 시간을 쉬어도 버킷 크기보다 많이 모이지는 않아요.',
          en: 'Averages are not looked at. An hour of rest saves no more than the bucket holds.',
        },
      },
      {
        id: 'queue',
        text: {
          ko: '넘치는 요청은 줄을 서서 기다리니까요.',
          en: 'Those beyond the limit wait in line.',
        },
        misconception: 'M518',
        because: {
          ko: '이 문에는 줄이 없어요. 토큰이 없으면 바로 429예요.',
          en: 'This gate has no line: without a token it is 429 at once.',
        },
      },
    ],
    explanation: {
      ko: '그다음부터는 초당 1,000건씩만 지나가요.',
      en: 'From then on 1,000 a second pass.',
    },
    cites: [{ claim: 'C510' }],
  },
  {
    id: 'gateways-one-in-six',
    idea: 'bucket-not-wall',
    kind: 'single',
    step: 'first-second',
    stem: {
      ko: '한도는 초당 10,000건이고 12,000건이 계속 와요. 버킷이 빈 뒤에는 몇 %가 거절될까요?',
      en: 'The limit is 10,000 a second, and 12,000 keep coming. Once the bucket is dry, what share is refused?',
    },
    options: [
      {
        id: 'fifth',
        text: { ko: '20%', en: '20%' },
        misconception: 'M36',
        because: {
          ko: '넘친 2,000을 한도로 나눴어요. 오는 12,000건 가운데 몇인지 물었어요.',
          en: 'That is the excess over the limit. Asked is its share of the 12,000 that come.',
        },
      },
      {
        id: 'sixth',
        text: { ko: '17%', en: '17%' },
        correct: true,
        because: {
          ko: '2,000 ÷ 12,000이에요. 들어오는 토큰만큼만 지나가요.',
          en: '2,000 ÷ 12,000: only what flows in passes.',
        },
      },
      {
        id: 'all',
        text: { ko: '100%', en: '100%' },
        misconception: 'M36',
        because: {
          ko: '비어 있어도 토큰은 계속 들어와요. 초당 10,000건은 지나가요.',
          en: 'Tokens go on flowing in, and 10,000 a second still pass.',
        },
      },
    ],
    explanation: {
      ko: '(오는 속도 − 채우는 속도) ÷ 오는 속도예요.',
      en: '(Arrivals − inflow) ÷ arrivals.',
    },
    cites: [{ ...atTen, set: { rushPerSec: 12_000 } }],
  },
  {
    id: 'gateways-who-loses',
    idea: 'shared-bucket',
    kind: 'single',
    step: 'one-bucket',
    stem: {
      ko: '한 계정의 한도는 초당 10,000건이에요. 손님이 초당 500건, 파트너가 19,500건을 불러요. 버킷이 빈 뒤 손님의 요청은 어떻게 될까요?',
      en: 'An account is limited to 10,000 a second. Customers call 500 times, a partner 19,500 times. Once the bucket is dry, what becomes of the customers’ requests?',
    },
    options: [
      {
        id: 'none',
        text: { ko: '하나도 거절되지 않아요', en: 'None of them is refused' },
        misconception: 'M512',
        because: {
          ko: '버킷은 누가 적게 부르는지 몰라요. 먼저 온 호출이 먼저 가져가요.',
          en: 'A bucket does not know who calls little. Whoever comes takes what is there.',
        },
      },
      {
        id: 'few',
        text: { ko: '마흔에 하나가 거절돼요', en: 'One in forty is refused' },
        misconception: 'M512',
        because: {
          ko: '손님의 몫이 마흔에 하나일 뿐이에요. 거절되는 비율은 모두에게 같아요.',
          en: 'One in forty is their share of the calls. The share refused is the same for all.',
        },
      },
      {
        id: 'half',
        text: { ko: '둘에 하나가 거절돼요', en: 'One in two is refused' },
        correct: true,
        because: {
          ko: '20,000건 가운데 10,000건만 지나가니 누구든 절반이에요.',
          en: 'Of 20,000 calls 10,000 pass, so it is half for anybody.',
        },
      },
    ],
    explanation: {
      ko: '파트너에게 따로 한도를 두면 손님은 거절되지 않아요.',
      en: 'With a limit of the partner’s own, no customer would be refused.',
    },
    cites: [neighbour],
  },
  {
    id: 'gateways-order-of-limits',
    idea: 'shared-bucket',
    kind: 'order',
    step: 'one-bucket',
    stem: {
      ko: 'Amazon API Gateway가 한도를 살피는 순서대로 놓으세요.',
      en: 'Put the limits of Amazon API Gateway in the order in which they are applied.',
    },
    entries: [
      { id: 'client', text: { ko: '클라이언트마다(사용량 계획)', en: 'Each client (usage plan)' } },
      { id: 'stage', text: { ko: '스테이지의 메서드마다', en: 'Each method of a stage' } },
      { id: 'account', text: { ko: '계정', en: 'The account' } },
      { id: 'region', text: { ko: '리전 전체', en: 'The whole Region' } },
    ],
    explanation: {
      ko: '좁은 것부터예요. 앞에서 거절되면 뒤의 통은 그대로예요.',
      en: 'From the narrow to the wide: what one refuses takes nothing from the next.',
    },
    cites: [{ claim: 'C510' }],
  },
  {
    id: 'gateways-keep-customers',
    idea: 'shared-bucket',
    kind: 'multiple',
    step: 'one-bucket',
    stem: {
      ko: '파트너의 수집기가 버킷을 비워요. 손님의 429를 없애는 것을 모두 고르세요.',
      en: 'A partner’s crawler empties the bucket. Choose everything that ends the customers’ 429.',
    },
    options: [
      {
        id: 'plan',
        text: { ko: '파트너의 키에 한도를 둬요', en: 'A limit on the partner’s key' },
        correct: true,
        because: {
          ko: '넘친 호출은 파트너의 작은 통에서 거절되고 모두의 통은 남아요.',
          en: 'The excess is refused at the partner’s own bucket, and the shared one lasts.',
        },
      },
      {
        id: 'less',
        text: { ko: '손님에게 덜 부르라고 해요', en: 'Asking customers to call less' },
        misconception: 'M512',
        because: {
          ko: '적게 불러도 같은 비율로 거절돼요. 통을 비우는 것은 파트너예요.',
          en: 'Fewer calls are refused at the same rate. It is the partner who empties it.',
        },
      },
      {
        id: 'account',
        text: { ko: '파트너용 API를 다른 계정에 둬요', en: 'The partner’s API in another account' },
        correct: true,
        because: {
          ko: '버킷은 계정과 리전마다 하나라, 계정이 다르면 통도 달라요.',
          en: 'There is a bucket for each account and Region: another account has another.',
        },
      },
      {
        id: 'again',
        text: { ko: '손님이 바로 다시 부르게 해요', en: 'Letting customers call again at once' },
        misconception: 'M511',
        because: {
          ko: '같은 빈 통을 만나고 호출만 늘어요.',
          en: 'They meet the same empty bucket, and there are only more calls.',
        },
      },
    ],
    explanation: {
      ko: '통을 나누면 한 사람이 모두의 몫을 비우지 못해요.',
      en: 'With buckets apart nobody can empty everybody’s.',
    },
    cites: [{ ...neighbour, set: { clientLimit: 8_000 } }],
  },
  {
    id: 'gateways-guess-once-again',
    idea: 'call-again',
    kind: 'predict',
    step: 'first-second',
    stem: {
      ko: '같은 10시인데, 거절된 사람이 모두 한 번만, 바로 다시 불러요. 답을 받는 요청은 몇 %일까요?',
      en: 'The same ten o’clock, but everybody who is refused calls again once, at once. What share of requests is answered?',
    },
    run: { ...atTen, set: { retries: 1 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'answered', tolerance: 3, scale: 100 },
    explanation: {
      ko: '다시 부르지 않을 때의 81%에서 거의 늘지 않아요. 빈 통에서 나오는 토큰의 수는 부르는 횟수와 상관없어요.',
      en: 'Hardly more than the 81% without a second call: an empty bucket gives no more tokens for being asked more often.',
    },
    cites: [{ ...atTen, set: { retries: 1 } }],
  },
  {
    id: 'gateways-why-pauses',
    idea: 'call-again',
    kind: 'single',
    step: 'first-second',
    stem: {
      ko: '거절된 사람들이 제각각 쉬었다가 다시 부르면 왜 거의 모두 들어갈까요?',
      en: 'Why does nearly everybody get in who pauses for a time of their own before calling again?',
    },
    options: [
      {
        id: 'later',
        text: {
          ko: '몰림이 지난 때의 토큰을 쓰게 되니까요',
          en: 'They use tokens of the time after the rush',
        },
        correct: true,
        because: {
          ko: '몰림이 끝나면 토큰이 남아요. 쉬는 시간이 호출을 그때로 옮겨요.',
          en: 'After the rush tokens are left over, and a pause moves calls there.',
        },
      },
      {
        id: 'faster',
        text: {
          ko: '쉬는 동안 게이트웨이가 더 빨리 채워 주니까요',
          en: 'The gateway fills faster while they pause',
        },
        misconception: 'M518',
        because: {
          ko: '채우는 속도는 그대로예요. 요청이 오는 때가 흩어질 뿐이에요.',
          en: 'Tokens flow in as before. It is the calls that are spread out.',
        },
      },
      {
        id: 'first',
        text: {
          ko: '다시 부른 사람을 먼저 들여보내니까요',
          en: 'Whoever calls again is let in first',
        },
        misconception: 'M511',
        because: {
          ko: '버킷에는 차례가 없어요. 다시 부른 호출도 새 호출과 똑같아요.',
          en: 'A bucket has no order: a second call is a call like any other.',
        },
      },
    ],
    explanation: {
      ko: '바로 부르면 17%가 못 들어가고, 지터를 두면 0.17%만 못 들어가요.',
      en: 'At once 17% never get in, with jitter 0.17%.',
    },
    cites: [{ ...atTen, set: { retries: 3, pause: 'jitter' } }],
  },
  {
    id: 'gateways-thrice-at-once',
    idea: 'call-again',
    kind: 'ox',
    step: 'first-second',
    stem: {
      ko: '“거절되자마자 세 번까지 다시 부르면 못 들어가는 사람이 절반 아래로 준다.”',
      en: '“If everybody calls again at once, up to three times, less than half as many fail to get in.”',
    },
    answer: false,
    reasons: [
      {
        id: 'lower',
        text: {
          ko: '세 번의 기회가 확률을 곱해 줄이니까요.',
          en: 'Three chances multiply down the odds.',
        },
        misconception: 'M511',
        because: {
          ko: '서로 독립이 아니에요. 모두가 다시 부르니 빈 통에 호출만 몰려요.',
          en: 'They are not independent: everybody calls again, at the same empty bucket.',
        },
      },
      {
        id: 'same',
        text: { ko: '지나갈 수 있는 수는 토큰이 정해요.', en: 'Tokens decide how many can pass.' },
        correct: true,
        because: {
          ko: '19%가 17%가 될 뿐이고, 호출은 1.78배가 돼요.',
          en: 'It makes 17% of 19%, and 1.78 times the calls.',
        },
      },
      {
        id: 'blocked',
        text: { ko: '두 번째부터는 문이 받지 않아요.', en: 'A second call is not accepted.' },
        misconception: 'M36',
        because: {
          ko: '받아요. 다만 토큰이 없으면 또 429예요.',
          en: 'It is, and gets 429 again unless there is a token.',
        },
      },
    ],
    explanation: {
      ko: '다시 부르기는 토큰을 만들지 않아요.',
      en: 'Calling again makes no tokens.',
    },
    cites: [{ ...atTen, set: { retries: 3 } }],
  },
];
