// Many parts fail more often than one; a twin keeps the shop open, and is no backup.

import type { QuizItem } from '@/content/schema';

export const disks: readonly QuizItem[] = [
  {
    id: 'some-disk-fails',
    idea: 'one-of-many',
    kind: 'numeric',
    step: 'small-troubles',
    stem: {
      ko: '디스크 하나가 한 해에 고장 날 확률은 {percent}%이고, 서로 상관없이 고장 나요. {disks}개 가운데 하나라도 한 해 안에 고장 날 확률은 몇 %일까요?',
      en: 'A disk fails within a year with a chance of {percent}%, independently of the others. What is the chance, in per cent, that at least one of {disks} does?',
    },
    variables: {
      percent: { min: 1, max: 3, step: 0.5 },
      disks: { min: 12, max: 36, step: 6 },
    },
    answer: { formula: 'fan-out', of: { servers: '$disks', percent: '$percent' } },
    tolerance: 0.4,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$percent', b: 0 } },
        tolerance: 0.2,
        misconception: 'M57',
        because: {
          ko: '디스크 하나의 확률이에요. {disks}개라면 그 가운데 아무거나 고장 나도 되니 훨씬 커져요.',
          en: 'That is the chance of one disk. With {disks}, any of them will do, so it is far larger.',
        },
      },
      {
        value: { formula: 'littles-law', of: { ratePerSec: '$disks', sec: '$percent' } },
        tolerance: 0.1,
        because: {
          ko: '곱하면 둘이 함께 고장 나는 해를 두 번 세요. 하나도 고장 나지 않을 확률을 먼저 구해 1에서 빼야 해요.',
          en: 'Multiplying counts twice the years in which two disks fail. Find the chance that none fails, and take it from 1.',
        },
      },
    ],
    explanation: {
      ko: '하나도 고장 나지 않을 확률은 (1 − {percent}%)를 {disks}번 곱한 값이에요. 1에서 빼면 {answer}%예요.',
      en: 'That none fails has the chance (1 − {percent}%) multiplied {disks} times. Taken from 1, that leaves {answer}%.',
    },
    cites: [
      {
        formula: {
          ko: '하나라도 = 1 − (1 − 하나의 확률)^개수',
          en: 'at least one = 1 − (1 − chance of one)^number',
        },
      },
      { claim: 'C161' },
    ],
  },
  {
    id: 'deleted-by-mistake',
    idea: 'one-of-many',
    kind: 'single',
    step: 'small-troubles',
    stem: {
      ko: '디스크마다 짝을 두어 양쪽에 똑같은 내용을 써 두는 서버에서, 누군가 지난달 장부 파일을 실수로 지웠어요. 파일을 되살릴 수 있는 곳은 어디일까요?',
      en: 'Every disk of a server has a twin with the same content. Somebody deletes last month’s ledger by mistake. Where can the file be recovered from?',
    },
    options: [
      {
        id: 'copy',
        text: {
          ko: '어젯밤 다른 데 남긴 복사본',
          en: 'Last night’s copy, kept elsewhere',
        },
        correct: true,
        because: {
          ko: '그때의 내용이 그대로 남아 있는 것은 따로 떼어 둔 복사본뿐이에요.',
          en: 'Only a copy that was set apart still holds what there was.',
        },
      },
      {
        id: 'twin',
        text: {
          ko: '지운 디스크와 나란히 도는 짝 디스크',
          en: 'The twin that runs beside the disk',
        },
        misconception: 'M60',
        because: {
          ko: '이중화는 백업이 아니에요. 짝은 쓰는 것도 지우는 것도 같은 순간에 따라 해요.',
          en: 'Redundancy is no backup. A twin follows every change in the same instant, deletions included.',
        },
      },
      {
        id: 'new-disk',
        text: {
          ko: '짝을 뽑고 새로 꽂아 다시 채운 디스크',
          en: 'A new disk, filled afresh from the twin',
        },
        misconception: 'M60',
        because: {
          ko: '새 디스크는 남은 짝의 내용을 받아 와요. 거기에서도 이미 지워졌어요.',
          en: 'A new disk is filled with what the other one holds, and there the file is gone as well.',
        },
      },
      {
        id: 'restart',
        text: {
          ko: '껐다가 켜서 짝과 다시 맞춘 디스크',
          en: 'A disk matched with its twin again',
        },
        misconception: 'M60',
        because: {
          ko: '다시 켜서 맞추어도 두 디스크의 내용은 같아요. 지운 파일은 양쪽에서 지워진 채로 남아요.',
          en: 'However often they are matched, both hold the same. What was deleted stays deleted on either.',
        },
      },
    ],
    explanation: {
      ko: '짝 디스크는 고장에, 떼어 둔 복사본은 실수와 화재에 대비해요. 둘은 서로를 대신하지 못해요.',
      en: 'A twin is for failures, a copy set apart is for mistakes and fires. Neither replaces the other.',
    },
    cites: [{ claim: 'C159' }, { claim: 'C161' }],
  },
  {
    id: 'twins-and-failures',
    idea: 'one-of-many',
    kind: 'ox',
    step: 'small-troubles',
    stem: {
      ko: '“디스크마다 짝을 두면, 한 해에 갈아 끼우는 디스크의 수가 줄어든다.”',
      en: '“If every disk gets a twin, fewer disks have to be replaced in a year.”',
    },
    answer: false,
    reasons: [
      {
        id: 'rest',
        text: {
          ko: '짝이 일을 나누어 맡아 디스크가 덜 닳지만, 아주 조금뿐이에요.',
          en: 'Twins share the work and wear out less, but only by a little.',
        },
        misconception: 'M57',
        because: {
          ko: '짝은 일을 나누지 않고 양쪽에 똑같이 써요. 덜 닳는다는 근거도 여기에는 없어요.',
          en: 'Twins do not share the work: both write everything. Nothing here says that they wear less.',
        },
      },
      {
        id: 'never',
        text: {
          ko: '짝이 있는 디스크는 고장 나지 않으니 아예 갈 일이 없어요.',
          en: 'A disk with a twin does not fail, so none is replaced at all.',
        },
        misconception: 'M60',
        because: {
          ko: '짝이 있어도 고장은 나요. 멈추지 않을 뿐이고, 고장 난 디스크는 갈아야 해요.',
          en: 'Disks with twins fail, too. The shop goes on, but the broken disk has to be replaced.',
        },
      },
      {
        id: 'more',
        text: {
          ko: '디스크가 두 배라 고장은 오히려 늘어요.',
          en: 'There are twice as many, so more of them fail.',
        },
        correct: true,
        because: {
          ko: '하나의 고장률은 그대로인데 개수가 두 배예요. 줄어드는 것은 가게가 멈추는 일이에요.',
          en: 'Each fails as often as before, and there are twice as many. What becomes rare is that the shop stops.',
        },
      },
    ],
    explanation: {
      ko: '1.36%씩 고장 나는 디스크가 열두 개에서 스물네 개가 되면, 한 해에 하나라도 고장 날 확률은 15.2%에서 28.0%로 커져요. 이중화는 고장을 줄이는 것이 아니라 고장이 나도 멈추지 않게 해요.',
      en: 'With disks that fail at 1.36% a year, going from twelve to twenty-four raises the chance that some disk fails from 15.2% to 28.0%. Redundancy does not make failures rarer; it keeps them from stopping the shop.',
    },
    cites: [{ claim: 'C161' }, { sim: 'server-room', scenario: 'one-fire', set: { mirror: 'on' } }],
  },
];
