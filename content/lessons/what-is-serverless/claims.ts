// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { cncf, ec2Start, nist, roberts } from '@/content/sources';

const lambdaResilience: Source = {
  title: 'AWS Lambda: Resilience in AWS Lambda',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html',
  readOn: '2026-11-29',
};
const auroraPause: Source = {
  title: 'Amazon Aurora: Scaling to zero ACUs with automatic pause and resume',
  url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html',
  readOn: '2026-11-29',
};
const fargatePricing: Source = {
  title: 'AWS Fargate pricing',
  url: 'https://aws.amazon.com/fargate/pricing/',
  readOn: '2026-11-29',
};
const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
  {
    id: 'C001',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '서버리스에서는 하드웨어와 운영체제를 맡는 서버가 존재하지 않는다.',
      en: 'In serverless there is no server that looks after hardware and operating system.',
    },
    actually: {
      ko: '서버는 그대로 있어요. 없는 것은 고객이 준비하고 패치하고 크기를 정하는 서버예요. 제공자는 쉬는 동안에도 서버를 돌리고 그 비용을 내요.',
      en: 'The servers are there. What is gone is the server that the customer provisions, patches and sizes. The provider keeps machines running and pays for them even when they are idle.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C002',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '서버리스는 BaaS와 FaaS를 묶어 부르는 말이다.',
      en: 'Serverless is the word for BaaS and FaaS together.',
    },
    actually: {
      ko: '가장 널리 쓰이는 정의예요. 요즘은 컨테이너나 데이터베이스, 메시지 서비스까지 넓혀 부르기도 해요. 그래서 대수를 정하지 않아도 늘고 줄어드는지, 쓴 만큼 내는지를 물어요.',
      en: 'That is the usual definition. Today it is stretched to containers, databases and messaging as well. So ask whether it scales without a number being set, and whether it is billed by use.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C007',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '서버리스 아키텍처는 마이크로서비스 아키텍처를 따른다.',
      en: 'A serverless architecture follows the microservice architecture.',
    },
    actually: {
      ko: '서로 다른 질문이에요. 하나는 시스템을 어떻게 나누는지를, 다른 하나는 누가 돌리고 무엇에 요금을 내는지를 말해요. 나누지 않은 앱도 함수 하나에 올릴 수 있어요. 작은 단위를 권하는 경향은 있어요.',
      en: 'These are two questions: how a system is divided, and who runs it and what is paid for. An undivided application can run in one function. Functions do nudge designs towards small pieces.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C008',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스 때문에 돌볼 서버가 늘었고, 그래서 서버리스가 나왔다.',
      en: 'Microservices multiplied the servers, and that is why serverless was invented.',
    },
    actually: {
      ko: '한 줄의 원인으로 설명할 수 없어요. 쓴 만큼 내고 코드를 돌리는 일은 2006년 Zimki, 말은 2012년 Iron.io, BaaS는 2011~2012년 Parse와 Firebase, AWS Lambda는 2014년 11월이에요.',
      en: 'No single cause explains it. Running code and paying by use goes back to Zimki in 2006, the word to Iron.io in 2012, BaaS to Parse and Firebase in 2011 and 2012, and AWS Lambda came in November 2014.',
    },
    sources: [
      cncf,
      {
        title:
          'Andrii Soldatenko: Origins of the term “serverless”, quoting Ken Fromm (2017-07-30)',
        url: 'https://asoldatenko.org/posts/building-serverless-applications-with-python',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C012',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서버리스는 고가용성이 저절로 갖춰진다.',
      en: 'With serverless, high availability comes by itself.',
    },
    actually: {
      ko: '한 리전 안에서는 그래요. AWS Lambda는 함수를 여러 가용 영역에서 실행해요. 리전 전체의 장애, 내 코드의 버그, 함수가 기대는 다른 서비스의 고장은 설계로 막아야 해요.',
      en: 'Within a Region it does: AWS Lambda runs functions in several zones. The loss of a Region, bugs in your own code and failures of what a function relies on still call for design.',
    },
    sources: [lambdaResilience],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C013',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서버를 신경 쓰지 않으니 제품 개발에만 집중할 수 있다.',
      en: 'With the servers gone, developers can think of nothing but the product.',
    },
    actually: {
      ko: '서버를 돌보는 일은 줄지만 운영은 남아요. 배포, 권한, 관측, 비용, 한도를 살피는 일이에요. 운영이 없어지는 것이 아니라 다른 운영이 돼요.',
      en: 'Server chores shrink, but operating remains: deploying, access rights, observing, cost and limits. It is not no operations but other ones.',
    },
    sources: [roberts, cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C091',
    verdict: 'false',
    status: 'found',
    said: { ko: 'EC2는 서버리스 서비스다.', en: 'EC2 is a serverless service.' },
    actually: {
      ko: 'EC2는 빌린 가상 서버(IaaS)예요. 크기와 대수, 운영체제의 패치, 늘리는 규칙이 고객의 몫이고, 요청이 없어도 켜져 있으면 요금이 나와요.',
      en: 'EC2 is rented virtual servers, IaaS. Size and number, patches of the operating system and rules for growing are yours, and it bills while it runs, with or without requests.',
    },
    sources: [nist, ec2Start],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C092',
    verdict: 'false',
    status: 'found',
    said: { ko: 'RDS는 서버리스 서비스다.', en: 'RDS is a serverless service.' },
    actually: {
      ko: '보통의 RDS는 DB 인스턴스의 등급을 골라 켜 두는 관리형 데이터베이스예요. 예외는 RDS 가족인 Aurora Serverless v2로, 최소 용량을 0으로 두면 연결이 없는 동안 멈추고 용량 요금이 나오지 않아요.',
      en: 'Ordinary RDS is a managed database: you choose a class of DB instance and leave it on. The exception in the family is Aurora Serverless v2, which pauses without connections if its least capacity is 0, and then bills no capacity.',
    },
    sources: [auroraPause],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C093',
    verdict: 'true',
    status: 'found',
    said: { ko: 'S3는 서버리스 서비스다.', en: 'S3 is a serverless service.' },
    actually: {
      ko: '맞아요. 용량을 미리 정하지 않고 쓴 만큼 내는 저장소예요. 코드를 실행하지는 않고, 아무도 읽지 않아도 보관료는 나와요.',
      en: 'True: storage without a capacity to set, paid for by use. It runs no code, and what is stored is billed even if nobody reads it.',
    },
    sources: [roberts, cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C094',
    verdict: 'depends',
    status: 'found',
    said: { ko: 'Fargate는 서버리스 서비스다.', en: 'Fargate is a serverless service.' },
    actually: {
      ko: '서버를 돌보지 않는다는 뜻에서는 그래요. 하지만 요금은 컨테이너 이미지를 받기 시작할 때부터 끝날 때까지, 요청이 없어도 나와요. 부를 때마다 내는 함수와는 달라요.',
      en: 'In the sense that there are no servers to look after. But it bills from the start of the image’s download until the container ends, with or without requests. That is not a function, which is paid by the call.',
    },
    sources: [fargatePricing],
    checkedOn: CHECKED_LATER_ON,
  },
];
