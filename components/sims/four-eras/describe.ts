// A four-eras run in sentences: what just changed, what is so now, who lost what and why.

import type { Sentence } from '@/components/figure/definition';
import { sayMetric } from '@/components/figure/quantities';
import { fill } from '@/components/figure/telling/fill';
import type { Table } from '@/components/ui/data-table';
import {
  ADDED_VMS,
  declaration,
  type Era,
  eras,
  eventKinds,
} from '@/engine/models/four-eras/config';
import { cheapestThatKeep, thoseThatKeep } from '@/engine/models/four-eras/judge';
import { formatClock, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';
import { krwPerUsd } from './cost';
import { contestants } from './eras';

/** A change in the number of instances, with the numbers written out. */
interface Resize {
  readonly at: string;
  readonly by: string;
  readonly now: string;
}

interface Teller {
  more(change: Resize): Sentence;
  fewer(change: Resize): Sentence;
}

const tellers: Localized<Readonly<Record<Era, Teller>>> = {
  ko: {
    servers: {
      more: ({ at, by, now }) => [
        `${at} 온프레미스에서 서버 ${by}대가 더 일하기 시작했어요. 이제 모두 `,
        { strong: `${now}대` },
        '예요.',
      ],
      fewer: ({ at, by, now }) => [
        `${at} 온프레미스에서 서버 ${by}대가 멈췄어요. 남은 서버는 `,
        { strong: `${now}대` },
        '예요.',
      ],
    },
    autoscaling: {
      more: ({ at, by, now }) => [
        `${at} IaaS에서 VM ${by}대를 더 켰어요. 부팅하는 중인 것까지 모두 `,
        { strong: `${now}대` },
        '예요.',
      ],
      fewer: ({ at, by, now }) => [
        `${at} IaaS에서 한가해진 VM ${by}대를 껐어요. 남은 VM은 `,
        { strong: `${now}대` },
        '예요.',
      ],
    },
    dynos: {
      more: ({ at, by, now }) => [
        `${at} PaaS에서 응답이 느려져 앱 인스턴스 ${by}대를 더 띄웠어요. 뜨는 중인 것까지 모두 `,
        { strong: `${now}대` },
        '예요.',
      ],
      fewer: ({ at, by, now }) => [
        `${at} PaaS에서 앱 인스턴스 ${by}대를 내렸어요. 남은 앱 인스턴스는 `,
        { strong: `${now}대` },
        '예요.',
      ],
    },
    functions: {
      more: ({ at, by, now }) => [
        `${at} FaaS에서 요청이 와서 함수 ${by}개가 깨어났어요. 이제 모두 `,
        { strong: `${now}개` },
        '예요.',
      ],
      fewer: ({ at, by, now }) => [
        `${at} FaaS에서 쉬던 함수 ${by}개가 잠들었어요. 깨어 있는 함수는 `,
        { strong: `${now}개` },
        '예요.',
      ],
    },
  },
  en: {
    servers: {
      more: ({ at, by, now }) => [
        `${at} On-premises: ${by} more of the servers went to work, which makes `,
        { strong: now },
        '.',
      ],
      fewer: ({ at, by, now }) => [
        `${at} On-premises: servers that stopped: ${by}. Servers left: `,
        { strong: now },
        '.',
      ],
    },
    autoscaling: {
      more: ({ at, by, now }) => [
        `${at} IaaS: the group turned on ${by} more, which makes `,
        { strong: now },
        ', those still booting included.',
      ],
      fewer: ({ at, by, now }) => [
        `${at} IaaS: VMs no longer needed and turned off: ${by}. VMs left: `,
        { strong: now },
        '.',
      ],
    },
    dynos: {
      more: ({ at, by, now }) => [
        `${at} PaaS: answers grew slow, so the platform started ${by} more, which makes `,
        { strong: now },
        ', those still starting included.',
      ],
      fewer: ({ at, by, now }) => [
        `${at} PaaS: app instances stopped: ${by}. App instances left: `,
        { strong: now },
        '.',
      ],
    },
    functions: {
      more: ({ at, by, now }) => [
        `${at} FaaS: functions woken by requests: ${by}. Awake now: `,
        { strong: now },
        '.',
      ],
      fewer: ({ at, by, now }) => [
        `${at} FaaS: idle functions that fell asleep: ${by}. Still awake: `,
        { strong: now },
        '.',
      ],
    },
  },
};

/** How the four stand before anything has changed. */
function opening({ request: { config } }: Recording, locale: Locale): Sentence {
  const of = (name: string): string => formatNumber(Number(config[name]), locale);
  return locale === 'ko'
    ? [
        `아직 아무도 대수를 바꾸지 않았어요. 온프레미스는 서버 ${of('servers')}대, IaaS는 VM ${of('vmStart')}대, PaaS는 앱 인스턴스 ${of('dynoStart')}대로 시작하고, FaaS는 요청이 오면 그때 깨어나요.`,
      ]
    : [
        `Nobody has changed size yet. On-premises starts with ${of('servers')}, IaaS with ${of('vmStart')}, PaaS with ${of('dynoStart')}; FaaS wakes when a request comes.`,
      ];
}

const deeds: Localized<Readonly<Record<string, string>>> = {
  ko: {
    addVms: `IaaS에서 VM ${ADDED_VMS}대를 **손으로 더 켰어요**. 부팅이 끝나면 요청을 맡아요.`,
    serverOff: '온프레미스에서 서버 1대를 **껐어요**. 그 서버가 하던 일도 잃었어요.',
    serverOn: '온프레미스에서 꺼 둔 서버를 **다시 켰어요**.',
    set: '모두에게 오는 요청을 바꿨어요.',
  },
  en: {
    addVms: `IaaS: ${ADDED_VMS} more VMs **started by hand**. They take requests once they have booted.`,
    serverOff: 'On-premises: a server was **switched off**, and what it worked on is lost.',
    serverOn: 'On-premises: the server that was off is **on again**.',
    set: 'What is sent to all four was changed.',
  },
};

const isDeed = ({ log }: Recording, index: number): boolean =>
  (log.kind[index] ?? 0) >= eventKinds.length;

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const { log, request } = recording;
  if (index >= 0 && isDeed(recording, index)) {
    const { act = 'set' } = request.acts[log.value[index] ?? -1] ?? {};
    return fill(`${formatClock(log.atMs[index] ?? 0)} ${deeds[locale][act] ?? deeds[locale].set}`);
  }
  const place = log.subject[index];
  const era = place === undefined ? undefined : eras[place];
  // What is logged at time 0 is what each begins with.
  if (index < 0 || era === undefined || log.atMs[index] === 0) return opening(recording, locale);
  let before = index - 1;
  while (before >= 0 && (isDeed(recording, before) || log.subject[before] !== place)) before -= 1;
  const now = log.object[index] ?? 0;
  const change = now - (before < 0 ? 0 : (log.object[before] ?? 0));
  const tell = tellers[locale][era];
  return (change > 0 ? tell.more : tell.fewer)({
    at: formatClock(log.atMs[index] ?? 0),
    by: formatNumber(Math.abs(change), locale),
    now: formatNumber(now, locale),
  });
}

const lostOf = (metrics: Metrics, era: Era): number => metrics[`${era}.dropped`] ?? 0;

const namesOf = (chosen: readonly Era[], locale: Locale): string =>
  contestants
    .filter(({ id }) => chosen.includes(id))
    .map(({ words }) => words[locale])
    .join(', ');

function erasThatLost(metrics: Metrics, count: number): readonly Era[] {
  return eras.filter((era) => lostOf(metrics, era) === count);
}

/** Who lost the most; nobody where nothing was lost. */
export function mostLost(metrics: Metrics): readonly Era[] {
  const most = Math.max(...eras.map((era) => lostOf(metrics, era)));
  return most === 0 ? [] : erasThatLost(metrics, most);
}

const whyCheapest: Localized<Readonly<Record<Era, string>>> = {
  ko: {
    servers:
      '밤낮없이 오는 요청은 사 둔 서버를 놀리지 않아요. 그래서 요청 하나에 드는 돈이 가장 적어요.',
    autoscaling:
      'VM 한 대는 여러 요청을 함께 기다려 주고, 한가할 때는 몇 대만 남아요. FaaS는 기다리는 동안에도 요청마다 요금이 붙어요.',
    dynos: '작은 앱 인스턴스 몇 대면 되고, 서버를 돌보는 시간이 거의 들지 않아요.',
    functions: '아무도 없을 때는 요금이 없고, 몰리면 몇 초 안에 늘어나요.',
  },
  en: {
    servers:
      'Requests that come day and night never leave your own server idle, so each costs the least there.',
    autoscaling:
      'One VM waits with several requests, and few are left when it is quiet. FaaS bills each request while it waits.',
    dynos: 'A few small app instances are enough, and hardly anybody’s time goes into servers.',
    functions: 'Nothing is paid while nobody comes, and a rush finds room within seconds.',
  },
};

/** Who keeps the promise, for how much a month, and who for the least. */
function judge(metrics: Metrics, locale: Locale): Sentence {
  const kept = thoseThatKeep(metrics);
  if (kept.length === 0) {
    return [locale === 'ko' ? '아무도 약속을 지키지 못했어요.' : 'Nobody keeps the promise.'];
  }
  const measured = { metrics: declaration.metrics, krwPerUsd };
  const totals = kept
    .map((era) => {
      const total = metrics[`${era}.month`] ?? null;
      return `${namesOf([era], locale)} ${sayMetric(measured, `${era}.month`, total, locale)}`;
    })
    .join(', ');
  const broken = eras.filter((era) => !kept.includes(era));
  const best = { strong: namesOf(cheapestThatKeep(metrics), locale) };
  if (locale === 'ko') {
    return [
      broken.length === 0 ? '' : `약속을 어긴 쪽: ${namesOf(broken, locale)}. `,
      `지킨 쪽의 한 달 비용: ${totals}. 가장 싼 쪽: `,
      best,
      '.',
    ];
  }
  return [
    broken.length === 0 ? '' : `Promise broken by ${namesOf(broken, locale)}. `,
    `A month of those that keep it: ${totals}. The cheapest: `,
    best,
    '.',
  ];
}

const isPromised = (metrics: Metrics): boolean =>
  eras.some((era) => (metrics[`${era}.kept`] ?? null) !== null);

/** Who wins by the promise, or who lost the fewest and who the most; and that this holds for this traffic only. */
export function conclude({ final }: Recording, locale: Locale): Sentence {
  const { metrics } = final;
  if (isPromised(metrics)) {
    const other =
      locale === 'ko' ? ' 상황을 바꾸면 다른 방식이 앞서요.' : ' Other traffic has another winner.';
    return [...judge(metrics, locale), other];
  }
  const losses = eras.map((era) => lostOf(metrics, era));
  const [fewest, most] = [Math.min(...losses), Math.max(...losses)];
  if (most === 0) {
    return locale === 'ko'
      ? [
          '이 트래픽에서는 ',
          { strong: '아무도 놓치지 않았어요.' },
          ' 이럴 때는 p95, 놀고 있는 서버, 사람의 시간을 비교해 보세요. 상황을 바꾸면 다른 방식이 앞서요.',
        ]
      : [
          'In this traffic ',
          { strong: 'nobody lost a request.' },
          ' Then compare p95, idle servers and hours of work. Other traffic has another winner.',
        ];
  }
  const count = (value: number): string => formatNumber(value, locale);
  return locale === 'ko'
    ? [
        '이 트래픽에서 가장 적게 놓친 쪽: ',
        { strong: `${namesOf(erasThatLost(metrics, fewest), locale)} ${count(fewest)}건` },
        `, 가장 많이 놓친 쪽: ${namesOf(erasThatLost(metrics, most), locale)} ${count(most)}건. 상황을 바꾸면 다른 방식이 앞서요.`,
      ]
    : [
        'Fewest lost in this traffic: ',
        { strong: `${namesOf(erasThatLost(metrics, fewest), locale)}, ${count(fewest)}` },
        `; most lost: ${namesOf(erasThatLost(metrics, most), locale)}, ${count(most)}. Other traffic has another winner.`,
      ];
}

const mechanisms: Localized<Readonly<Record<Era, (lost: string, mean: string) => string>>> = {
  ko: {
    servers: (lost, mean) =>
      `온프레미스는 서버 평균 ${mean}대로 버텨야 했어요. 모두 바쁘고 대기열까지 찬 뒤에 온 요청이 ${lost}건이었어요.`,
    autoscaling: (lost, mean) =>
      `IaaS는 평균 ${mean}대를 썼지만, 확장 판단 주기와 부팅을 기다리는 동안 대기열이 차서 ${lost}건을 놓쳤어요.`,
    dynos: (lost, mean) =>
      `PaaS는 평균 ${mean}대를 썼어요. 한 번에 조금씩 늘어나는 동안 대기열이 차거나 라우터의 30초 제한을 넘긴 요청이 ${lost}건이었어요.`,
    functions: (lost, mean) =>
      `FaaS에는 대기열이 없어요. 함수가 평균 ${mean}개 깨어 있었고, 함께 깨어 있을 수 있는 수나 늘어나는 속도를 넘은 ${lost}건은 그 자리에서 거절됐어요.`,
  },
  en: {
    servers: (lost, mean) =>
      `On-premises had to make do with ${mean} servers on average. Once all were busy and the queue was full, ${lost} more requests came.`,
    autoscaling: (lost, mean) =>
      `IaaS used ${mean} VMs on average, but its queue filled up while the rule waited for its period and VMs booted: ${lost} lost.`,
    dynos: (lost, mean) =>
      `PaaS used ${mean} app instances on average. It grows a little at a time; meanwhile the queue filled up or the router's 30 s ran out for ${lost} requests.`,
    functions: (lost, mean) =>
      `FaaS keeps no queue. On average ${mean} functions were awake, and ${lost} requests beyond the most that may be awake or the pace at which they may wake were refused at once.`,
  },
};

/**
 * Why the winner is the cheapest; or how whoever lost the most came to lose and, about one era's number, how that
 * era loses.
 */
export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  if (asked === 'cheapest' || asked.endsWith('.month')) {
    const best = cheapestThatKeep(metrics).map((era) => ` ${whyCheapest[locale][era]}`);
    return [...judge(metrics, locale), ...best];
  }
  const era = eras.find((one) => asked.startsWith(`${one}.`));
  const told = era === undefined ? mostLost(metrics) : [era];
  if (told.length === 0) {
    return locale === 'ko'
      ? ['네 방식 모두 자리가 모자라지 않았어요. 이 트래픽에서는 놓친 요청이 없어요.']
      : ['All four had room enough: in this traffic no request was lost.'];
  }
  return told.map((one, index) => {
    const lost = formatNumber(lostOf(metrics, one), locale);
    const mean = formatNumber(metrics[`${one}.instances`] ?? 0, locale, 1);
    return (index === 0 ? '' : ' ') + mechanisms[locale][one](lost, mean);
  });
}

export function describeNow({ tMs, counts, metrics }: Snapshot, locale: Locale): string {
  const parts = contestants.map(({ id, words }) => {
    const of = (name: string): string => formatNumber(counts[`${id}.${name}`] ?? 0, locale);
    const lost = formatNumber(lostOf(metrics, id), locale);
    return locale === 'ko'
      ? `${words.ko}: 맡을 수 있는 요청 ${of('capacity')}건, 일하는 중 ${of('running')}건, 기다리는 중 ${of('waiting')}건, 놓침 ${lost}건.`
      : `${words.en}: room for ${of('capacity')}, ${of('running')} at work, ${of('waiting')} waiting, ${lost} lost.`;
  });
  const at = locale === 'ko' ? `${formatClock(tMs)} 현재.` : `At ${formatClock(tMs)}.`;
  return [at, ...parts].join(' ');
}

const heads: Localized<readonly string[]> = {
  ko: ['방식', '인스턴스', '맡을 수 있음', '일하는 중', '기다림', '놓침', '놓친 비율'],
  en: ['Way', 'Instances', 'Room for', 'At work', 'Waiting', 'Lost', 'Share lost'],
};

/** Each era at the cursor. */
export function table(
  _recording: Recording,
  _endIndex: number,
  locale: Locale,
  { tMs, counts, metrics }: Snapshot,
): Table {
  const rows = contestants.map(({ id, words }) => {
    const of = (name: string): string => formatNumber(counts[`${id}.${name}`] ?? 0, locale);
    const arrived = counts[`${id}.arrived`] ?? 0;
    const lost = lostOf(metrics, id);
    return [
      words[locale],
      of('instances'),
      of('capacity'),
      of('running'),
      of('waiting'),
      formatNumber(lost, locale),
      arrived === 0 ? '–' : formatPercent(lost / arrived, locale),
    ];
  });
  const at = formatClock(tMs);
  return {
    caption: locale === 'ko' ? `${at} 현재 네 방식` : `The four ways at ${at}`,
    head: heads[locale],
    rows,
  };
}
