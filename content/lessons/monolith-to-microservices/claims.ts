// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { microservicesArticle } from '@/content/sources';

const fiveMarks: Source = {
  title: 'C. Richardson, What are microservices? (microservices.io), as quoted at second hand',
  url: 'https://anytimedeveloper.com/docs/microservices',
  readOn: '2026-11-30',
};
const monolithFirst: Source = {
  title: 'M. Fowler, MonolithFirst (2015), as quoted at second hand',
  url: 'https://aivarsk.com',
  readOn: '2026-11-30',
};
const maturityModel: Source = {
  title:
    'Rajesh R V, Spring 5.0 Microservices, 2nd ed. (Packt, 2017): Microservices maturity model',
  url: 'https://subscription.packtpub.com/book/web_development/9781787127685/5/ch05lvl1sec47/microservices-maturity-model',
  readOn: '2026-11-30',
};
const baeminTalk: Source = {
  title: 'Y. Kim, 배달의민족 마이크로서비스 여행기 (Woowacon 2020), as noted by a listener',
  url: 'https://velog.io/@ariul-dev/우아콘-2020-배달의민족-마이크로서비스-여행기-우아한형제들-배민서비스개발팀-김영한',
  readOn: '2026-11-30',
};
const baeminTalkToo: Source = {
  title: 'The same talk, as noted by another listener',
  url: 'https://leeseojune53.github.io/posts/%EC%9A%B0%EC%95%84%EC%BD%982020-%EB%B0%B0%EB%8B%AC%EC%9D%98%EB%AF%BC%EC%A1%B1-%EB%A7%88%EC%9D%B4%ED%81%AC%EB%A1%9C%EC%84%9C%EB%B9%84%EC%8A%A4-%EC%97%AC%ED%96%89%EA%B8%B0',
  readOn: '2026-11-30',
};
const primeVideo: Source = {
  title: 'M. Kolny on Prime Video’s audio and video monitoring (2023), as quoted at second hand',
  url: 'https://hacktech.info/?p=39556',
  readOn: '2026-11-30',
};
const segmentRetold: Source = {
  title: 'A. Noonan, Goodbye Microservices (Segment, 2018), as retold at second hand',
  url: 'https://www.besthub.dev/articles/why-we-dropped-140-microservices-for-a-single-monolith-and-what-we-learned-60809b65dbd9',
  readOn: '2026-11-30',
};
const segmentQuoted: Source = {
  title: 'The same article, as quoted by The Changelog',
  url: 'https://changelog.com/news/segment-says-goodbye-microservices-nnwW',
  readOn: '2026-11-30',
};
const shopifyMonolith: Source = {
  title: 'Shopify Engineering, Under Deconstruction: The State of Shopify’s Monolith (2020)',
  url: 'https://shopifyengineering.myshopify.com/blogs/engineering/shopify-monolith',
  readOn: '2026-11-30',
};
const tailAtScale: Source = {
  title: 'J. Dean, L. A. Barroso, The Tail at Scale (CACM 56, 2013), as retold at second hand',
  url: 'https://toolkit-v2.pages.dev/papers/tail-at-scale/',
  readOn: '2026-11-30',
};

export const claims: readonly Claim[] = [
  {
    id: 'C095',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '모놀리스는 작은 수정에도 전체를 다시 배포하고, 마이크로서비스는 바뀐 것만 배포한다.',
      en: 'A monolith redeploys everything for a small change, microservices only what changed.',
    },
    actually: {
      ko: '대체로 맞지만 조건이 있어요. 서비스 사이의 약속(API와 이벤트)이 그대로여야 해요. 약속을 깨는 변경이면 부르는 쪽까지 확인해 여러 서비스를 함께 내보내야 해요. 그런 일이 잦으면 분산 모놀리스예요.',
      en: 'Broadly true, on one condition: what services promise each other, their APIs and events, must stay compatible. Break a promise, and those who call it have to be checked and shipped with it. Where that is usual, it is a distributed monolith.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C096',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '마이크로서비스는 잘 정의된 API로 통신하는 작고 독립적인 서비스들이며, 작은 팀이 맡는다.',
      en: 'Microservices are small, independent services with well-defined APIs, owned by small teams.',
    },
    actually: {
      ko: '맞아요. 흔히 다섯 가지로 말해요. 고치고 시험하기 쉽고, 느슨하게 이어지고, 따로 배포되고, 업무를 따라 나뉘고, 작은 팀이 맡아요. ‘작다’는 줄 수가 아니라 한 팀이 온전히 책임질 만한 범위를 말해요.',
      en: 'True. Five marks are usually named: easy to maintain and test, loosely coupled, deployed on their own, organised around the business, owned by a small team. “Small” is what one team can fully answer for, and not a number of lines.',
    },
    sources: [microservicesArticle, fiveMarks],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C097',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '마이크로서비스는 SOA에서 왔고, SOA의 서비스보다 더 작은 것이다.',
      en: 'Microservices come from SOA and are merely smaller.',
    },
    actually: {
      ko: '뿌리는 이어져 있어요. 다만 크기만 다른 것은 아니에요. 흔히 본 SOA는 가운데 버스(ESB)에 똑똑한 일을 맡기고 회사 전체의 표준을 앞세웠어요. 마이크로서비스는 똑똑함을 서비스에 두고, 저마다 따로 배포해요. SOA의 한 갈래로 보는 사람도 있어요.',
      en: 'They are related, but size is not the difference. SOA as often practised put the intelligence into a bus in the middle and set standards for the whole company. Microservices keep it in the services and deploy each alone. Some call them one form of SOA.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C098',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스는 함수 하나쯤의 아주 작은 서버다.',
      en: 'A microservice is a tiny server for one function or so.',
    },
    actually: {
      ko: '그렇게 잘게 나누면 부르고 배포하고 찾아다니는 비용이 이득을 넘어요. 나누는 기준은 업무 역량과 바뀌는 이유예요. 함께 바뀌는 것은 함께 둬요.',
      en: 'Cut that fine, and calling, deploying and tracing cost more than they bring. The cut follows business capability and reasons to change: what changes together stays together.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C099',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스는 서비스마다 개별 서버를 가진다.',
      en: 'Every microservice has a server of its own.',
    },
    actually: {
      ko: '필요한 것은 저마다의 프로세스와 따로 하는 배포예요. 서버 한 대에 여러 프로세스를 두어도, 한 클러스터에 컨테이너를 두어도, 함수로 두어도 돼요.',
      en: 'What each needs is a process of its own and a deployment of its own. Several processes on one machine will do, as will containers in one cluster, or functions.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C100',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '컴포넌트는 따로 바꾸고 올릴 수 있는 단위이고, 마이크로서비스는 서비스로 컴포넌트를 만든다.',
      en: 'A component can be replaced and upgraded by itself, and microservices make components out of services.',
    },
    actually: {
      ko: '맞아요. 라이브러리는 같은 프로세스에 붙어 메모리 안에서 불리고, 바꾸면 앱을 다시 배포해요. 서비스는 다른 프로세스에 있고 따로 배포돼요. 대신 네트워크를 지나는 호출은 느리고 실패할 수 있어서, 한 번에 많이 묻도록 설계해요.',
      en: 'True. A library is linked into the process and called in memory, and changing it redeploys the app. A service lives in another process and is deployed alone. But calls over a network are slower and can fail, so each should ask for more at once.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C102',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '사용자 요청 하나가 여러 내부 서비스를 불러 답을 만든다.',
      en: 'One user request may call several internal services.',
    },
    actually: {
      ko: '맞아요. 그래서 응답 시간은 더해지고 가용성은 곱해져요. 백 번에 한 번 느린 서버를 백 대 부르면 요청의 63%가 느린 답을 하나는 만나요(“The Tail at Scale”, 2013, 다른 글의 인용으로 읽었어요).',
      en: 'True, which is why times add up and availabilities multiply. Ask a hundred servers, each slow one time in a hundred, and 63% of requests meet at least one slow answer (“The Tail at Scale”, 2013, read at second hand).',
    },
    sources: [microservicesArticle, tailAtScale],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C110',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스의 특징은 컴포넌트화, 업무 역량, 제품, 엔드포인트와 파이프, 거버넌스, 데이터, 장애 대비, 진화하는 설계의 여덟 가지다.',
      en: 'Microservices have eight characteristics: components, capabilities, products, endpoints and pipes, governance, data, failure and evolution.',
    },
    actually: {
      ko: '처음 글의 목록은 아홉이에요. 인프라 자동화가 빠졌어요. 서비스 수만큼 시험하고 배포해야 하니, 자동화는 나중 문제가 아니라 조건이에요.',
      en: 'The original list has nine: infrastructure automation is missing. Every service has to be tested and deployed, so automation is a condition and no afterthought.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C111',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스는 모놀리스의 한계를 극복한 다음 단계다.',
      en: 'Microservices are the next step, beyond the limits of the monolith.',
    },
    actually: {
      ko: '다음 단계가 아니라 거래예요. 따로 배포하고 따로 늘리는 것을 얻고, 네트워크와 운영의 복잡함을 사요. 단순한 시스템이라면 오히려 느려져요. 파울러는 새 프로젝트를 마이크로서비스로 시작하지 말라고 권하면서, 경험에 기댄 조언이라고 밝혔어요(인용으로 읽었어요).',
      en: 'It is a trade and not a step. You gain separate deployment and scaling, and take on the complexity of networks and operations. Simple systems get slower to build. Fowler advises against starting a new project this way, and says that it rests on experience (read as quoted).',
    },
    sources: [microservicesArticle, monolithFirst],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C112',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '마이크로서비스 성숙도 모델의 출처는 오라일리가 펴낸 책이다.',
      en: 'The microservices maturity model comes from a book published by O’Reilly.',
    },
    actually: {
      ko: '책은 Rajesh R V의 “Spring 5.0 Microservices” 2판이고, 펴낸 곳은 Packt예요(2017). 네 단계(전통적, 기초, 중급, 고급)를 다섯 영역(애플리케이션, 데이터베이스, 인프라, 모니터링, 프로세스)에 걸쳐 봐요. 다른 글의 성숙도 모델들은 이것과 다른 모델이에요.',
      en: 'The book is “Spring 5.0 Microservices”, second edition, by Rajesh R V, and Packt published it (2017). It sets four levels (traditional, basic, intermediate, advanced) against five areas: application, database, infrastructure, monitoring, processes. Other maturity models are other models.',
    },
    sources: [maturityModel],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C340',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '배달의민족은 장애 때문에 마이크로서비스로 나눴다.',
      en: 'Baemin split into microservices because of outages.',
    },
    actually: {
      ko: '발표를 들은 사람들의 정리로 읽었어요. 2015년에는 데이터베이스 하나에 테이블 700개와 저장 프로시저 4,000개가 있었고, 거기서 문제가 나면 서비스가 모두 멈췄어요. 2016년에 결제를 처음 떼어 냈는데, 결제가 멈춰도 전화로는 주문할 수 있게 하려는 것이었어요. 2019년에 그 데이터베이스를 벗어났어요. 주문이 해마다 두세 배로 늘던 회사의 이야기예요.',
      en: 'We read it in notes of two listeners. In 2015 one database held 700 tables and 4,000 stored procedures, and trouble there stopped every service. Payment was split off first, in 2016, so that one could at least order by phone without it. In 2019 the database was left behind. Orders had been doubling or tripling every year.',
    },
    sources: [baeminTalk, baeminTalkToo],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C341',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '프라임 비디오는 마이크로서비스를 버리고 모놀리스로 돌아가 비용을 90% 줄였다.',
      en: 'Prime Video gave up microservices for a monolith and saved 90%.',
    },
    actually: {
      ko: '도구 하나의 이야기예요. 방송의 소리와 화면을 검사하던 Step Functions와 함수들을 ECS의 한 프로세스로 합쳤고, 예상한 부하의 5%쯤에서 한도에 걸리던 것이 풀리고 인프라 비용이 90% 넘게 줄었다고 해요(인용으로 읽었어요). 프라임 비디오 전체가 합쳐진 것은 아니에요.',
      en: 'It is the story of one tool. Functions behind Step Functions that checked sound and picture became one process on ECS. What had hit a limit at about 5% of the expected load no longer did, and infrastructure cost fell by over 90% (read as quoted). Prime Video as a whole was not merged.',
    },
    sources: [primeVideo],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C342',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Segment는 서비스 140여 개를 하나로 합쳤다.',
      en: 'Segment merged some 140 services into one.',
    },
    actually: {
      ko: '2018년의 글을 인용으로 읽었어요. 데이터를 보내는 곳마다 서비스와 저장소를 하나씩 두었더니, 함께 쓰는 라이브러리의 버전이 서로 어긋나고 운영하는 일이 수만큼 늘었어요. 나눈 이유 하나는 실패한 시험을 떼어 놓으려는 것이었는데, 뜻대로 되지 않았다고 해요.',
      en: 'We read the article of 2018 as quoted. With a service and a repository for each destination, versions of the shared libraries drifted apart, and operating them grew with their number. One reason for the split had been to keep failing tests apart, which, they say, turned out to be no advantage.',
    },
    sources: [segmentRetold, segmentQuoted],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C343',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Shopify는 커다란 앱을 나누지 않고 그 안에 경계를 세웠다.',
      en: 'Shopify kept one large app and built borders inside it.',
    },
    actually: {
      ko: '맞아요. 2020년의 글에 따르면 루비 코드 280만 줄과 커밋 50만 개의 모놀리스예요. 나누는 대신 컴포넌트로 경계를 정하고, 그 경계를 지키는지 도구로 검사해요. 큰 앱이 반드시 마이크로서비스가 되는 것은 아니에요.',
      en: 'True. An article of 2020 speaks of 2.8 million lines of Ruby and 500,000 commits in one monolith. Instead of splitting it they drew borders by component, and have tools check that they are kept. A large app need not become microservices.',
    },
    sources: [shopifyMonolith],
    checkedOn: '2026-11-30',
  },
];
