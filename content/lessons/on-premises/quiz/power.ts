// What a battery does, what a generator does, and why each alone is not enough.

import type { QuizItem } from '@/content/schema';

export const power: readonly QuizItem[] = [
  {
    id: 'when-power-goes',
    idea: 'battery-and-generator',
    kind: 'order',
    step: 'small-troubles',
    stem: {
      ko: '배터리와 발전기를 갖춘 서버실에 한 시간짜리 정전이 났어요. 일어나는 순서대로 놓아 보세요.',
      en: 'A room with a battery and a generator meets a power cut of one hour. Put what happens in order.',
    },
    entries: [
      { id: 'cut', text: { ko: '전기가 끊겨요.', en: 'The power goes.' } },
      {
        id: 'battery',
        text: { ko: '배터리가 서버에 전기를 대요.', en: 'The battery feeds the server.' },
      },
      { id: 'start', text: { ko: '발전기가 돌기 시작해요.', en: 'The generator gets going.' } },
      {
        id: 'takes-over',
        text: { ko: '발전기가 서버를 이어받아요.', en: 'The generator feeds the server instead.' },
      },
      {
        id: 'back',
        text: {
          ko: '전기가 돌아오고 배터리가 다시 차요.',
          en: 'The power is back and the battery fills up again.',
        },
      },
    ],
    explanation: {
      ko: '발전기는 돌기 시작하는 데 길게는 10초쯤 걸려요. 그 10초를 배터리가 메우면 서버는 한 번도 꺼지지 않아요. 배터리가 없다면 첫째와 넷째 사이에서 서버가 꺼져요.',
      en: 'A generator needs up to about ten seconds. If a battery fills them, the server never goes dark. Without one it would, between the first entry and the fourth.',
    },
    cites: [
      { claim: 'C157' },
      { sim: 'server-room', scenario: 'power-only', set: { upsMin: 10, generator: 'on' } },
    ],
  },
  {
    id: 'battery-alone',
    idea: 'battery-and-generator',
    kind: 'numeric',
    step: 'small-troubles',
    stem: {
      ko: '배터리는 15분을 버티고 발전기는 없어요. 정전이 45분 이어졌고, 꺼진 서버는 전기가 돌아온 뒤 20분 걸려 다시 켜져요. 가게는 몇 분 동안 멈췄을까요?',
      en: 'The battery lasts 15 minutes, and there is no generator. A power cut lasts 45 minutes, and a server that went dark needs 20 minutes to come up once power is back. For how many minutes is the shop down?',
    },
    answer: 50,
    tolerance: 0.5,
    unit: { ko: '분', en: 'min' },
    traps: [
      {
        value: 0,
        tolerance: 0.5,
        misconception: 'M53',
        because: {
          ko: '배터리가 있다고 멈추지 않는 것은 아니에요. 15분이 지나면 바닥나고, 정전은 30분 더 남아 있어요.',
          en: 'A battery does not keep it running through any cut. After 15 minutes it is empty, and 30 more are to come.',
        },
      },
      {
        value: 30,
        tolerance: 0.5,
        because: {
          ko: '전기가 돌아오기까지만 셌어요. 꺼진 서버는 다시 켜지는 20분 동안에도 주문을 받지 못해요.',
          en: 'That stops when power is back. A server that went dark takes no orders during the 20 minutes of coming up, either.',
        },
      },
      {
        value: 65,
        tolerance: 0.5,
        because: {
          ko: '배터리가 버틴 15분을 빼지 않았어요. 그동안 가게는 주문을 받았어요.',
          en: 'That forgets the 15 minutes of battery, in which the shop took orders.',
        },
      },
    ],
    explanation: {
      ko: '45 − 15 + 20 = 50분이에요. 배터리만으로는 그 15분을 벌 뿐이고, 한 번 꺼지면 다시 켜지는 시간까지 잃어요.',
      en: '45 − 15 + 20 = 50 minutes. A battery alone buys its 15 minutes; once the server is dark, the time to come up is lost as well.',
    },
    cites: [
      {
        formula: {
          ko: '멈춘 시간 = 정전 − 배터리 + 다시 켜지는 시간',
          en: 'downtime = cut − battery + time to come up',
        },
      },
      { sim: 'server-room', scenario: 'power-only', set: { upsMin: 15 } },
    ],
  },
  {
    id: 'twice-the-battery',
    idea: 'battery-and-generator',
    kind: 'single',
    step: 'small-troubles',
    stem: {
      ko: '정전이 날 때마다 한 시간씩 이어지는 곳이에요. 발전기 없이 배터리만 10분짜리에서 20분짜리로 바꿨어요. 정전 한 번에 멈추는 시간은 어떻게 될까요?',
      en: 'Somewhere every power cut lasts an hour. There is no generator; the battery is replaced, 20 minutes instead of 10. How does the downtime per cut change?',
    },
    options: [
      {
        id: 'half',
        text: { ko: '35분 짧아져요', en: 'It is 35 minutes shorter' },
        misconception: 'M53',
        because: {
          ko: '배터리가 두 배라고 멈춘 시간이 절반이 되지는 않아요. 70분에서 60분이 될 뿐이에요.',
          en: 'Twice the battery does not halve the downtime: it goes from 70 minutes to 60.',
        },
      },
      {
        id: 'none',
        text: { ko: '70분 짧아져요', en: 'It is 70 minutes shorter' },
        misconception: 'M53',
        because: {
          ko: '20분 뒤에는 바닥나요. 남은 40분과 다시 켜지는 20분 동안 멈춰요.',
          en: 'After 20 minutes the battery is empty. 40 minutes of cut and 20 of coming up remain.',
        },
      },
      {
        id: 'ten',
        text: { ko: '10분 짧아져요', en: 'It is 10 minutes shorter' },
        correct: true,
        because: {
          ko: '배터리는 버틴 만큼만 벌어요. 60 − 20 + 20 = 60분이 남아요.',
          en: 'A battery buys as long as it lasts: 60 − 20 + 20 = 60 minutes remain.',
        },
      },
    ],
    explanation: {
      ko: '10분짜리로는 60 − 10 + 20 = 70분, 20분짜리로는 60분을 멈춰요. 10초 만에 이어받는 발전기가 켜지면 1분짜리 배터리로도 0분이에요.',
      en: 'Ten minutes of battery leave 60 − 10 + 20 = 70, twenty leave 60. If a generator starts and takes over in ten seconds, one minute of battery leaves none.',
    },
    cites: [{ claim: 'C157' }, { sim: 'server-room', scenario: 'power-only', set: { upsMin: 20 } }],
  },
];
