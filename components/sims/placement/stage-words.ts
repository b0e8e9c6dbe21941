// Words on the stage of the placement simulator, in both languages.

import type { Corner } from '@/engine/models/placement/config';
import type { Localized } from '@/i18n/locales';
import type { Place } from './now';

export const signs = {
  starting: { ko: '새 환경을 준비', en: 'a new environment starts' },
  working: { ko: '일하는 자리', en: 'at work' },
  idle: { ko: '쉬는 환경', en: 'idle environment' },
  asleep: { ko: '잠든 조각', en: 'a piece asleep' },
  mine: { ko: '지금 내 배치', en: 'my placement now' },
} as const satisfies Record<string, Localized>;

export const say = {
  sky: { ko: '하늘: 함수', en: 'Sky: functions' },
  ground: { ko: '땅: 서버', en: 'Ground: servers' },
  visits: { ko: '손님', en: 'visits' },
  one: { ko: '한 덩어리', en: 'One piece' },
  six: { ko: '여섯 조각', en: 'Six pieces' },
  board: { ko: '같은 손님을 받은 네 배치', en: 'The same visits, placed four ways' },
  notYet: { ko: '이틀 뒤에 적어요', en: 'told after two days' },
  cold: (percent: string): Localized => ({ ko: `${percent} 콜드`, en: `${percent} cold` }),
  lost: (percent: string): Localized => ({ ko: `${percent} 잃음`, en: `${percent} lost` }),
  month: (dollars: string): Localized => ({ ko: `한 달 ${dollars}`, en: `${dollars} a month` }),
  asleep: (count: number, of: number): Localized => ({
    ko: `하늘의 조각 ${of}개 가운데 ${count}개가 자요`,
    en: `${count} of ${of} in the sky asleep`,
  }),
  allAwake: { ko: '하늘의 조각이 모두 깨어 있어요', en: 'All in the sky are awake' },
  allGround: { ko: '모두 땅에 있어요', en: 'All of them are on the ground' },
  leaving: { ko: '5초를 기다린 손님이 떠나요', en: 'After five seconds, they leave' },
  piece: (number: number): Localized => ({ ko: `조각 ${number}`, en: `Piece ${number}` }),
} as const;

export const moves: Readonly<Record<Place, (piece: number) => Localized>> = {
  sky: (piece) => ({ ko: `조각 ${piece}: 서버로 내리기`, en: `Piece ${piece}: down to a server` }),
  own: (piece) => ({ ko: `조각 ${piece}: 함수로 올리기`, en: `Piece ${piece}: up as a function` }),
  shared: (piece) => ({
    ko: `조각 ${piece}: 함수로 올리기`,
    en: `Piece ${piece}: up as a function`,
  }),
};

export const cornerNames: Readonly<Record<Corner, Localized>> = {
  oneFunction: { ko: '한 덩어리, 함수', en: 'One piece, a function' },
  sixFunctions: { ko: '여섯 조각, 함수', en: 'Six pieces, functions' },
  oneServer: { ko: '한 덩어리, 서버', en: 'One piece, a server' },
  sixServers: { ko: '여섯 조각, 서버', en: 'Six pieces, servers' },
};

export const sharing = {
  shared: { ko: '서버 하나를 함께', en: 'Share one server' },
  own: { ko: '서버를 따로', en: 'A server each' },
} as const satisfies Record<string, Localized>;

export const row = {
  lanes: { ko: '기다린 손님과 떠난 손님', en: 'Who waited, and who left' },
  cold: { ko: '콜드 스타트를 겪은 몫', en: 'share that hit a cold start' },
  left: { ko: '떠난 몫', en: 'share that left' },
} as const satisfies Record<string, Localized>;
