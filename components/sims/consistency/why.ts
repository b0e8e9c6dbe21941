// Why the numbers of the consistency simulator may be believed: what its tests hold them to, in words.

import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import { type declaration, positionsMs } from '@/engine/models/consistency/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

const QUORUM: Localized = {
  ko: 'C(N−W, R) ÷ C(N, R): 66.7, 33.3, 0, 50, 25, 0%. 늦게 읽으면 e^(−Δ/m)배가 되어 100ms 뒤 24.5%, 500ms 뒤 0.45%예요. 서른 번 돌린 평균이 표준 오차 네 배 안에서 맞아요.',
  en: 'C(N−W, R) ÷ C(N, R): 66.7, 33.3, 0, 50, 25 and 0%, and e^(−Δ/m) of it later: 24.5% after 100 ms, 0.45% after 500. Thirty runs agree within four standard errors.',
};
const WAVE: Localized = {
  ko: '0.6초마다 쓰는 메뉴판을 95ms 늦게 아는 곳은 600 가운데 95 동안 옛 메뉴예요. 이것도 표준 오차 네 배 안에서 맞아요.',
  en: 'A place that hears 95 ms late of a menu written every 600 is old for 95 of 600, within four standard errors as well.',
};
const STRONG: Localized = {
  ko: '강한 쓰기의 p99는 2 × 왕복 + 10ms라는 Microsoft의 규칙(2025-08): 35ms면 80ms, 180~200ms면 370~410ms.',
  en: 'Microsoft’s rule for the p99 of a strong write (2025-08), 2 × round trip + 10 ms: 80 ms at 35, 370 to 410 at 180 to 200.',
};
const SHOP: Localized = {
  ko: '물어본 손님은 팔렸거나 품절이거나 거절됐어요. 사건마다 더해서 확인하고, 함께 정하거나 한곳에서 정하면 두 번 판 도시락이 없는지 시험해요.',
  en: 'Whoever asked was sold a box, told sold out, or refused: added up after every event. A test finds no box sold twice where one decides or both agree.',
};
const KEY: Localized = {
  ko: 'max(0, 1 − 1,000k/λ): 키 하나 80%, 둘 60%, 넷 20%, 여섯 0%. 8초 동안 서른 번 모두 1.3%p 안에서 맞아요.',
  en: 'max(0, 1 − 1,000k ÷ λ): 80% on one key, 60 on two, 20 on four, 0 on six; each of thirty runs of eight seconds within 1.3 points.',
};
const LEFT_OUT: Localized = {
  ko: '왕복 시간은 출처를 찾지 못한 값이고, 사본이 늦는 분포는 우리가 정했어요. 트랜잭션과 재시도는 없어요.',
  en: 'Round trips are unverified, and how late copies are is our choice. Transactions and retries are not in it.',
};

const trustOf = (
  what: Localized,
  rule: Localized,
  checks: readonly Localized[],
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: checks.map(({ ko }) => ko), leftOut: LEFT_OUT.ko },
  en: { what: what.en, rule: rule.en, checks: checks.map(({ en }) => en), leftOut: LEFT_OUT.en },
});

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  return k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
}

const numberIn = (config: AnyConfig) => (name: string) => Number(config[name]);

/** Reads are old by counting; of several copies asked later, several would have to be late. */
function staleOf(config: AnyConfig): number | null {
  const of = numberIn(config);
  if (config.scene !== 'quorum' && config.scene !== 'sale') return null;
  if (config.token === 'on') return 0;
  const isStrong = config.readLevel === 'strong';
  const reads = config.scene === 'sale' ? (isStrong ? 2 : 1) : of('reads');
  const [copies, writes] = [of('copies'), of('writes')];
  const atOnce = choose(copies - writes, reads) / choose(copies, reads);
  return atOnce * Math.exp((-reads * of('afterMs')) / of('copyLagMs'));
}

function writeOf(config: AnyConfig): number | null {
  const of = numberIn(config);
  if (config.scene === 'places') {
    const at = { rttMs: of('rttMs'), oceanMs: of('oceanMs') };
    const farthest = Math.max(...positionsMs(at));
    return config.level === 'strong' ? 10 + 4 * farthest : 10;
  }
  if (config.scene !== 'stock' && config.scene !== 'sale') return null;
  return config.stock === 'strong' ? 10 + 2 * of('rttMs') : config.stock === 'home' ? null : 10;
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    stale: trustOf(
      {
        ko: '읽은 손님 가운데 옛 값을 받은 비율이에요.',
        en: 'Of those who read, the share that got an old value.',
      },
      {
        ko: '물어본 사본 가운데 하나라도 마지막 쓰기를 알면 새 값이에요.',
        en: 'An answer is new if one of the copies asked knows the last write.',
      },
      [QUORUM, WAVE],
    ),
    write: trustOf(
      {
        ko: '쓰기의 95%가 이 시간 안에 끝났어요.',
        en: '95% of writes were done within this time.',
      },
      {
        ko: '한곳에서 끝나면 10ms, 멀리 물으면 왕복을, 강하면 왕복 두 번을 더해요.',
        en: 'Within one place 10 ms; a round trip more where another place is asked, two where all agree.',
      },
      [STRONG],
    ),
    read: trustOf(
      {
        ko: '읽기의 95%가 이 시간 안에 답을 받았어요.',
        en: '95% of reads were answered within this time.',
      },
      {
        ko: '가까운 사본이 10ms에 답해요. 세션에서 내가 쓴 것이 아직 없으면 올 때까지 기다려요.',
        en: 'The nearest copy answers in 10 ms. In a session, what I wrote is waited for.',
      },
      [
        {
          ko: '쓰고 38ms 뒤에 읽으면 95 − 38ms를 더 기다리는지 시험해요.',
          en: 'A test reads 38 ms after a write, and waits for the other 57 of 95.',
        },
      ],
    ),
    oversold: trustOf(
      {
        ko: '있던 것보다 더 약속한 도시락이에요.',
        en: 'Boxes promised beyond those that there were.',
      },
      {
        ko: '판 수에서 처음에 있던 수를 뺀 값이에요. 0보다 작지 않아요.',
        en: 'Those sold less those there were, and never below 0.',
      },
      [SHOP],
    ),
    refused: trustOf(
      {
        ko: '온 손님 가운데 거절된 비율이에요. 품절은 세지 않아요.',
        en: 'Of all customers, those refused. Sold out is not counted.',
      },
      {
        ko: '케이블이 끊긴 동안, 다른 리전에 물어야 정할 수 있는 손님이에요.',
        en: 'While the cable is cut, whoever cannot be decided about without the other region.',
      },
      [SHOP],
    ),
    readCost: trustOf(
      {
        ko: '가장 싼 읽기의 몇 배로 세는지예요.',
        en: 'How many times the cheapest read it counts.',
      },
      {
        ko: '사본 하나에 한 단위. DynamoDB는 4KB에 1과 0.5, Cosmos DB는 사본 둘과 하나예요.',
        en: 'One unit for each copy asked. DynamoDB: 1 against 0.5 for 4 KB; Cosmos DB: two copies against one.',
      },
      [
        {
          ko: '다섯 단계의 배수 2, 2, 1, 1, 1을 Microsoft의 표(2025-08)와 비교해요.',
          en: 'The five levels’ 2, 2, 1, 1, 1 are compared with Microsoft’s table (2025-08).',
        },
      ],
    ),
    throttled: trustOf(
      {
        ko: '인기 키에 온 쓰기 가운데 거절된 비율이에요.',
        en: 'Of the writes to the busy key, those throttled.',
      },
      {
        ko: '키마다 초당 1,000개씩 채워지고 100개까지 모이는 토큰 버킷에서 하나씩 꺼내요.',
        en: 'Each key has a bucket of tokens, 1,000 a second and at most 100; a write takes one.',
      },
      [KEY],
    ),
    passed: trustOf(
      { ko: '지금까지 초당 통과한 쓰기예요.', en: 'Writes that passed, a second, so far.' },
      {
        ko: '통과한 수를 지난 시간으로 나눠요. 처음 모여 있던 100개도 들어가요.',
        en: 'Those that passed over the time gone by, with the 100 that were there at first.',
      },
      [KEY],
    ),
  },
  expected: {
    stale: staleOf,
    write: writeOf,
    throttled: (config) => {
      const of = numberIn(config);
      if (config.scene !== 'hotKey') return null;
      return Math.max(0, 1 - (1_000 * of('suffixes')) / of('keyPerSec'));
    },
  },
};
