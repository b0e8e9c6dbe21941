// The post that believes: “Paying only for what is used is always the cheapest.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const cheaper: SpotItem = {
  id: 'spot-cheaper',
  idea: 'no-winner',
  kind: 'spot',
  lesson: 'four-eras',
  step: 'other-customers',
  stem: { ko: '“서버 비용을 다시 계산해 봤다”', en: '“We did our server costs again”' },
  sentences: [
    {
      id: 'rare-work',
      text: {
        ko: '어쩌다 한 번 하는 일을 위해 하루 내내 켜 둔 VM은, 쉬는 시간의 요금까지 내므로 비싸다.',
        en: 'A VM that is on all day for a task that comes now and then is expensive, because its idle hours are paid for, too.',
      },
      because: {
        ko: '켜 둔 시간에 요금이 붙으니, 가끔 하는 일에 켜 둔 VM은 비싸요.',
        en: 'What is on is billed, so a VM for rare work is expensive.',
      },
    },
    {
      id: 'side-by-side',
      text: {
        ko: '새 방식이 나왔다고 앞의 방식이 사라지지는 않았고, 지금도 함께 쓰인다.',
        en: 'New ways did not make the earlier ones disappear; they are used side by side.',
      },
      because: {
        ko: '물리 서버, VM, PaaS, 함수는 지금도 함께 쓰여요.',
        en: 'Physical servers, VMs, PaaS and functions are all in use today.',
      },
    },
    {
      id: 'always-cheaper',
      text: {
        ko: '함수는 쓴 만큼만 내니, 온종일 바쁜 서비스도 옮기면 더 싸진다.',
        en: 'Functions are paid by use, so moving makes a service cheaper even if it is busy all day.',
      },
      wrong: true,
      because: {
        ko: '쉬는 때가 없으면 아낄 것도 없어요. 쉬지 않고 바쁜 일에는 켜 둔 서버가 더 쌀 수 있어요.',
        en: 'Without idle time there is nothing to save. For work that never rests a server that stays on can be cheaper.',
      },
    },
    {
      id: 'people',
      text: {
        ko: '그리고 요금만 볼 것이 아니라 사람이 돌보는 시간도 함께 계산해야 한다.',
        en: 'And besides the bill, the hours that people spend on it have to be counted.',
      },
      because: {
        ko: '요금이 적어도 사람의 시간을 더하면 더 비쌀 수 있어요.',
        en: 'The smaller bill may be the more expensive way once people’s time is added.',
      },
    },
  ],
  misconception: 'M14',
  reasons: [
    {
      id: 'no-idle',
      text: {
        ko: '아낄 쉬는 시간이 없고, 일하는 시간의 단가는 더 높다.',
        en: 'There is no idle time to save, and working time costs more.',
      },
      correct: true,
      because: {
        ko: '쌀지 비쌀지는 얼마나 꾸준히 바쁜지에 달렸어요.',
        en: 'Which is cheaper depends on how steadily it is busy.',
      },
    },
    {
      id: 'idle-billed',
      text: {
        ko: '함수도 쉬는 시간에 켜 둔 서버와 똑같이 실행 요금이 나온다.',
        en: 'Functions have a compute charge at rest, too, just as a server that is on does.',
      },
      misconception: 'M42',
      because: {
        ko: '쉬는 시간에도 나온다고 생각하기 쉽지만, 기본 설정에서 쉬는 함수의 실행 요금은 0원이에요. 비싼 것은 일하는 시간이에요.',
        en: 'It may seem so, but with default settings a resting function has none. What is expensive is the time at work.',
      },
    },
    {
      id: 'newer',
      text: {
        ko: '나중에 나온 방식이 더 나은 것은 맞지만, 아직 새것이라 잠시 비쌀 뿐이다.',
        en: 'What came later is better, and only more expensive for as long as it is new.',
      },
      misconception: 'M120',
      because: {
        ko: '새 방식이 언제나 낫다고 생각하기 쉽지만, 손님이 오는 모양에 따라 이기는 방식이 달라요.',
        en: 'The newer may seem better, but which way wins depends on how customers come.',
      },
    },
  ],
  explanation: {
    ko: '밤낮없이 1초에 30건씩 오는 상담 봇의 한 달이에요. 요금과 사람의 시간을 더하면 사 둔 서버는 1,316달러, 함수는 13,429달러예요(2026년 10월 가격).',
    en: 'A month of a support bot with thirty requests a second, day and night: bills and people’s hours together come to $1,316 for servers that were bought and $13,429 for functions (prices of October 2026).',
  },
  cites: [{ claim: 'C090' }, { sim: 'four-eras', scenario: 'steady-bot' }],
  breaks: {
    sim: 'four-eras',
    scenario: 'steady-bot',
    tMs: 0,
    knobs: ['ratePerSec', 'wage'],
    look: {
      ko: '쉬지 않는 상담 봇이에요. 끝까지 돌린 다음, 네 방식의 한 달 비용을 비교해 보세요.',
      en: 'A support bot that never rests. Run it to the end and compare what a month costs in each way.',
    },
  },
};
