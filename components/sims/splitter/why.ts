// Why the numbers of the splitter simulator may be believed: what its tests hold them to, in words.

import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/splitter/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';
import { callsIn, canBeMissing, headsIn, serviceCount } from './now';

type Declared = typeof declaration;

const MIN_MS = 60_000;
const MONTH_MS = 30 * 24 * 60 * MIN_MS;

const SERIAL: Localized = {
  ko: '모두 필요한 서비스의 가용성을 곱한 식, 1 − a의 n제곱. 서비스 1개, 4개, 6개에서 2% 안에서 맞아요.',
  en: 'The product of all availabilities, 1 − a to the power of n: within 2% for one, four and six services.',
};
const SPREAD: Localized = {
  ko: '서른 번 돌리면 한 덩어리는 평균 23분(열에 여덟은 18~30분), 네 서비스는 88분(78~100분)이에요. 한 해에 멈춤이 서비스마다 100번쯤이라 이만큼 흔들려요.',
  en: 'Over thirty runs one piece is down for 23 minutes on average (eight of ten: 18 to 30), four services for 88 (78 to 100). A year has about a hundred outages a service, hence the spread.',
};
const TAIL: Localized = {
  ko: '호출이 n번일 때 1 − 0.99의 n제곱. 호출 1번, 4번, 21번, 25번에서 우연의 폭 안에서 맞아요.',
  en: 'For n calls 1 − 0.99 to the power of n: within the range of chance for 1, 4, 21 and 25 calls.',
};
const KHINCHINE: Localized = {
  ko: '한 덩어리: 폴라체크·힌친 식의 114분과 3% 안에서 맞아요.',
  en: 'One piece: within 3% of the 114 minutes of Pollaczek and Khinchine.',
};
const SAME: Localized = {
  ko: '선을 잘라도 이미 있던 서비스가 멈추는 때는 그대로인지 시험해요.',
  en: 'A cut leaves the outages of the services that were there as they were; a test compares.',
};
const LINES: Localized = {
  ko: '메뉴–추천 하나를 자르면 여섯에 하나의 0.8배, 13.3%여야 하고, 우연의 폭 안에서 맞아요.',
  en: 'With the line from menu to picks cut it should be 0.8 of a sixth, 13.3%, and is within the range of chance.',
};
const RESTARTED: Localized = {
  ko: '한 덩어리는 언제나 100%예요. 네 서비스는 함께 바뀔 확률로 계산하면 29.8%이고, 2% 안에서 맞아요.',
  en: 'One piece: always 100%. Four services: 29.8% by the chances of changing together, met within 2%.',
};
const LEFT_OUT: Localized = {
  ko: '서비스의 복제본, 다시 시도하기, 함께 쓰는 데이터베이스, 배포하다 나는 사고, 사람은 없어요. 배포 시간과 확률은 고른 값이에요.',
  en: 'Copies of a service, retries, a shared database, accidents of releases and people are not in it. Times of releases and chances are chosen.',
};

const trustOf = (
  what: Localized,
  rule: Localized,
  checks: readonly Localized[],
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: checks.map(({ ko }) => ko), leftOut: LEFT_OUT.ko },
  en: { what: what.en, rule: rule.en, checks: checks.map(({ en }) => en), leftOut: LEFT_OUT.en },
});

/** One minus the product of all services that a page needs. */
function downOf(config: AnyConfig): number {
  const needed = new Set(headsIn(config).filter((_, module) => !canBeMissing(config, module))).size;
  return (1 - (Number(config.availability) / 100) ** needed) * MONTH_MS;
}

/** An M/G/1 of releases of forty minutes, each green in nine of ten; said of one piece alone. */
function leadTimeOf(config: AnyConfig): number | null {
  if (serviceCount(config) > 1) return null;
  const perMin = Number(config.changesPerHour) / 60;
  const [work, square] = [40 / 0.9, (1_600 * 1.1) / 0.81];
  return (work + (perMin * square) / (2 * (1 - perMin * work))) * MIN_MS;
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    down: trustOf(
      {
        ko: '페이지를 열 수 없는 시간이에요. 30일에 몇 분인지로 말해요.',
        en: 'Time in which no page could be shown, as minutes in thirty days.',
      },
      {
        ko: '페이지에 필요한 서비스가 하나라도 멈춘 시간을 빠짐없이 더해요. 마지막으로 자르거나 이은 때부터 재요.',
        en: 'All time in which any service that a page needs is down, added up since the last cut or join.',
      },
      [SERIAL, SPREAD, SAME],
    ),
    slow: trustOf(
      {
        ko: '뜬 페이지 가운데 500ms 늦은 호출이 하나라도 있었던 비율이에요.',
        en: 'Of the pages that were shown, those with a call that was 500 ms late.',
      },
      {
        ko: '브라우저의 호출 하나와 잘린 선을 지나는 호출마다 늦을지를 뽑아요. 한 서비스 안의 호출은 세지 않아요.',
        en: 'It is drawn for the browser’s own call and for each call along a cut line. Calls within a service do not count.',
      },
      [TAIL],
    ),
    leadTime: trustOf(
      {
        ko: '변경을 시작한 때부터 손님에게 나갈 때까지의 평균이에요.',
        en: 'From the beginning of a change until customers have it, on average.',
      },
      {
        ko: '변경이 닿은 서비스가 모두 비어야 배포를 시작해요. 10분에 모듈마다 5분이 더 걸리고, 열에 한 번은 처음부터 다시 해요.',
        en: 'A release begins once all services that it touches are free. It takes 10 minutes and 5 more a module, and one in ten is done again.',
      },
      [KHINCHINE],
    ),
    together: trustOf(
      {
        ko: '나간 변경 가운데 서비스 두 개 이상을 함께 배포한 비율이에요.',
        en: 'Of the changes that went live, those that needed two services or more at once.',
      },
      {
        ko: '변경은 모듈 하나에서 시작해서 이웃을 끌고 가요. 추천은 열에 여섯 번 메뉴를 함께 고쳐요.',
        en: 'A change begins in one module and may drag its neighbours along: six of ten changes of the picks also change the menu.',
      },
      [LINES],
    ),
    redeployed: trustOf(
      {
        ko: '변경 하나를 내보낼 때 모듈 여섯 개 가운데 다시 뜨는 몫이에요.',
        en: 'The share of the six modules that restart for a change.',
      },
      {
        ko: '변경이 닿은 서비스의 모듈을 모두 세어 여섯으로 나눠요.',
        en: 'All modules of the services that a change touches, over six.',
      },
      [RESTARTED],
    ),
  },
  expected: {
    down: downOf,
    slow: (config) => 1 - (1 - Number(config.slowCalls)) ** callsIn({ config, processes: [] }),
    leadTime: leadTimeOf,
  },
};
