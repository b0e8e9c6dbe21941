// Words of the responsibility simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/responsibility/config';
import type { Localized } from '@/i18n/locales';
import { holderWords } from './deck';

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '누구의 일일까요',
    hint: '사고 카드마다 맡을 사람을 고르고, 한 해를 돌려 보세요',
    summary: {
      stage:
        '위에서 아래로 열 가지 영역이 있고, 온프레미스, IaaS, PaaS, SaaS가 한 열씩이에요. 칸은 내가 맡으면 채워지고, 함께 맡으면 반만 채워지고, 제공자가 맡으면 점선이에요. 표가 열리기 전에는 회색이에요. 표 다음에는 물어보는 카드가 있고, 표가 열리면 한 해 동안 온 카드가 줄마다 쌓여요.',
      controls:
        '카드를 나, 함께, 제공자 가운데 한 곳에 놓을 수 있어요. 표가 열리면 버튼으로 다른 단으로 옮길 수 있어요. 단과 한 해의 사고 수도 바꿀 수 있어요.',
      first: '카드 열 장을 먼저 골라 표를 열고, 재생을 눌러 한 해를 돌려 보세요.',
    },
    params: {
      level: {
        label: '어디에서 돌리나요',
        options: { 'on-premises': '온프레미스', iaas: 'IaaS', paas: 'PaaS', saas: 'SaaS' },
      },
      cards: {
        label: '한 해의 사고',
        hint: '열 영역에 고르게 와요. 실제 빈도가 아니에요',
        say: (value) => `${value}건`,
      },
    },
    scenarios: {
      paas: { name: 'PaaS로 옮겼어요', hint: '코드만 올리고, 나머지는 맡긴 가게예요.' },
      iaas: { name: 'VM을 빌렸어요', hint: '하드웨어를 빌리고 운영체제부터 맡은 가게예요.' },
      saas: { name: '다 만들어진 것을 써요', hint: '주문 앱까지 빌려 쓰는 가게예요.' },
      'on-premises': { name: '전부 내 것', hint: '건물부터 데이터까지 모두 가게의 것이에요.' },
      'two-needs': {
        name: '어느 단이 맞을까',
        hint: 'OS 패치는 하기 싫고, 우리가 짠 코드는 올려야 해요. 단을 고르고 카드 열 장을 나눠요.',
      },
    },
    metrics: {
      areas: '내가 맡는 영역',
      reached: '내게 온 카드',
      shared: '그중 함께 맡는 카드',
      lasting: '그중 어느 단에서나 내 몫',
      points: '맞힌 영역',
      patching: '패치할 우리 OS',
      ownCode: '우리 코드를 올릴 곳',
    },
    assumptions: {
      'one-table': '마이크로소프트의 표(2026-01-12)예요. 다른 제공자는 다르게 나눠요.',
      'even-cards':
        '열 영역이 똑같은 확률로 나와요. 실제 사고를 이 열 영역으로 나누어 센 자료는 찾지 못했어요.',
      'no-runtime': '언어 런타임의 패치는 없어요. 표에 그런 줄이 없어요. 함수(FaaS) 열도 없어요.',
      'own-code':
        '우리 코드는 온프레미스, IaaS, PaaS에만 올릴 수 있다고 했어요. SaaS의 앱은 만든 회사의 것이에요.',
      'ability-left-out':
        '계약은 다루지 않아요. 맡긴 일이 잘못되어도 손해는 가게에 남고, 맡은 일이라고 다 할 줄 아는 것도 아니에요.',
    },
    acts: {
      mine: holderWords.mine.ko,
      shared: holderWords.shared.ko,
      theirs: holderWords.theirs.ko,
    },
    stage: '열 영역을 누가 맡는지 보여 주는 네 열과 한 해의 사고 카드',
    chart: {
      title: '지금까지 온 카드',
      series: { alone: '내가 맡는 카드', shared: '함께 맡는 카드', theirs: '제공자가 처리한 카드' },
    },
  },
  en: {
    title: 'Whose job is it?',
    hint: 'say who handles each incident, then play a year of them',
    summary: {
      stage:
        'Ten areas from top to bottom, and a column each for on-premises, IaaS, PaaS and SaaS. A cell is filled where the area is yours, half filled where it is shared, dashed where it is the provider’s; grey until the table opens. After the table comes the card that is asked about; once the table is open, the cards of the year lie beside their rows.',
      controls:
        'You can give a card to yourself, to both, or to the provider. Once the table is open, buttons move you to another rung. The rung and the number of incidents can be changed, too.',
      first: 'Place the ten cards to open the table, then press Play for the year.',
    },
    params: {
      level: {
        label: 'Where it runs',
        options: { 'on-premises': 'On-premises', iaas: 'IaaS', paas: 'PaaS', saas: 'SaaS' },
      },
      cards: {
        label: 'Incidents in the year',
        hint: 'spread evenly over ten areas; not how often they happen',
      },
    },
    scenarios: {
      paas: { name: 'Moved to PaaS', hint: 'A shop that pushes its code and hands over the rest.' },
      iaas: { name: 'Rented VMs', hint: 'A shop that rents hardware and runs the OS itself.' },
      saas: { name: 'Ready-made', hint: 'A shop that rents even its ordering app.' },
      'on-premises': {
        name: 'All mine',
        hint: 'From the building to the data, all of it the shop’s.',
      },
      'two-needs': {
        name: 'Which rung fits?',
        hint: 'No patching of an OS, but code of our own must run. Choose a rung, then place ten cards.',
      },
    },
    metrics: {
      areas: 'Areas yours or shared',
      reached: 'Cards that reached you',
      shared: 'Of those, shared',
      lasting: 'Of those, yours on every rung',
      points: 'Areas placed right',
      patching: 'OSes that you patch',
      ownCode: 'Places for your own code',
    },
    assumptions: {
      'one-table': 'It is Microsoft’s table of 2026-01-12. Other providers draw other lines.',
      'even-cards':
        'All ten areas are equally likely. We found no count of real incidents by these ten areas.',
      'no-runtime':
        'Patches of a language’s runtime are left out: the table has no such row. Nor has it a column for functions.',
      'own-code':
        'Your own code is taken to run on-premises, on IaaS and on PaaS. On SaaS the application is its vendor’s.',
      'ability-left-out':
        'Contracts are left out. Damage stays with the shop even where the task does not, and being responsible does not mean knowing how.',
    },
    acts: {
      mine: holderWords.mine.en,
      shared: holderWords.shared.en,
      theirs: holderWords.theirs.en,
    },
    stage: 'Four columns that show who handles ten areas, and the incident cards of a year',
    chart: {
      title: 'Cards so far',
      series: { alone: 'yours alone', shared: 'shared', theirs: 'the provider’s' },
    },
  },
};
