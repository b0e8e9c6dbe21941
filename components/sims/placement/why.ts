// Why the numbers of the placement simulator may be believed: what its tests hold them to, in words.

import { latencyTrust } from '@/components/figure/words/common-why';
import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/placement/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

const FORMULA: Localized = {
  ko: '식 e^(−λT/k): 한 조각을 찾는 두 손님 사이가 유지 시간보다 길 확률이에요. 함수 하나 0.67%, 여섯 43.46%예요. 실험은 두 손님이 겹칠 때도 새 환경이 뜨니 이보다 조금 높고, 그 차이가 겹칠 확률과 네 표준 오차 안에 드는지 시험해요.',
  en: 'The formula e^(−λT/k), the chance that two visits to a piece are further apart than the keep-alive: 0.67% for one function, 43.46% for six. Runs lie a little above, because visits that overlap need another environment, too; a test holds the difference to that chance and four standard errors.',
};
const ERLANG: Localized = {
  ko: '아무도 떠나지 않을 만큼 한가한 서버의 응답 시간은 얼랑의 식(M/M/2)과 2% 안에서 맞아요. 리틀의 법칙은 정확히 맞아요.',
  en: 'On a server so quiet that nobody leaves, response times agree with Erlang’s formula (M/M/2) within 2%. Little’s law holds exactly.',
};
const THIRTY: Localized = {
  ko: '정오의 쿠폰을 다른 손님들로 30번 돌리면 서버 여섯 대에서 26.8%에서 30.6%까지 떠나요.',
  en: 'Coupons at noon, thirty times over with other customers: six servers lose 26.8% to 30.6%.',
};
const BILL: Localized = {
  ko: '서버는 730시간 × 0.0208달러로, 함수는 실험에 남은 환경의 시간으로 따로 계산해 비교해요. 단가는 요금표로 다시 계산해 끝자리까지 비교해요.',
  en: 'Servers are held against 730 h × $0.0208, functions against the environments that the run kept. Prices are worked out again from the price sheets, to the last digit.',
};
const LEFT_OUT: Localized = {
  ko: '유지 시간과 준비 시간은 약속이 아니라 가정이에요. 조각 사이의 네트워크, 서버의 고장, 컨테이너는 없어요.',
  en: 'Keep-alive and start time are assumed, nobody promises them. Network between pieces, failing servers and containers are left out.',
};

const trust = (
  what: Localized,
  rule: Localized,
  ...checks: readonly Localized[]
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: checks.map(({ ko }) => ko), leftOut: LEFT_OUT.ko },
  en: { what: what.en, rule: rule.en, checks: checks.map(({ en }) => en), leftOut: LEFT_OUT.en },
});

/** Where every piece is a function that is called alike, and no crowd comes. */
function coldShare(config: AnyConfig): number | null {
  const isPlain =
    Number(config.onServer) === 0 &&
    config.calls === 'one' &&
    config.shares === 'even' &&
    config.coupons === 'none';
  if (!isPlain) return null;
  const perPiece = Number(config.ratePerSec) / Number(config.pieces);
  return Math.exp(-perPiece * Number(config.keepAliveSec));
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    cold: trust(
      {
        ko: '온 손님 가운데 새 환경을 한 번이라도 기다린 손님의 비율이에요.',
        en: 'Of all visits that came, the share that waited for a new environment at least once.',
      },
      {
        ko: '조각마다 환경이 따로 있어요. 그 조각에 쉬는 환경이 없으면 새 환경이 뜨고, 손님은 1초를 기다려요.',
        en: 'Each piece has environments of its own. Where none of them is idle a new one starts, and the visit waits a second.',
      },
      FORMULA,
    ),
    dropped: trust(
      {
        ko: '온 손님 가운데 서버 앞에서 5초를 기다리다 떠난 손님의 비율이에요.',
        en: 'Of all visits that came, the share that left after five seconds before a server.',
      },
      {
        ko: '서버 하나는 한 번에 두 명을 맡고, 나머지는 온 순서대로 기다려요.',
        en: 'A server takes two at once; the others wait, first come first served.',
      },
      ERLANG,
      THIRTY,
    ),
    p95: latencyTrust(95, {
      checks: { ko: [ERLANG.ko], en: [ERLANG.en] },
      leftOut: LEFT_OUT,
    }),
    cost: trust(
      {
        ko: '지금까지와 똑같이 한 달(730시간)을 지냈을 때의 요금이에요.',
        en: 'The bill of a month (730 hours) that goes on like the run so far.',
      },
      {
        ko: '서버는 한 대에 시간당 0.0208달러(t4g.small), 함수는 1GB로 준비하고 일한 1초에 0.0000166667달러와 호출 100만 건에 0.20달러예요. 서울의 목록 가격이에요.',
        en: 'A server is $0.0208 an hour (t4g.small); functions of 1 GB are $0.0000166667 a second of starts and work, and $0.20 a million calls. List prices in Seoul.',
      },
      BILL,
    ),
    units: trust(
      {
        ko: '다른 조각을 건드리지 않고 따로 배포할 수 있는 조각의 수예요.',
        en: 'Pieces that can be deployed without touching the others.',
      },
      {
        ko: '조각의 수 그대로예요. 서버를 함께 써도 배포는 따로예요.',
        en: 'It is the number of pieces. Those that share a server are still deployed one by one.',
      },
      {
        ko: '세기만 하는 값이라 비교할 식이 없어요. 목표를 확인할 때 써요.',
        en: 'It is only counted, so there is no formula to compare it with. The goal asks for it.',
      },
    ),
  },
  expected: { cold: coldShare },
};
