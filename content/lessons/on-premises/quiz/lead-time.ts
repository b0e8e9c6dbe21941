// What has to be there already, because what is ordered comes late.

import type { QuizItem } from '@/content/schema';

export const leadTime: readonly QuizItem[] = [
  {
    id: 'thirteen-servers',
    idea: 'lead-time',
    kind: 'single',
    step: 'buy-ahead',
    stem: {
      ko: '오늘 서버 10대가 꽉 찼어요. 손님은 다달이 10%씩 늘고, 주문한 서버는 12주 뒤에 와요(1.1^(12 ÷ 4.345) = 1.30). 주문을 놓치지 않고 12주를 버티려면 오늘 몇 대가 이미 있었어야 할까요?',
      en: 'Ten servers are full today. Customers grow by 10% a month, and what is ordered comes in 12 weeks (1.1^(12 ÷ 4.345) = 1.30). How many should be there today, so that the 12 weeks pass without missing orders?',
    },
    options: [
      {
        id: 'ten',
        text: { ko: '10대', en: '10' },
        misconception: 'M55',
        because: {
          ko: '모자라기 시작할 때 주문하는 셈이에요. 12주 동안 손님은 계속 느는데 서버는 10대 그대로예요.',
          en: 'That is ordering when they run short. Customers grow for 12 weeks, and the servers stay ten.',
        },
      },
      {
        id: 'eleven',
        text: { ko: '11대', en: '11' },
        misconception: 'M55',
        because: {
          ko: '한 달치만 셌어요. 12주는 석 달 가까이라 10%가 세 번 가까이 곱해져요.',
          en: 'That is one month’s growth. Twelve weeks are nearly three months, so 10% comes on top nearly three times.',
        },
      },
      {
        id: 'twelve',
        text: { ko: '12대', en: '12' },
        misconception: 'M55',
        because: {
          ko: '두 달치만 셌어요. 셋째 달에 모자라면 그때 주문하겠다는 생각이지만, 그 서버는 다시 12주 뒤에 와요.',
          en: 'That is two months’ growth, and ordering again when the third runs short. What is ordered then is 12 weeks late once more.',
        },
      },
      {
        id: 'thirteen',
        text: { ko: '13대', en: '13' },
        correct: true,
        because: {
          ko: '10 × 1.30 = 13대예요. 오늘 주문한 서버는 그때부터 일해요.',
          en: '10 × 1.30 = 13. What is ordered today works from then on.',
        },
      },
    ],
    explanation: {
      ko: '납기 동안 늘어날 몫까지 오늘 있어야 해요. 2주라면 1.04배, 8주라면 1.19배, 26주라면 1.77배예요.',
      en: 'What will be needed by the end of the lead time must be there today: 1.04 times for 2 weeks, 1.19 for 8, 1.77 for 26.',
    },
    cites: [
      {
        formula: {
          ko: '오늘 있어야 할 서버 = 필요한 서버 × 1.1^(납기 ÷ 4.345주)',
          en: 'servers there today = servers needed × 1.1^(lead time ÷ 4.345 weeks)',
        },
      },
      { claim: 'C160' },
    ],
  },
  {
    id: 'eighteen-weeks-late',
    idea: 'lead-time',
    kind: 'predict',
    step: 'buy-ahead',
    stem: {
      ko: '손님이 다달이 10%씩 느는 서비스예요. 첫날 네 대가 필요하고 다섯 대로 시작해요. 꽉 차면 그때 서버를 주문하고, 서버는 18주 뒤부터 일해요. 두 해 동안 놓치는 주문은 몇 %일까요?',
      en: 'A service grows by 10% a month. It needs four servers and begins with five. More are ordered when they are full, and work 18 weeks later. What percentage of two years’ orders is missed?',
    },
    run: { sim: 'server-room', scenario: 'growth', set: { leadWeeks: 18 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'missed', scale: 100, tolerance: 4 },
    explanation: {
      ko: '다섯에 하나 남짓이에요. 다른 우연으로 서른 번 돌리면 19.4~22.4%, 2주라면 0.4~1.9%예요. 서버는 늘 18주 전의 손님에 맞춰 오는데, 손님은 그사이 1.48배로 늘어 있어요.',
      en: 'A little more than one in five. Over thirty runs it is 19.4 to 22.4%, and with two weeks 0.4 to 1.9%. Servers keep arriving for the customers of 18 weeks ago, and there are 1.48 times as many by then.',
    },
    cites: [{ claim: 'C160' }, { sim: 'server-room', scenario: 'growth', set: { leadWeeks: 18 } }],
  },
  {
    id: 'word-for-the-wait',
    idea: 'lead-time',
    kind: 'short',
    step: 'buy-ahead',
    stem: {
      ko: '서버를 주문한 날부터 그 서버가 일하기 시작하는 날까지의 시간을 무엇이라고 할까요?',
      en: 'What is the time called from the day on which a server is ordered to the day from which it works?',
    },
    accepted: {
      ko: ['납기', '리드 타임', '리드타임', '납품 기간', '조달 기간'],
      en: ['lead time', 'leadtime', 'delivery time'],
    },
    traps: [
      {
        words: { ko: ['배송', '배송 기간', '배송 시간'], en: ['shipping', 'shipping time'] },
        misconception: 'M55',
        because: {
          ko: '배송은 그 일부예요. 만들어지기를 기다리고, 옮겨 오고, 꽂아서 켜기까지가 모두 들어가요.',
          en: 'Shipping is a part of it. Waiting for the hardware to be made, and fitting it, belong to it as well.',
        },
      },
      {
        words: { ko: ['가용성', '유지 시간'], en: ['availability', 'uptime'] },
        because: {
          ko: '그것은 서버가 일하는 시간에 관한 말이에요. 여기서는 일하기 전에 기다리는 시간을 물었어요.',
          en: 'That is about the time a server works. The question is about the time before it does.',
        },
      },
    ],
    explanation: {
      ko: '납기(lead time)예요. 2026년 초에는 8~12주가 흔하고, 인텔이 중국 고객에게 서버용 CPU가 최대 6개월 걸린다고 알렸다는 보도가 나왔어요. 길수록 미리 사 두어야 할 몫이 커져요.',
      en: 'The lead time. In early 2026, 8 to 12 weeks were reported for many orders, and customers in China were told up to six months for Intel’s server CPUs. The longer it is, the more must be bought beforehand.',
    },
    cites: [{ claim: 'C160' }],
  },
];
