// The line between provider and customer differs between providers, services and names.

import type { QuizItem } from '@/content/schema';

export const linesDiffer: readonly QuizItem[] = [
  {
    id: 'in-the-cloud',
    idea: 'lines-differ',
    kind: 'single',
    step: 'ten-areas',
    stem: {
      ko: 'AWS가 말하는 ‘클라우드 **안의** 보안’은 누가 얼마나 맡을까요?',
      en: 'Who handles what AWS calls security **in** the cloud, and how much of it?',
    },
    options: [
      {
        id: 'aws',
        text: { ko: '클라우드를 만든 AWS가 전부', en: 'AWS, all of it: it made the cloud' },
        misconception: 'M71',
        because: {
          ko: 'AWS가 맡는 것은 클라우드‘의’ 보안이에요. ‘안의’ 보안은 그 안에 무엇을 둔 쪽의 몫이에요.',
          en: 'AWS handles security of the cloud. What is put in there is up to whoever puts it in.',
        },
      },
      {
        id: 'fixed',
        text: {
          ko: '고객이, 어느 서비스를 쓰든 똑같은 만큼',
          en: 'The customer, the same for every service',
        },
        misconception: 'M77',
        because: {
          ko: '고객의 책임은 쓰는 서비스에 따라 정해져요. VM을 쓸 때와 함수를 쓸 때가 달라요.',
          en: 'The customer’s part is determined by the service. With VMs it is another than with functions.',
        },
      },
      {
        id: 'by-service',
        text: {
          ko: '고객이, 쓰는 서비스에 따라 다른 만큼',
          en: 'The customer, more or less by service',
        },
        correct: true,
        because: {
          ko: '운영체제부터 맡는 서비스도, 코드와 설정만 맡는 서비스도 있어요.',
          en: 'With some services it begins at the operating system, with others at code and settings.',
        },
      },
      {
        id: 'half',
        text: { ko: 'AWS와 고객이 정확히 절반씩', en: 'AWS and the customer, half each' },
        misconception: 'M76',
        because: {
          ko: '‘의’와 ‘안의’는 절반이 아니라 층이에요. 아래는 AWS가, 위는 고객이 맡아요.',
          en: '“Of” and “in” are layers, not halves: AWS handles what is below, the customer what is above.',
        },
      },
    ],
    explanation: {
      ko: '클라우드의 보안은 AWS, 클라우드 안의 보안은 고객. 어디서 갈리는지는 서비스가 정해요.',
      en: 'Security of the cloud: AWS. Security in the cloud: the customer. Where the one ends is set by the service.',
    },
    cites: [{ claim: 'C182' }],
  },
  {
    id: 'same-container-two-services',
    idea: 'lines-differ',
    kind: 'ox',
    step: 'ten-areas',
    stem: {
      ko: '“AWS에서 같은 컨테이너라면 EC2에서 돌리든 Fargate에서 돌리든 운영체제 패치는 똑같이 고객의 몫이다.”',
      en: '“On AWS, patching the operating system under a container is the customer’s alike on EC2 and on Fargate.”',
    },
    answer: false,
    reasons: [
      {
        id: 'container',
        text: {
          ko: '컨테이너 안에는 운영체제가 없어 패치할 것이 없어서예요.',
          en: 'Under containers there is no operating system to patch.',
        },
        misconception: 'M71',
        because: {
          ko: '컨테이너도 운영체제 위에서 돌아요. EC2라면 그 운영체제를 고객이 패치해요.',
          en: 'Containers run on an operating system, too, and on EC2 the customer patches it.',
        },
      },
      {
        id: 'aws-both',
        text: {
          ko: '두 서비스 모두 AWS가 운영체제를 패치해 주어서예요.',
          en: 'On both services AWS patches the operating system.',
        },
        misconception: 'M83',
        because: {
          ko: 'EC2의 운영체제 업데이트와 패치는 고객이 맡는다고 AWS 문서에 적혀 있어요.',
          en: 'Updates and patches of the guest system on EC2 are the customer’s, says AWS’s documentation.',
        },
      },
      {
        id: 'service',
        text: {
          ko: 'Fargate에서는 컴퓨팅 인프라를 AWS가 맡아서예요.',
          en: 'On Fargate the compute infrastructure is up to AWS.',
        },
        correct: true,
        because: {
          ko: '같은 회사, 같은 컨테이너여도 서비스에 따라 선이 달라요.',
          en: 'One firm, one container, and still the line depends on the service.',
        },
      },
    ],
    explanation: {
      ko: '회사 이름이 아니라 서비스 이름으로 문서를 찾아야 해요.',
      en: 'Look it up by the name of the service, not of the firm.',
    },
    cites: [{ claim: 'C182' }],
  },
  {
    id: 'name-and-rent',
    idea: 'lines-differ',
    kind: 'match',
    step: 'twelve-chores',
    stem: {
      ko: '이름과 빌리는 것을 짝지어 보세요.',
      en: 'Match each name with what is rented.',
    },
    pairs: [
      {
        id: 'saas',
        left: { ko: 'SaaS', en: 'SaaS' },
        right: { ko: '완성된 앱', en: 'a finished app' },
        misconception: 'M72',
        because: {
          ko: '앱까지 빌려요. 그래도 데이터, 설정, 계정은 남아요.',
          en: 'Even the app is rented. Data, settings and accounts stay.',
        },
      },
      {
        id: 'caas',
        left: { ko: 'CaaS', en: 'CaaS' },
        right: { ko: '컨테이너를 켜고 관리하는 환경', en: 'an environment that runs containers' },
        because: {
          ko: '컨테이너에 무엇을 넣을지는 우리가 정해요.',
          en: 'What goes into the containers is up to you.',
        },
      },
      {
        id: 'iaas',
        left: { ko: 'IaaS', en: 'IaaS' },
        right: { ko: '가상 머신과 네트워크, 저장소', en: 'virtual machines, networks and storage' },
        misconception: 'M83',
        because: {
          ko: '하드웨어를 빌려요. 운영체제부터는 빌린 쪽이 맡아요.',
          en: 'Hardware is rented. From the operating system up it is the customer’s.',
        },
      },
      {
        id: 'faas',
        left: { ko: 'FaaS', en: 'FaaS' },
        right: {
          ko: '요청이 올 때 함수를 실행하는 환경',
          en: 'an environment that runs a function on request',
        },
        because: {
          ko: '함수의 코드와 설정은 우리 것이에요.',
          en: 'The function’s code and its settings are yours.',
        },
      },
    ],
    others: [
      { id: 'building', text: { ko: '비어 있는 건물', en: 'an empty building' } },
      { id: 'staff', text: { ko: '출근해서 일할 개발자', en: 'developers who come to work' } },
    ],
    explanation: {
      ko: '이름이 헷갈리면 세 가지를 물어요. 운영체제는 누가 고치나, 코드는 누구 것인가, 누가 들어올지는 누가 정하나.',
      en: 'Where names confuse, ask three things: who patches the operating system, whose code is it, who says who may come in?',
    },
    cites: [{ claim: 'C182' }, { claim: 'C016' }],
  },
];
