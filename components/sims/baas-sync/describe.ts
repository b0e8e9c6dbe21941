// A baas-sync run in sentences: what just happened, what is so now, what it came to, and why a guess was wrong.

import type { Sentence, Table } from '@/components/figure/definition';
import { eventKinds } from '@/engine/models/baas-sync/config';
import { formatClock, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';

const before: Localized<Sentence> = {
  ko: ['아직 아무 일도 없었어요. 모든 곳이 같은 값을 알고 있어요.'],
  en: ['Nothing has happened yet. Every place knows the same value.'],
};

interface Told {
  /** The tablet, user or customer of the event, and where it was. */
  readonly subject: string;
  readonly object: string;
  readonly value: string;
}

type Kind = (typeof eventKinds)[number]['name'];
type Tellers = Readonly<Record<Kind, (told: Told) => Sentence>>;

const tellers: Localized<Tellers> = {
  ko: {
    message: ({ subject, object, value }) => [
      `${subject}번 사람이 ${object}번 방에 글을 썼어요. 쓰기는 1번, `,
      { strong: `읽기는 ${value}번` },
      '이에요.',
    ],
    open: ({ subject, value }) => [
      `${subject}번 사람이 앱을 열어 `,
      { strong: `문서 ${value}개를 읽었어요.` },
    ],
    close: ({ subject }) => [`${subject}번 사람이 앱을 닫았어요. 이제 새 글을 듣지 않아요.`],
    sell: ({ object, value }) => [
      `${object}호점에서 하나 팔았어요. 이 화면에는 `,
      { strong: `${value}개` },
      '가 남았다고 나와요.',
    ],
    turnAway: ({ object }) => [`${object}호점에서 손님이 `, { strong: '그냥 돌아갔어요.' }],
    write: ({ subject, value }) => [
      `${subject}호점의 쓰기가 도착했어요. 데이터베이스의 값은 `,
      { strong: value },
      '이에요.',
    ],
    tell: ({ subject, value }) => [
      `${subject}호점에 바뀐 값이 도착했어요. 화면은 `,
      { strong: value },
      '이에요.',
    ],
    miss: ({ subject }) => [
      `${subject}호점은 끊겨 있어서 `,
      { strong: '바뀐 값을 듣지 못했어요.' },
    ],
    cut: ({ subject }) => [
      `${subject}호점의 `,
      { strong: '연결이 끊겼어요.' },
      ' 화면은 그대로라서 계속 팔 수 있어요.',
    ],
    reconnect: ({ subject, value }) => [
      `${subject}호점이 다시 연결됐어요. `,
      { strong: `못 보낸 쓰기 ${value}개` },
      '를 이제 보내요.',
    ],
  },
  en: {
    message: ({ subject, object, value }) => [
      `Person ${subject} wrote into room ${object}: one write, and `,
      { strong: `${value} reads` },
      '.',
    ],
    open: ({ subject, value }) => [
      `Person ${subject} opened the app and read `,
      { strong: `documents: ${value}` },
      '.',
    ],
    close: ({ subject }) => [`Person ${subject} closed the app and hears of nothing new.`],
    sell: ({ object, value }) => [
      `Tablet ${object} sold one. It now shows `,
      { strong: `${value} left` },
      '.',
    ],
    turnAway: ({ object }) => [
      `At tablet ${object} a customer was `,
      { strong: 'turned away' },
      '.',
    ],
    write: ({ subject, value }) => [
      `A write of tablet ${subject} arrived. The database holds `,
      { strong: value },
      '.',
    ],
    tell: ({ subject, value }) => [
      `The new value reached tablet ${subject}, which shows `,
      { strong: value },
      '.',
    ],
    miss: ({ subject }) => [
      `Tablet ${subject} is cut off and `,
      { strong: 'did not hear of the new value' },
      '.',
    ],
    cut: ({ subject }) => [
      `Tablet ${subject} was `,
      { strong: 'cut off' },
      '. Its screen stays, so it can go on selling.',
    ],
    reconnect: ({ subject, value }) => [
      `Tablet ${subject} is back and sends what it could not: `,
      { strong: `unsent writes: ${value}` },
      '.',
    ],
  },
};

/** What the learner did, where the run itself tells nothing of it. */
const acted: Localized<Readonly<Record<string, Sentence>>> = {
  ko: {
    sell: ['손님이 태블릿 앞에 섰어요.'],
    cut: ['연결을 끊었어요.'],
    reconnect: ['다시 연결했어요.'],
    split: [{ strong: '방을 20명씩 나눴어요.' }, ' 이제 글 하나를 많아야 20명이 읽어요.'],
    set: ['접근 규칙을 바꿨어요.'],
  },
  en: {
    sell: ['A customer stands at the tablet.'],
    cut: ['The connection was cut.'],
    reconnect: ['The tablet was reconnected.'],
    split: [
      { strong: 'The room was split into rooms of 20.' },
      ' A message is now read by 20 at most.',
    ],
    set: ['The access rules were changed.'],
  },
};

export function tell({ log, request }: Recording, index: number, locale: Locale): Sentence {
  if (index < 0) return before[locale];
  const kind = eventKinds[log.kind[index] ?? -1];
  const value = log.value[index] ?? 0;
  if (kind === undefined) return acted[locale][request.acts[value]?.act ?? ''] ?? before[locale];
  const say = (number: number | undefined): string => formatNumber(number ?? 0, locale);
  const told = {
    subject: say(log.subject[index]),
    object: say(log.object[index]),
    value: say(value),
  };
  return tellers[locale][kind.name](told);
}

/** What a run came to: a shop by its shelf, rooms by what was read. */
export function conclude({ final, request }: Recording, locale: Locale): Sentence {
  const { metrics, counts } = final;
  const say = (value: number | null | undefined): string => formatNumber(value ?? 0, locale);
  if (request.config.scene === 'rooms') {
    const [reads, writes, cost] = [
      say(metrics.reads),
      say(metrics.writes),
      formatNumber(metrics.cost ?? 0, locale, 2),
    ];
    return locale === 'ko'
      ? [`쓰기 ${writes}번에 `, { strong: `읽기 ${reads}번` }, `, 하루 ${cost}달러예요.`]
      : [`${writes} writes became `, { strong: `${reads} reads` }, `: $${cost} for the day.`];
  }
  const { gap = 0, oversold = 0 } = metrics;
  if ((oversold ?? 0) > 0) {
    return locale === 'ko'
      ? [
          { strong: `없는 도시락을 ${say(oversold)}개 팔았어요.` },
          ` 데이터베이스와 선반의 차이는 ${say(gap)}개예요.`,
        ]
      : [
          { strong: `${say(oversold)} sold that were not there.` },
          ` Stock and shelf differ by ${say(gap)}.`,
        ];
  }
  if ((gap ?? 0) > 0) {
    const left = say(counts.onShelf);
    return locale === 'ko'
      ? [
          `선반에는 ${left}개가 남았는데 데이터베이스는 `,
          { strong: `${say(gap)}개 더 많다고` },
          ' 해요. 나중에 쓴 값이 먼저 쓴 값을 덮었어요.',
        ]
      : [
          `The shelf holds ${left}, and the database says `,
          { strong: `${say(gap)} more` },
          '. A later value has overwritten an earlier one.',
        ];
  }
  return locale === 'ko'
    ? [{ strong: '데이터베이스와 선반이 맞아요.' }, ' 한 번에 하나씩 빼면 덮어쓰지 않아요.']
    : [{ strong: 'Database and shelf agree.' }, ' Taking one at a time overwrites nothing.'];
}

export function describeNow({ tMs, metrics, counts }: Snapshot, locale: Locale): string {
  const say = (value: number | null | undefined): string => formatNumber(value ?? 0, locale);
  const at = formatClock(tMs);
  const meter =
    locale === 'ko'
      ? `${at} 현재. 읽기 ${say(metrics.reads)}번, 쓰기 ${say(metrics.writes)}번.`
      : `At ${at}: ${say(metrics.reads)} reads, ${say(metrics.writes)} writes.`;
  if (metrics.gap === null || metrics.gap === undefined) {
    const share = formatPercent(metrics.unseen ?? 0, locale);
    return locale === 'ko'
      ? `${meter} 듣고 있는 기기 ${say(counts.listening)}대. 못 보고 지나간 글 ${share}.`
      : `${meter} ${say(counts.listening)} phones listen. Messages never seen: ${share}.`;
  }
  return locale === 'ko'
    ? `${meter} 선반에 남은 도시락 ${say(counts.onShelf)}개, 데이터베이스와의 차이 ${say(metrics.gap)}개. 끊긴 태블릿 ${say(counts.offline)}대, 못 보낸 쓰기 ${say(metrics.unsent)}개.`
    : `${meter} ${say(counts.onShelf)} on the shelf, the database is off by ${say(metrics.gap)}. Tablets cut off: ${say(counts.offline)}, unsent writes: ${say(metrics.unsent)}.`;
}

/** Why guess and result differ. */
export function explainGap(asked: string, _metrics: Metrics, locale: Locale): Sentence {
  if (asked === 'gap' || asked === 'oversold') {
    return locale === 'ko'
      ? ['끊겼던 태블릿은 합치지 않고 ', { strong: '자기가 믿는 값을 그대로 덮어써요.' }]
      : [
          'A tablet that was offline does not merge: it ',
          { strong: 'overwrites with what it believes' },
          '.',
        ];
  }
  return locale === 'ko'
    ? ['글 쓰는 사람도 열 배, 글마다 읽는 사람도 열 배라서 ', { strong: '백 배' }, '예요.']
    : [
        'Ten times the writers, and ten times the readers of each message: ',
        { strong: 'a hundred times' },
        '.',
      ];
}

const heads: Localized<readonly string[]> = {
  ko: ['때', '무슨 일'],
  en: ['When', 'What happened'],
};
/** So many of the latest events. */
const ROWS = 12;

export function table(recording: Recording, endIndex: number, locale: Locale): Table {
  const from = Math.max(0, endIndex - ROWS);
  const rows = Array.from({ length: endIndex - from }, (_, i) => {
    const index = from + i;
    const words = tell(recording, index, locale).map((part) =>
      typeof part === 'string' ? part : part.strong,
    );
    return [formatClock(recording.log.atMs[index] ?? 0), words.join('')];
  });
  return {
    caption: locale === 'ko' ? '최근에 일어난 일' : 'What happened last',
    head: heads[locale],
    rows,
  };
}
