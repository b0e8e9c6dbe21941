// The post that believes: “No traffic means no bill, whatever the settings.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const nightBill: SpotItem = {
  id: 'spot-night-bill',
  idea: 'fine-print',
  kind: 'spot',
  lesson: 'what-is-serverless',
  step: 'four-marks',
  stem: { ko: '“서버리스 청구서 읽기”', en: '“Reading a serverless bill”' },
  sentences: [
    {
      id: 'default',
      text: {
        ko: '기본 설정의 함수는 불리지 않는 동안 실행 요금이 나오지 않는다.',
        en: 'A function with default settings has no compute charge while it is not called.',
      },
      because: {
        ko: '쉬는 함수에서 0원이 되는 것이 바로 실행 요금이에요.',
        en: 'The compute charge is just what falls to zero while a function rests.',
      },
    },
    {
      id: 'step',
      text: {
        ko: 'AWS Lambda는 실행 시간을 1ms 단위로 올림해서 요금을 매기는데, 이것은 시작하는 데 걸리는 시간과는 다른 숫자다.',
        en: 'AWS Lambda rounds run time up to the next millisecond for the bill, which has nothing to do with how long a start takes.',
      },
      because: {
        ko: '1ms는 과금하는 눈금이에요. 시작하는 데 걸리는 시간이 아니에요.',
        en: 'A millisecond is the tick of the meter, not the time to start.',
      },
    },
    {
      id: 'zero',
      text: {
        ko: '그러니 설정을 어떻게 바꾸든 손님이 없는 밤의 청구서는 0원이다.',
        en: 'So whatever you set, a night without customers costs nothing at all.',
      },
      wrong: true,
      because: {
        ko: '미리 깨워 두는 설정(프로비저닝 동시성)을 켜거나 데이터를 보관하면 손님이 없어도 요금이 나와요.',
        en: 'Keep environments ready (provisioned concurrency), or store data, and it is billed without a customer.',
      },
    },
    {
      id: 'vm',
      text: {
        ko: '반대로 가상 머신(VM)은 아무도 쓰지 않아도 켜져 있는 시간만큼 요금이 나온다.',
        en: 'A virtual machine, on the other hand, is billed for the time that it is on, used or not.',
      },
      because: {
        ko: '켜 둔 시간을 세기 때문이에요. 멈춰도 디스크 요금은 남아요.',
        en: 'The time it is on is counted. After a stop the disk is still billed.',
      },
    },
  ],
  misconception: 'M13',
  reasons: [
    {
      id: 'idle-billed',
      text: {
        ko: '함수는 기본 설정에서도 쉬는 시간에 실행 요금이 나온다.',
        en: 'Even with default settings a resting function has a compute charge.',
      },
      misconception: 'M42',
      because: {
        ko: '쉬는 시간에도 실행 요금이 나온다고 생각하기 쉽지만, 기본 설정에서는 나오지 않아요.',
        en: 'It may seem to be billed at rest, but with default settings it is not.',
      },
    },
    {
      id: 'kept-ready',
      text: {
        ko: '깨워 두거나 보관하는 것에는 손님이 없어도 요금이 붙는다.',
        en: 'What is kept ready or stored is billed with no customers, too.',
      },
      correct: true,
      because: {
        ko: '0이 되는 것은 부를 때만 내는 몫이에요. 미리 준비한 몫과 보관한 몫은 남아요.',
        en: 'What is paid by the call falls to zero. What is kept ready or stored does not.',
      },
    },
    {
      id: 'bought-ahead',
      text: {
        ko: '클라우드에서는 무엇이든 쓰든 말든 미리 사 둔 만큼 내야 한다.',
        en: 'Anything in the cloud is paid for ahead, whether it is used or not.',
      },
      misconception: 'M31',
      because: {
        ko: '미리 산다고 생각하기 쉽지만, VM도 켜 둔 만큼 내고 함수는 부른 만큼 내요.',
        en: 'It may look bought ahead, but VMs are paid while on, and functions by the call.',
      },
    },
  ],
  explanation: {
    ko: '재워 두면 여덟 시간에 0.001달러도 안 되던 함수 요금이, 하나만 깨워 두면 0.148달러가 돼요. 같은 동안 켜 둔 작은 서버는 0.104달러예요(2026년 10월 가격).',
    en: 'Left asleep, the function costs less than $0.001 in eight hours; with one kept awake it costs $0.148. A small server that is on costs $0.104 (prices of October 2026).',
  },
  cites: [{ claim: 'C051' }, { sim: 'sleeping-function', scenario: 'one-awake' }],
  breaks: {
    sim: 'sleeping-function',
    scenario: 'one-awake',
    tMs: 0,
    knobs: ['provisioned'],
    look: {
      ko: '하나를 깨워 둔 밤이에요. 요금을 보고, ‘하나만 깨워 두기’를 꺼서 비교해 보세요.',
      en: 'A night with one kept awake. Read the cost, then switch that off and compare.',
    },
  },
};
