// A cold-start run in sentences: what just happened, what is so now, and why a guess was off.

import type { Sentence } from '@/components/figure/definition';
import type { Table } from '@/components/ui/data-table';
import { kindIndex } from '@/engine/models/cold-start/config';
import { formatClock, formatDuration, formatLatency, formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';

interface Happening {
  readonly subject: number;
  readonly object: number;
  readonly value: number;
  /** The value of the event just before, where a pair belongs together. */
  readonly isPing: boolean;
}

type Teller = (event: Happening) => Sentence;

const tellers: Localized<Readonly<Record<number, Teller>>> = {
  ko: {
    [kindIndex.arrive]: ({ subject }) => [`요청 ${subject}번이 도착했어요.`],
    [kindIndex.ping]: ({ subject }) => [
      `환경을 띄워 두려고 보낸 핑(요청 ${subject}번)이 도착했어요.`,
    ],
    [kindIndex.create]: ({ subject }) => [`환경 #${subject} 자리가 마련됐어요.`],
    [kindIndex.coldStart]: ({ subject, object, value, isPing }) => [
      `요청 ${subject}번이 왔을 때 쉬고 있는 환경이 없어서 #${object} 환경을 새로 만들었어요. `,
      isPing ? '핑이라 기다리는 사람은 없어요.' : '이 손님은 실행 시간에 더해 ',
      ...(isPing ? [] : [{ strong: formatLatency(value, 'ko') }, ' 더 기다려요.']),
    ],
    [kindIndex.warmStart]: ({ subject, object, value }) => [
      `요청 ${subject}번은 ${formatDuration(value / 1000, 'ko')} 동안 쉬던 #${object} 환경이 `,
      { strong: '곧바로' },
      ' 맡았어요.',
    ],
    [kindIndex.ready]: ({ subject, object }) => [
      `#${object} 환경이 다 떠서 요청 ${subject}번의 일을 시작했어요.`,
    ],
    [kindIndex.finish]: ({ subject, object, value }) => [
      `#${object} 환경이 요청 ${subject}번을 마쳤어요. 도착부터 응답까지 `,
      { strong: formatLatency(value, 'ko') },
      ' 걸렸고, 이제 쉬면서 다음 요청을 기다려요.',
    ],
    [kindIndex.reject]: ({ subject }) => [
      `요청 ${subject}번이 왔지만 동시성 한도가 꽉 차서 `,
      { strong: '거절' },
      '됐어요.',
    ],
    [kindIndex.reclaim]: ({ subject, value }) => [
      `#${subject} 환경이 회수됐어요. ${formatDuration(value / 1000, 'ko')} 동안 살아 있었어요.`,
    ],
  },
  en: {
    [kindIndex.arrive]: ({ subject }) => [`Request ${subject} arrived.`],
    [kindIndex.ping]: ({ subject }) => [`A warm-up ping (request ${subject}) arrived.`],
    [kindIndex.create]: ({ subject }) => [`Environment #${subject} was created.`],
    [kindIndex.coldStart]: ({ subject, object, value, isPing }) => [
      `Request ${subject} found no idle environment, so #${object} had to be started. `,
      isPing ? 'It is a ping: nobody is waiting.' : 'This customer waits ',
      ...(isPing ? [] : [{ strong: formatLatency(value, 'en') }, ' on top of the work.']),
    ],
    [kindIndex.warmStart]: ({ subject, object, value }) => [
      `Request ${subject} went `,
      { strong: 'straight' },
      ` to #${object}, which had been idle for ${formatDuration(value / 1000, 'en')}.`,
    ],
    [kindIndex.ready]: ({ subject, object }) => [
      `#${object} has finished starting and begins to work on request ${subject}.`,
    ],
    [kindIndex.finish]: ({ subject, object, value }) => [
      `#${object} finished request ${subject}. From arrival to answer it took `,
      { strong: formatLatency(value, 'en') },
      '; now it is idle, and warm.',
    ],
    [kindIndex.reject]: ({ subject }) => [
      `Request ${subject} arrived with the concurrency limit reached and was `,
      { strong: 'rejected' },
      '.',
    ],
    [kindIndex.reclaim]: ({ subject, value }) => [
      `#${subject} was reclaimed after a life of ${formatDuration(value / 1000, 'en')}.`,
    ],
  },
};

const before: Localized<Sentence> = {
  ko: ['아직 아무 요청도 오지 않았어요.'],
  en: ['No request has arrived yet.'],
};

/** Whether the request at `index` is a ping: its arrival stands just before it in the log. */
function isPingAt({ log }: Recording, index: number): boolean {
  const request = log.subject[index];
  for (let i = index - 1; i >= 0 && i > index - 4; i -= 1) {
    if (log.subject[i] === request && log.kind[i] === kindIndex.ping) return true;
  }
  return false;
}

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const { log } = recording;
  const tell = tellers[locale][log.kind[index] ?? -1];
  if (index < 0 || !tell) return before[locale];
  return tell({
    subject: log.subject[index] ?? 0,
    object: log.object[index] ?? 0,
    value: log.value[index] ?? 0,
    isPing: isPingAt(recording, index),
  });
}

/** Names the mechanism behind the result with the run's own numbers. */
export function explainGap(metric: string, metrics: Metrics, locale: Locale): Sentence {
  const number = (name: string, digits = 1) => formatNumber(metrics[name] ?? 0, locale, digits);
  const time = (name: string) => formatLatency(metrics[name] ?? 0, locale);
  if (metric === 'cold') {
    // One environment and one that is idle would be the same number: it is idle for nearly all of the time.
    return locale === 'ko'
      ? [
          `환경은 평균 ${number('instances', 2)}개가 살아 있었고, 그 가운데 평균 ${number('idle', 2)}개는 쉬면서 다음 요청을 기다렸어요.`,
        ]
      : [
          `Environments alive on average: ${number('instances', 2)}. Idle among them, ready for the next request: ${number('idle', 2)}.`,
        ];
  }
  if (metric === 'dropped') {
    return locale === 'ko'
      ? [
          `한도에 닿은 동안 도착한 요청은 기다리지 못하고 거절됐어요. 평균 ${number('busy')}개가 늘 바빴어요.`,
        ]
      : [
          `Requests that came while the limit was reached could not wait. On average ${number('busy')} environments were busy.`,
        ];
  }
  if (metric === 'instances') {
    return locale === 'ko'
      ? [
          `평균 ${number('busy')}개가 바빴고, 나머지 ${number('idle')}개는 쉬면서 유지 시간이 끝나기를 기다렸어요.`,
        ]
      : [
          `On average ${number('busy')} were busy; the other ${number('idle')} sat idle until their keep-alive ran out.`,
        ];
  }
  return locale === 'ko'
    ? [`절반의 요청은 ${time('p50')} 안에 끝났지만, 가장 느린 1%는 ${time('p99')} 넘게 걸렸어요.`]
    : [
        `Half of the requests finished within ${time('p50')}, but the slowest 1% took longer than ${time('p99')}.`,
      ];
}

const heads: Localized<readonly string[]> = {
  ko: ['시각', '요청', '환경', '시작', '기다림'],
  en: ['Time', 'Request', 'Environment', 'Start', 'Waited'],
};
const starts: Localized<Record<'cold' | 'warm' | 'rejected', string>> = {
  ko: { cold: '콜드', warm: '웜', rejected: '거절' },
  en: { cold: 'cold', warm: 'warm', rejected: 'rejected' },
};

const ROWS = 12;

/** The last dozen starts and rejections before `endIndex`, newest first. */
export function table({ log }: Recording, endIndex: number, locale: Locale): Table {
  const rows: string[][] = [];
  for (let i = endIndex - 1; i >= 0 && rows.length < ROWS; i -= 1) {
    const kind = log.kind[i];
    const isCold = kind === kindIndex.coldStart;
    if (!isCold && kind !== kindIndex.warmStart && kind !== kindIndex.reject) continue;
    const isRejected = kind === kindIndex.reject;
    rows.push([
      formatClock(log.atMs[i] ?? 0),
      String(log.subject[i]),
      isRejected ? '–' : `#${log.object[i]}`,
      starts[locale][isRejected ? 'rejected' : isCold ? 'cold' : 'warm'],
      isCold
        ? formatLatency(log.value[i] ?? 0, locale)
        : isRejected
          ? '–'
          : formatLatency(0, locale),
    ]);
  }
  return {
    caption: locale === 'ko' ? '가장 최근에 시작된 요청 12건' : 'The twelve most recent requests',
    head: heads[locale],
    rows,
  };
}
