// The five stairs of the home page: which layers stay yours, and what each stair costs and spares you.

import type { Localized, Rung, Source } from '@/content/schema';

/** From what a customer sees down to the cable. */
export const layers = [
  { id: 'code', name: { ko: '비즈니스 코드', en: 'Business code' } },
  { id: 'data', name: { ko: '데이터', en: 'Data' } },
  { id: 'runtime', name: { ko: '런타임', en: 'Runtime' } },
  { id: 'middleware', name: { ko: '미들웨어', en: 'Middleware' } },
  { id: 'os', name: { ko: '운영체제', en: 'Operating system' } },
  { id: 'virtualization', name: { ko: '가상화', en: 'Virtualization' } },
  { id: 'servers', name: { ko: '서버', en: 'Servers' } },
  { id: 'storage', name: { ko: '저장소', en: 'Storage' } },
  { id: 'network', name: { ko: '네트워크', en: 'Network' } },
] as const satisfies readonly { readonly id: string; readonly name: Localized }[];

export type LayerId = (typeof layers)[number]['id'];

/** A measured start-up time, shown only where someone measured it. */
export interface StartTime {
  /** The whole read-out, value and unit included. */
  readonly label: Localized;
  /** What was measured, where and when. */
  readonly detail: Localized;
  readonly source: Source;
}

export interface Stair {
  readonly id: Rung;
  readonly name: Localized;
  /** One line under the stair. */
  readonly line: Localized;
  /** Shown when the stair is opened: what you do, what someone else does, what it costs you. */
  readonly story: Localized;
  /** The layers that stay yours, from the top. */
  readonly yours: readonly LayerId[];
  /** A service of this kind. */
  readonly example: Localized;
  readonly start: StartTime | null;
  /** Claims of the fact ledger that the story rests on. */
  readonly claims: readonly string[];
}

const allLayers: readonly LayerId[] = layers.map((layer) => layer.id);

export const ladder: readonly Stair[] = [
  {
    id: 'onprem',
    name: { ko: '온프레미스', en: 'On-premises' },
    line: {
      ko: '서버를 사서 들여놔요.',
      en: 'Buy the machine and house it.',
    },
    story: {
      ko: '장비를 고르고, 선을 꽂고, 운영체제를 깔고, 고장 나면 직접 고쳐요. 대신해 주는 사람은 없어요. 손님이 한 명도 없는 밤에도 장비값과 전기 요금은 그대로 나가요.',
      en: 'You choose the hardware, plug in the cables, install the operating system and fix what breaks. Nobody does any of it for you. On a night without a single customer, the hardware and the electricity still cost the same.',
    },
    yours: allLayers,
    example: { ko: '가게 안쪽의 서버', en: 'A server in the back room' },
    start: null,
    claims: [],
  },
  {
    id: 'iaas',
    name: { ko: 'IaaS', en: 'IaaS' },
    line: {
      ko: '빈 컴퓨터를 빌려요. 운영체제부터 위는 내 일이에요.',
      en: 'Rent a bare computer. From the operating system up, it is yours.',
    },
    story: {
      ko: '건물, 전기, 장비, 가상화는 제공자가 맡아요. 운영체제 업데이트와 백업, 보안 설정은 여전히 내가 해요. 요금은 손님 수가 아니라 켜 둔 시간을 따라가요.',
      en: 'The provider looks after the building, the power, the hardware and the virtualization. Patching the operating system, backups and security settings stay with you. The bill follows the hours it is switched on, not the customers it serves.',
    },
    yours: ['code', 'data', 'runtime', 'middleware', 'os'],
    example: { ko: 'Amazon EC2', en: 'Amazon EC2' },
    start: {
      label: { ko: '약 26초', en: 'about 26 s' },
      detail: {
        ko: '시작을 요청하고 SSH로 접속되기까지. EC2 m7i.large, 미국 오리건, 3회, 2026년 1월 측정.',
        en: 'From the start request to an SSH login. EC2 m7i.large, Oregon, 3 runs, measured January 2026.',
      },
      source: {
        title: 'brevdev/ec2-coldboot-research',
        url: 'https://github.com/brevdev/ec2-coldboot-research',
        readOn: '2026-11-21',
      },
    },
    claims: ['C016', 'C020', 'C022'],
  },
  {
    id: 'paas',
    name: { ko: 'PaaS', en: 'PaaS' },
    line: {
      ko: '코드만 올려요. 앱은 밤에도 켜져 있어요.',
      en: 'Push the code. The app stays on through the night.',
    },
    story: {
      ko: '코드를 올리면 제공자가 운영체제와 런타임을 갖추고 앱을 띄워 줘요. 몇 개를 띄울지는 대개 내가 정해요. 주문이 없어도 띄워 둔 만큼 요금이 나와요.',
      en: 'You push code; the provider supplies the operating system and the runtime and starts the app. How many copies run is usually your decision. What runs is billed, orders or no orders.',
    },
    yours: ['code', 'data'],
    example: { ko: 'Heroku', en: 'Heroku' },
    start: null,
    claims: ['C023', 'C024'],
  },
  {
    id: 'faas',
    name: { ko: 'FaaS', en: 'FaaS' },
    line: {
      ko: '함수만 올려요. 부를 때만 깨어나요.',
      en: 'Upload a function. It wakes when it is called.',
    },
    story: {
      ko: '함수 하나를 올려 두면 요청이 올 때마다 제공자가 실행하고, 몰리면 알아서 늘려요. 쉬는 함수의 실행 요금은 0원이에요. 대신 새로 깨어나는 순간에는 누군가 기다려야 해요.',
      en: 'You upload a function; the provider runs it on each request and adds more when requests crowd in. A resting function has no compute charge. The price is that somebody waits while a new one wakes.',
    },
    yours: ['code', 'data'],
    example: { ko: 'AWS Lambda', en: 'AWS Lambda' },
    start: {
      label: { ko: '약 0.145초', en: 'about 0.145 s' },
      detail: {
        ko: 'Node.js 22 함수의 초기화 시간 중앙값. AWS Lambda, 빈 함수, 2026년 6~8월 측정. 코드 내려받기는 빠진 값.',
        en: 'Median init time of a Node.js 22 function. AWS Lambda, hello-world, measured June to August 2026; fetching the code is not included.',
      },
      source: {
        title: 'maxday/lambda-perf',
        url: 'https://github.com/maxday/lambda-perf',
        readOn: '2026-11-21',
      },
    },
    claims: ['C005', 'C054', 'C055'],
  },
  {
    id: 'baas',
    name: { ko: 'BaaS', en: 'BaaS' },
    line: {
      ko: '백엔드를 API로 빌려요. 내 코드는 화면뿐이에요.',
      en: 'Rent the backend as an API. Only the screen is your code.',
    },
    story: {
      ko: '로그인, 데이터베이스, 알림을 완성된 API로 가져다 써요. 나는 화면과 접근 규칙을 만들어요. 서버 코드가 사라지는 만큼 남이 정한 방식에 맞춰야 하고, 옮기기도 어려워져요.',
      en: 'Sign-in, database and notifications come as finished APIs; you write the screens and the access rules. What you save in server code you pay in fitting someone else’s design, and in how hard it is to leave.',
    },
    yours: ['code'],
    example: { ko: 'Firebase', en: 'Firebase' },
    start: null,
    claims: ['C025'],
  },
];
