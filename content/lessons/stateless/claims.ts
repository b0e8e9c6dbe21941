// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { lambdaAsyncErrors, lambdaEnvironment, lambdaQuotas, roberts } from '@/content/sources';

const dynamoConcurrent: Source = {
  title: 'Amazon DynamoDB: Best practices for handling concurrent updates',
  url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/BestPractices_ImplementingVersionControl.html',
  readOn: '2026-11-29',
};
const rfc9110: Source = {
  title: 'RFC 9110, HTTP Semantics (June 2022)',
  url: 'https://www.rfc-editor.org/rfc/rfc9110.html',
  readOn: '2026-11-29',
};
const CHECKED_ON = '2026-11-21';
const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
  {
    id: 'C062',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '함수 사이에는 변수나 데이터를 공유할 수 없다.',
      en: 'Functions cannot share variables or data.',
    },
    actually: {
      ko: '서로 다른 환경은 메모리를 나누지 않아요. 하지만 같은 환경에 이어서 온 요청은 같은 전역 변수를 볼 수 있어요. 기대서는 안 되지만요. 나눌 것은 데이터베이스, 캐시, 객체 저장소, 큐에 둬요.',
      en: 'Different environments share no memory. Requests that follow each other in the same one may see the same globals, which must not be relied on. What is to be shared goes into a database, a cache, object storage or a queue.',
    },
    sources: [lambdaEnvironment],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C063',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '무상태성은 이전 호출이 다음 호출에 영향을 주지 않는다는 뜻이다.',
      en: 'Statelessness means that one call does not affect the next.',
    },
    actually: {
      ko: '지켜야 할 약속으로는 맞아요. 앞의 요청이 남긴 메모리에 기대지 않는다는 뜻이에요. 실제로 아무것도 남지 않는다는 뜻은 아니고, 상태는 밖으로 옮겨져요. 진행 상태를 플랫폼이 저장해 주는 지속형 함수는 예외예요.',
      en: 'As a promise to keep, yes: it does not rely on memory that earlier requests left. It does not say that nothing is left; state moves outside. Durable functions, whose progress the platform stores, are an exception.',
    },
    sources: [lambdaEnvironment, lambdaQuotas],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C064',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '함수는 로컬 저장소를 읽거나 쓸 수 없다.',
      en: 'A function cannot read or write local storage.',
    },
    actually: {
      ko: 'AWS Lambda에는 512~10,240MB의 /tmp가 있고, 같은 환경이 다시 쓰이면 파일이 남아 있을 수 있어요. 다만 환경마다 따로이고 예고 없이 사라지니, 저장소가 아니라 잠깐 쓰는 작업 공간이에요.',
      en: 'AWS Lambda has 512 to 10,240 MB of /tmp, and where an environment is reused its files may still be there. But each environment has its own and it goes without notice: room to work in, not a place to store things.',
    },
    sources: [lambdaEnvironment, lambdaQuotas],
    checkedOn: CHECKED_ON,
    checkAgainBy: '2027-05-21',
  },
  {
    id: 'C065',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'S3나 Azure Storage 같은 저장소로는 데이터 공유 문제를 풀 수 없다.',
      en: 'Stores such as S3 or Azure Storage do not solve the sharing of data.',
    },
    actually: {
      ko: '반대예요. 객체 저장소와 데이터베이스가 바로 함수들이 함께 보는 상태를 두는 곳이에요.',
      en: 'The reverse: object storage and databases are where state goes that functions share.',
    },
    sources: [roberts],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C066',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '상태를 유지하지 않으므로 상태를 관리할 서버나 데이터베이스가 필요 없다.',
      en: 'No state is kept, so no server or database is needed to manage it.',
    },
    actually: {
      ko: '함수가 무상태일수록 밖의 데이터베이스와 저장소가 더 필요해요. 필요 없는 것은 환경 안에 상태를 두는 일이고, 그래서 늘리고 줄이기 쉬워요.',
      en: 'The more stateless a function is, the more it needs a database or a store outside. What is not needed is state inside an environment, and that is what makes it easy to scale.',
    },
    sources: [lambdaEnvironment, roberts],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C105',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '무상태 앱은 CDN, 웹, 프린트 서버로 짧은 요청을 처리하며 검색이 그 예다.',
      en: 'Stateless apps handle short requests with CDN, web or print servers; search is an example.',
    },
    actually: {
      ko: 'CDN을 써서 무상태인 것이 아니에요. 요청 하나에 필요한 것이 다 들어 있어서 어느 서버가 답해도 되기 때문에 무상태예요. 검색도 요청은 무상태지만, 색인이라는 커다란 상태를 읽어요.',
      en: 'No CDN makes it so. A request is stateless because it carries all it needs, and any server can answer. Search requests are stateless, too, yet they read a huge state: the index.',
    },
    sources: [rfc9110],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C230',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '값을 데이터베이스로 옮기면 동시에 온 요청도 바르게 세어진다.',
      en: 'Once a value is in a database, concurrent requests are counted right.',
    },
    actually: {
      ko: '읽고 나서 그 값을 바탕으로 쓰면 그사이에 온 쓰기를 잃어요. DynamoDB에서는 한 번의 갱신은 나뉘지 않고 처리되니 더하기를 맡기거나, 읽은 뒤 바뀌지 않았을 때만 쓰는 조건을 달아요.',
      en: 'To read a value and then write what follows from it loses updates that came in between. In DynamoDB a single update is atomic: let it do the adding, or write on the condition that nothing has changed since.',
    },
    sources: [dynamoConcurrent],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C231',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '같은 요청은 함수에서 한 번만 처리된다.',
      en: 'A function handles the same request only once.',
    },
    actually: {
      ko: '그렇게 믿으면 안 돼요. AWS Lambda는 실패한 비동기 호출을 기본으로 두 번 더 실행하고, 실패하지 않았어도 같은 이벤트가 다시 올 수 있다고 밝혀요. 손님도 다시 눌러요. 그래서 중복되어도 괜찮은, 멱등한 코드를 써야 해요.',
      en: 'Do not count on it. By default AWS Lambda runs an asynchronous call that failed twice more, and says that an event may come again even where nothing failed. Customers press again, too. So code must be idempotent: duplicates must do no harm.',
    },
    sources: [lambdaAsyncErrors],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C232',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'HTTP도 무상태 프로토콜이다.',
      en: 'HTTP is a stateless protocol, too.',
    },
    actually: {
      ko: '맞아요. RFC 9110은 HTTP를 무상태 프로토콜이라고 소개해요. 요청 하나의 뜻이 앞의 요청 없이도 통해요. 쿠키는 그 위에 상태를 얹는 방법이고, 무엇을 기억할지는 여전히 양 끝의 일이에요.',
      en: 'It is. RFC 9110 introduces HTTP as stateless: a request means the same without the ones before it. Cookies put state on top of that, and what is remembered is still up to the two ends.',
    },
    sources: [rfc9110],
    checkedOn: CHECKED_LATER_ON,
  },
];
