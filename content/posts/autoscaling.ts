// The post that believes: “Autoscaling keeps up with the customers at once.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const autoscaling: SpotItem = {
  id: 'spot-autoscaling',
  idea: 'delay-in-parts',
  kind: 'spot',
  lesson: 'iaas',
  step: 'ceiling',
  stem: { ko: '“서버리스 없이 자동 확장으로 버티기”', en: '“No serverless: we autoscale”' },
  sentences: [
    {
      id: 'rule',
      text: {
        ko: '자동 확장은 CPU 사용률 같은 값을 재고, 내가 정한 목표에 맞추어 VM의 수를 바꾼다.',
        en: 'Autoscaling measures something such as CPU use and changes the number of VMs to meet a target that you set.',
      },
      because: {
        ko: '무엇을 재고 어디에 맞출지는 쓰는 쪽이 정해요.',
        en: 'What is measured, and the target, is up to whoever rents.',
      },
    },
    {
      id: 'os',
      text: {
        ko: '이렇게 늘어난 VM에서도 운영체제를 업데이트하고 보안을 설정하는 일은 여전히 빌린 쪽의 몫이다.',
        en: 'On every VM that is added, updating the operating system and setting up its security are still the customer’s job.',
      },
      because: {
        ko: '도구로 자동화할 수는 있지만 책임은 빌린 쪽에 있어요.',
        en: 'Tools may automate it; the responsibility stays with whoever rents.',
      },
    },
    {
      id: 'shrink',
      text: {
        ko: 'VM을 끄거나 줄이면 그만큼 요금도 줄어든다.',
        en: 'Stop VMs, and the charge falls accordingly.',
      },
      because: {
        ko: '미리 산 것이 아니라 켜 둔 만큼 내기 때문이에요.',
        en: 'They were not bought beforehand: you pay for what is on.',
      },
    },
    {
      id: 'at-once',
      text: {
        ko: '손님이 한순간에 열 배가 되어도, 필요한 VM이 바로 그 순간에 모두 늘어나 있다.',
        en: 'Even when customers grow tenfold in a moment, all the VMs needed are there at that moment.',
      },
      wrong: true,
      because: {
        ko: '자동 확장은 먼저 재고, 그다음에 결정하고, 새 VM이 켜지기를 기다려요. 그사이 자리가 모자라요.',
        en: 'Autoscaling first measures, then decides, then waits for new VMs to boot. Meanwhile there is no room.',
      },
    },
  ],
  misconception: 'M81',
  reasons: [
    {
      id: 'late',
      text: {
        ko: '재고, 결정하고, 켜는 시간이 걸려 손님보다 늦는다.',
        en: 'Measuring, deciding and booting take time: VMs come late.',
      },
      correct: true,
      because: {
        ko: '꽉 찬 CPU는 100%까지만 보이니, 한 번의 결정으로는 필요한 만큼 늘리지도 못해요.',
        en: 'And as a full CPU never reads above 100%, one decision does not add as many as are needed.',
      },
    },
    {
      id: 'boot',
      text: {
        ko: '켜지는 것만 느릴 뿐이라, VM이 빨리 켜지기만 하면 늦을 일이 없다.',
        en: 'Only booting is slow; with VMs that boot fast nothing would come late.',
      },
      misconception: 'M87',
      because: {
        ko: '켜지는 속도만 문제라고 생각하기 쉽지만, 재고 결정하는 데에도 몇 분이 들어요.',
        en: 'Booting may seem the whole delay, but measuring and deciding take minutes as well.',
      },
    },
    {
      id: 'by-itself',
      text: {
        ko: '클라우드의 서버는 규칙이 없어도 알아서 늘어나니 자동 확장을 켤 이유가 없다.',
        en: 'Servers in the cloud multiply by themselves, so autoscaling is not needed at all.',
      },
      misconception: 'M80',
      because: {
        ko: '알아서 늘어난다고 생각하기 쉽지만, 규칙을 켜지 않은 VM은 한 대도 늘지 않아요.',
        en: 'They may seem to grow by themselves, but without a rule not one VM is added.',
      },
    },
  ],
  explanation: {
    ko: '손님이 한순간에 열 배가 된 실험에서 그룹은 네 번에 나눠 결정해요(2→4→8→16→25대). 그사이 자리가 6분 30초 동안 모자라 손님의 22.2%를 놓쳐요.',
    en: 'In a run in which customers grow tenfold at once, the group decides four times (2 → 4 → 8 → 16 → 25 VMs). For 6 min 30 s there is not enough room, and 22.2% of the customers are lost.',
  },
  cites: [{ claim: 'C019' }, { sim: 'autoscaling', scenario: 'even-ten-times' }],
  breaks: {
    sim: 'autoscaling',
    scenario: 'even-ten-times',
    tMs: 590_000,
    knobs: ['target', 'bootSec'],
    look: {
      ko: '손님이 뛰어오른 다음 VM이 따라잡기까지 얼마나 걸리나요? 켜지는 시간을 줄여도 늦나요?',
      en: 'After the jump, how long until the VMs catch up? Are they late even if they boot faster?',
    },
  },
};
