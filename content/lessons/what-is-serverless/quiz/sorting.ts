// Which services are serverless: three questions instead of names.

import type { QuizItem } from '@/content/schema';

export const sorting: readonly QuizItem[] = [
  {
    id: 'six-services',
    idea: 'sorting',
    kind: 'categorise',
    step: 'is-it-serverless',
    stem: {
      ko: '여섯 서비스를 서버리스라고 부를 수 있는지에 따라 나눠 보세요.',
      en: 'Sort six services by whether they can be called serverless.',
    },
    categories: [
      { id: 'yes', text: { ko: '서버리스', en: 'Serverless' } },
      { id: 'partly', text: { ko: '조건부', en: 'On a condition' } },
      { id: 'no', text: { ko: '아니에요', en: 'No' } },
    ],
    entries: [
      {
        id: 's3',
        text: { ko: 'S3(파일 저장소)', en: 'S3 (file storage)' },
        category: 'yes',
        misconception: 'M112',
        because: {
          ko: '용량을 정하지 않고, 저절로 늘고, 보관한 만큼 내요. 코드를 돌려야만 서버리스인 것은 아니에요.',
          en: 'No capacity to set, grows by itself, paid by what is kept. It need not run code to be serverless.',
        },
      },
      {
        id: 'lambda',
        text: { ko: 'Lambda(함수)', en: 'Lambda (functions)' },
        category: 'yes',
        misconception: 'M02',
        because: {
          ko: '대수를 정하지 않고, 한도 안에서 저절로 늘고 줄고, 안 부르면 실행 요금이 없어요.',
          en: 'No number to set, scales by itself within limits, and costs nothing to run uncalled.',
        },
      },
      {
        id: 'aurora',
        text: { ko: 'Aurora Serverless v2', en: 'Aurora Serverless v2' },
        category: 'partly',
        misconception: 'M02',
        because: {
          ko: '최소 용량을 0으로 두어야 안 쓸 때 멈춰요. 최소를 더 크게 두면 그만큼은 늘 나와요.',
          en: 'It pauses only if its least capacity is set to 0. With more, that much is always billed.',
        },
      },
      {
        id: 'fargate',
        text: { ko: 'Fargate(컨테이너)', en: 'Fargate (containers)' },
        category: 'partly',
        misconception: 'M02',
        because: {
          ko: '돌볼 서버는 없지만, 켜 둔 컨테이너에는 요청이 없어도 요금이 나와요.',
          en: 'No servers to tend, but a container that is on is billed without requests, too.',
        },
      },
      {
        id: 'rds',
        text: { ko: 'RDS(보통의 DB 인스턴스)', en: 'RDS (an ordinary DB instance)' },
        category: 'no',
        misconception: 'M02',
        because: {
          ko: '관리해 주지만 등급을 고르고 켜 둔 시간만큼 내요.',
          en: 'It is managed, but you choose a class and pay for the time it is on.',
        },
      },
      {
        id: 'ec2',
        text: { ko: 'EC2(빌린 서버)', en: 'EC2 (rented servers)' },
        category: 'no',
        misconception: 'M02',
        because: {
          ko: '등급과 대수를 고르고 운영체제를 패치하는 것이 내 일이에요.',
          en: 'Class, number and patches of the operating system are yours.',
        },
      },
    ],
    explanation: {
      ko: '회사 이름이나 제품 이름에 답이 없어요. 대수를 내가 정하나, 저절로 늘고 줄어드나, 안 쓰면 실행 요금이 0이 되나를 물어요.',
      en: 'Neither the company nor the name tells. Ask: do I set the number, does it scale by itself, is running free while idle?',
    },
    cites: [{ claim: 'C091' }, { claim: 'C092' }, { claim: 'C093' }, { claim: 'C094' }],
  },
  {
    id: 'managed-or-serverless',
    idea: 'sorting',
    kind: 'single',
    step: 'is-it-serverless',
    stem: {
      ko: '백업과 패치는 제공자가 하지만 등급을 고르고 켜 둔 시간만큼 내는 데이터베이스가 있어요. 무엇이라고 부를까요?',
      en: 'The provider patches and backs up a database, but you choose its class and pay for the time it is on. What is it?',
    },
    options: [
      {
        id: 'serverless',
        text: { ko: '돌봐 주니까 서버리스예요', en: 'Serverless, as it is looked after' },
        misconception: 'M02',
        because: {
          ko: '돌봐 주는 것만으로는 모자라요. 대수와 요금이 쓴 양을 따라가야 해요.',
          en: 'Being looked after is not enough: capacity and bill have to follow use.',
        },
      },
      {
        id: 'iaas',
        text: { ko: '등급을 고르니 IaaS예요', en: 'IaaS, since a class is chosen' },
        misconception: 'M83',
        because: {
          ko: 'IaaS라면 운영체제와 데이터베이스의 패치도 내 일이에요. 여기서는 제공자가 해요.',
          en: 'On IaaS patching would be yours as well. Here the provider does it.',
        },
      },
      {
        id: 'managed',
        text: { ko: '서버리스가 아닌 관리형이에요', en: 'Managed, but not serverless' },
        correct: true,
        because: {
          ko: '관리형은 누가 돌보는지를 말해요. 이 데이터베이스는 켜 둔 시간에 내요.',
          en: 'Managed says who looks after it. This one is paid for by the time it is on.',
        },
      },
      {
        id: 'baas',
        text: { ko: '백엔드를 빌렸으니 FaaS예요', en: 'FaaS, since a back end is rented' },
        misconception: 'M112',
        because: {
          ko: 'FaaS는 내가 쓴 함수를 부를 때마다 돌리는 서비스예요.',
          en: 'FaaS runs functions that you wrote, for each call.',
        },
      },
    ],
    explanation: {
      ko: '보통의 RDS가 이런 서비스예요. Aurora Serverless v2처럼 용량이 쓴 양을 따라가야 서버리스에 가까워져요.',
      en: 'Ordinary RDS is like that. It comes nearer to serverless where capacity follows use, as with Aurora Serverless v2.',
    },
    cites: [{ claim: 'C092' }],
  },
  {
    id: 'fargate-at-night',
    idea: 'sorting',
    kind: 'ox',
    step: 'is-it-serverless',
    stem: {
      ko: '“Fargate에 켜 둔 컨테이너는 밤새 요청이 한 건도 없어도 요금이 나온다.”',
      en: '“A container left on with Fargate is billed even if not one request comes all night.”',
    },
    answer: true,
    reasons: [
      {
        id: 'time',
        text: {
          ko: '이미지를 받을 때부터 끝날 때까지의 시간을 세요',
          en: 'Time is counted from the image’s download to its end',
        },
        correct: true,
        because: {
          ko: '요청이 아니라 켜져 있는 CPU와 메모리의 시간을 세요.',
          en: 'CPU and memory are billed for the time they are on, not by request.',
        },
      },
      {
        id: 'server',
        text: {
          ko: 'Fargate에서는 서버를 한 대 골라 빌려야 해요',
          en: 'With Fargate you choose and rent a server',
        },
        misconception: 'M110',
        because: {
          ko: '서버는 고르지 않아요. 컨테이너의 크기와 수를 정해요.',
          en: 'You do not choose a server but the size and number of containers.',
        },
      },
      {
        id: 'per-call',
        text: {
          ko: '서버리스는 모두 요청 수대로 내는 방식이에요',
          en: 'Everything serverless is paid for by the request',
        },
        misconception: 'M112',
        because: {
          ko: '세는 단위는 서비스마다 달라요. Fargate는 요청을 세지 않아요.',
          en: 'What is counted differs by service. Fargate does not count requests.',
        },
      },
    ],
    explanation: {
      ko: '그래서 Fargate는 ‘서버가 보이지 않는 컨테이너’이지 0으로 줄어드는 함수가 아니에요.',
      en: 'So Fargate is containers with the servers out of sight, not functions that scale to zero.',
    },
    cites: [{ claim: 'C094' }],
  },
];
