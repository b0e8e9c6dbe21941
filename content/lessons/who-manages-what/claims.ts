// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';

const azureShared: Source = {
  title: 'Microsoft Learn: Shared responsibility in the cloud (dated 2026-01-12)',
  url: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility',
  readOn: '2026-11-29',
};
const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
  {
    id: 'C009',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '확장, 업데이트, 보안은 제공자가 모두 책임진다.',
      en: 'Scaling, updates and security are all the provider’s responsibility.',
    },
    actually: {
      ko: '제공자는 장비와 운영체제 같은 바탕을 맡아요. AWS는 자기네 FaaS인 Lambda에 ZIP 파일로 올린 함수라면 고객이 운영체제를 패치하지 않아도 된다고 해요. 코드의 허점, 접근 권한, 데이터와 설정은 여전히 고객의 몫이에요.',
      en: 'The provider takes on what lies beneath, from machines to the operating system: AWS says that customers of Lambda, its FaaS, need not patch any for functions deployed as ZIP files. Flaws in the code, access rights, data and settings remain the customer’s.',
    },
    sources: [
      azureShared,
      {
        title: 'AWS Lambda Operator Guide: Security operations',
        url: 'https://serverlessland.com/content/service/lambda/guides/aws-lambda-operator-guide/security-ops',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C181',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '다 만들어진 소프트웨어를 빌려 쓰면 우리가 맡을 일은 없다.',
      en: 'Whoever rents finished software has nothing left to handle.',
    },
    actually: {
      ko: '마이크로소프트의 표에서 SaaS의 고객은 데이터, 설정, 계정을 혼자 맡고 접속 기기와 앱을 함께 맡아요. 나머지 다섯 영역은 제공자의 몫이에요.',
      en: 'In Microsoft’s table, a SaaS customer handles data, settings and accounts alone, and shares client devices and the application. The other five areas are the provider’s.',
    },
    sources: [azureShared],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C182',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '책임을 나누는 선은 한 회사 안에서는 어느 서비스든 같다.',
      en: 'Within one provider the line of responsibility is the same for every service.',
    },
    actually: {
      ko: '서비스마다 달라요. AWS는 고객의 책임이 쓰는 서비스에 따라 정해진다고 해요. 같은 컨테이너라도 EC2 위에서 돌리면 운영체제 업데이트와 패치가 고객의 몫이고, Fargate에서는 컴퓨팅 인프라를 지키는 일이 AWS의 몫이에요.',
      en: 'It differs. At AWS the customer’s responsibility is determined by the service. The same containers on EC2 leave updates and patches of the operating system to the customer; on Fargate, securing the compute infrastructure is up to AWS.',
    },
    sources: [
      {
        title: 'Amazon ECS Developer Guide: Shared responsibility model',
        url: 'https://docs.amazonaws.cn/en_us/AmazonECS/latest/developerguide/security-shared-model.html',
        readOn: '2026-11-29',
      },
      {
        title: 'AWS SDK for Kotlin Developer Guide: Security',
        url: 'https://docs.aws.amazon.com/sdk-for-kotlin/latest/developer-guide/security.html',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
];
