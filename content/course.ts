// The course map: parts and lessons in the order in which they are climbed.

import type { Localized, Rung } from '@/content/schema';

export interface CourseLesson {
  /** Folder name and URL segment, for good. */
  readonly id: string;
  /** The short name for maps and navigation; a finished lesson's headline is in its meta.ts. */
  readonly title: Localized;
  /** The question that the lesson answers, in one line. */
  readonly question: Localized;
  readonly rung: Rung;
  /** The simulator that settles the question, or null where the lesson has none. */
  readonly sim: string | null;
  /** Further simulators that it brings, each with a lab of its own that asks its own question. */
  readonly alsoSims?: readonly string[];
  /** False shows the lesson on the map as coming. */
  readonly ready: boolean;
}

export interface CoursePart {
  readonly id: string;
  readonly title: Localized;
  /** The colour of its landing on the map. */
  readonly rung: Rung;
  readonly lessons: readonly CourseLesson[];
}

export const course: readonly CoursePart[] = [
  {
    id: 'ladder',
    title: { ko: '사다리 오르기', en: 'Climbing the ladder' },
    rung: 'onprem',
    lessons: [
      {
        id: 'on-premises',
        title: { ko: '온프레미스', en: 'On-premises' },
        question: {
          ko: '서버 한 대를 직접 돌리려면 무엇이 필요할까요?',
          en: 'What does it take to run a server yourself?',
        },
        rung: 'onprem',
        sim: 'server-room',
        ready: true,
      },
      {
        id: 'iaas',
        title: { ko: 'IaaS', en: 'IaaS' },
        question: {
          ko: '무엇을 빌리고, 무엇이 여전히 내 일일까요?',
          en: 'What do you rent, and what is still yours to do?',
        },
        rung: 'iaas',
        sim: 'autoscaling',
        ready: true,
      },
      {
        id: 'paas',
        title: { ko: 'PaaS', en: 'PaaS' },
        question: {
          ko: '코드만 올렸는데 왜 밤새 요금이 나올까요?',
          en: 'You only pushed code. Why does it bill all night?',
        },
        rung: 'paas',
        sim: 'dynos',
        ready: true,
      },
      {
        id: 'who-manages-what',
        title: { ko: '누가 무엇을 맡나', en: 'Who manages what' },
        question: {
          ko: '어느 층까지가 내 책임일까요?',
          en: 'Which layer is whose responsibility?',
        },
        rung: 'paas',
        sim: 'responsibility',
        ready: true,
      },
      {
        id: 'four-eras',
        title: { ko: '같은 정오, 네 가지 방식', en: 'One noon, four ways' },
        question: {
          ko: '똑같은 점심 주문을 네 방식으로 받으면 누가 주문을 놓치고 누가 돈을 더 낼까요?',
          en: 'Same lunch rush, four ways: who loses orders, and who pays?',
        },
        rung: 'onprem',
        sim: 'four-eras',
        ready: true,
      },
    ],
  },
  {
    id: 'serverless',
    title: { ko: '서버리스', en: 'Serverless' },
    rung: 'faas',
    lessons: [
      {
        id: 'what-is-serverless',
        title: { ko: '서버리스란', en: 'What serverless means' },
        question: {
          ko: '서버가 있는데 왜 서버리스라고 부를까요?',
          en: 'There are servers. So why the name?',
        },
        rung: 'faas',
        sim: 'sleeping-function',
        ready: true,
      },
      {
        id: 'baas',
        title: { ko: 'BaaS', en: 'BaaS' },
        question: {
          ko: '백엔드를 만들지 않고 API만 쓰면 무엇이 달라질까요?',
          en: 'What if the backend is only an API?',
        },
        rung: 'baas',
        sim: 'baas-sync',
        ready: true,
      },
      {
        id: 'faas-lifecycle',
        title: { ko: '함수의 일생', en: 'The life of a function' },
        question: {
          ko: '함수를 부르고 답을 받기까지 무슨 일이 벌어질까요?',
          en: 'What happens between the call and the answer?',
        },
        rung: 'faas',
        sim: 'browser-faas',
        ready: true,
      },
      {
        id: 'stateless',
        title: { ko: '무상태', en: 'Stateless' },
        question: { ko: '내 변수는 어디로 갔을까요?', en: 'Where did my variable go?' },
        rung: 'faas',
        sim: 'stateless',
        ready: true,
      },
      {
        id: 'cold-start',
        title: { ko: '콜드 스타트', en: 'Cold start' },
        question: {
          ko: '함수가 깨어나는 동안 누가, 얼마나 자주, 얼마나 오래 기다릴까요?',
          en: 'Who waits for a function to wake, how often, and how long?',
        },
        rung: 'faas',
        sim: 'cold-start',
        ready: true,
      },
      {
        id: 'scaling',
        title: { ko: '확장과 한도', en: 'Scaling and its limits' },
        question: {
          ko: '정말로 어디까지, 얼마나 빨리 늘어날까요?',
          en: 'How far and how fast does it really scale?',
        },
        rung: 'faas',
        sim: 'concurrency',
        ready: true,
      },
      {
        id: 'billing',
        title: { ko: '요금', en: 'The bill' },
        question: {
          ko: '쓴 만큼 내는 요금은 언제 싸고 언제 비쌀까요?',
          en: 'When is pay-per-use cheaper, and when is it not?',
        },
        rung: 'faas',
        sim: 'billing',
        alsoSims: ['runaway'],
        ready: true,
      },
      {
        id: 'limits',
        title: { ko: '서버리스의 약점', en: 'What it does badly' },
        question: {
          ko: '서버리스가 못하는 일은 무엇일까요?',
          en: 'What does serverless do badly?',
        },
        rung: 'faas',
        sim: 'long-job',
        ready: true,
      },
      {
        id: 'use-cases',
        title: { ko: '어디에 쓸까', en: 'Where it fits' },
        question: {
          ko: '배치, 자동화, 감시, 챗봇 중 어디에 어울릴까요?',
          en: 'Batch, automation, monitoring, chatbot: what fits?',
        },
        rung: 'faas',
        sim: 'pick-architecture',
        ready: true,
      },
    ],
  },
  {
    id: 'microservices',
    title: { ko: '마이크로서비스', en: 'Microservices' },
    rung: 'paas',
    lessons: [
      {
        id: 'monolith-to-microservices',
        title: { ko: '모놀리스에서 마이크로서비스로', en: 'From monolith to microservices' },
        question: {
          ko: '나누면 무엇을 얻고 무엇을 잃을까요?',
          en: 'What is gained and lost by splitting?',
        },
        rung: 'paas',
        sim: 'splitter',
        ready: true,
      },
      {
        id: 'teams',
        title: { ko: '팀과 서비스의 경계', en: 'Teams and service lines' },
        question: {
          ko: '왜 팀의 경계가 서비스의 경계가 될까요?',
          en: 'Why do team lines become service lines?',
        },
        rung: 'paas',
        sim: 'team-lines',
        ready: true,
      },
      {
        id: 'smart-endpoints',
        title: { ko: '똑똑한 엔드포인트, 단순한 파이프', en: 'Smart endpoints, dumb pipes' },
        question: {
          ko: '왜 엔드포인트는 똑똑하고 파이프는 단순해야 할까요?',
          en: 'Why smart endpoints and dumb pipes?',
        },
        rung: 'paas',
        sim: 'messaging',
        ready: true,
      },
      {
        id: 'data-per-service',
        title: { ko: '데이터의 주인', en: 'Who owns the data' },
        question: {
          ko: '서비스마다 데이터를 따로 가져야 할까요? 중복되어도 괜찮을까요?',
          en: 'Must each service own its data? May data be duplicated?',
        },
        rung: 'paas',
        sim: 'data-ownership',
        ready: true,
      },
      {
        id: 'design-for-failure',
        title: { ko: '고장에 대비하기', en: 'Design for failure' },
        question: {
          ko: '서비스 하나가 느려지면 누가 답을 받지 못하고, 무엇이 그것을 막을까요?',
          en: 'When one service turns slow, who goes unanswered, and what prevents it?',
        },
        rung: 'paas',
        sim: 'resilience',
        ready: true,
      },
      {
        id: 'evolution',
        title: { ko: '멈추지 않고 바꾸기', en: 'Changing without breaking' },
        question: {
          ko: '부르는 쪽을 깨뜨리지 않고 서비스를 어떻게 바꿀까요?',
          en: 'How is a service changed without breaking its callers?',
        },
        rung: 'paas',
        sim: 'release-train',
        ready: true,
      },
      {
        id: 'microservices-and-serverless',
        title: { ko: '마이크로서비스와 서버리스', en: 'Microservices and serverless' },
        question: { ko: '둘은 어떤 사이일까요?', en: 'How are the two related?' },
        rung: 'faas',
        sim: 'placement',
        ready: true,
      },
    ],
  },
  {
    id: 'services',
    title: { ko: '서비스 지도', en: 'The service map' },
    rung: 'baas',
    lessons: [
      {
        id: 'compute-services',
        title: { ko: '컴퓨팅 서비스', en: 'Compute services' },
        question: {
          ko: 'Lambda, Azure Functions, Google, Naver 중 무엇을 고를까요?',
          en: 'Lambda, Azure Functions, Google, Naver: which?',
        },
        rung: 'faas',
        sim: 'concurrency',
        alsoSims: ['same-crowd'],
        ready: true,
      },
      {
        id: 'event-services',
        title: { ko: '이벤트 서비스', en: 'Event services' },
        question: {
          ko: 'SNS, SQS, Event Grid, Pub/Sub 중 무엇을 고를까요?',
          en: 'SNS, SQS, Event Grid, Pub/Sub: which?',
        },
        rung: 'faas',
        sim: 'messaging',
        ready: true,
      },
      {
        id: 'databases',
        title: { ko: '데이터베이스', en: 'Databases' },
        question: {
          ko: 'DynamoDB, Firestore, Cosmos DB 중 무엇을 고를까요?',
          en: 'DynamoDB, Firestore, Cosmos DB: which?',
        },
        rung: 'baas',
        sim: 'consistency',
        ready: true,
      },
      {
        id: 'api-gateways',
        title: { ko: 'API 게이트웨이', en: 'API gateways' },
        question: {
          ko: '게이트웨이는 무엇을 해 주고, 무엇을 요구할까요?',
          en: 'What does a gateway do for you, and to you?',
        },
        rung: 'baas',
        sim: 'gateway',
        ready: true,
      },
      {
        id: 'workflows',
        title: { ko: '워크플로', en: 'Workflows' },
        question: {
          ko: 'Step Functions, Logic Apps, Workflows 중 누가 지휘할까요?',
          en: 'Step Functions, Logic Apps, Workflows: who conducts?',
        },
        rung: 'faas',
        sim: 'workflow',
        ready: true,
      },
      {
        id: 'observability',
        title: { ko: '관측 가능성', en: 'Observability' },
        question: { ko: '1초는 어디로 사라졌을까요?', en: 'Where did the second go?' },
        rung: 'faas',
        sim: 'trace',
        ready: true,
      },
    ],
  },
];

/** Every lesson in the order of the course. */
export const lessons: readonly CourseLesson[] = course.flatMap((part) => part.lessons);

/** The lesson with this id, with the part it stands in; undefined for an unknown id. */
export function findLesson(
  id: string,
): { readonly lesson: CourseLesson; readonly part: CoursePart } | undefined {
  for (const part of course) {
    const lesson = part.lessons.find((candidate) => candidate.id === id);
    if (lesson) return { lesson, part };
  }
  return undefined;
}

/** Position in the whole course, counted from 1. Throws a RangeError for an unknown id. */
export function lessonNumber(id: string): number {
  const index = lessons.findIndex((lesson) => lesson.id === id);
  if (index < 0) {
    const known = lessons.map((lesson) => lesson.id).join(', ');
    throw new RangeError(`no lesson "${id}"; known: ${known}`);
  }
  return index + 1;
}
