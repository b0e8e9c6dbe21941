// What a second zone helps against, and what it does not.

import type { QuizItem } from '@/content/schema';

export const zones: readonly QuizItem[] = [
  {
    id: 'which-outage',
    idea: 'zone-or-region',
    kind: 'categorise',
    step: 'zones',
    stem: { ko: '두 번째 가용 영역이 도움이 될까요?', en: 'Does a second availability zone help?' },
    categories: [
      { id: 'helps', text: { ko: '도움이 돼요', en: 'It helps' } },
      { id: 'not', text: { ko: '되지 않아요', en: 'It does not' } },
    ],
    entries: [
      {
        id: 'power',
        text: { ko: '한 영역의 전기가 나갔어요', en: 'One zone has lost its power' },
        category: 'helps',
        because: {
          ko: '옆 영역은 전기를 따로 받아요.',
          en: 'The other zone has power of its own.',
        },
      },
      {
        id: 'names',
        text: {
          ko: '리전 전체가 쓰는 DNS 설정이 잘못됐어요',
          en: 'The region’s DNS is set up wrongly',
        },
        category: 'not',
        misconception: 'M84',
        because: {
          ko: '2018년 서울처럼 두 영역이 함께 멈춰요.',
          en: 'As in Seoul in 2018, both zones stop together.',
        },
      },
      {
        id: 'servers',
        text: { ko: '한 영역의 서버들이 고장 났어요', en: 'Servers of one zone are broken' },
        category: 'helps',
        because: {
          ko: '2022년 서울이 그랬어요. 옆 영역의 VM은 일했어요.',
          en: 'As in Seoul in 2022: VMs in other zones worked on.',
        },
      },
      {
        id: 'bug',
        text: { ko: '우리가 올린 코드에 버그가 있어요', en: 'The code that we deployed has a bug' },
        category: 'not',
        misconception: 'M84',
        because: {
          ko: '같은 코드가 두 영역에서 똑같이 틀려요.',
          en: 'The same code is wrong in both.',
        },
      },
    ],
    explanation: {
      ko: '영역은 전기와 건물을 나눠요. 리전이 함께 쓰는 것과 우리가 만든 것은 나누지 못해요.',
      en: 'Zones separate power and buildings. They do not separate what the region shares, nor what we made ourselves.',
    },
    cites: [{ claim: 'C018' }, { sim: 'autoscaling', scenario: 'zone-down' }],
  },
  {
    id: 'second-zone-and-region',
    idea: 'zone-or-region',
    kind: 'ox',
    step: 'zones',
    stem: {
      ko: '“VM을 두 영역에 나눠 두어도, 리전 전체의 장애에는 함께 멈출 수 있다.”',
      en: '“Spread over two zones, VMs can still stop together when the whole region has trouble.”',
    },
    answer: true,
    reasons: [
      {
        id: 'shared',
        text: { ko: '두 영역이 함께 쓰는 것이 있으니까요.', en: 'The zones share some things.' },
        correct: true,
        because: {
          ko: 'DNS처럼 리전 전체가 쓰는 것이 잘못되면 영역을 나누어도 소용이 없어요.',
          en: 'When something that the whole region uses goes wrong, such as its DNS, separate zones are no help.',
        },
      },
      {
        id: 'same',
        text: {
          ko: '두 영역은 사실 한 건물이니까요.',
          en: 'Two zones are one building, in truth.',
        },
        misconception: 'M84',
        because: {
          ko: '아니에요. 영역은 서로 떨어져 있어 한 영역의 사고를 다른 영역이 견뎌요.',
          en: 'They are apart, so that one survives the other’s accident.',
        },
      },
      {
        id: 'size',
        text: {
          ko: 'VM이 작으면 어디에 있든 멈추니까요.',
          en: 'Small VMs stop wherever they are.',
        },
        misconception: 'M85',
        because: {
          ko: '크기와 상관없어요. 멈추는 것은 그 자리의 사고예요.',
          en: 'Size has nothing to do with it.',
        },
      },
    ],
    explanation: {
      ko: '2018년 11월 22일 서울 리전은 84분 동안 리전 전체가 장애를 겪었어요. 그만큼도 멈출 수 없다면 다른 리전까지 준비해야 해요.',
      en: 'On 22 November 2018 the whole Seoul Region had trouble for 84 minutes. If that much is too long, another region is needed.',
    },
    cites: [{ claim: 'C018' }],
  },
  {
    id: 'one-instance',
    idea: 'zone-or-region',
    kind: 'single',
    step: 'zones',
    stem: {
      ko: 'VM 한 대로 운영하던 가게가 그 영역의 장애로 40분을 멈췄어요. 다음에는 멈추지 않으려면 가장 먼저 무엇이 필요할까요?',
      en: 'A shop on one VM was down for 40 minutes with its zone. What does it need first, to stay up next time?',
    },
    options: [
      {
        id: 'bigger',
        text: {
          ko: '훨씬 더 큰 VM 한 대와 빠른 디스크',
          en: 'One much bigger VM with a faster disk',
        },
        misconception: 'M85',
        because: {
          ko: '큰 VM도 같은 영역에 있으면 함께 멈춰요.',
          en: 'A big VM in the same zone stops with it.',
        },
      },
      {
        id: 'auto',
        text: {
          ko: '한 영역 안에서 자동 확장 켜 두기',
          en: 'Autoscaling switched on within the zone',
        },
        misconception: 'M80',
        because: {
          ko: '같은 영역에 더 켜려 해도 그 영역이 꺼져 있어요.',
          en: 'It would add VMs in a zone that is down.',
        },
      },
      {
        id: 'second',
        text: {
          ko: '다른 영역의 VM과, 밖에 둔 주문 기록',
          en: 'A VM elsewhere, orders kept outside',
        },
        correct: true,
        because: {
          ko: '다른 영역이 이어받을 수 있고, 이어받은 VM이 주문을 알아요.',
          en: 'The other zone can take over, and knows the orders.',
        },
      },
      {
        id: 'backup',
        text: { ko: '그 VM을 밤마다 통째로 백업해 두기', en: 'A nightly backup of that whole VM' },
        misconception: 'M84',
        because: {
          ko: '되살릴 수는 있지만, 되살릴 곳과 시간이 필요해요. 그동안 멈춰요.',
          en: 'It can be restored, given a place and time. Until then the shop is down.',
        },
      },
    ],
    explanation: {
      ko: '다른 영역의 VM과 밖에 둔 주문 기록은 짝이에요. 하나만으로는 이어받지 못해요.',
      en: 'A VM in another zone and orders kept outside belong together. Neither alone can take over.',
    },
    cites: [{ claim: 'C018' }, { claim: 'C019' }],
  },
];
