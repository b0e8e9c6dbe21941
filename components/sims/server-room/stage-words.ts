// The words on the stage of the server room, in both languages.

import { formatDuration, formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';

const minutes = (ms: number, locale: Locale): string => formatDuration(ms / 1000, locale);

/** How the room is: where its power comes from, how its server is, and which disks are broken. */
interface RoomNow {
  readonly power: string | null;
  readonly server: string | null;
  readonly disks: readonly number[];
}

const sentences: Localized<Readonly<Record<string, string>>> = {
  ko: {
    burnt: '불이 나서 이 방의 모든 것이 멈췄어요',
    battery: '배터리가 버티고 있어요',
    generator: '발전기가 이어받았어요',
    dark: '전기가 끊겨서 서버가 꺼졌어요',
    restarting: '전기는 돌아왔고, 서버는 켜지는 중이에요',
    broken: '디스크가 고장 나서 멈췄어요',
    twin: '디스크가 고장 났지만 짝 디스크가 일해요',
  },
  en: {
    burnt: 'A fire has stopped everything in this room',
    battery: 'The battery carries the room',
    generator: 'The generator has taken over',
    dark: 'No power, so the server went dark',
    restarting: 'Power is back; the server is still starting',
    broken: 'A broken disk has stopped the shop',
    twin: 'A disk is broken, and its twin works on',
  },
};

function sentenceOf({ power, server, disks }: RoomNow): string | null {
  if (server === 'burnt' || server === 'restarting') return server;
  if (power === 'none') return 'dark';
  if (power !== 'grid') return power;
  if (disks.length === 0) return null;
  return server === 'up' ? 'twin' : 'broken';
}

export const stageWords = {
  grid: { ko: '전기', en: 'Mains' },
  ups: { ko: '배터리(UPS)', en: 'UPS battery' },
  generator: { ko: '발전기', en: 'Generator' },
  room: { ko: '서버', en: 'Server' },
  second: { ko: '두 번째 장소', en: 'Second place' },
  customer: { ko: '손님', en: 'Customers' },
  isOn: (isOn: boolean, locale: Locale): string =>
    locale === 'ko' ? (isOn ? '들어와요' : '끊겼어요') : isOn ? 'on' : 'cut',
  none: { ko: '없어요', en: 'none' },
  left: (ms: number, locale: Locale, isThere: boolean): string => {
    if (!isThere) return stageWords.none[locale];
    if (ms === 0) return locale === 'ko' ? '바닥났어요' : 'empty';
    return locale === 'ko' ? `${minutes(ms, 'ko')}치` : `${minutes(ms, 'en')} left`;
  },
  runs: (isRunning: boolean, locale: Locale): string =>
    locale === 'ko' ? (isRunning ? '돌고 있어요' : '기다려요') : isRunning ? 'running' : 'ready',
  server: {
    up: { ko: '팔고 있어요', en: 'selling' },
    down: { ko: '멈췄어요', en: 'stopped' },
    restarting: { ko: '켜지는 중이에요', en: 'starting' },
    burnt: { ko: '불에 탔어요', en: 'burnt' },
  },
  secondIs(state: string | null, locale: Locale): string {
    if (state === null) return stageWords.none[locale];
    if (state === 'serving') return locale === 'ko' ? '대신 팔아요' : 'selling instead';
    if (state === 'switching') return locale === 'ko' ? '옮기는 중이에요' : 'moving there';
    return locale === 'ko' ? '기다려요' : 'ready';
  },
  served: (isServed: boolean, locale: Locale): string =>
    locale === 'ko'
      ? isServed
        ? '주문이 돼요'
        : '주문이 안 돼요'
      : isServed
        ? 'can order'
        : 'cannot order',
  flow: { ko: '전기와 주문이 흘러요', en: 'power and orders flow' },
  now(room: RoomNow, locale: Locale): string | null {
    const which = sentenceOf(room);
    return which === null ? null : (sentences[locale][which] ?? null);
  },
  echo(cause: 'fire' | 'grid' | 'disk', ms: number, locale: Locale): string {
    const long = minutes(ms, locale);
    if (locale === 'ko') {
      const why = { fire: '불로', grid: '정전으로', disk: '디스크 때문에' }[cause];
      return `${why} ${long} 멈췄어요`;
    }
    const why = { fire: 'a fire', grid: 'a power cut', disk: 'a disk' }[cause];
    return `Stopped for ${long} by ${why}`;
  },

  have: { ko: '가진 서버', en: 'Servers there' },
  need: { ko: '필요한 서버', en: 'Servers needed' },
  spare: { ko: '노는 서버', en: 'spare' },
  missing: { ko: '모자란 서버', en: 'missing' },
  lacking: (servers: number, locale: Locale): string => {
    const number = formatNumber(servers, locale, 1);
    return locale === 'ko' ? `${number}대 모자라요` : `${number} too few`;
  },
  road: { ko: '오는 중', en: 'On its way' },
  nothing: { ko: '오는 서버가 없어요', en: 'nothing ordered' },
  tile: (each: number): Localized =>
    each === 1
      ? { ko: '일하는 서버', en: 'server at work' }
      : { ko: `일하는 서버(한 칸이 ${each}대)`, en: `servers at work, ${each} to a tile` },
  servers: (count: number, locale: Locale): string => {
    const number = formatNumber(count, locale, 1);
    return locale === 'ko' ? `${number}대` : number;
  },
  arrives(ms: number, servers: number, locale: Locale): string {
    const days = Math.ceil(ms / 86_400_000);
    return locale === 'ko' ? `${days}일 뒤 ${servers}대` : `${servers} in ${days} days`;
  },

  strip: {
    power: { ko: '전력', en: 'Power' },
    server: { ko: '서버', en: 'Server' },
    disk: { ko: '디스크', en: 'Disks' },
    second: { ko: '두 번째 장소', en: 'Second place' },
    battery: { ko: '배터리로', en: 'on battery' },
    generator: { ko: '발전기로', en: 'on the generator' },
    none: { ko: '꺼짐', en: 'off' },
    restarting: { ko: '준비하는 중', en: 'getting ready' },
    serving: { ko: '대신 팔아요', en: 'selling instead' },
    stopped: { ko: '멈춘 시간', en: 'Stopped so far' },
    byGrid: { ko: '정전 몫', en: 'by power cuts' },
    byFire: { ko: '화재 몫', en: 'by fire' },
    byDisk: { ko: '디스크 몫', en: 'by disks' },
    servers: { ko: '서버', en: 'Servers' },
    orders: { ko: '주문', en: 'Orders' },
    onTheWay: { ko: '오는 서버', en: 'server on its way' },
  },
} as const;
