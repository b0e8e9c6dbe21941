// Why the numbers of the team-lines simulator may be believed: what its tests hold them to, in words.

import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/team-lines/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';
import { DAY_MS } from './now';

type Declared = typeof declaration;

const JACKSON: Localized = {
  ko: '세 겹 팀: 잭슨의 식 2/(1 − 0.8) × 3 = 30일. 서른 해를 마흔 번 돌린 평균이 4% 안에서, 60% 바쁠 때의 15일은 2% 안에서 맞아요.',
  en: 'Layers: Jackson’s formula, 2/(1 − 0.8) × 3 = 30 days. Forty runs of thirty years: their mean agrees within 4%, and within 2% with the 15 days at 60%.',
};
const KHINCHINE: Localized = {
  ko: '업무별 팀: 폴라체크·힌친 식의 22일과 4% 안에서, 줄 하나: 앨런·쿠닌 근사식의 10.3일과 5% 안에서 맞아요.',
  en: 'Domain teams: within 4% of the 22 days of Pollaczek and Khinchine. One queue: within 5% of the 10.3 days of Allen and Cunneen’s approximation.',
};
const SAME: Localized = {
  ko: '팀을 어떻게 나눠도 일감과 그 안의 일이 똑같은지 시험해요.',
  en: 'Every organisation gets the same tickets with the same work in them; a test compares.',
};
const LITTLE: Localized = {
  ko: '리틀의 법칙: 하루하루 열려 있던 일감을 더한 값이 일감마다 걸린 날을 더한 값과 정확히 같아요.',
  en: 'Little’s law: open tickets added up day by day are exactly the days of all tickets added up.',
};
const LEFT_OUT: Localized = {
  ko: '휴가와 회의, 배우는 시간, 한 번에 여러 일을 하는 습관, 급한 일 먼저 하기는 없어요. 다섯 해에 일감이 500개쯤이라 실험마다 꽤 달라요.',
  en: 'Holidays, learning, multitasking and priorities are not in it. Five years hold about 500 tickets, so one run differs a good deal from the next.',
};

const trustOf = (
  what: Localized,
  rule: Localized,
  checks: readonly Localized[],
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: checks.map(({ ko }) => ko), leftOut: LEFT_OUT.ko },
  en: { what: what.en, rule: rule.en, checks: checks.map(({ en }) => en), leftOut: LEFT_OUT.en },
});

/** Three M/M/1 queues in a row, where nothing is handed on slowly or comes back. */
function leadOf(config: AnyConfig): number | null {
  const isBare =
    config.organisation === 'layers' &&
    Number(config.handoffDays) === 0 &&
    Number(config.returns) === 0;
  return isBare ? (6 / (1 - Number(config.utilization))) * DAY_MS : null;
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    lead: trustOf(
      {
        ko: '부탁받은 때부터 끝난 때까지 걸린 근무일의 평균이에요. 한 해에 근무일은 250일이에요.',
        en: 'Working days from asking to done, on average. A year has 250.',
      },
      {
        ko: '첫해가 지난 뒤에 끝난 일감만 세요. 첫해는 빈 책상에서 시작해서 짧게 나오거든요.',
        en: 'Tickets finished after the first year: that one begins with empty desks and would look too good.',
      },
      [JACKSON, KHINCHINE, SAME],
    ),
    p85: trustOf(
      {
        ko: '일감 100개를 짧게 걸린 순서로 세우면 85번째가 걸린 날이에요.',
        en: 'Line up a hundred tickets by their days: how long the 85th took.',
      },
      {
        ko: '첫해 뒤에 끝난 일감을 모두 줄 세워 그 순위의 값을 읽어요. 어림하지 않아요.',
        en: 'All tickets finished after the first year are sorted, and the value at that rank is read. Nothing is estimated.',
      },
      [SAME],
    ),
    flow: trustOf(
      {
        ko: '일감이 보낸 날 가운데 누군가 그 일을 하고 있던 몫이에요.',
        en: 'The share of a ticket’s days in which somebody worked on it.',
      },
      {
        ko: '일한 날을 모두 더해 걸린 날을 모두 더한 값으로 나눠요. 다시 한 일도 일한 날이에요.',
        en: 'All days of work over all days. Work that is done again is work.',
      },
      [JACKSON, SAME],
    ),
    wip: trustOf(
      {
        ko: '부탁받았고 아직 끝나지 않은 일감의 평균 개수예요. 줄에 있는 것, 책상 위에 있는 것, 넘어가는 것을 모두 세요.',
        en: 'Tickets asked for and not done, on average: in queues, on desks and on the way.',
      },
      {
        ko: '첫해가 지난 뒤의 시간 평균이에요.',
        en: 'An average over time, after the first year.',
      },
      [LITTLE],
    ),
    perMonth: trustOf(
      {
        ko: '근무일 20일에 끝난 일감의 평균 개수예요.',
        en: 'Tickets finished in twenty working days, on average.',
      },
      {
        ko: '첫해 뒤에 끝난 일감을 그 근무일로 나누고 20을 곱해요. 80%라면 20 × 0.4 = 8개를 부탁받아요.',
        en: 'Tickets finished after the first year, by its days, times twenty. At 80%, 20 × 0.4 = 8 are asked for.',
      },
      [LITTLE],
    ),
  },
  expected: { lead: leadOf },
};
