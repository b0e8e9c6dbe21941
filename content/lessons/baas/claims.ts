// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { cncf, milkieWay, roberts } from '@/content/sources';

const snsExamples: Source = {
  title: 'AWS SDK for PHP: Amazon SNS examples',
  url: 'https://docs.amazonaws.cn/en_us/sdk-for-php/v3/developer-guide/sns-examples.md',
  readOn: '2026-11-30',
};
const firestorePricing: Source = {
  title: 'Firebase: Understand Cloud Firestore billing',
  url: 'https://firebase.google.com/docs/firestore/pricing',
  readOn: '2026-11-29',
  checkAgainBy: '2027-04-01',
};
const firestoreOffline: Source = {
  title: 'Google Cloud: Firestore, enable offline data',
  url: 'https://docs.cloud.google.com/firestore/docs/manage-data/enable-offline',
  readOn: '2026-11-29',
};
const firestoreTransactions: Source = {
  title: 'Google Cloud: Firestore, transactions and batched writes',
  url: 'https://docs.cloud.google.com/firestore/native/docs/manage-data/transactions',
  readOn: '2026-11-29',
};
const firestoreScale: Source = {
  title: 'Firebase: Understand reads and writes at scale (2026-02)',
  url: 'https://firebase.google.com/docs/firestore/enterprise/understand-reads-writes-scale',
  readOn: '2026-11-21',
};
const insecureRules: Source = {
  title: 'Firebase: Avoid insecure rules',
  url: 'https://firebase.google.com/docs/rules/insecure-rules',
  readOn: '2026-11-29',
};
const realtimeDatabase: Source = {
  title: 'Firebase Realtime Database',
  url: 'https://firebase.google.com/docs/database',
  readOn: '2026-11-29',
};
const appthority2018: Source = {
  title: 'TechTarget: Unprotected Firebase databases leaked over 100 million records (2018)',
  url: 'https://www.techtarget.com/searchsecurity/news/252443616/Unprotected-Firebase-databases-leaked-over-100-million-records',
  readOn: '2026-11-29',
};
const openFirebase2018: Source = {
  title: 'Mashable on the report by Appthority (2018)',
  url: 'https://mashable.com/article/ios-android-firebase-mobile-app-threat',
  readOn: '2026-11-29',
};
const firebaseStory: Source = {
  title: 'Founder Collective: The Firebase Story (2017-02-21)',
  url: 'https://hackernoon.com/how-to-build-a-product-loved-by-millions-and-get-acquired-by-google-the-firebase-story-82dab4e3e80c',
  readOn: '2026-11-29',
};
const googleBuysFirebase: Source = {
  title: 'ProgrammableWeb: Google Acquires Firebase for Back-End Sync (2014-11-03)',
  url: 'https://www.programmableweb.com/news/google-acquires-firebase-back-end-sync/analysis/2014/11/03',
  readOn: '2026-11-29',
};
const parseShutdown: Source = {
  title: 'WillowTree: Parse Shutdown, What It Means (2016)',
  url: 'https://willowtreeapps.com/ideas/parse-shutdown-what-it-means-and-what-you-can-do/',
  readOn: '2026-11-29',
};
const parseDossier: Source = {
  title: 'Back4App: Parse and Facebook, a dossier, with the announcement of 2016-01-28',
  url: 'https://blog.back4app.com/parse-facebook-dossier/',
  readOn: '2026-11-29',
};
const parseServer: Source = {
  title: 'npm: parse-server 9.10.0',
  url: 'https://www.npmjs.com/package/parse-server',
  readOn: '2026-11-29',
};
const kinveyBought: Source = {
  title: 'SEC: Progress Software, quarterly report to 2017-05-31, subsequent events',
  url: 'https://www.sec.gov/Archives/edgar/data/876167/000087616717000036/R23.htm',
  readOn: '2026-11-29',
};
const gbaas2016: Source = {
  title: 'iFunFactory: 게임 서버 구축 방법 비교, GBaaS vs. 설치형 게임 서버 엔진 (2016-07-05)',
  url: 'https://blog.ifunfactory.com/2016/07/05/%EA%B2%8C%EC%9E%84-%EC%84%9C%EB%B2%84-%EA%B5%AC%EC%B6%95-%EB%B0%A9%EB%B2%95-%EB%B9%84%EA%B5%90-gbaas-vs-%EC%84%A4%EC%B9%98%ED%98%95-%EA%B2%8C%EC%9E%84-%EC%84%9C%EB%B2%84-%EC%97%94%EC%A7%84/',
  readOn: '2026-11-29',
};
const CHECKED_ON = '2026-11-21';
const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
  {
    id: 'C025',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'BaaS는 완성된 기능을 API로 쓰고 FaaS는 내가 쓴 코드를 올린다.',
      en: 'BaaS gives finished features by API; FaaS runs code that you wrote.',
    },
    actually: {
      ko: '맞아요. 하나만 고르는 사이가 아니라 함께 쓰는 일이 많아요.',
      en: 'True, and they are more often combined than chosen between.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C026',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'BaaS는 데이터베이스, 로그인, 파일, 알림 같은 기능을 완성된 API로 준다.',
      en: 'BaaS offers database, sign-in, files and notifications as finished APIs.',
    },
    actually: {
      ko: '맞아요. 그만큼 만들 것이 줄어요. 대신 제공자가 정한 데이터의 모양과 규칙 언어를 받아들여야 해요.',
      en: 'True, and there is that much less to build. In return you accept the provider’s shape of data and its language for rules.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C027',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'BaaS 요금은 API 사용량과 서버 사용 시간으로 매긴다.',
      en: 'BaaS is billed by API use and server time.',
    },
    actually: {
      ko: '서비스마다 달라요. Firestore는 읽고, 쓰고, 지운 문서의 수와 저장량, 전송량을 세고, 서버가 켜져 있던 시간은 세지 않아요. 그래서 무엇을 세는지부터 읽어요.',
      en: 'It varies. Firestore counts documents read, written and deleted, storage and traffic, and no server time at all. So read first what is counted.',
    },
    sources: [firestorePricing, roberts],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-04-01',
  },
  {
    id: 'C028',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'BaaS는 사용자가 몰려도 알아서 확장된다.',
      en: 'BaaS absorbs any surge by itself.',
    },
    actually: {
      ko: '대체로 그래요. 하지만 한도가 있고 데이터의 모양을 가려요. 좁은 범위의 키나 문서 하나에 읽기와 쓰기가 몰리면 느려지고, 구글도 서서히 늘리라고 권해요. 늘어난 만큼 요금도 늘어요.',
      en: 'Mostly, within limits, and it minds how data is shaped: load on a narrow range of keys or a single document is slow, and Google advises growing gradually. The bill grows along.',
    },
    sources: [firestoreScale],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C029',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'BaaS로는 복잡한 기능을 만들 수 없고 코드가 클라이언트에 몰린다.',
      en: 'BaaS cannot do anything complex and pushes all code to the client.',
    },
    actually: {
      ko: '그럴 때가 많지만 꼭 그렇지는 않아요. 앱이 데이터베이스에 바로 닿으니 로직이 앱으로 가기 쉽고, 웹과 아이폰, 안드로이드에 같은 코드를 되풀이해 쓰게 돼요. 접근 규칙과 함수(FaaS)를 더하면 서버 쪽에도 로직을 둘 수 있어요.',
      en: 'It tends that way and need not. As apps reach the database directly, logic moves into them and is written again for web, iPhone and Android. Access rules and functions put logic back on the server’s side.',
    },
    sources: [roberts, cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C030',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '유료 구간에 들어가면 BaaS 요금은 감당하기 어려울 수 있다.',
      en: 'Past the free tier, BaaS can become painfully expensive.',
    },
    actually: {
      ko: '그럴 수 있어요. 읽은 수만큼 내는 서비스에서는 모두가 모두의 글을 듣는 구조나 끝나지 않는 반복 하나가 요금을 폭증시켜요. 2020년에 한 회사는 시험하던 하룻밤 사이에 72,000달러를 청구받았다고 밝혔어요. 사람 수보다 글 하나를 몇 번 읽는지를 봐요.',
      en: 'It can. Where reads are billed, everybody listening to everybody, or one endless loop, makes the bill explode: in 2020 a company told how one night of testing cost it $72,000. Watch how often a thing is read rather than how many people there are.',
    },
    sources: [firestorePricing, milkieWay],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-04-01',
  },
  {
    id: 'C031',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Firebase는 2011년에 시작해 2014년에 구글에 인수됐다.',
      en: 'Firebase began in 2011 and was bought by Google in 2014.',
    },
    actually: {
      ko: '맞아요. 2011년 9월에 만들기 시작해 2012년 4월에 공개했고, 2014년 가을에 구글이 인수했어요. 그 전에는 웹사이트에 붙이는 채팅 창을 팔던 회사였어요.',
      en: 'True. Work began in September 2011, the public launch was in April 2012, and Google bought it in the autumn of 2014. Before that, its founders sold chat windows for websites.',
    },
    sources: [firebaseStory, googleBuysFirebase],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C032',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Parse는 종료됐다.',
      en: 'Parse has been shut down.',
    },
    actually: {
      ko: '서비스는 그래요. 2016년 1월 28일에 알리고 꼭 1년 뒤에 끝내기로 했어요. 하지만 코드는 Parse Server라는 오픈 소스로 공개돼 지금도 개발되고 있어요(npm 9.10.0, 2026년 11월). 다만 원래 서비스와 모두 같지는 않아서 옮기려면 고칠 것이 있었어요.',
      en: 'The service, yes: announced on 28 January 2016, to end exactly a year later. Its code was published as Parse Server and is developed to this day (npm 9.10.0, November 2026), though it was not the same in everything and moving took work.',
    },
    sources: [parseShutdown, parseDossier, parseServer],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C033',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'BaaS를 쓰면 백엔드를 몰라도 된다.',
      en: 'With BaaS you need not know about back ends.',
    },
    actually: {
      ko: '시작은 쉬워요. 하지만 접근 규칙을 빠뜨리면 데이터가 공개되고, 데이터의 모양을 잘못 잡으면 느리고 비싸요. 2018년의 조사에서는 Firebase를 쓰는 앱 28,502개 가운데 3,046개가 누구나 읽을 수 있는 데이터베이스 2,271개에 데이터를 두고 있었어요.',
      en: 'Starting is easy. But without access rules data is public, and badly shaped data is slow and expensive. A survey of 2018 found 28,502 apps on Firebase, 3,046 of which kept data in 2,271 databases that anyone could read.',
    },
    sources: [insecureRules, appthority2018, openFirebase2018],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C034',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'Kinvey는 대표적인 BaaS다.',
      en: 'Kinvey is a leading BaaS.',
    },
    actually: {
      ko: '2010년대 모바일 BaaS의 대표였고, 2017년 6월 1일에 Progress가 인수했어요. 지금 파는지는 확인하지 못했어요. 옛 목록에 있는 이름은 고르기 전에 살아 있는지부터 봐요.',
      en: 'It was, among mobile back ends of the 2010s. Progress bought it on 1 June 2017; whether it is still sold we could not verify. Before choosing a name from an old list, see that it is alive.',
    },
    sources: [kinveyBought],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C035',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Firebase의 실시간 데이터베이스는 바뀐 값을 기기에 바로 밀어 준다.',
      en: 'Firebase’s Realtime Database pushes changes to devices at once.',
    },
    actually: {
      ko: '맞아요. 기기가 묻고 또 묻는 대신, 연결을 열어 두고 바뀐 것을 받아요. ‘서버리스로는 실시간이 안 된다’는 말의 반례이기도 해요.',
      en: 'True. A device does not ask again and again; it keeps a connection open and is told. That alone refutes “serverless cannot do realtime”.',
    },
    sources: [realtimeDatabase],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C036',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '게임용은 GBaaS, 모바일용은 MBaaS라고 부른다.',
      en: 'Game back ends are called GBaaS, mobile ones MBaaS.',
    },
    actually: {
      ko: '그렇게 부르는 곳이 있어요. MBaaS는 Parse를 소개하는 글에도 나오는 흔한 말이고, GBaaS는 게임 회사의 글에서 볼 수 있어요. 다른 기술이 아니라, 누구를 위해 묶었느냐의 차이예요.',
      en: 'Some do. MBaaS is common and used of Parse; GBaaS is found in texts of game companies. They are not other technologies, but a matter of for whom the features were put together.',
    },
    sources: [parseShutdown, gbaas2016],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C190',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '오프라인에서 고친 것은 다시 연결되면 알아서 합쳐진다.',
      en: 'What was changed offline is merged once the device is back.',
    },
    actually: {
      ko: 'Firestore는 합치지 않아요. 같은 문서를 여럿이 고치면 마지막에 도착한 쓰기가 남아요. ‘하나 빼기’처럼 무엇을 할지 적어 보내면 셈은 지켜지지만, 트랜잭션은 오프라인에서 실패해요. 합치는 데이터베이스도 있으니 쓰는 제품의 설명서를 읽어요.',
      en: 'Firestore does not merge: where several change one document, the write that arrives last stays. Sending what to do, as “one less”, keeps the count; transactions fail offline. Some databases do merge, so read the manual of yours.',
    },
    sources: [firestoreOffline, firestoreTransactions],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C145',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'BaaS는 SNS 연동을 제공한다.',
      en: 'BaaS offers integration with “SNS”.',
    },
    actually: {
      ko: '여기서 SNS는 소셜 네트워크의 계정으로 들어오는 소셜 로그인이에요. Amazon SNS(Simple Notification Service)는 토픽에 낸 메시지를 구독자에게 나눠 주는 다른 서비스예요. 글자만 같으니 ‘소셜 로그인’과 ‘Amazon SNS’로 나눠 써요.',
      en: 'In Korean posts SNS means social networks: signing in with an account of one. Amazon SNS (Simple Notification Service) is something else, which hands a topic’s messages to its subscribers. Only the letters are the same, so write “social sign-in” and “Amazon SNS”.',
    },
    sources: [snsExamples],
    checkedOn: '2026-11-30',
  },
];
