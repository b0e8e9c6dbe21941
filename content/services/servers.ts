// Services that keep containers, machines or whole apps on.

import { line, named, type Service } from './service';

export const servers: readonly Service[] = [
  {
    id: 'ec2',
    job: 'servers',
    maker: 'amazon',
    name: named('Amazon EC2'),
    also: ['EC2'],
    use: { ko: '빌린 가상 서버(VM)', en: 'Rented virtual servers (VMs)' },
    limits: [
      line(
        '크기, 대수, 패치, 늘리는 규칙이 내 몫',
        'size, number, patches and rules for growing are yours',
        {
          claim: 'C091',
        },
      ),
    ],
    price: [
      line('켜져 있는 시간. 요청이 없어도', 'hours that it is on, with or without requests', {
        prices: 'aws-ec2/ap-northeast-2',
      }),
    ],
    taught: ['what-is-serverless#is-it-serverless', 'iaas#wrap-up'],
  },
  {
    id: 'fargate',
    job: 'servers',
    maker: 'amazon',
    name: named('AWS Fargate'),
    also: ['Fargate'],
    use: {
      ko: '서버를 돌보지 않고 켜 두는 컨테이너',
      en: 'Containers that stay on, without servers to look after',
    },
    limits: [],
    price: [
      line('vCPU와 GB의 시간', 'vCPU and GB by time', { prices: 'aws-fargate/ap-northeast-2' }),
      line(
        '이미지를 받기 시작할 때부터, 요청이 없어도',
        'from the download of the image on, with or without requests',
        { claim: 'C094' },
      ),
    ],
    taught: ['what-is-serverless#is-it-serverless', 'paas#what-you-give'],
  },
  {
    id: 'ecs',
    job: 'servers',
    maker: 'amazon',
    name: named('Amazon ECS'),
    also: ['ECS'],
    use: {
      ko: 'EC2나 Fargate에 컨테이너를 올리고 돌보는 일',
      en: 'Places containers on EC2 or Fargate and looks after them',
    },
    limits: [
      line('EC2 위라면 운영체제 패치가 내 몫', 'on EC2 patches of the operating system are yours', {
        claim: 'C182',
      }),
    ],
    price: [],
    taught: ['monolith-to-microservices#both-ways'],
  },
  {
    id: 'cloud-run',
    job: 'servers',
    maker: 'google',
    name: named('Cloud Run'),
    use: {
      ko: '요청이 없으면 하나도 켜 두지 않는 컨테이너',
      en: 'Containers that go down to none when nobody comes',
    },
    limits: [
      line('WebSocket은 최대 60분', 'WebSockets for up to 60 minutes', { claim: 'C057' }),
      line('인스턴스마다 최대 1,000건', 'up to 1,000 per instance', { claim: 'C420' }),
    ],
    price: [
      line('요청 수, vCPU와 GiB의 시간', 'requests, vCPU and GiB by time', {
        prices: 'google-cloud-run/asia-northeast3',
      }),
    ],
    taught: ['paas#paas-or-faas', 'compute-services#six-places'],
  },
  {
    id: 'heroku',
    job: 'servers',
    maker: 'other',
    by: named('Heroku'),
    name: named('Heroku'),
    also: ['헤로쿠', 'Heroku Dev Center', 'Eco'],
    use: { ko: '코드를 올리면 앱을 켜 주는 PaaS', en: 'PaaS: you push code, it keeps the app on' },
    limits: [
      line('답은 30초 안에. 넘으면 H12', 'an answer within 30 s, or the error H12', {
        claim: 'C173',
      }),
      line('Eco는 30분 조용하면 잠', 'Eco sleeps after 30 quiet minutes', { claim: 'C171' }),
    ],
    price: [
      line('켜 둔 만큼', 'what is on', { claim: 'C021' }),
      line('Eco가 자는 동안은 세지 않음', 'a sleeping Eco dyno is not counted', { claim: 'C171' }),
    ],
    taught: ['paas#thirty-seconds'],
  },
  {
    id: 'kubernetes',
    job: 'servers',
    maker: 'other',
    by: { ko: '오픈 소스', en: 'open source' },
    name: named('Kubernetes'),
    also: ['쿠버네티스'],
    use: {
      ko: '컨테이너를 어느 서버에 둘지 정하고 돌보는 소프트웨어',
      en: 'Software that decides on which server a container goes',
    },
    limits: [],
    price: [],
    taught: ['microservices-and-serverless#one-server-for-six'],
  },
  {
    id: 'firecracker',
    job: 'servers',
    maker: 'other',
    by: { ko: 'AWS의 오픈 소스', en: 'open source, by AWS' },
    name: named('Firecracker'),
    use: {
      ko: 'Lambda의 환경을 서로 떼어 놓는 마이크로VM',
      en: 'The microVMs that keep Lambda’s environments apart',
    },
    limits: [],
    price: [],
    taught: ['faas-lifecycle#five-steps'],
  },
  {
    id: 'zimki',
    job: 'servers',
    maker: 'other',
    by: { ko: '옛 서비스', en: 'a service of the past' },
    name: named('Zimki'),
    use: {
      ko: '올린 코드를 돌리고 쓴 만큼 받던 첫 서비스 가운데 하나',
      en: 'One of the first to run uploaded code and bill by use',
    },
    limits: [],
    price: [],
    taught: ['what-is-serverless#what-the-word-covers'],
  },
];
