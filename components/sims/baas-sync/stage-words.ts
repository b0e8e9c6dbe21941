// The words on the stage of baas-sync, in both languages.

import { formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';

export const stageWords = {
  tablet(place: number, isShort: boolean, locale: Locale): string {
    if (locale === 'ko') return isShort ? `${place}번` : `${place}번 태블릿`;
    return isShort ? `No. ${place}` : `Tablet ${place}`;
  },
  online: { ko: '연결됨', en: 'online' },
  offline: { ko: '오프라인', en: 'offline' },
  stock: { ko: '도시락 재고', en: 'boxes left' },
  messages: { ko: '메시지', en: 'messages' },
  store: { ko: '실시간 데이터베이스', en: 'Realtime database' },
  broken: { ko: '끊김', en: 'cut' },
  write: { ko: '쓰기', en: 'write' },
  tell: { ko: '바뀐 값', en: 'new value' },
  unsentSign: { ko: '못 보낸 쓰기', en: 'unsent write' },
  message: { ko: '쓴 글', en: 'message written' },
  stranger: { ko: '모르는 사람', en: 'stranger' },
  spread: (each: number): Localized =>
    each === 1
      ? { ko: '읽는 기기로 가는 글', en: 'message on its way to a phone' }
      : { ko: `읽는 기기로 가는 글(점 하나가 ${each}대)`, en: `to the phones, ${each} to a dot` },
  unsent: (count: number, locale: Locale): string =>
    locale === 'ko' ? `못 보낸 쓰기 ${count}` : `${count} unsent`,
  shelf: { ko: '선반에 실제로 남은 도시락', en: 'boxes really on the shelf' },
  owed(count: number, isShort: boolean, locale: Locale): string {
    if (isShort) return `−${count}`;
    return locale === 'ko' ? `${count}개 더 팔았어요` : `${count} sold too many`;
  },
  reads: { ko: '읽기', en: 'Reads' },
  writes: { ko: '쓰기', en: 'Writes' },
  offlineGround: { ko: '오프라인', en: 'offline' },
  listening: { ko: '듣고 있는 기기', en: 'listening phone' },
  phones: (users: number, each: number, locale: Locale): string => {
    const all = formatNumber(users, locale);
    if (locale === 'ko') return each === 1 ? `기기 ${all}대` : `기기 ${all}대, 한 칸이 ${each}대`;
    return each === 1 ? `${all} phones` : `${all} phones, a square is ${each}`;
  },
} as const satisfies Record<string, Localized | ((...args: never[]) => string | Localized)>;
