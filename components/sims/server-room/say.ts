// What the server-room simulator says: its events, its state and why a guess was wrong, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import { happeningAt } from '@/components/figure/telling/event';
import { fill } from '@/components/figure/telling/fill';
import { causes, eventKinds } from '@/engine/models/server-room/config';
import { formatDuration, formatMoment, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';

/** Runs longer than two months have dates. */
const DATED_MS = 60 * 86_400_000;

type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '아직 아무 일도 없었어요. 서버가 주문을 받고 있어요.',
    outage: '**정전이에요.** 이번에는 {long} 동안 끊겨요.',
    pulled: '**콘센트가 뽑혔어요.** 누군가 알아채기까지 {long} 걸려요.',
    generatorOn: '10초 만에 **발전기가 이어받았어요.** 이제 길어도 괜찮아요.',
    generatorFails: '**발전기가 돌지 않았어요.** 백 번에 한 번은 이래요.',
    batteryEmpty: '**배터리가 바닥났어요.** 서버가 꺼져요.',
    gridBack: '**전기가 돌아왔어요.** 배터리는 다시 가득해요.',
    diskFails: '열두 개 가운데 **{number}번 디스크가 고장 났어요.**',
    diskBack: '{number}번 디스크를 갈고 데이터를 되살렸어요.',
    fire: '**불이 났어요.** 전기도 서버도 디스크도 한꺼번에 멈춰요.',
    rebuilt: '127시간 30분 만에 **첫 번째 장소가 돌아왔어요.**',
    stop: '{cause} **가게가 멈췄어요.**',
    resume: '{long} 만에 **다시 주문을 받아요.**',
    resumeBeside: '{long} 만에 **두 번째 장소가 대신 팔아요.**',
    order: '**서버 {count}대를 주문했어요.** 일하는 것은 도착한 날부터예요.',
    deliver: '주문한 서버가 왔어요. **이제 {count}대**가 일해요.',
    short: '이번 주에는 {count}대가 필요한데 **서버가 모자라요.**',
    enough: '이번 주에 필요한 서버는 {count}대. **다시 넉넉해요.**',
    'act:pull': '콘센트에 손을 댔어요.',
    'act:fire': '불씨를 던졌어요.',
    'act:order': '직접 서버 한 대를 주문했어요.',
  },
  en: {
    before: 'Nothing has happened yet. The server takes orders.',
    outage: '**A power cut.** This one lasts {long}.',
    pulled: '**The plug was pulled.** It takes {long} until somebody notices.',
    generatorOn: 'After ten seconds the **generator took over**. Now it may last.',
    generatorFails: '**The generator did not start.** Once in a hundred times it does not.',
    batteryEmpty: '**The battery is empty.** The server goes dark.',
    gridBack: '**Power is back.** The battery is full again.',
    diskFails: 'Of twelve disks, **number {number} has failed**.',
    diskBack: 'Disk {number} was replaced and its data restored.',
    fire: '**The room burns.** Power, server and disks stop all at once.',
    rebuilt: 'After 127 h 30 min the **first place is back**.',
    stop: '**The shop stands still**, because of {cause}.',
    resume: 'After {long} it **takes orders again**.',
    resumeBeside: 'After {long} the **second place sells instead**.',
    order: '**Ordered: {count}**. A server works from the day it arrives.',
    deliver: 'What was ordered has come. **Servers at work: {count}**.',
    short: 'This week needs {count} servers: **there are too few**.',
    enough: 'This week needs {count} servers: **there are enough again**.',
    'act:pull': 'You reached for the plug.',
    'act:fire': 'You set a spark.',
    'act:order': 'You ordered one more by hand.',
  },
};

const byCause: Localized<Readonly<Record<(typeof causes)[number], string>>> = {
  ko: { fire: '불이 나서', grid: '전기가 끊겨서', disk: '디스크가 고장 나서' },
  en: { fire: 'the fire', grid: 'the power cut', disk: 'the disk' },
};

/** The place that sells while the first is burnt. */
const SECOND = 2;

function said(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  const { name, subject, value } = happeningAt(recording, index, eventKinds);
  const which = (): string => {
    if (name === 'outage' && subject === 0) return 'pulled';
    return name === 'resume' && subject === SECOND ? 'resumeBeside' : name;
  };
  return fill(own[which()] ?? own.before ?? '', {
    number: String(subject),
    cause: byCause[locale][causes[subject] ?? 'grid'],
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

const ends: Templates = {
  ko: {
    growth: '두 해 동안 놓친 주문은 **{missed}**, 놀고 있던 서버는 {spare}.',
    never: '**한 번도 멈추지 않았어요.**',
    byFire:
      '모두 {all}분 멈췄고, 그 가운데 **{fire}분이 화재**예요. 집에 오는 정전 {years}년 치예요.',
    stopped: '모두 합쳐 **{all}분** 멈췄어요.',
  },
  en: {
    growth: 'In two years **{missed} of the orders** were missed; {spare} of the servers idled.',
    never: '**It never stood still.**',
    byFire:
      'Stopped for {all} min in all, **{fire} of them by fire**: as much as {years} years of a home’s power cuts.',
    stopped: 'It stood still for **{all} min** in all.',
  },
};

const gaps: Templates = {
  ko: {
    years: '**{years}년 치예요.** 짧은 사고 여러 번보다 긴 사고 한 번이 시간을 더 가져갔어요.',
    headroom:
      '지금 주문한 서버가 올 때쯤이면 손님은 **오늘의 {headroom}배**예요. 늘어난 손님도 다음 달에 다시 10%를 데려와요.',
    byGrid:
      '배터리만으로는 긴 정전을 못 버티고, 발전기만으로는 10초를 못 버텨요. **둘이 함께 있어야** 멈추지 않아요.',
    stopped: '멈춘 {all}분 가운데 **화재가 {fire}분**이에요. 정전과 디스크는 잦지만 짧아요.',
  },
  en: {
    years: '**{years} years**: one long disaster cost more time than all the short ones.',
    headroom:
      'By the time an order arrives, customers are **{headroom} times today’s**: growth grows on what has grown.',
    byGrid:
      'A battery alone cannot last, and a generator alone is ten seconds late. **Only both together** keep it running.',
    stopped:
      'Of {all} min, **{fire} went to the fire**. Power cuts and disks come more often, and are short.',
  },
};

const valuesOf = (metrics: Metrics, locale: Locale) => {
  const minutes = (name: string): string => formatNumber((metrics[name] ?? 0) / 60_000, locale);
  return {
    all: minutes('stopped'),
    fire: minutes('byFire'),
    years: formatNumber(metrics.fireInYears ?? 0, locale),
    headroom: formatNumber(metrics.headroom ?? 0, locale, 2),
    missed: formatPercent(metrics.missed ?? 0, locale),
    spare: formatPercent(metrics.spare ?? 0, locale),
  };
};

/** What the whole run came to. */
export function conclude({ final, request }: Recording, locale: Locale): Sentence {
  const { metrics } = final;
  const [stopped, byFire] = [metrics.stopped ?? 0, metrics.byFire ?? 0];
  const which = (): string => {
    if (request.config.scene === 'growth') return 'growth';
    if (stopped === 0) return 'never';
    return byFire > 0.5 * stopped ? 'byFire' : 'stopped';
  };
  return fill(ends[locale][which()] ?? '', valuesOf(metrics, locale));
}

const gapOf: Readonly<Record<string, string>> = {
  fireInYears: 'years',
  headroom: 'headroom',
  missed: 'headroom',
  spare: 'headroom',
  byGrid: 'byGrid',
};

/** Why guess and result differ. */
export const explainGap = (asked: string, metrics: Metrics, locale: Locale): Sentence =>
  fill(gaps[locale][gapOf[asked] ?? 'stopped'] ?? '', valuesOf(metrics, locale));

export const table = eventTable(said);
