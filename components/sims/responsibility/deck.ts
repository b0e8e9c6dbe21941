// The ten areas and the stories that stand for them, in both languages.

import {
  type Area,
  areas,
  FACES,
  type Holder,
  type Stair,
} from '@/engine/models/responsibility/config';
import type { Localized } from '@/i18n/locales';

export const stairWords: Readonly<Record<Stair, Localized>> = {
  'on-premises': { ko: '온프레미스', en: 'On-prem' },
  iaas: { ko: 'IaaS', en: 'IaaS' },
  paas: { ko: 'PaaS', en: 'PaaS' },
  saas: { ko: 'SaaS', en: 'SaaS' },
};

export const holderWords: Readonly<Record<Holder, Localized>> = {
  mine: { ko: '나', en: 'Me' },
  shared: { ko: '함께', en: 'Both' },
  theirs: { ko: '제공자', en: 'Provider' },
};

export const areaWords: Readonly<Record<Area, Localized>> = {
  data: { ko: '데이터', en: 'Data' },
  configuration: { ko: '설정', en: 'Settings' },
  identities: { ko: '계정', en: 'Accounts' },
  devices: { ko: '접속 기기', en: 'Devices' },
  applications: { ko: '앱', en: 'Applications' },
  network: { ko: '네트워크 제어', en: 'Network rules' },
  os: { ko: '운영체제', en: 'OS' },
  hosts: { ko: '물리 서버', en: 'Servers' },
  wiring: { ko: '물리 네트워크', en: 'Cabling' },
  centre: { ko: '데이터센터', en: 'Data center' },
};

export interface Story {
  readonly title: string;
  readonly line: string;
}

const story = (title: string, line: string): Story => ({ title, line });

const stories: Localized<Readonly<Record<Area, readonly [Story, Story]>>> = {
  ko: {
    data: [
      story('잊은 백업', '한 달째 백업이 돌지 않았어요.'),
      story('지운 데이터', '누군가 주문 표를 통째로 지웠어요.'),
    ],
    configuration: [
      story('열린 저장소', '주소만 알면 누구나 파일을 열 수 있어요.'),
      story('틀린 리전', '손님 명부가 다른 나라의 리전에 만들어졌어요.'),
    ],
    identities: [
      story('퇴사자 계정', '그만둔 사람의 계정으로 아직 들어올 수 있어요.'),
      story('새어 나간 키', '접속 키가 공개된 코드에 섞여 올라갔어요.'),
    ],
    devices: [
      story('잃어버린 노트북', '관리자 화면을 쓰던 노트북을 잃어버렸어요.'),
      story('오래된 브라우저', '계산대 태블릿의 브라우저가 3년째 그대로예요.'),
    ],
    applications: [
      story('취약한 라이브러리', '앱이 쓰는 라이브러리에서 취약점이 나왔어요.'),
      story('코드 버그', '앱이 할인을 두 번 빼요.'),
    ],
    network: [
      story('방화벽 규칙', '데이터베이스의 문이 인터넷 전체에 열려 있어요.'),
      story('TLS 설정', '오래된 암호화 방식의 접속을 아직 받아 줘요.'),
    ],
    os: [
      story('OS 패치', '운영체제의 보안 업데이트가 나왔어요.'),
      story('커널 취약점', '운영체제의 커널에서 취약점이 발견됐어요.'),
    ],
    hosts: [
      story('배터리 교체', '서버에 든 배터리가 수명을 다했어요.'),
      story('디스크 교체', '서버의 디스크 하나가 고장 났어요.'),
    ],
    wiring: [
      story('스위치 고장', '서버들을 잇는 스위치가 꺼졌어요.'),
      story('빠진 케이블', '서버에 꽂힌 케이블이 헐거워졌어요.'),
    ],
    centre: [
      story('정전', '건물에 들어오던 전기가 끊겼어요.'),
      story('멈춘 냉방', '서버가 있는 방의 냉방이 멈췄어요.'),
    ],
  },
  en: {
    data: [
      story('A forgotten backup', 'No backup has run for a month.'),
      story('Deleted data', 'Somebody deleted the whole table of orders.'),
    ],
    configuration: [
      story('Open storage', 'Anyone who has the link can read the files.'),
      story('The wrong region', 'The customer list was created in another country’s region.'),
    ],
    identities: [
      story('Somebody who left', 'The account of a former colleague still works.'),
      story('A leaked key', 'An access key was published along with the code.'),
    ],
    devices: [
      story('A lost laptop', 'The laptop with the admin pages is gone.'),
      story('An old browser', 'The browser on the till’s tablet is three years old.'),
    ],
    applications: [
      story('A weak library', 'A library that the app uses has a known hole.'),
      story('A bug', 'The app takes the discount off twice.'),
    ],
    network: [
      story('A firewall rule', 'The database’s door is open to all of the internet.'),
      story('TLS settings', 'Outdated encryption is still accepted.'),
    ],
    os: [
      story('An OS patch', 'The operating system has a security update.'),
      story('A kernel hole', 'A hole was found in the operating system’s kernel.'),
    ],
    hosts: [
      story('A dead battery', 'A battery inside a server is worn out.'),
      story('A dead disk', 'A disk in a server has failed.'),
    ],
    wiring: [
      story('A dead switch', 'The switch between the servers is off.'),
      story('A loose cable', 'A server’s cable has worked loose.'),
    ],
    centre: [
      story('A power cut', 'The building has lost its power.'),
      story('No cooling', 'The room with the servers is no longer cooled.'),
    ],
  },
};

/** The story of a card: `about` is 2 × the area from 0, plus which of its stories it is. */
export function cardOf(about: number, locale: 'ko' | 'en'): Story & { readonly area: Area } {
  const area = areas[Math.floor(about / FACES)];
  const found = area && stories[locale][area][about % FACES];
  if (!found) throw new RangeError(`no card ${about}`);
  return { ...found, area };
}

/** The words of the stage itself. */
export const stageWords = {
  reached: { ko: '내게 온 카드', en: 'Reached you' },
  handled: { ko: '제공자가 처리', en: 'Provider’s' },
  move: { ko: '옮겨 보기', en: 'Move to' },
  climb: { ko: '이 단으로 옮기기', en: 'move to this rung' },
  mine: { ko: '내 몫', en: 'yours' },
  shared: { ko: '함께', en: 'shared' },
  theirs: { ko: '제공자', en: 'the provider’s' },
  right: { ko: '맞혔어요', en: 'you were right' },
  half: { ko: '반만 맞았어요', en: 'half right' },
  wrong: { ko: '틀렸어요', en: 'wrong' },
  cards: (each: number): Localized => ({ ko: `카드 ${each}장`, en: `${each} cards` }),
  place: (n: number): Localized => ({ ko: `열 장 가운데 ${n}번째`, en: `Card ${n} of ten` }),
} as const;
