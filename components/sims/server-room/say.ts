// What the server-room simulator says: its events, its state and why a guess was wrong, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import { causes, eventKinds } from '@/engine/models/server-room/config';
import { formatDuration, formatMoment, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';

/** Runs longer than two months have dates. */
const DATED_MS = 60 * 86_400_000;

const before: Localized<Sentence> = {
  ko: ['아직 아무 일도 없었어요. 서버가 주문을 받고 있어요.'],
  en: ['Nothing has happened yet. The server takes orders.'],
};

interface Told {
  readonly subject: number;
  readonly value: number;
  /** The value as a length of time, and as a count. */
  readonly long: string;
  readonly count: string;
}

type Kind = (typeof eventKinds)[number]['name'];
type Tellers = Readonly<Record<Kind, (told: Told) => Sentence>>;

const byCause: Localized<Readonly<Record<(typeof causes)[number], string>>> = {
  ko: { fire: '불이 나서', grid: '전기가 끊겨서', disk: '디스크가 고장 나서' },
  en: { fire: 'the fire', grid: 'the power cut', disk: 'the disk' },
};

const tellers: Localized<Tellers> = {
  ko: {
    outage: ({ subject, long }) =>
      subject === 0
        ? [{ strong: '콘센트가 뽑혔어요.' }, ` 누군가 알아채기까지 ${long} 걸려요.`]
        : [{ strong: '정전이에요.' }, ` 이번에는 ${long} 동안 끊겨요.`],
    generatorOn: () => [
      '10초 만에 ',
      { strong: '발전기가 이어받았어요.' },
      ' 이제 길어도 괜찮아요.',
    ],
    generatorFails: () => [{ strong: '발전기가 돌지 않았어요.' }, ' 백 번에 한 번은 이래요.'],
    batteryEmpty: () => [{ strong: '배터리가 바닥났어요.' }, ' 서버가 꺼져요.'],
    gridBack: () => [{ strong: '전기가 돌아왔어요.' }, ' 배터리는 다시 가득해요.'],
    diskFails: ({ subject }) => [
      `열두 개 가운데 `,
      { strong: `${subject}번 디스크가 고장 났어요.` },
    ],
    diskBack: ({ subject }) => [`${subject}번 디스크를 갈고 데이터를 되살렸어요.`],
    fire: () => [{ strong: '불이 났어요.' }, ' 전기도 서버도 디스크도 한꺼번에 멈춰요.'],
    rebuilt: () => ['127시간 30분 만에 ', { strong: '첫 번째 장소가 돌아왔어요.' }],
    stop: ({ subject }) => [
      `${byCause.ko[causes[subject] ?? 'grid']} `,
      { strong: '가게가 멈췄어요.' },
    ],
    resume: ({ subject, long }) =>
      subject === 2
        ? [`${long} 만에 `, { strong: '두 번째 장소가 대신 팔아요.' }]
        : [`${long} 만에 `, { strong: '다시 주문을 받아요.' }],
    order: ({ count }) => [
      { strong: `서버 ${count}대를 주문했어요.` },
      ' 일하는 것은 도착한 날부터예요.',
    ],
    deliver: ({ count }) => ['주문한 서버가 왔어요. ', { strong: `이제 ${count}대` }, '가 일해요.'],
    short: ({ count }) => [`이번 주에는 ${count}대가 필요한데 `, { strong: '서버가 모자라요.' }],
    enough: ({ count }) => [`이번 주에 필요한 서버는 ${count}대. `, { strong: '다시 넉넉해요.' }],
  },
  en: {
    outage: ({ subject, long }) =>
      subject === 0
        ? [{ strong: 'The plug was pulled.' }, ` It takes ${long} until somebody notices.`]
        : [{ strong: 'A power cut.' }, ` This one lasts ${long}.`],
    generatorOn: () => [
      'After ten seconds the ',
      { strong: 'generator took over' },
      '. Now it may last.',
    ],
    generatorFails: () => [
      { strong: 'The generator did not start.' },
      ' Once in a hundred times it does not.',
    ],
    batteryEmpty: () => [{ strong: 'The battery is empty.' }, ' The server goes dark.'],
    gridBack: () => [{ strong: 'Power is back.' }, ' The battery is full again.'],
    diskFails: ({ subject }) => [
      'Of twelve disks, ',
      { strong: `number ${subject} has failed` },
      '.',
    ],
    diskBack: ({ subject }) => [`Disk ${subject} was replaced and its data restored.`],
    fire: () => [{ strong: 'The room burns.' }, ' Power, server and disks stop all at once.'],
    rebuilt: () => ['After 127 h 30 min the ', { strong: 'first place is back' }, '.'],
    stop: ({ subject }) => [
      { strong: 'The shop stands still' },
      `, because of ${byCause.en[causes[subject] ?? 'grid']}.`,
    ],
    resume: ({ subject, long }) =>
      subject === 2
        ? [`After ${long} the `, { strong: 'second place sells instead' }, '.']
        : [`After ${long} it `, { strong: 'takes orders again' }, '.'],
    order: ({ count }) => [
      { strong: `Ordered: ${count}` },
      '. A server works from the day it arrives.',
    ],
    deliver: ({ count }) => [
      'What was ordered has come. ',
      { strong: `Servers at work: ${count}` },
      '.',
    ],
    short: ({ count }) => [
      `This week needs ${count} servers: `,
      { strong: 'there are too few' },
      '.',
    ],
    enough: ({ count }) => [
      `This week needs ${count} servers: `,
      { strong: 'there are enough again' },
      '.',
    ],
  },
};

const acted: Localized<Readonly<Record<string, Sentence>>> = {
  ko: {
    pull: ['콘센트에 손을 댔어요.'],
    fire: ['불씨를 던졌어요.'],
    order: ['직접 서버 한 대를 주문했어요.'],
  },
  en: {
    pull: ['You reached for the plug.'],
    fire: ['You set a spark.'],
    order: ['You ordered one more by hand.'],
  },
};

function said({ log, request }: Recording, index: number, locale: Locale): Sentence {
  if (index < 0) return before[locale];
  const value = log.value[index] ?? 0;
  const kind = eventKinds[log.kind[index] ?? -1];
  if (kind === undefined) return acted[locale][request.acts[value]?.act ?? ''] ?? before[locale];
  return tellers[locale][kind.name]({
    subject: log.subject[index] ?? 0,
    value,
    long: formatDuration(value / 1000, locale),
    count: formatNumber(value, locale, 1),
  });
}

/** Over years, what happened last may be long ago: the day comes first. */
export function tell(recording: Recording, index: number, locale: Locale): Sentence {
  const { log, request } = recording;
  const { durationMs } = request;
  const sentence = said(recording, index, locale);
  if (index < 0 || durationMs < DATED_MS) return sentence;
  return [`${formatMoment(log.atMs[index] ?? 0, durationMs, locale)}. `, ...sentence];
}

const minutes = (ms: number | null | undefined, locale: Locale): string =>
  formatNumber((ms ?? 0) / 60_000, locale);

/** What the whole run came to. */
export function conclude({ final, request }: Recording, locale: Locale): Sentence {
  const { stopped, byFire, fireInYears, missed, spare } = final.metrics;
  if (request.config.scene === 'growth') {
    const [lost, idle] = [formatPercent(missed ?? 0, locale), formatPercent(spare ?? 0, locale)];
    return locale === 'ko'
      ? ['두 해 동안 놓친 주문은 ', { strong: lost }, `, 놀고 있던 서버는 ${idle}.`]
      : [
          'In two years ',
          { strong: `${lost} of the orders` },
          ` were missed; ${idle} of the servers idled.`,
        ];
  }
  const [all, fire] = [minutes(stopped, locale), minutes(byFire, locale)];
  const years = formatNumber(fireInYears ?? 0, locale);
  if ((stopped ?? 0) === 0) {
    return locale === 'ko'
      ? [{ strong: '한 번도 멈추지 않았어요.' }]
      : [{ strong: 'It never stood still.' }];
  }
  if ((byFire ?? 0) > 0.5 * (stopped ?? 0)) {
    return locale === 'ko'
      ? [
          `모두 ${all}분 멈췄고, 그 가운데 `,
          { strong: `${fire}분이 화재` },
          `예요. 집에 오는 정전 ${years}년 치예요.`,
        ]
      : [
          `Stopped for ${all} min in all, `,
          { strong: `${fire} of them by fire` },
          `: as much as ${years} years of a home’s power cuts.`,
        ];
  }
  return locale === 'ko'
    ? ['모두 합쳐 ', { strong: `${all}분` }, ' 멈췄어요.']
    : ['It stood still for ', { strong: `${all} min` }, ' in all.'];
}

/** Why guess and result differ. */
export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const isKo = locale === 'ko';
  switch (asked) {
    case 'fireInYears': {
      const years = formatNumber(metrics.fireInYears ?? 0, locale);
      return isKo
        ? [
            { strong: `${years}년 치예요.` },
            ' 짧은 사고 여러 번보다 긴 사고 한 번이 시간을 더 가져갔어요.',
          ]
        : [
            { strong: `${years} years` },
            ': one long disaster cost more time than all the short ones.',
          ];
    }
    case 'headroom':
    case 'missed':
    case 'spare': {
      const times = formatNumber(metrics.headroom ?? 0, locale, 2);
      return isKo
        ? [
            '지금 주문한 서버가 올 때쯤이면 손님은 ',
            { strong: `오늘의 ${times}배` },
            '예요. 늘어난 손님도 다음 달에 다시 10%를 데려와요.',
          ]
        : [
            'By the time an order arrives, customers are ',
            { strong: `${times} times today’s` },
            ': growth grows on what has grown.',
          ];
    }
    case 'byGrid':
      return isKo
        ? [
            '배터리만으로는 긴 정전을 못 버티고, 발전기만으로는 10초를 못 버텨요. ',
            { strong: '둘이 함께 있어야' },
            ' 멈추지 않아요.',
          ]
        : [
            'A battery alone cannot last, and a generator alone is ten seconds late. ',
            { strong: 'Only both together' },
            ' keep it running.',
          ];
    default: {
      const [all, fire] = [minutes(metrics.stopped, locale), minutes(metrics.byFire, locale)];
      return isKo
        ? [
            `멈춘 ${all}분 가운데 `,
            { strong: `화재가 ${fire}분` },
            '이에요. 정전과 디스크는 잦지만 짧아요.',
          ]
        : [
            `Of ${all} min, `,
            { strong: `${fire} went to the fire` },
            '. Power cuts and disks come more often, and are short.',
          ];
    }
  }
}

export const table = eventTable(said);
