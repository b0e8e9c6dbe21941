// Services that an app talks to in place of a back end of its own.

import { line, named, type Service } from './service';

export const backends: readonly Service[] = [
  {
    id: 'amplify',
    job: 'backends',
    maker: 'amazon',
    name: named('AWS Amplify'),
    also: ['Amplify'],
    use: {
      ko: '앱에서 AWS의 로그인, 저장소, API를 쓰는 도구',
      en: 'Lets an app use sign-in, storage and APIs of AWS',
    },
    limits: [],
    price: [],
    taught: ['baas#borrowed'],
  },
  {
    id: 'firebase',
    job: 'backends',
    maker: 'google',
    name: named('Firebase'),
    also: ['Realtime Database'],
    use: {
      ko: '문서와 실시간 데이터베이스, 로그인',
      en: 'Document and realtime databases, sign-in',
    },
    limits: [
      line('접근 규칙을 빠뜨리면 데이터가 공개됨', 'without access rules data is public', {
        claim: 'C033',
      }),
    ],
    price: [
      line('읽은 수만큼. 반복 하나가 요금을 키움', 'by reads; one loop makes it explode', {
        claim: 'C030',
      }),
    ],
    taught: ['baas#borrowed'],
  },
  {
    id: 'supabase',
    job: 'backends',
    maker: 'other',
    by: { ko: '오픈 소스', en: 'open source' },
    name: named('Supabase'),
    use: { ko: 'PostgreSQL 위에 같은 기능을 얹은 것', en: 'The same features on PostgreSQL' },
    limits: [
      line('행마다 거는 규칙이 없으면 열려 있음', 'open, without security by row', {
        step: 'baas#rules-are-code',
      }),
    ],
    price: [],
    taught: ['baas#borrowed'],
  },
  {
    id: 'parse',
    job: 'backends',
    maker: 'other',
    by: { ko: '지금은 오픈 소스', en: 'open source now' },
    name: named('Parse'),
    also: ['Parse Server'],
    use: {
      ko: '휴대폰 앱을 위한 BaaS. 코드는 Parse Server로 이어짐',
      en: 'BaaS for phone apps, now Parse Server',
    },
    limits: [],
    price: [],
    ended: line(
      '2016년 1월에 알리고 1년 뒤 종료',
      'announced in January 2016, ended a year later',
      { claim: 'C032' },
    ),
    taught: ['baas#borrowed'],
  },
  {
    id: 'kinvey',
    job: 'backends',
    maker: 'other',
    by: named('Progress'),
    name: named('Kinvey'),
    use: { ko: '모바일 앱을 위한 BaaS', en: 'BaaS for mobile apps' },
    limits: [],
    price: [],
    taught: ['baas#borrowed'],
  },
];
