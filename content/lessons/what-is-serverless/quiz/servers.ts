// There are servers: how many, who keeps them on, and how long a function sleeps on none of them.

import type { QuizItem } from '@/content/schema';

const night = { sim: 'sleeping-function', scenario: 'three-a-m' } as const;

export const servers: readonly QuizItem[] = [
  {
    id: 'what-is-gone',
    idea: 'servers-exist',
    kind: 'single',
    step: 'three-in-the-morning',
    stem: {
      ko: '코드를 서버리스로 옮긴 가게에서 없어지는 것은 무엇일까요?',
      en: 'A shop moves its code to serverless. What is gone afterwards?',
    },
    options: [
      {
        id: 'machines',
        text: { ko: '코드를 실행하는 기계', en: 'The machines that run the code' },
        misconception: 'M01',
        because: {
          ko: '코드는 여전히 누군가의 기계 위에서 돌아요. 제공자가 켜 두고 있을 뿐이에요.',
          en: 'The code still runs on somebody’s machines. The provider keeps them on.',
        },
      },
      {
        id: 'tending',
        text: { ko: '서버를 돌보는 일', en: 'The work of tending servers' },
        correct: true,
        because: {
          ko: '준비하고 패치하고 대수를 정하고 다시 켜는 일이 제공자에게 넘어가요.',
          en: 'Provisioning, patching, setting a number and restarting pass to the provider.',
        },
      },
      {
        id: 'operations',
        text: { ko: '권한과 비용까지 모든 운영', en: 'All operating, cost and rights too' },
        misconception: 'M111',
        because: {
          ko: '권한, 데이터, 설정, 관측, 비용은 그대로 가게의 일이에요. 서버 일만 떠나요.',
          en: 'Rights, data, settings, observing and cost stay with the shop. Only server work leaves.',
        },
      },
      {
        id: 'bill',
        text: { ko: '쉬는 동안의 청구서 전체', en: 'The whole bill while idle' },
        misconception: 'M13',
        because: {
          ko: '0이 되는 것은 실행 요금이에요. 보관한 데이터와 로그에는 계속 요금이 나와요.',
          en: 'Running falls to zero. Stored data and logs go on billing.',
        },
      },
    ],
    explanation: {
      ko: '이름은 ‘서버가 없다’지만 뜻은 ‘내가 돌보는 서버가 없다’예요.',
      en: 'The name says “no servers”; what it means is “no servers that I tend”.',
    },
    cites: [{ claim: 'C001' }, night],
  },
  {
    id: 'on-at-night',
    idea: 'servers-exist',
    kind: 'ox',
    step: 'three-in-the-morning',
    stem: {
      ko: '“함수를 쓰는 가게가 모두 자는 순간에도 제공자는 서버를 켜 두고 있다.”',
      en: '“Even in a moment in which every shop’s function is asleep, the provider has servers on.”',
    },
    answer: true,
    reasons: [
      {
        id: 'ready',
        text: {
          ko: '다음 요청이 들어갈 빈자리를 미리 준비해요',
          en: 'A free place has to be ready for the next request',
        },
        correct: true,
        because: {
          ko: '켜져 있는 서버가 없으면 다음 요청은 서버가 켜질 때까지 기다려야 해요. 그 비용은 제공자가 먼저 내요.',
          en: 'With no server on, the next request would wait for one to boot. The provider pays for that.',
        },
      },
      {
        id: 'own',
        text: {
          ko: '가게마다 전용 서버 한 대가 늘 켜져 있어요',
          en: 'Each shop has a server of its own that is always on',
        },
        misconception: 'M110',
        because: {
          ko: '전용 서버는 없어요. 여러 가게의 함수가 몇 대의 자리를 돌아가며 써요.',
          en: 'Nobody has a server of its own. Functions of many shops take turns on the places of a few.',
        },
      },
      {
        id: 'zero',
        text: {
          ko: '서버리스이니 자는 동안에는 서버도 모두 꺼져요',
          en: 'It is serverless, so while all sleep no server is on',
        },
        misconception: 'M01',
        because: {
          ko: '0이 되는 것은 가게의 함수와 요금이에요. 서버는 제공자가 남겨 둬요.',
          en: 'What goes to zero is the shops’ functions and bills. The provider leaves servers on.',
        },
      },
    ],
    explanation: {
      ko: '실험의 새벽에도 서버가 한 대도 없는 순간은 없었어요. CNCF의 백서도 제공자는 쉬는 동안에도 비용을 낸다고 적어요.',
      en: 'In the run there was no moment without a server. The CNCF’s paper, too, says that a provider has costs even when idle.',
    },
    cites: [{ claim: 'C001' }, night],
  },
  {
    id: 'why-the-name',
    idea: 'servers-exist',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '친구가 물어요. “서버가 있는데 왜 서버리스라고 불러?” 세 문장 안으로 답해 보세요.',
      en: 'A friend asks: “There are servers. Why call it serverless?” Answer in three sentences at most.',
    },
    model: {
      ko: '서버는 있어요. 그 서버를 준비하고 돌보고 대수를 정하는 일을 제공자가 해서 내게는 보이지 않아요. 요금도 서버가 아니라 쓴 양을 따라 나오니, 서버를 생각할 일이 없다는 뜻으로 붙은 이름이에요.',
      en: 'There are servers. The provider gets them ready, tends them and sets their number, so that I never see them. I also pay for use and not for servers: the name means that I need not think about them.',
    },
    points: [
      { id: 'exist', text: { ko: '서버가 있다고 말해요', en: 'Says that the servers exist' } },
      {
        id: 'who',
        text: { ko: '누가 돌보는지 말해요', en: 'Says who tends them' },
      },
      {
        id: 'pay',
        text: {
          ko: '무엇에 돈을 내는지 말해요',
          en: 'Says what is paid for',
        },
      },
    ],
    explanation: {
      ko: '정확하지 않은 이름이라는 데에는 거의 모두가 동의해요. 그래서 뜻을 덧붙여 말하는 편이 좋아요.',
      en: 'Nearly everybody agrees that the name is a misnomer. So it helps to say what is meant.',
    },
    cites: [{ claim: 'C001' }],
  },
  {
    id: 'share-of-the-night',
    idea: 'sleep-share',
    kind: 'numeric',
    step: 'three-in-the-morning',
    stem: {
      ko: '주문이 제각각 평균 {meanGap}분에 한 건씩 오고, 함수는 {idle}분 동안 주문이 없으면 잠들어요. 함수는 밤의 몇 %를 잘까요?',
      en: 'Orders come independently, one every {meanGap} minutes on average, and a function falls asleep after {idle} minutes without one. For what percentage of the night is it asleep?',
    },
    variables: {
      meanGap: { min: 20, max: 60, step: 10 },
      idle: { min: 5, max: 15, step: 5 },
    },
    answer: { formula: 'later-than', of: { idle: '$idle', meanGap: '$meanGap' } },
    tolerance: 1.5,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: { formula: 'sooner-than', of: { idle: '$idle', meanGap: '$meanGap' } },
        tolerance: 1,
        because: {
          ko: '깨어 있는 시간의 비율이에요. 자는 시간은 그 나머지예요.',
          en: 'That is the share of the time awake. It sleeps for the rest.',
        },
      },
      {
        value: 100,
        tolerance: 0.5,
        misconception: 'M01',
        because: {
          ko: '주문이 오면 깨어나고, 그 뒤로도 한동안 깨어 기다려요.',
          en: 'An order wakes it, and it stays awake for a while after each.',
        },
      },
    ],
    explanation: {
      ko: 'e^(−{idle} ÷ {meanGap}) = {answer}%예요. PaaS 수업에서 자는 앱을 만날 확률과 같은 식이에요.',
      en: 'e^(−{idle} ÷ {meanGap}) = {answer}%: the same formula as for the app asleep in the lesson on PaaS.',
    },
    cites: [
      {
        formula: {
          ko: '자는 시간의 비율 = e^(−잠들기까지 ÷ 평균 간격)',
          en: 'share of the time asleep = e^(−time until it sleeps ÷ mean gap)',
        },
      },
      night,
    ],
  },
  {
    id: 'seconds-of-a-day',
    idea: 'pay-per-use',
    kind: 'numeric',
    step: 'ten-seconds',
    stem: {
      ko: '함수가 하루에 {calls}번, 한 번에 {sec}초씩 일해요. 메모리는 1GB예요. 하루에 몇 GB-초를 쓸까요? 깨우는 시간은 빼요.',
      en: 'A function with 1 GB of memory works {calls} times a day, {sec} s each. Leaving out the time to wake it, how many GB-seconds is that a day?',
    },
    variables: { calls: { min: 40, max: 400, step: 40 }, sec: { min: 0.2, max: 0.8, step: 0.2 } },
    answer: { formula: 'littles-law', of: { ratePerSec: '$calls', sec: '$sec' } },
    tolerance: 0.5,
    unit: { ko: 'GB-초', en: 'GB-s' },
    traps: [
      {
        value: 86_400,
        tolerance: 1,
        misconception: 'M42',
        because: {
          ko: '하루 내내 켜 둔 서버처럼 셌어요. 함수는 쉬는 시간을 세지 않아요.',
          en: 'That counts the whole day, as for a server that is on. A function’s idle time is not counted.',
        },
      },
      {
        value: { formula: 'quotient', of: { a: '$calls', b: '$sec' } },
        tolerance: 0.5,
        because: {
          ko: '나누었어요. 한 번에 걸리는 시간을 부른 횟수만큼 더하는 것이니 곱해요.',
          en: 'This divides. The seconds of one call add up over the calls: multiply.',
        },
      },
    ],
    explanation: {
      ko: '{calls} × {sec}초 × 1GB = {answer}GB-초예요. 여기에 단가를 곱하고 호출 요금을 더해요.',
      en: '{calls} × {sec} s × 1 GB = {answer} GB-seconds. Times the price, plus the calls, is the bill.',
    },
    cites: [
      { formula: { ko: 'GB-초 = 메모리 × 시간', en: 'GB-seconds = memory × time' } },
      { claim: 'C002' },
    ],
  },
];
