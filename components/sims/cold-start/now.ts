// What goes on at a moment of a cold-start run and why, and what the finished run shows, read off its tracks.

import { livesIn } from '@/components/figure/compare/alive';
import type { Sentence } from '@/components/figure/definition';
import { configAt, numberAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import { tracksOf } from '@/components/figure/stage/shown';
import { formatClock, formatLatency, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Recording } from '@/player/types';

/** Why nothing idle was there: nothing had ever started, all had been reclaimed, or all that lived had work. */
export type ColdCause = 'first' | 'reclaimed' | 'busy';

export interface ColdStart {
  readonly atMs: number;
  readonly request: number;
  readonly environment: number;
  /** How long the environment took to start. */
  readonly startMs: number;
  readonly cause: ColdCause;
  /** Environments that lived and had work. */
  readonly busy: number;
}

type Tracks = Shown['tracks'];
type Spans = ReturnType<Tracks['spans']>;

/** What became of the request at `row`, and why it had to wait. */
function coldStartAt(requests: Spans, instances: Spans, row: number): ColdStart {
  const atMs = requests.data.fromMs[row] as number;
  const environment = requests.data.about[row] as number;
  const { thing, state, states, fromMs, toMs } = instances.data;
  const alive = instances.at(atMs);
  const others = alive.filter((one) => thing[one] !== environment);
  const own = alive.find(
    (one) => thing[one] === environment && states[state[one] as number] === 'starting',
  );
  const isFirst = (fromMs[0] as number) >= atMs && others.length === 0;
  return {
    atMs,
    request: requests.data.thing[row] as number,
    environment,
    startMs: own === undefined ? 0 : (toMs[own] as number) - (fromMs[own] as number),
    cause: others.length > 0 ? 'busy' : isFirst ? 'first' : 'reclaimed',
    busy: others.length,
  };
}

const spansOf = (tracks: Tracks): readonly [requests: Spans, instances: Spans] => [
  tracks.spans('request'),
  tracks.spans('instance'),
];

/** The last user's request at or before `tMs` that hit a cold start. */
export function lastColdStart({ tracks }: Shown, tMs: number): ColdStart | null {
  const [requests, instances] = spansOf(tracks);
  const { state, states } = requests.data;
  const [, end] = requests.begunBetween(Number.NEGATIVE_INFINITY, tMs);
  for (let row = end - 1; row >= 0; row -= 1) {
    if (states[state[row] as number] === 'cold') return coldStartAt(requests, instances, row);
  }
  return null;
}

const whys: Localized<(cold: ColdStart) => Sentence> = {
  ko: ({ atMs, request, environment, startMs, cause, busy }) => [
    `${formatClock(atMs)} `,
    {
      first: '첫 요청이 왔을 때는 떠 있는 환경이 없었어요.',
      reclaimed: `요청 ${request}번은 앞 환경이 모두 회수된 뒤에 왔어요.`,
      busy: `요청 ${request}번이 왔을 때는 환경 ${formatNumber(busy, 'ko')}개가 모두 바빴어요.`,
    }[cause],
    ` 그래서 #${environment} 환경이 뜰 때까지 `,
    { strong: formatLatency(startMs, 'ko') },
    ' 기다렸어요.',
  ],
  en: ({ atMs, request, environment, startMs, cause, busy }) => [
    `${formatClock(atMs)} `,
    {
      first: 'The first request found no environment at all',
      reclaimed: `Request ${request} came after the last environment had been reclaimed`,
      busy:
        busy === 1
          ? `Request ${request} came while the only environment was busy`
          : `Request ${request} came while all ${formatNumber(busy, 'en')} environments were busy`,
    }[cause],
    `, so it waited `,
    { strong: formatLatency(startMs, 'en') },
    ` for #${environment} to start.`,
  ],
};

type Next = 'idle' | 'none' | 'full';

const nexts: Localized<Readonly<Record<Next, (idle: number) => string>>> = {
  ko: {
    idle: (idle) =>
      `지금은 환경 ${formatNumber(idle, 'ko')}개가 쉬고 있어서 다음 요청은 바로 시작돼요.`,
    none: () => '지금은 쉬는 환경이 없어서, 다음 요청은 새 환경이 뜰 때까지 기다려야 해요.',
    full: () => '지금은 동시성 한도가 찼고 모두 바빠서, 다음 요청은 거절돼요.',
  },
  en: {
    idle: (idle) =>
      idle === 1
        ? 'One environment is idle now: the next request starts at once.'
        : `${formatNumber(idle, 'en')} environments are idle now: the next request starts at once.`,
    none: () => 'None is idle now: the next request will wait for a new environment.',
    full: () => 'The concurrency limit is reached and all are busy: the next request is rejected.',
  },
};

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale, tracks } = shown;
  const { state, states } = tracks.spans('instance').data;
  const alive = tracks.spans('instance').at(tMs);
  const idle = alive.filter((row) => states[state[row] as number] === 'idle').length;
  const limit = numberAt(shown, 'maxInstances', tMs);
  const next: Next = idle > 0 ? 'idle' : alive.length < limit ? 'none' : 'full';
  const then = nexts[locale][next](idle);
  const cold = lastColdStart(shown, tMs);
  return cold === null ? [then] : [...whys[locale](cold), ` ${then}`];
}

/** How many cold starts had which cause. */
export function causesOf(recording: Recording): Readonly<Record<ColdCause, number>> {
  const [requests, instances] = spansOf(tracksOf(recording));
  const { length, state, states } = requests.data;
  const causes = { first: 0, reclaimed: 0, busy: 0 };
  for (let row = 0; row < length; row += 1) {
    if (states[state[row] as number] !== 'cold') continue;
    causes[coldStartAt(requests, instances, row).cause] += 1;
  }
  return causes;
}

const because: Localized<Readonly<Record<ColdCause, (count: string) => string>>> = {
  ko: {
    first: () => '맨 처음 온 1건',
    reclaimed: (count) => `앞 환경이 모두 회수된 뒤에 온 ${count}건`,
    busy: (count) => `환경이 모두 바쁠 때 온 ${count}건`,
  },
  en: {
    first: () => 'one came first of all',
    reclaimed: (count) => `${count} after the last environment was reclaimed`,
    busy: (count) => `${count} while every environment was busy`,
  },
};

/**
 * How many environments went because they had reached the age at which they are replaced. None where none are, or
 * where the track does not tell of all of the run.
 */
export function replacedIn(recording: Recording): number {
  const { request } = recording;
  const [, { data: instances }] = spansOf(tracksOf(recording));
  if (instances.knownUntilMs < request.durationMs) return 0;
  return livesIn(instances).filter(([fromMs, toMs]) => {
    const lifetimeMs = Number(configAt(request, toMs).maxLifetimeSec) * 1000;
    return lifetimeMs > 0 && toMs < request.durationMs && toMs - fromMs >= lifetimeMs;
  }).length;
}

/** Most cold starts whose causes are looked up: beyond, a page would wait for the sentence. */
const MOST_TOLD = 2_000;

export function conclude(recording: Recording, locale: Locale): Sentence {
  const { counts } = recording.final;
  const { userColdStarts: cold = 0, userWarmStarts: warm = 0 } = counts;
  const rejected = (counts.rejected ?? 0) - (counts.pingsRejected ?? 0);
  const number = (value: number): string => formatNumber(value, locale);
  const served = cold + warm;
  const share = formatPercent(served === 0 ? 0 : cold / served, locale);
  const causes = cold > MOST_TOLD ? null : causesOf(recording);
  const told = (['first', 'reclaimed', 'busy'] as const).flatMap((cause) =>
    causes !== null && causes[cause] > 0 ? [because[locale][cause](number(causes[cause]))] : [],
  );
  const replaced = replacedIn(recording);
  if (locale === 'ko') {
    return [
      `이 손님들로는 요청 ${number(served)}건 가운데 `,
      { strong: cold === 0 ? '한 건도' : `${number(cold)}건(${share})이` },
      cold === 0 ? ' 콜드 스타트를 겪지 않았어요.' : ' 콜드 스타트를 겪었어요.',
      told.length > 0 ? ` ${told.join(', ')}이에요.` : '',
      replaced > 0 ? ` 그사이 환경 ${number(replaced)}개가 수명을 다해 사라졌어요.` : '',
      rejected > 0 ? ` 동시성 한도에 닿아 거절된 요청은 ${number(rejected)}건이에요.` : '',
    ];
  }
  return [
    'With these customers ',
    { strong: cold === 0 ? 'none' : `${number(cold)} (${share})` },
    ` of ${number(served)} requests hit a cold start`,
    told.length > 0 ? `: ${told.join(', ')}.` : '.',
    replaced > 0
      ? ` ${number(replaced)} ${replaced === 1 ? 'environment' : 'environments'} reached the end of their lifetime meanwhile.`
      : '',
    rejected > 0 ? ` The concurrency limit turned away ${number(rejected)}.` : '',
  ];
}
