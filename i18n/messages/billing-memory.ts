// Words of the card that asks whether more memory costs more.

import { parallel } from '@/i18n/parallel';

export const memoryMessages = parallel({
  ko: {
    title: '메모리를 올리면 더 비쌀까요',
    hint: '가로는 메모리, 세로는 요청 100만 건의 Lambda 요금(둘 다 로그 눈금)',
    kinds: { cpu: '계산만 하는 일', own: '지금 이 일', io: '기다리기만 하는 일' },
    now: (mb: string) => `지금 ${mb}`,
    vcpu: '1,769MB = vCPU 하나',
    model:
      'CPU는 메모리에 비례해 늘고, 1,769MB에서 vCPU 하나가 돼요. 한 스레드로 일하고, 기다리는 시간은 줄지 않는다고 보았어요.',
    table: '표로 보기',
    memory: '메모리',
    time: '시간',
    price: '100만 건',
    select: (mb: string) => `메모리를 ${mb}로 바꾸기`,
    none: '이 조건에 맞는 함수 가격표가 없어요.',
    best: (mb: string, price: string, time: string) =>
      `지금 이 일은 ${mb}에서 가장 싸요. 100만 건에 ${price}, 한 건에 ${time} 걸려요.`,
    here: (mb: string, price: string, time: string) =>
      `${mb}에서는 요금이 ${price}, 한 건에 ${time} 걸려요.`,
    cpu: (slow: string, fast: string) =>
      `계산만 하는 일은 요금이 거의 그대로인 채 128MB의 ${slow}에서 1,769MB의 ${fast}까지 빨라져요. 기다리기만 하는 일은 메모리를 늘린 만큼 비싸질 뿐이에요.`,
  },
  en: {
    title: 'Does more memory cost more?',
    hint: 'across: memory; up: Lambda’s price for a million requests (both log scale)',
    kinds: { cpu: 'only computing', own: 'this work', io: 'only waiting' },
    now: (mb) => `now ${mb}`,
    vcpu: '1,769 MB = one vCPU',
    model:
      'CPU grows in proportion to memory: one vCPU at 1,769 MB. The work is assumed to run on one thread, and waiting does not get shorter.',
    table: 'As a table',
    memory: 'Memory',
    time: 'Time',
    price: 'Per million',
    select: (mb) => `Set memory to ${mb}`,
    none: 'There is no price sheet for this function.',
    best: (mb, price, time) =>
      `This work is cheapest at ${mb}: ${price} per million requests of ${time} each.`,
    here: (mb, price, time) => `At ${mb} it costs ${price} and takes ${time}.`,
    cpu: (slow, fast) =>
      `Work that only computes speeds up from ${slow} at 128 MB to ${fast} at 1,769 MB for almost the same price. Work that only waits just gets more expensive.`,
  },
});
