// Why the numbers of a year of incidents may be believed: what the model's tests hold them to, in words.

import type { SimWhy } from '@/components/figure/words/why-words';
import {
  areas,
  type declaration,
  holderOf,
  type Stair,
} from '@/engine/models/responsibility/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

/** Areas that are the customer's, alone or shared. */
const ownOn = ({ level }: AnyConfig) =>
  areas.filter((area) => holderOf(area, level as Stair) !== 'theirs').length;
const sharedOn = ({ level }: AnyConfig) =>
  areas.filter((area) => holderOf(area, level as Stair) === 'shared').length;
const share = (count: number, { cards }: AnyConfig): number =>
  (count / areas.length) * Number(cards);

const TABLE: Localized = {
  ko: '마이크로소프트 표의 열마다 개수를 따로 적어 두고 맞춰 봐요. 10·0·0, 7·0·3, 4·2·4, 3·2·5예요.',
  en: 'The counts of each column of Microsoft’s table, written down apart: 10/0/0, 7/0/3, 4/2/4, 3/2/5.',
};
const EVEN: Localized = {
  ko: '영역마다 같은 수의 사고가 온다고 했어요. 실제로 무엇이 더 자주 일어나는지는 들어 있지 않아요.',
  en: 'Every area is given the same chance. What really happens more often is not in it.',
};

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  expected: {
    areas: ownOn,
    reached: (config) => share(ownOn(config), config),
    shared: (config) => share(sharedOn(config), config),
  },
  trust: {
    areas: {
      ko: {
        what: '열 영역 가운데 혼자 맡거나 함께 맡는 영역의 수예요.',
        rule: '이 단의 열에서 고객과 공동인 칸을 세요. 표가 열린 뒤에 보여요.',
        checks: [TABLE.ko],
        leftOut:
          '영역마다 일이 얼마나 많은지는 세지 않아요. 한 칸이 하루 일일 수도, 한 해 일일 수도 있어요.',
      },
      en: {
        what: 'How many of the ten areas are yours, alone or shared.',
        rule: 'Cells of this rung’s column that say customer or shared. Shown once the table is open.',
        checks: [TABLE.en],
        leftOut: 'How much work an area is. One cell may be a day’s work, another a year’s.',
      },
    },
    reached: {
      ko: {
        what: '온 카드 가운데 내가 혼자 또는 함께 맡는 카드의 수예요.',
        rule: '카드마다 그 영역을 이 단에서 누가 맡는지 표에서 찾아요. 기댓값은 카드 수 × 맡는 영역 ÷ 10이에요.',
        checks: [
          '다른 우연으로 서른 번 돌린 평균이 단마다 기댓값에서 표준오차의 네 배 안에 있어요.',
          '사건이 하나 일어날 때마다 내 카드 + 함께 맡는 카드 + 제공자의 카드 = 온 카드예요.',
        ],
        leftOut: EVEN.ko,
      },
      en: {
        what: 'Cards that are yours, alone or shared.',
        rule: 'For each card the table says who handles its area on this rung. Expected: cards × your areas ÷ 10.',
        checks: [
          'The mean of thirty runs with other chance is within four standard errors of that on every rung.',
          'After every event, yours + shared + the provider’s = all cards that came.',
        ],
        leftOut: EVEN.en,
      },
    },
    shared: {
      ko: {
        what: '내게 온 카드 가운데 제공자와 함께 맡는 카드의 수예요.',
        rule: '표에서 공동인 영역의 카드를 세요. PaaS에서는 앱과 네트워크 제어, SaaS에서는 접속 기기와 앱이에요.',
        checks: [TABLE.ko],
        leftOut: '둘이 일을 어떻게 나누는지는 표에 없어요. 제품마다 달라요.',
      },
      en: {
        what: 'Of the cards that reached you, those that the provider shares.',
        rule: 'Cards of areas that the table calls shared: on PaaS applications and network rules, on SaaS devices and applications.',
        checks: [TABLE.en],
        leftOut: 'How the two divide the work. The table does not say, and products differ.',
      },
    },
    lasting: {
      ko: {
        what: '내게 온 카드 가운데, 네 단 어디에서나 혼자 맡는 영역의 카드가 차지하는 비율이에요.',
        rule: '이 영역들의 카드는 단을 올라가도 그대로예요. 다른 카드가 줄면 비율이 올라가요. 대략 이 영역의 수 ÷ 맡는 영역이에요.',
        checks: ['다른 우연으로 서른 번 돌려도 단을 올라갈 때 이 비율이 한 번도 내려가지 않아요.'],
        leftOut: EVEN.ko,
      },
      en: {
        what: 'The part of your cards that is about areas which are yours alone on every rung.',
        rule: 'Cards of these areas stay as you climb. As others go, their part grows: about their number ÷ your areas.',
        checks: [
          'In none of thirty runs with other chance does it fall from one rung to the next.',
        ],
        leftOut: EVEN.en,
      },
    },
    points: {
      ko: {
        what: '카드 열 장을 표와 얼마나 같게 골랐는지예요. 열 장을 모두 골라야 나와요.',
        rule: '표와 같으면 1점, 표는 함께인데 나나 제공자만 골랐으면 반 점, 나머지는 0점이에요. 단을 옮기면 새 단의 표로 다시 매겨요.',
        checks: [
          'PaaS에서 “물리 장비는 제공자, 나머지는 나”는 8점, “모두 제공자”는 5점, “모두 나”는 5점이에요.',
        ],
        leftOut: '어느 칸이 더 중요한지는 따지지 않아요. 모든 칸이 1점이에요.',
      },
      en: {
        what: 'How well your ten cards agree with the table. There is none before all ten are placed.',
        rule: 'One for an area placed as in the table, half where it is shared and you named one side, else nothing. On another rung they are judged by that rung.',
        checks: [
          'On PaaS “machines theirs, the rest mine” scores 8, “all theirs” 5, “all mine” 5.',
        ],
        leftOut: 'Which area matters more. Each counts one.',
      },
    },
  },
};
