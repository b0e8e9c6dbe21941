// Why the numbers of the data-ownership simulator may be believed: what its tests hold them to, in words.

import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/data-ownership/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

const POISSON: Localized = {
  ko: '1 − e^(−λL): 초당 한 번, 1초면 63.2%, 0.1초면 9.5%, 백 초에 한 번이면 1.0%. 서른 번 돌린 평균이 표준 오차 네 배 안에서 맞아요.',
  en: '1 − e^(−λL): 63.2% at one change a second and a second late, 9.5% at 0.1 s, 1.0% at one in a hundred seconds. Thirty runs agree within four standard errors.',
};
const OUTBOX: Localized = {
  ko: '아웃박스를 P마다 보면 1 − e^(−λL)(1 − e^(−λP))/(λP). 이것도 표준 오차 네 배 안에서 맞아요.',
  en: 'With an outbox looked through every P: 1 − e^(−λL)(1 − e^(−λP))/(λP), within four standard errors as well.',
};
const EXACT: Localized = {
  ko: '손님마다 그 순간 사본과 주인의 숫자를 비교해, 옛 숫자를 봤다는 손님이 정말 다른 숫자를 봤는지 확인해요.',
  en: 'For each reader a test compares copy and owner at that moment: whoever is counted as having seen an old number did.',
};
const GAP: Localized = {
  ko: '재시작 횟수 × 초당 변경 × 틈 = 60 × 1 × 0.1 = 6건. 서른 번 돌린 평균이 표준 오차 네 배 안에서 맞아요.',
  en: 'Restarts × changes a second × gap = 60 × 1 × 0.1 = 6. Thirty runs agree within four standard errors.',
};
const ONE_BY_ONE: Localized = {
  ko: '적은 뒤 보내기 전에 재시작을 만난 변경만, 그리고 모두 사라지는지 하나씩 확인해요.',
  en: 'Exactly those changes are lost that met a restart between writing and sending: checked one by one.',
};
const HOLD: Localized = {
  ko: '한 칸에는 1/잠금 시간만큼만 적혀요. 100ms면 초당 10건, 200ms면 5건이에요.',
  en: 'One number takes 1 ÷ hold: ten a second at 100 ms, five at 200 ms.',
};
const MM1: Localized = {
  ko: '보고서가 없으면 M/M/1이에요. ln 20 ÷ (1/20ms − 30/s) = 150ms. 서른 번 돌린 평균이 표준 오차 네 배 안에서 맞아요.',
  en: 'Without a report it is an M/M/1: ln 20 ÷ (1/20 ms − 30/s) = 150 ms. Thirty runs agree within four standard errors.',
};
const APART: Localized = {
  ko: '데이터베이스를 따로 두면, 보고서가 있든 없든 답이 하나하나 같은 때에 와요.',
  en: 'With databases apart each answer comes at the same moment with the report and without.',
};
const LEFT_OUT: Localized = {
  ko: '늦는 시간이 들쭉날쭉한 것, 쓰는 쪽이 여럿일 때, 사가와 보상은 없어요. 틈과 재시작은 보이도록 키운 값이에요.',
  en: 'A lag that varies, several writers, sagas and compensation are not in it. Gap and restarts are enlarged so that something shows.',
};

const trustOf = (
  what: Localized,
  rule: Localized,
  checks: readonly Localized[],
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: checks.map(({ ko }) => ko), leftOut: LEFT_OUT.ko },
  en: { what: what.en, rule: rule.en, checks: checks.map(({ en }) => en), leftOut: LEFT_OUT.en },
});

/** While nothing goes wrong on the way: with an outbox, word is also late by what is left until the next look. */
function staleOf(config: AnyConfig): number | null {
  const number = (name: string) => Number(config[name]);
  const isCalm = number('restartsPerHour') === 0 && number('downForSec') === 0;
  if (config.way !== 'copy' || config.data !== 'stock' || !isCalm) return null;
  const rate = number('changes');
  const isOutbox = config.publish === 'outbox';
  const lag = number('lagSec') + (isOutbox ? 0 : number('gapMs') / 1000);
  const looked = rate * number('pollSec');
  const untilLook = isOutbox ? (1 - Math.exp(-looked)) / looked : 1;
  return 1 - Math.exp(-rate * lag) * untilLook;
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    stale: trustOf(
      {
        ko: '답을 받은 손님 가운데, 주인의 지금 값과 다른 값을 받은 비율이에요.',
        en: 'Of the readers who got an answer, those whose answer was not what the owner says now.',
      },
      {
        ko: '손님이 읽는 순간 두 쪽의 숫자를 비교해요. 사본은 소식이 오는 동안만 옛 숫자예요.',
        en: 'Both numbers are compared at the instant of reading. A copy is old while word is on its way.',
      },
      [POISSON, OUTBOX, EXACT],
    ),
    failed: trustOf(
      {
        ko: '모든 손님 가운데 답을 받지 못한 비율이에요.',
        en: 'Of all readers, those who got no answer.',
      },
      {
        ko: '주인이 멈춰 있는 동안, 또는 함께 쓰는 표가 바뀌어 읽지 못하는 동안 온 손님을 세요.',
        en: 'Those who come while the owner is down, or while a shared table has changed and cannot be read.',
      },
      [
        {
          ko: '실패가 멈춘 1분 안에서만 일어나는지, 사본을 읽을 때는 하나도 없는지 시험해요.',
          en: 'A test finds failures within the minute only, and none where a copy is read.',
        },
      ],
    ),
    lost: trustOf(
      {
        ko: '주인은 적었지만 소식이 영영 가지 않는 변경의 수예요.',
        en: 'Changes that the owner wrote and that nobody will ever hear of.',
      },
      {
        ko: '적은 뒤 틈이 지나야 소식이 떠나요. 그사이 재시작하면 사라져요. 아웃박스에서는 사라지지 않아요.',
        en: 'Word leaves once the gap is over, and a restart before that loses it. From an outbox nothing is lost.',
      },
      [GAP, ONE_BY_ONE],
    ),
    doubled: trustOf(
      {
        ko: '한 번 더 떠난 소식의 수예요. 같은 소식이 두 번 와도 사본은 달라지지 않아요.',
        en: 'Word that left once more. A copy does not change by hearing the same twice.',
      },
      {
        ko: '아웃박스에서 보낸 뒤 지우기 전에 재시작하면, 그때 보낸 묶음이 다음에 또 떠나요.',
        en: 'After a restart between sending and ticking off, what had been sent leaves again at the next look.',
      },
      [GAP],
    ),
    p95: trustOf(
      {
        ko: '두 쪽이 함께 적은 변경의 95%가 부탁부터 이 시간 안에 적혔어요.',
        en: '95% of the changes that both sides wrote took no longer than this, from asking.',
      },
      {
        ko: '한 칸을 기다리는 변경은 온 순서대로 적혀요. 1/256 안에서 정확한 히스토그램에서 읽어요.',
        en: 'Changes of one number are written in the order in which they came. Read off a histogram exact to 1/256.',
      },
      [HOLD],
    ),
    answerP95: trustOf(
      {
        ko: '답을 받은 손님의 95%가 와서 답을 받기까지 이 시간을 넘지 않았어요.',
        en: '95% of the readers who got an answer waited no longer than this for it.',
      },
      {
        ko: '데이터베이스는 온 순서대로 하나씩 답해요. 보고서가 같은 데이터베이스에서 도는 동안은 절반의 속도예요.',
        en: 'A database answers one after the other, in the order in which they came; at half the speed while a report runs in it.',
      },
      [MM1, APART],
    ),
    waiting: trustOf(
      {
        ko: '칸이 잠겨 있어 차례를 기다리는 변경의 수예요.',
        en: 'Changes that wait because their number is held.',
      },
      {
        ko: '잠금이 풀리면 그 칸에서 가장 먼저 온 변경이 잠가요.',
        en: 'When a number is free, whoever came first for it holds it.',
      },
      [HOLD],
    ),
    written: trustOf(
      {
        ko: '주인이 적은 변경의 수예요. 함께 적을 때는 두 쪽이 모두 적은 것만 세요.',
        en: 'Changes that the owner wrote; where both sides write, those that both have.',
      },
      {
        ko: '부탁받은 변경은 적혀서 알려졌거나, 거절됐거나, 사라졌거나, 가는 길에 있어요. 사건마다 더해서 확인해요.',
        en: 'Each change that was asked for is known, refused, lost or under way. The sum is checked after every event.',
      },
      [
        {
          ko: '숫자를 아는 방법을 바꿔도 같은 변경이 오는지 시험해요.',
          en: 'However numbers are known, the same changes come; a test compares.',
        },
      ],
    ),
  },
  expected: { stale: staleOf },
};
