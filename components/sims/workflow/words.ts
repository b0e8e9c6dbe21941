// Words of the workflow simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/workflow/config';
import type { Localized } from '@/i18n/locales';

const onOff = { ko: { on: '켬', off: '끔' }, en: { on: 'on', off: 'off' } } as const;

export const words: Localized<SimWords<typeof declaration, 'open' | 'half'>> = {
  ko: {
    title: '주문 사가',
    hint: '단계를 누르면 아래에 그 주문이 지나온 길이 보여요',
    summary: {
      stage:
        '재고 잡기, 카드 결제, 라이더 배정, 알림 넣기가 차례로 있어요. 다시 하려고 쉬는 주문은 단계 위에 서요. 되돌리기는 그 차례를 거꾸로 가요. 점선 상자에는 반쯤 끝난 주문이 모여요. 단계들 아래에는 주문 하나가 지나온 길이 단계별로 놓이고, 맨 아래 띠에 실패한 시도와 멈춘 시간이 이어져요.',
      controls:
        '지휘하는 방법, 재시도 횟수와 쉬는 시간, 회사들이 문서에 적은 재시도, 되돌리기, 멱등 키, 멈추는 단계와 길이, 승인을 기다리는 시간을 바꿀 수 있어요. 무대의 버튼으로 한 단계를 20초 멈추고, 되돌리기와 키를 켜고, 반쯤 끝난 주문을 다시 이을 수 있어요.',
      first: '재시도를 5번으로 올리고 반쯤 끝난 주문과 두 번 결제된 주문을 비교해 보세요.',
    },
    params: {
      conductor: {
        label: '지휘',
        hint: '주문이 어디까지 왔는지 누가 기억하는지',
        options: {
          chain: '함수끼리',
          standard: '표준',
          express: '익스프레스',
        },
      },
      preset: {
        label: '재시도 정책',
        hint: '회사들이 문서에 적은 값',
        options: {
          own: '직접 정함',
          none: '적지 않음',
          stepFunctions: 'Step Functions의 Retry',
          durable: 'Lambda 지속형 함수',
          google: 'Google default_retry',
          logicApps: 'Logic Apps(어림)',
        },
      },
      retries: { label: '재시도', zero: '없음', say: (v) => `${v}번` },
      intervalSec: { label: '첫 쉬는 시간' },
      rate: { label: '쉬는 시간의 배수', hint: '다시 할 때마다 이만큼 늘어요' },
      undo: { label: '되돌리기', hint: '포기한 주문을 뒤에서부터 되돌려요', options: onOff.ko },
      key: {
        label: '멱등 키',
        hint: '카드사가 주문 번호를 보고 한 번만 결제해요',
        options: onOff.ko,
      },
      outageSec: { label: '멈추는 동안', zero: '안 멈춤' },
      outageAtSec: { label: '멈추기 시작하는 때' },
      outageStep: {
        label: '멈추는 단계',
        options: { stock: '재고 잡기', card: '카드 결제', courier: '라이더 배정' },
      },
      waitMin: { label: '승인까지', hint: '평균, 지수 분포', zero: '안 기다림' },
      mishaps: {
        label: '작은 사고',
        hint: '시도의 3% 실패, 라이더 5% 없음',
        options: onOff.ko,
      },
      ratePerSec: { label: '주문' },
      orders: { label: '주문의 수', zero: '끝없이', say: (v) => `${v}건` },
    },
    scenarios: {
      'bank-off': {
        name: '은행이 5초 멈춘 점심',
        hint: '주문이 초당 16건이고, 5초부터 10초까지 카드 결제가 멈춰요. 재시도는 없어요.',
      },
      outage: {
        name: '20초 장애',
        hint: '주문이 초당 2건이고, 5초부터 25초까지 카드 결제가 멈춰요.',
      },
      'one-order': {
        name: '주문 하나',
        hint: '승인을 10분 기다린 주문 하나가 라이더를 찾지 못해요.',
      },
      saga: {
        name: '돈은 나갔는데',
        hint: '주문 1,000건 가운데 200초부터 20초 동안 카드 결제가 멈춰요. 재시도는 3번이에요.',
      },
      conductor: {
        name: '지휘자가 없다면',
        hint: '같은 1,000건을 함수끼리 부르며 처리해요. 재시도, 되돌리기, 키는 켰어요.',
      },
      'who-waits': {
        name: '누가 기다리나',
        hint: '주문 1,000건이 사장님의 승인을 평균 10분 기다려요.',
      },
      'order-saga': {
        name: '주문 1,000건',
        hint: '아직 아무것도 적지 않았어요. 200초부터 20초 동안 카드 결제가 멈춰요.',
      },
    },
    acts: { stop: '멈추기', redrive: '다시 잇기' },
    metrics: {
      failed: '실패한 주문',
      half: '반쯤 끝난 주문',
      twice: '두 번 결제된 주문',
      cut: '시간 한도에 끊긴 주문',
      p99: '주문의 p99',
      cost: '지휘 비용(1,000건)',
      ifFunction: '함수가 기다렸다면',
    },
    assumptions: {
      'shares-are-ours':
        '단계가 실패하고, 답이 사라지고, 라이더가 없고, 부른 함수가 죽는 비율은 이 실험이 정했어요.',
      'express-double-is-ours':
        '익스프레스(비동기)가 단계를 두 번 실행할 수 있다는 것은 문서에 있어요. 1%는 이 실험의 값이에요.',
      'refused-at-once':
        '멈춘 서비스는 바로 거절해요. 답이 없는 서비스라면 시도마다 제한 시간이 더 걸려요.',
      'retries-refusals-too':
        '오류를 가리지 않고 다시 해요. 오류의 이름을 적은 Retry라면 없는 라이더를 다시 묻지 않아요.',
      'one-function-counted':
        '함수끼리 부를 때 가장 오래 기다리는 함수 하나만 과금해요. 줄줄이 기다리면 더 들어요.',
      'notice-joins-queue': '알림은 큐에 넣기만 해서 실패하지 않아요.',
      'charge-counts-though-undone': '나중에 취소됐더라도 두 번 결제된 주문으로 세요.',
      'no-map-no-limits': '병렬 단계, 반복, 시작과 전환의 한도는 없어요.',
    },
    stage: '주문의 단계와 되돌리기',
    chart: {
      title: '주문의 수',
      series: { open: '진행 중', half: '반쯤 끝남' },
    },
  },
  en: {
    title: 'The order saga',
    hint: 'Press a step to see below how its order got there',
    summary: {
      stage:
        'The steps in order: take stock, charge card, find courier, queue notice. Orders that pause before another try stand above their step. A lane of its own goes backwards through them and undoes. A dashed tray collects half-done orders. Below is the way of one order, step by step; in the strip at the bottom failed tries and outages.',
      controls:
        'You can change who conducts, how many retries there are and how long they pause, take a policy from the makers’ documents, write the undo, use keys, break a step for a while, and have orders wait for approval. The buttons on the stage stop a step for 20 s, switch on undo and keys, and take up half-done orders again.',
      first: 'Raise the retries to 5 and compare half-done orders with those charged twice.',
    },
    params: {
      conductor: {
        label: 'Conductor',
        hint: 'who remembers where an order stands',
        options: {
          chain: 'chain',
          standard: 'standard',
          express: 'express',
        },
      },
      preset: {
        label: 'Retry policy',
        hint: 'as documented by the makers',
        options: {
          own: 'your own',
          none: 'not written',
          stepFunctions: 'Step Functions Retry',
          durable: 'Lambda durable',
          google: 'Google default_retry',
          logicApps: 'Logic Apps (roughly)',
        },
      },
      retries: { label: 'Retries', zero: 'none' },
      intervalSec: { label: 'First pause' },
      rate: { label: 'Growth of pauses', hint: 'each is so many times the one before' },
      undo: { label: 'Undo', hint: 'what is given up is undone from its end', options: onOff.en },
      key: {
        label: 'Idempotency key',
        hint: 'the card company charges each order number once',
        options: onOff.en,
      },
      outageSec: { label: 'Out for', zero: 'never out' },
      outageAtSec: { label: 'Goes out after' },
      outageStep: {
        label: 'Step that breaks',
        options: { stock: 'take stock', card: 'charge card', courier: 'find courier' },
      },
      waitMin: { label: 'Until approval', hint: 'mean, exponential', zero: 'nobody is asked' },
      mishaps: {
        label: 'Small mishaps',
        hint: '3% of tries fail, 5% find no courier',
        options: onOff.en,
      },
      ratePerSec: { label: 'Orders' },
      orders: { label: 'Number of orders', zero: 'without end' },
    },
    scenarios: {
      'bank-off': {
        name: 'Five seconds at noon',
        hint: '16 orders a second; from second 5 to 10 no card can be charged, and there are no retries.',
      },
      outage: {
        name: 'Twenty seconds out',
        hint: '2 orders a second; from second 5 to 25 no card can be charged.',
      },
      'one-order': {
        name: 'One order',
        hint: 'One order waits ten minutes for approval, and then finds no courier.',
      },
      saga: {
        name: 'Paid, no lunch',
        hint: '1,000 orders, three retries, and from second 200 no card service for 20 s.',
      },
      conductor: {
        name: 'No conductor',
        hint: 'The same 1,000 orders by functions that call each other, with retries, undo and keys.',
      },
      'who-waits': {
        name: 'Who waits',
        hint: '1,000 orders wait for the owner’s approval, ten minutes on average.',
      },
      'order-saga': {
        name: 'A thousand orders',
        hint: 'Nothing is written yet. From second 200 no card can be charged for 20 s.',
      },
    },
    acts: { stop: 'Stop', redrive: 'Redrive' },
    metrics: {
      failed: 'Orders failed',
      half: 'Half-done orders',
      twice: 'Charged twice',
      cut: 'Cut off by the limit',
      p99: 'p99 of an order',
      cost: 'Conducting 1,000',
      ifFunction: 'Had a function waited',
    },
    assumptions: {
      'shares-are-ours':
        'How often steps fail, answers get lost, couriers are missing and callers die is our choice.',
      'express-double-is-ours':
        'That an asynchronous express workflow may run a step twice is documented; the 1% is ours.',
      'refused-at-once':
        'A service that is out refuses at once. A silent one would add its time limit to every try.',
      'retries-refusals-too':
        'No error is told from another. A Retry that names errors would not ask again for a courier who is not there.',
      'one-function-counted':
        'Of a chain one waiting function is paid. Functions that wait for each other each cost.',
      'notice-joins-queue': 'The notice only joins a queue, and that works.',
      'charge-counts-though-undone': 'Who was charged twice counts, even where it was given back.',
      'no-map-no-limits':
        'Parallel branches, loops and quotas of starts and transitions are left out.',
    },
    stage: 'Steps of an order, and the way back',
    chart: {
      title: 'Orders',
      series: { open: 'Under way', half: 'Half-done' },
    },
  },
};
