// The post that believes: “With a UPS battery no power cut stops the server.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const battery: SpotItem = {
  id: 'spot-battery',
  idea: 'battery-and-generator',
  kind: 'spot',
  lesson: 'on-premises',
  step: 'small-troubles',
  stem: {
    ko: '“서버리스를 쓰기 전, 서버실을 꾸리던 이야기”',
    en: '“Before serverless: how we ran a server room”',
  },
  sentences: [
    {
      id: 'battery',
      text: {
        ko: '서버실을 직접 꾸린다면, 배터리(UPS) 하나면 정전으로 멈출 걱정은 끝난다.',
        en: 'If you run a server room yourself, one battery (UPS) ends all worry about power cuts.',
      },
      wrong: true,
      because: {
        ko: '배터리는 발전기가 이어받을 때까지 버티는 장비예요. 그보다 긴 정전에는 멈춰요.',
        en: 'A battery holds until a generator takes over. A longer cut stops the server.',
      },
    },
    {
      id: 'all-yours',
      text: {
        ko: '장비를 사고, 전기를 끌어오고, 고장 나면 고치는 일까지 모두 내 몫이다.',
        en: 'Buying machines, bringing in power and repairing what breaks are all your own work.',
      },
      because: {
        ko: '온프레미스는 장비부터 소프트웨어까지 직접 사고 돌보는 방식이에요.',
        en: 'On-premises means buying and tending everything yourself, from machines to software.',
      },
    },
    {
      id: 'disks',
      text: {
        ko: '한 해에 백 개 가운데 한두 개만 고장 나는 튼튼한 디스크라도, 여러 개를 꽂으면 그 가운데 하나가 고장 날 확률은 훨씬 커진다.',
        en: 'Even where only one or two disks in a hundred fail in a year, a machine with many of them is much likelier to lose one.',
      },
      because: {
        ko: '하나의 고장률이 1.36%라도 열두 개 가운데 하나라도 고장 날 확률은 한 해에 15.2%예요.',
        en: 'Where 1.36% of disks fail in a year, some disk of twelve fails with a chance of 15.2%.',
      },
    },
    {
      id: 'still-there',
      text: {
        ko: '그래도 서버를 직접 돌리는 회사는 지금도 있고, 클라우드를 쓰다가 돌아온 회사도 있다.',
        en: 'Some companies still run their own servers, and others have come back from the cloud.',
      },
      because: {
        ko: '37signals는 2023년 6월에 클라우드에서 나와 직접 산 서버로 옮겼다고 밝혔어요.',
        en: '37signals told how it left the cloud in June 2023 for servers that it bought.',
      },
    },
  ],
  misconception: 'M53',
  reasons: [
    {
      id: 'minutes',
      text: {
        ko: '배터리는 발전기가 켜지기까지 몇 분을 버틸 뿐이다.',
        en: 'A battery only bridges the minutes until a generator runs.',
      },
      correct: true,
      because: {
        ko: '데이터센터에서 흔히 잡는 시간은 2010년에 30분, 2026년에는 5분쯤이에요.',
        en: 'Data centres commonly planned for some 30 minutes in 2010, and for about 5 in 2026.',
      },
    },
    {
      id: 'often',
      text: {
        ko: '가장 자주 오는 짧은 정전이 시간을 가장 많이 빼앗는데, 그것을 막지 못한다.',
        en: 'Short cuts come most often, so they cost the most time, and it does not stop those.',
      },
      misconception: 'M56',
      because: {
        ko: '자주 오는 것이 시간을 가장 많이 가져간다고 생각하기 쉽지만, 짧은 정전은 배터리가 막아요. 남는 것은 드물고 긴 정전이에요.',
        en: 'What comes most often need not cost most: short cuts are just what a battery covers. Rare and long ones remain.',
      },
    },
    {
      id: 'cloud',
      text: {
        ko: '정전은 클라우드로 옮겨야만 사라지는 것이라, 장비로는 막을 수 없다.',
        en: 'Power cuts only go away in the cloud; no equipment can stop them.',
      },
      misconception: 'M32',
      because: {
        ko: '클라우드로 옮기면 정전이 사라진다고 생각하기 쉽지만, 빌린 곳도 멈춰요. 그리고 이 실험의 정전은 장비 두 가지로 막을 수 있어요.',
        en: 'The cloud seems safe from power cuts, but what is rented stops, too. And those of this run are stopped by two pieces of equipment.',
      },
    },
  ],
  explanation: {
    ko: '정전만 나는 이 십 년에 배터리 없이는 212분, 10분짜리 배터리만 있으면 182분을 멈춰요. 십 년을 서른 번 돌린 평균은 122분과 103분이에요. 발전기까지 두면 0분이에요.',
    en: 'In this decade of power cuts the server stands still for 212 minutes with no battery and for 182 with one of ten minutes; over thirty decades the means are 122 and 103. With a generator as well it is none.',
  },
  cites: [{ claim: 'C157' }, { sim: 'server-room', scenario: 'power-only', set: { upsMin: 10 } }],
  breaks: {
    sim: 'server-room',
    scenario: 'power-only',
    set: { upsMin: 10 },
    tMs: 0,
    knobs: ['upsMin', 'generator'],
    look: {
      ko: '배터리는 10분을 버텨요. 그래도 멈춘 정전을 찾고, 발전기를 켜 보세요.',
      en: 'The battery lasts ten minutes. Find the cut that stops the server all the same, then add the generator.',
    },
  },
};
