// What a group measures, and what each measure costs.

import type { QuizItem } from '@/content/schema';

export const measured: readonly QuizItem[] = [
  {
    id: 'which-measure',
    idea: 'what-to-measure',
    kind: 'single',
    step: 'ceiling',
    stem: {
      ko: '손님이 한순간에 열 배가 될 때, 필요한 대수를 거의 한 번에 부르게 하는 것은 무엇일까요?',
      en: 'Customers become ten times as many at once. What makes a group ask for nearly all the VMs it needs in one round?',
    },
    options: [
      {
        id: 'lower',
        text: {
          ko: 'CPU 목표를 50%에서 40%로 낮추기',
          en: 'Lowering the CPU target from 50% to 40%',
        },
        misconception: 'M81',
        because: {
          ko: '조금 나아져요. 한 번에 2배가 아니라 2.5배까지 늘지만, 여전히 100%까지만 보여요.',
          en: 'It helps a little: 2.5 times a round instead of twice. What is seen still stops at 100%.',
        },
      },
      {
        id: 'requests',
        text: { ko: 'VM마다 1초에 온 요청을 세기', en: 'Counting the requests that reach each VM' },
        correct: true,
        because: {
          ko: '요청 수에는 천장이 없어요. 열 배가 오면 열 배로 보여요.',
          en: 'Requests have no ceiling: ten times as many are seen as ten times.',
        },
      },
      {
        id: 'bigger',
        text: { ko: '처음부터 더 큰 VM으로 켜 두기', en: 'Starting with VMs of a bigger size' },
        misconception: 'M85',
        because: {
          ko: '한 대가 감당하는 몫이 커질 뿐, 재는 값은 여전히 100%에서 멈춰요.',
          en: 'Each carries more, but what is measured still stops at 100%.',
        },
      },
      {
        id: 'image',
        text: { ko: 'VM이 빨리 켜지는 이미지 만들기', en: 'An image from which VMs boot quickly' },
        misconception: 'M87',
        because: {
          ko: '부르는 대수는 그대로예요. 불린 VM이 빨리 올 뿐이에요.',
          en: 'It asks for the same numbers. Those asked for come sooner.',
        },
      },
    ],
    explanation: {
      ko: '천장이 없는 값을 재면 한 번에 부를 수 있어요. 대신 VM 한 대가 몇 건을 감당하는지 알아야 하고, 재는 시간과 켜지는 시간은 남아요.',
      en: 'Measure something without a ceiling, and one round can ask for all. In return you must know how many requests a VM can take, and measuring and booting still take their time.',
    },
    cites: [{ sim: 'autoscaling', scenario: 'requests' }],
  },
  {
    id: 'requests-lose-nobody',
    idea: 'what-to-measure',
    kind: 'ox',
    step: 'ceiling',
    stem: {
      ko: '“CPU 대신 요청 수를 재면, 갑자기 열 배가 와도 놓치는 손님이 없다.”',
      en: '“Measure requests instead of CPU, and nobody is lost even when ten times as many come at once.”',
    },
    answer: false,
    reasons: [
      {
        id: 'same',
        text: {
          ko: '재는 것이 무엇이든 결과는 똑같으니까요.',
          en: 'It makes no difference what is measured.',
        },
        misconception: 'M81',
        because: {
          ko: '달라요. 실험에서 19.3%가 11.2%로 줄었어요. 다만 0은 아니에요.',
          en: 'It does: in the run 19.3% became 11.2%. Just not 0.',
        },
      },
      {
        id: 'boot',
        text: {
          ko: '재고 켜지는 시간이 그대로 남아요.',
          en: 'Measuring and booting still take time.',
        },
        correct: true,
        because: {
          ko: '한 번에 다 불러도 1분을 재고 90초를 기다려야 일해요. 그사이의 손님을 놓쳐요.',
          en: 'All are asked for at once, but only after a minute of measuring, and they boot for 90 s. Customers are lost meanwhile.',
        },
      },
      {
        id: 'never',
        text: {
          ko: '요청 수로는 자동 확장을 할 수 없어요.',
          en: 'Requests cannot be used for autoscaling.',
        },
        misconception: 'M80',
        because: {
          ko: '할 수 있어요. 대상마다 온 요청 수를 재도록 고를 수 있어요.',
          en: 'They can: requests per target is one of the measures to choose.',
        },
      },
    ],
    explanation: {
      ko: '손님을 바꿔 서른 번 돌려도 10.4~11.5%를 놓쳤어요. 무엇을 재느냐는 결정 횟수를 줄이고, 켜지는 시간은 따로 줄여야 해요.',
      en: 'Over thirty runs with other customers 10.4 to 11.5% were lost. What is measured saves rounds; boot time has to be cut separately.',
    },
    cites: [{ sim: 'autoscaling', scenario: 'requests' }],
  },
  {
    id: 'three-high-readings',
    idea: 'what-to-measure',
    kind: 'predict',
    step: 'ceiling',
    stem: {
      ko: '같은 점심인데, 1분마다 잰 CPU가 잇따라 세 번 높아야 늘린다면 손님의 몇 %를 놓칠까요? 한 번이면 늘릴 때는 19.3%였어요.',
      en: 'The same lunch, but CPU must be high in three minutes in a row before VMs are added. What percentage of the customers is lost? With one it was 19.3%.',
    },
    run: { sim: 'autoscaling', scenario: 'ten-times', set: { alarmPeriods: 3 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'lost', scale: 100, tolerance: 4 },
    explanation: {
      ko: '29.0%예요. 손님을 바꿔 서른 번 돌려도 28.1~30.3%예요. 2분을 더 기다린 뒤에야 늘리기 시작해요. 그다음부터는 높을 때마다 늘려요.',
      en: '29.0%, and 28.1 to 30.3% over thirty runs. Two more minutes go by before anything is added; after that, every high minute adds.',
    },
    cites: [{ sim: 'autoscaling', scenario: 'ten-times', set: { alarmPeriods: 3 } }],
  },
];
