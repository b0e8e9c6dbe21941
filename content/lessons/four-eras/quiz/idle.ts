// Being on without work: what it costs, and where it costs nothing.

import type { QuizItem } from '@/content/schema';

export const idle: readonly QuizItem[] = [
  {
    id: 'idle-and-billed',
    idea: 'idle',
    kind: 'categorise',
    step: 'who-pays',
    stem: {
      ko: '손님이 한 명도 없는 시간이에요. 그 시간에도 켜 둔 값이나 실행 요금이 나오는 것과 나오지 않는 것으로 나누세요.',
      en: 'Not one customer comes. Sort by whether being on, or running, is paid for all the same.',
    },
    categories: [
      { id: 'paid', text: { ko: '그래도 나와요', en: 'Paid for all the same' } },
      { id: 'free', text: { ko: '나오지 않아요', en: 'Not paid for' } },
    ],
    entries: [
      {
        id: 'vm-on',
        text: { ko: '켜 둔 VM', en: 'A VM that is on' },
        category: 'paid',
        because: {
          ko: '요청이 아니라 켜 둔 시간에 요금이 붙어요.',
          en: 'The time on is billed, not the requests.',
        },
      },
      {
        id: 'app-on',
        text: { ko: '켜 둔 앱 인스턴스', en: 'An app instance that is on' },
        category: 'paid',
        misconception: 'M62',
        because: {
          ko: '코드만 올렸어도 켜져 있으면 유휴에도 나와요.',
          en: 'You only pushed code, but what is on is billed while idle.',
        },
      },
      {
        id: 'own-server',
        text: { ko: '전원이 켜진 내 서버', en: 'Your own server with its power on' },
        category: 'paid',
        misconception: 'M59',
        because: {
          ko: '산 값은 이미 나갔고, 전기와 돌보는 시간은 계속 나가요.',
          en: 'The price is spent, and power and care go on.',
        },
      },
      {
        id: 'function',
        text: { ko: '아무도 부르지 않은 함수', en: 'A function that nobody calls' },
        category: 'free',
        misconception: 'M42',
        because: {
          ko: '기본 설정에서는 깨어나 일한 만큼만 실행 요금이 나와요.',
          en: 'By default only waking and working are billed.',
        },
      },
      {
        id: 'vm-off',
        text: { ko: '꺼 둔 온디맨드 VM', en: 'An on-demand VM that is off' },
        category: 'free',
        misconception: 'M31',
        because: {
          ko: '미리 산 것이 아니라서 끄면 그쳐요. 남는 것은 디스크의 요금이에요.',
          en: 'It was not bought ahead, so turning it off ends it. The disk alone goes on.',
        },
      },
    ],
    explanation: {
      ko: '켜 두고 쉬는 것이 유휴예요. 네 방식은 유휴의 값을 누가 내는지에서 갈려요.',
      en: 'Being on without work is idle. The four ways differ in who pays for it.',
    },
    cites: [{ claim: 'C021' }, { claim: 'C022' }],
  },
  {
    id: 'word-for-on-without-work',
    idea: 'idle',
    kind: 'short',
    step: 'who-pays',
    stem: {
      ko: '인스턴스가 켜져 있지만 할 일이 없는 상태를 무엇이라고 할까요?',
      en: 'An instance is on but has no work. What is it called?',
    },
    accepted: { ko: ['유휴', '유휴 상태', '쉬는 상태'], en: ['idle', 'idling'] },
    traps: [
      {
        words: { ko: ['수면', '잠', '자는 상태'], en: ['asleep', 'sleeping'] },
        misconception: 'M65',
        because: {
          ko: '자는 앱은 꺼져 있어서 쓴 시간으로 세지 않아요. 지금 것은 켜져 있어요.',
          en: 'An app that sleeps is off, and its time is not counted. This one is on.',
        },
      },
      {
        words: { ko: ['가용', '여유'], en: ['available', 'spare'] },
        misconception: 'M67',
        because: {
          ko: '받을 수 있다는 뜻이에요. 일이 없다는 말은 따로 있어요.',
          en: 'That says it could take work. There is a word for having none.',
        },
      },
    ],
    explanation: {
      ko: '유휴(idle)예요. 정오네의 네 대는 하루의 0.2%만 일하고 나머지는 유휴예요.',
      en: 'Idle. Jeongo’s four are at work for 0.2% of the day, and idle for the rest.',
    },
    cites: [{ sim: 'four-eras', scenario: 'shop-noon' }],
  },
  {
    id: 'why-mostly-idle',
    idea: 'idle',
    kind: 'single',
    step: 'who-pays',
    stem: {
      ko: '하루 2,400건, 한 건 1.3초의 가게가 정오를 위해 네 대를 켜 뒀어요. 이 네 대가 하루의 99% 넘게 쉬는 이유는 무엇일까요?',
      en: 'A shop with 2,400 orders a day of 1.3 s each keeps four instances on for noon. Why are they idle for more than 99% of the day?',
    },
    options: [
      {
        id: 'too-big',
        text: {
          ko: '너무 큰 인스턴스를 골라서, 작은 것으로 바꾸면 바빠져요',
          en: 'They are too big; smaller ones would be busy',
        },
        misconception: 'M82',
        because: {
          ko: '더 작으면 정오를 못 버텨요. 정오에는 네 대가 모두 필요했어요.',
          en: 'Smaller ones would not survive noon, which needed all four.',
        },
      },
      {
        id: 'peak',
        text: {
          ko: '몇 분의 몰림에 맞춰 켜서, 나머지는 한가해요',
          en: 'They are on for a few busy minutes',
        },
        correct: true,
        because: {
          ko: '하루 일은 52분어치인데 16건을 함께 맡을 자리를 종일 켜 두었어요.',
          en: 'A day holds 52 minutes of work, and room for sixteen at a time is on all day.',
        },
      },
      {
        id: 'bad-router',
        text: {
          ko: '손님을 골고루 나누지 못해서, 몇 대만 일하고 있어요',
          en: 'Customers are spread badly, so only some have work',
        },
        misconception: 'M35',
        because: {
          ko: '골고루 나눠도 하루의 일은 그대로예요. 모두가 조금씩 쉴 뿐이에요.',
          en: 'However they are spread, the work of the day is the same.',
        },
      },
      {
        id: 'asleep',
        text: {
          ko: '플랫폼이 알아서 재워서, 요금은 나오지 않아요',
          en: 'The platform puts them to sleep, at no charge',
        },
        misconception: 'M62',
        because: {
          ko: '켜 둔 인스턴스예요. 재우도록 정하지 않으면 쉬어도 요금이 나와요.',
          en: 'They are on. Unless told to sleep, they are billed while idle.',
        },
      },
    ],
    explanation: {
      ko: '2,400 × 1.3초 ÷ (16 × 86,400초)는 0.2%예요. 가장 붐빌 때에 맞추면 나머지는 유휴예요.',
      en: '2,400 × 1.3 s ÷ (16 × 86,400 s) is 0.2%. What is sized for the peak is idle for the rest.',
    },
    cites: [
      {
        formula: {
          ko: '하루의 일 ÷ (자리 × 하루) = 일하는 몫',
          en: 'work of a day ÷ (room × a day) = share at work',
        },
      },
    ],
  },
];
