// When tries end, what an outage loses by then, and whom they are made for.

import type { QuizItem } from '@/content/schema';

const day = { sim: 'messaging', scenario: 'thirty-tries' } as const;
const six = { sim: 'messaging', scenario: 'same-outage' } as const;
const partner = { sim: 'messaging', scenario: 'partner-off' } as const;

export const timetables: readonly QuizItem[] = [
  {
    id: 'events-which-ends-first',
    idea: 'timetable',
    kind: 'single',
    step: 'thirty-retries',
    stem: {
      ko: '시도는 50번까지, 유효 시간은 1시간으로 정했어요. 쉬는 시간이 점점 길어져서 1시간 안에는 일곱 번만 들어가요. 받는 쪽이 계속 꺼져 있으면 어떻게 될까요?',
      en: 'Up to 50 attempts are set, and a time to live of one hour. Pauses grow, and seven attempts fit into the hour. What happens while the receiver stays off?',
    },
    options: [
      {
        id: 'fifty',
        text: { ko: '1시간이 지나도 50번을 채워요', en: 'It goes on until it has made 50' },
        misconception: 'M470',
        because: {
          ko: '50은 채워야 할 수가 아니라 한도예요. 유효 시간이 먼저 끝나면 거기서 멈춰요.',
          en: 'Fifty is a bound, not a quota. When the time to live is over, it stops.',
        },
      },
      {
        id: 'seven',
        text: { ko: '7번 보내 보고 그만둬요', en: 'It makes 7 and gives up' },
        correct: true,
        because: {
          ko: '횟수와 유효 시간 가운데 먼저 닿는 쪽에서 끝나요.',
          en: 'Whichever bound is reached first ends it.',
        },
      },
      {
        id: 'faster',
        text: { ko: '간격을 줄여 50번을 맞춰요', en: 'It hurries to fit all 50 in' },
        misconception: 'M470',
        because: {
          ko: '시간표는 횟수에 맞춰 줄어들지 않아요. 쉬는 시간은 정해져 있어요.',
          en: 'Pauses are fixed and do not shrink to fit a number.',
        },
      },
    ],
    explanation: {
      ko: '그래서 Event Grid의 기본값 30번도 하루에 11번에서 끝나요.',
      en: 'That is why Event Grid’s default of 30 ends at eleven in a day.',
    },
    cites: [{ claim: 'C450' }, day],
  },
  {
    id: 'events-add-the-pauses',
    idea: 'timetable',
    kind: 'numeric',
    step: 'thirty-retries',
    stem: {
      ko: '쉬는 시간이 10초, 30초, 1분, 5분, 10분, 30분, 1시간으로 길어져요. 유효 시간을 10분으로 정하면 첫 번째까지 모두 몇 번 보내 볼까요?',
      en: 'Pauses grow from 10 s to 30 s, 1 min, 5 min, 10 min, 30 min and 1 h. With a time to live of 10 minutes, how many attempts are made, the first included?',
    },
    answer: 5,
    tolerance: 0.4,
    unit: { ko: '번', en: '' },
    traps: [
      {
        value: 6,
        tolerance: 0.4,
        because: {
          ko: '여섯 번째는 0, 10, 40, 100, 400초 다음인 1,000초예요. 600초를 넘어요.',
          en: 'The sixth comes at 1,000 s, after 0, 10, 40, 100 and 400 s: later than 600 s.',
        },
      },
      {
        value: 30,
        tolerance: 0.4,
        misconception: 'M470',
        because: {
          ko: '30은 횟수의 한도예요. 유효 시간이 먼저 끝나요.',
          en: 'Thirty is the bound on attempts. The time to live ends first.',
        },
      },
    ],
    explanation: {
      ko: '0, 10, 40, 100, 400초의 다섯 번이에요. 다음은 1,000초라 10분을 넘어요.',
      en: 'Five, at 0, 10, 40, 100 and 400 s. The next would be at 1,000 s, after the ten minutes.',
    },
    cites: [{ claim: 'C450' }],
  },
  {
    id: 'events-more-attempts',
    idea: 'timetable',
    kind: 'ox',
    step: 'thirty-retries',
    stem: {
      ko: '“Event Grid에서 유효 시간 24시간은 그대로 두고 횟수만 15번에서 30번으로 올리면 더 긴 고장을 견딘다.”',
      en: '“In Event Grid, raise attempts from 15 to 30, leave the time to live at 24 hours, and a longer outage is survived.”',
    },
    answer: false,
    reasons: [
      {
        id: 'double',
        text: { ko: '견디는 시간도 두 배가 돼요.', en: 'It survives twice as long.' },
        misconception: 'M480',
        because: {
          ko: '아니에요. 24시간이 끝나면 남은 시도는 하지 않아요.',
          en: 'No: when the 24 hours are over, what is left is never made.',
        },
      },
      {
        id: 'time-first',
        text: { ko: '시간이 먼저 끝나요.', en: 'Time runs out first.' },
        correct: true,
        because: {
          ko: '열한 번 만에 하루가 다 가요. 15번도 다 쓰이지 않아요.',
          en: 'A day is over after eleven: not even fifteen are used.',
        },
      },
      {
        id: 'fewer-gaps',
        text: { ko: '간격이 절반으로 줄어요.', en: 'Pauses become half as long.' },
        misconception: 'M470',
        because: {
          ko: '아니에요. 쉬는 시간은 횟수와 상관없이 정해져 있어요.',
          en: 'No: pauses are fixed, whatever the number.',
        },
      },
    ],
    explanation: {
      ko: 'Event Grid의 유효 시간은 24시간이 가장 길어요. 더 견디려면 큐에 두어야 해요.',
      en: 'Event Grid’s time to live is a day at most. To survive more, use a queue.',
    },
    cites: [{ claim: 'C450' }, day],
  },
  {
    id: 'events-lost-by-last-try',
    idea: 'last-try',
    kind: 'numeric',
    step: 'six-pipes',
    stem: {
      ko: '소식이 1분에 {rate}건 나오고 받는 쪽이 11분 멈췄어요. 마지막 시도가 첫 시도 1분 뒤라면 몇 건을 잃을까요?',
      en: '{rate} notices a minute are published, and the receiver is off for 11 minutes. The last try comes one minute after the first. How many are lost?',
    },
    variables: { rate: { min: 3, max: 12, step: 1 } },
    answer: { formula: 'product', of: { a: 10, b: '$rate' } },
    tolerance: 0.5,
    unit: { ko: '건', en: '' },
    traps: [
      {
        value: { formula: 'product', of: { a: 11, b: '$rate' } },
        tolerance: 0.5,
        because: {
          ko: '돌아오기 1분 안쪽에 나온 것은 마지막 시도로 살아나요.',
          en: 'What was published in the last minute is saved by its last try.',
        },
      },
      {
        value: 0,
        tolerance: 0.4,
        misconception: 'M472',
        because: {
          ko: '마지막 시도 뒤에는 아무도 다시 보내지 않아요.',
          en: 'After the last try nobody sends it again.',
        },
      },
    ],
    explanation: {
      ko: '{rate} × (11 − 1) = {answer}건이에요. 속도 × (고장 − 마지막 시도)예요.',
      en: '{rate} × (11 − 1) = {answer}: rate × (outage − last try).',
    },
    cites: [six],
  },
  {
    id: 'events-shorter-outage',
    idea: 'last-try',
    kind: 'predict',
    step: 'six-pipes',
    stem: {
      ko: '여섯 통로와 같은 소식인데 고장이 열 분이 아니라 5분이에요. Lambda 비동기(1분 뒤, 다시 2분 뒤)는 몇 건을 잃을까요?',
      en: 'The same notices as with the six pipes, but an outage of five minutes, not ten. How many does Lambda lose asynchronously (after 1 min, then 2 more)?',
    },
    run: { ...six, set: { retries: 'lambdaAsync', outageForSec: 300 } },
    unit: { ko: '건', en: '' },
    asks: { metric: 'dropped', tolerance: 4 },
    explanation: {
      ko: '1분에 여섯 건 × (5 − 3)분으로 열두 건쯤이에요.',
      en: 'Six a minute × (5 − 3) minutes: about twelve.',
    },
    cites: [{ ...six, set: { retries: 'lambdaAsync', outageForSec: 300 } }],
  },
  {
    id: 'events-late-after-return',
    idea: 'last-try',
    kind: 'single',
    step: 'six-pipes',
    stem: {
      ko: '쉬는 시간이 갈수록 길어지는 통로가 10분 고장을 하나도 잃지 않고 견뎠어요. 그 대가는 무엇일까요?',
      en: 'A pipe whose pauses keep growing has lost nothing in ten minutes of outage. What is the price?',
    },
    options: [
      {
        id: 'late',
        text: { ko: '돌아온 뒤에도 한참 늦게 와요', en: 'Some come long after the return' },
        correct: true,
        because: {
          ko: '다음 시도까지 쉬는 중이라 받는 쪽이 돌아온 것을 몰라요.',
          en: 'It is in the middle of a pause, and does not know of the return.',
        },
      },
      {
        id: 'order',
        text: { ko: '차례대로만 와서 앞이 막혀요', en: 'They come in order and block' },
        misconception: 'M475',
        because: {
          ko: 'Event Grid는 차례를 약속하지 않아요. 소식마다 제 시간표를 따라요.',
          en: 'Event Grid promises no order: each notice follows a timetable of its own.',
        },
      },
      {
        id: 'free',
        text: { ko: '다시 보내기라 대가가 없어요', en: 'None: trying again is free' },
        misconception: 'M20',
        because: {
          ko: '시도마다 받는 쪽을 두드리고, 오래 기다린 소식은 이미 쓸모없을 수 있어요.',
          en: 'Each try knocks at the receiver, and old news may be useless by then.',
        },
      },
    ],
    explanation: {
      ko: '열 분 고장 뒤에 마지막 소식은 9.9분을 더 기다렸어요.',
      en: 'After ten minutes of outage the last notice took 9.9 more.',
    },
    cites: [six],
  },
  {
    id: 'events-two-subscribers',
    idea: 'who-subscribes',
    kind: 'single',
    step: 'timetables',
    stem: {
      ko: 'SNS 토픽 하나를 웹훅 하나와 SQS 큐 하나가 구독해요. 두 서비스의 서버가 모두 5분 꺼졌을 때 나온 소식은 어떻게 될까요?',
      en: 'A webhook and an SQS queue subscribe to one SNS topic. The servers behind both are off for five minutes. What becomes of what is published meanwhile?',
    },
    options: [
      {
        id: 'both-lost',
        text: { ko: '두 쪽 모두 대부분을 잃어요', en: 'Both lose most of it' },
        misconception: 'M378',
        because: {
          ko: '큐는 꺼지지 않았어요. 꺼진 것은 큐에서 가져가는 서버예요.',
          en: 'The queue was not off. Only the server that takes from it was.',
        },
      },
      {
        id: 'both-kept',
        text: { ko: '두 쪽 모두 하나도 안 잃어요', en: 'Neither loses anything' },
        misconception: 'M471',
        because: {
          ko: '웹훅은 네 번 두드리고 60초 만에 끝나요. 나머지는 버려져요.',
          en: 'A webhook is tried four times within 60 s. The rest is dropped.',
        },
      },
      {
        id: 'webhook',
        text: { ko: '웹훅 쪽만 대부분을 잃어요', en: 'Only the webhook loses most' },
        correct: true,
        because: {
          ko: '큐에는 바로 들어가서 며칠을 기다릴 수 있어요.',
          en: 'The queue gets it at once, and can keep it for days.',
        },
      },
    ],
    explanation: {
      ko: 'HTTP에는 네 번, 큐에는 100,015번까지예요. 큐는 거의 꺼지지 않으니 첫 번에 들어가요.',
      en: 'Four tries over HTTP, up to 100,015 to a queue. A queue is hardly ever off: the first will do.',
    },
    cites: [{ claim: 'C451' }, partner],
  },
  {
    id: 'events-match-timetable',
    idea: 'who-subscribes',
    kind: 'match',
    step: 'timetables',
    stem: {
      ko: '통로와 마지막 시도까지의 시간을 이어 보세요(2026년 11월의 기본값).',
      en: 'Match each pipe with the time to its last try (defaults of November 2026).',
    },
    pairs: [
      {
        id: 'http',
        left: { ko: 'SNS의 HTTP 구독', en: 'SNS over HTTP' },
        right: { ko: '1분', en: '1 minute' },
        because: { ko: '20초 간격으로 세 번 더예요.', en: 'Three more, 20 s apart.' },
        misconception: 'M471',
      },
      {
        id: 'queue',
        left: { ko: 'SNS의 SQS 구독', en: 'SNS to SQS' },
        right: { ko: '23일', en: '23 days' },
        because: { ko: '100,015번이에요.', en: 'That is 100,015 attempts.' },
      },
      {
        id: 'lambda',
        left: { ko: 'Lambda 비동기의 코드 오류', en: 'errors of code, Lambda async' },
        right: { ko: '3분', en: '3 minutes' },
        because: { ko: '1분 뒤와 다시 2분 뒤예요.', en: 'After one minute, and two more.' },
      },
      {
        id: 'bus',
        left: { ko: 'EventBridge 새 버스', en: 'EventBridge, new bus' },
        right: { ko: '길어도 5분', en: '5 minutes at most' },
        because: { ko: '다섯 번이나 300초예요.', en: 'Five retries, or 300 s.' },
      },
    ],
    others: [{ id: 'month', text: { ko: '한 달', en: 'a month' } }],
    explanation: {
      ko: '같은 SNS라도 누가 구독하는지에 따라 1분과 23일로 갈려요.',
      en: 'One and the same SNS: a minute or 23 days, by who subscribes.',
    },
    cites: [{ claim: 'C451' }, { claim: 'C453' }],
  },
  {
    id: 'events-which-bridge',
    idea: 'who-subscribes',
    kind: 'ox',
    step: 'six-pipes',
    stem: {
      ko: '“EventBridge의 Classic에서 새 버스로 옮기고 둘 다 기본값으로 쓰면, 다시 보내는 시간이 하루에서 5분으로 줄어든다.”',
      en: '“Move from EventBridge Classic to the new bus, with defaults in both, and a day of retries becomes five minutes.”',
    },
    answer: true,
    reasons: [
      {
        id: 'defaults',
        text: { ko: '기본값이 서로 달라요.', en: 'Their defaults differ.' },
        correct: true,
        because: {
          ko: 'Classic은 24시간과 185번, 새 버스는 300초와 다섯 번이에요.',
          en: 'Classic has 24 hours and 185 retries, the new bus 300 s and five.',
        },
      },
      {
        id: 'limit',
        text: { ko: '더 늘릴 수는 없어요.', en: 'It cannot be set higher.' },
        misconception: 'M480',
        because: {
          ko: '아니에요. 새 버스도 86,400초까지 늘릴 수 있어요.',
          en: 'No: the new bus can be set to 86,400 s as well.',
        },
      },
      {
        id: 'rename',
        text: { ko: '이름만 바뀌었기 때문이에요.', en: 'Only the name changed.' },
        misconception: 'M476',
        because: {
          ko: '아니에요. 차례와 보관까지 다른 제품이에요.',
          en: 'No: it is another product, with order and retention.',
        },
      },
    ],
    explanation: {
      ko: '숫자를 들을 때는 어느 제품의, 언제의 기본값인지 물어요.',
      en: 'Of any number ask: which product’s default, and of when?',
    },
    cites: [{ claim: 'C453' }],
  },
];
