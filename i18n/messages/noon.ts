// The words of the home page's noon: five minutes of one shop, on four rungs of the ladder.

import type { Locale } from '@/i18n/locales';
import { parallel } from '@/i18n/parallel';

export const noonMessages = parallel({
  ko: {
    summary:
      '칸마다 11시 58분 40초부터 12시 3분 40초까지를 그려요. 1초에 들어온 주문이 회색 넓이로, 1초에 처리할 수 있는 주문이 선으로, 놓친 주문이 빗금 친 빨간 넓이로 보여요. 세로 눈금은 네 칸이 같아요.',
    question: {
      before: '곧 정오예요. 주문이 ',
      strong: '40배',
      after: '로 뛰면 어느 칸이 놓칠까요?',
    },
    verdict: {
      before: '같은 5분에 온프레미스는 주문 ',
      strong: '셋 중 하나',
      after: '를 놓쳤어요.',
    },
    press: '12시를 눌러 보세요',
    takes: '10초면 끝나요',
    pause: '멈춤',
    goOn: '이어서 보기',
    again: '다시 12시로',
    why: '왜 그럴까요? 직접 바꿔 보기',
    starts: '하나 더 켜는 데',
    lost: '놓친 주문',
    asTable: '표로 보기',
    tableCaption: '그때까지 놓친 주문',
    time: '시각',
    unknown: '아직 몰라요',
    orders: '건',
    none: (customers: string, wait: string) =>
      `놓친 주문이 없어요. 그 대신 손님 ${customers}명은 함수가 깨어나기를 기다렸어요(${wait}).`,
    came: (orders: string) => ({ strong: `주문 ${orders}건`, rest: '이 네 칸에 똑같이 들어와요.' }),
    demand: '들어온 주문',
    capacity: '처리할 수 있는 주문',
    missed: '놓친 주문',
    cross: (orders: string) => `하나가 ${orders}건`,
    note: '1초에 들어오는 주문과 처리하는 주문을 그렸고, 세로 눈금은 네 칸이 같아요. 하나 더 켜는 시간은 이 실험의 가정이고, 실험실에서 바꿀 수 있어요.',
    result: (rows: string) => `정오가 지났어요. 놓친 주문: ${rows}.`,
  },
  en: {
    summary:
      'Each rung shows 11:58:40 to 12:03:40. The grey area is the orders coming in per second, the line the orders it can serve per second, the hatched red area the orders it loses. All four share one scale.',
    question: {
      before: 'Noon is close. When orders jump ',
      strong: '40-fold',
      after: ', which rung loses some?',
    },
    verdict: {
      before: 'In those five minutes on-premises lost ',
      strong: 'one order in three',
      after: '.',
    },
    press: 'Press 12 o’clock',
    takes: 'takes 10 seconds',
    pause: 'Pause',
    goOn: 'Go on',
    again: 'Noon again',
    why: 'Why? Change it yourself',
    starts: 'One more takes',
    lost: 'Orders lost',
    asTable: 'As a table',
    tableCaption: 'Orders lost by then',
    time: 'Time',
    unknown: 'not known yet',
    orders: '',
    none: (customers: string, wait: string) =>
      `None. But ${customers} customers waited for a function to wake (${wait}).`,
    came: (orders: string) => ({
      strong: `${orders} orders`,
      rest: 'come in at each of the four.',
    }),
    demand: 'orders coming',
    capacity: 'what it can serve',
    missed: 'orders lost',
    cross: (orders: string) => `one for ${orders} orders`,
    note: 'Orders per second, on one scale for all four. How long starting one more takes is an assumption of this run; you can change it in the lab.',
    result: (rows: string) => `Noon is over. Orders lost: ${rows}.`,
  },
});

export type NoonWords = (typeof noonMessages)[Locale];
