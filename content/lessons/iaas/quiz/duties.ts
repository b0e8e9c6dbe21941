// What the provider does for a rented server, and what is left.

import type { QuizItem } from '@/content/schema';

export const duties: readonly QuizItem[] = [
  {
    id: 'whose-chore',
    idea: 'rented-not-tended',
    kind: 'categorise',
    step: 'still-yours',
    stem: {
      ko: '빌린 VM을 둘러싼 일이에요. 누가 할까요?',
      en: 'Chores around a rented VM. Whose are they?',
    },
    categories: [
      { id: 'provider', text: { ko: '제공자', en: 'Provider' } },
      { id: 'us', text: { ko: '우리', en: 'Us' } },
    ],
    entries: [
      {
        id: 'disk',
        text: { ko: '고장 난 디스크 갈아 끼우기', en: 'Replacing a broken disk' },
        category: 'provider',
        because: {
          ko: '장비는 제공자의 것이에요. 우리는 그 디스크를 볼 수도 없어요.',
          en: 'The hardware is the provider’s. We cannot even see that disk.',
        },
      },
      {
        id: 'patch',
        text: { ko: '운영체제 보안 업데이트', en: 'Security updates of the operating system' },
        category: 'us',
        misconception: 'M83',
        because: {
          ko: 'IaaS에서 운영체제는 우리가 다뤄요. 업데이트를 하지 않으면 그대로 남아요.',
          en: 'With IaaS the operating system is ours. What we do not update stays as it is.',
        },
      },
      {
        id: 'cooling',
        text: { ko: '서버실 식히기', en: 'Cooling the server room' },
        category: 'provider',
        because: {
          ko: '건물과 전기, 냉각은 빌리는 요금에 들어 있어요.',
          en: 'Building, power and cooling come with the rent.',
        },
      },
      {
        id: 'firewall',
        text: { ko: '방화벽이 무엇을 들일지 정하기', en: 'Deciding what the firewall lets in' },
        category: 'us',
        misconception: 'M83',
        because: {
          ko: '방화벽은 제공자가 빌려줘도, 무엇을 들일지는 우리가 정해요.',
          en: 'A firewall is provided; what it lets through is ours to decide.',
        },
      },
      {
        id: 'restore',
        text: { ko: '백업한 것을 되살려 보기', en: 'Trying out whether a backup can be restored' },
        category: 'us',
        misconception: 'M83',
        because: {
          ko: '백업 도구를 빌릴 수 있어도, 되살아나는지 확인하는 것은 우리예요.',
          en: 'The tool can be rented; to see whether it restores is up to us.',
        },
      },
    ],
    explanation: {
      ko: '빌린 것은 건물, 전기, 장비예요. 운영체제부터 데이터까지는 우리 몫이에요.',
      en: 'What is rented is building, power and hardware. From the operating system to the data it is our work.',
    },
    cites: [{ claim: 'C020' }],
  },
  {
    id: 'patched-for-us',
    idea: 'rented-not-tended',
    kind: 'ox',
    step: 'still-yours',
    stem: {
      ko: '“IaaS에서 VM의 운영체제에 보안 업데이트를 하는 것은 빌려 쓰는 쪽이다.”',
      en: '“With IaaS it is whoever rents a VM that applies security updates to its operating system.”',
    },
    answer: true,
    reasons: [
      {
        id: 'law',
        text: {
          ko: '제공자는 업데이트를 만들지 못해서예요.',
          en: 'Providers are unable to make updates.',
        },
        misconception: 'M83',
        because: {
          ko: '누가 만드는지는 다른 이야기예요. 적용은 운영체제를 다루는 쪽이 해요.',
          en: 'Who makes them is another matter. They are applied by whoever controls the operating system.',
        },
      },
      {
        id: 'control',
        text: { ko: '운영체제를 다루는 쪽이 빌린 쪽이니까요.', en: 'The renter controls it.' },
        correct: true,
        because: {
          ko: 'IaaS의 정의가 그래요. 운영체제를 다루는 쪽이 업데이트도 해요.',
          en: 'That is how IaaS is defined; whoever controls it tends it.',
        },
      },
      {
        id: 'hardware',
        text: {
          ko: '하드웨어까지 모두 빌린 쪽의 일이니까요.',
          en: 'The hardware is the renter’s work, too.',
        },
        misconception: 'M80',
        because: {
          ko: '하드웨어는 제공자가 돌봐요. 그것이 빌린 이유예요.',
          en: 'The provider looks after the hardware. That is what renting is for.',
        },
      },
    ],
    explanation: {
      ko: '자동 업데이트를 켤 수는 있어요. 켜고, 다시 켜질 시간을 정하고, 잘됐는지 보는 일은 우리에게 남아요.',
      en: 'Automatic updates can be switched on. To do so, to choose when it restarts and to see that it worked remains ours.',
    },
    cites: [{ claim: 'C020' }, { claim: 'C016' }],
  },
  {
    id: 'old-image',
    idea: 'rented-not-tended',
    kind: 'single',
    step: 'still-yours',
    stem: {
      ko: '두 해 전에 켠 VM이 지난주에 알려진 운영체제의 허점으로 뚫렸어요. 무엇이 빠졌을까요?',
      en: 'A VM that was started two years ago was broken into by a flaw of its operating system that became known last week. What was missing?',
    },
    options: [
      {
        id: 'provider',
        text: {
          ko: '제공자가 이미지를 새것으로 바꿔 주기',
          en: 'The provider should have replaced its image',
        },
        misconception: 'M83',
        because: {
          ko: '새 이미지는 새로 켜는 VM에 쓰여요. 이미 켜진 VM의 운영체제는 우리가 다뤄요.',
          en: 'New images are for new VMs. The operating system of a running one is ours.',
        },
      },
      {
        id: 'update',
        text: { ko: '우리가 그 VM에 업데이트를 하기', en: 'We should have updated that VM' },
        correct: true,
        because: {
          ko: '운영체제부터는 우리 일이에요. 빌린 지 얼마나 됐는지는 상관없어요.',
          en: 'From the operating system up it is our work, however long ago it was rented.',
        },
      },
      {
        id: 'zone',
        text: {
          ko: 'VM을 두 영역에 나눠서 켜 두기',
          en: 'It should have been spread over two zones',
        },
        misconception: 'M84',
        because: {
          ko: '두 영역에 있어도 같은 허점이 있어요. 영역은 멈춤에 대비하는 것이에요.',
          en: 'Both would have had the flaw. Zones are for outages.',
        },
      },
      {
        id: 'size',
        text: { ko: '더 큰 VM으로 바꿔서 켜 두기', en: 'It should have been a bigger VM' },
        misconception: 'M85',
        because: {
          ko: '크기는 성능의 일이에요. 허점은 그대로예요.',
          en: 'Size is about performance. The flaw stays.',
        },
      },
    ],
    explanation: {
      ko: '빌린 서버도 낡아요. 그대로 두면 운영체제는 처음 켠 날에 머물러요.',
      en: 'Rented servers age. Left alone, their operating system stays as it was on the day it was started.',
    },
    cites: [{ claim: 'C020' }],
  },
];
