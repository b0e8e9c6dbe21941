// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { cncf, ec2Start, nist } from '@/content/sources';

const ec2Birthday: Source = {
  title: 'AWS News Blog: Happy 15th Birthday Amazon EC2 (2021-08, read in a copy)',
  url: 'https://dustinward.cloud/happy-15th-birthday-amazon-ec2',
  readOn: '2026-11-29',
};
const herokuUsage: Source = {
  title: 'Heroku Dev Center: Usage and billing, in a Japanese translation',
  url: 'https://github.com/herokaijp/devcenter/wiki/usage-and-billing',
  readOn: '2026-11-29',
};
const CHECKED_ON = '2026-11-21';
const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
  {
    id: 'C016',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'IaaS는 컴퓨팅 자원을 빌려 쓰는 것이고 서버리스와는 다르다.',
      en: 'IaaS means renting computing resources; it is not serverless.',
    },
    actually: {
      ko: '맞아요. NIST의 정의로는 IaaS의 고객은 운영체제와 저장소, 앱을 다루고, PaaS의 고객은 앱과 그 설정만 다뤄요.',
      en: 'Right. By the NIST definition an IaaS customer controls operating system, storage and applications; a PaaS customer only the applications and their settings.',
    },
    sources: [nist],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C017',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '클라우드는 아마존이 EC2를 내놓으면서 시작됐다.',
      en: 'Cloud computing began when Amazon launched EC2.',
    },
    actually: {
      ko: 'EC2의 시험판은 2006년 8월에 나왔고 큰 전환점이었어요. 하지만 시작은 아니에요. 같은 해에 Zimki처럼 코드를 올려 쓰는 서비스도 있었고, 빌려 쓰는 호스팅과 가상화는 그보다 오래됐어요.',
      en: 'EC2’s beta, in August 2006, was a turning point, not the beginning. In the same year there were services such as Zimki that ran uploaded code; hosting and virtualisation are older than either.',
    },
    sources: [ec2Birthday, cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C019',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '클라우드를 쓰면 서버와 저장 공간이 알아서 늘어나니 성능은 걱정할 일이 없다.',
      en: 'In the cloud servers and storage grow by themselves, so performance takes care of itself.',
    },
    actually: {
      ko: 'IaaS에서는 아니에요. VM의 크기와 수, 디스크의 크기를 쓰는 쪽이 정해요. 늘어나게 하려면 무엇을 재고 어디에 맞출지 규칙을 직접 켜야 하고, 그 규칙도 재고 나서야 움직여요. 크기를 정하지 않아도 되는 저장 서비스와 섞인 말이에요.',
      en: 'Not with IaaS. Whoever rents decides on the size and number of VMs and the size of disks. Growth needs a rule that you switch on, with something to measure and a target, and it moves only after measuring. The saying mixes this up with storage services that have no size to set.',
    },
    sources: [
      nist,
      {
        title: 'Amazon EC2 Auto Scaling User Guide: target tracking scaling policies',
        url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C021',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'IaaS와 PaaS는 미리 산 용량만큼 내니, 손님이 0명이어도 1,000명분을 낸다.',
      en: 'IaaS and PaaS charge for capacity bought beforehand, so no users cost as much as a thousand.',
    },
    actually: {
      ko: '미리 사는 것이 아니라 켜 둔 만큼 내요. VM을 끄거나 줄이면 요금도 줄어요. 다만 요청 수와 상관없이 켜진 용량에 요금이 붙는다는 점은 맞아요.',
      en: 'It is not bought beforehand: you pay for what is on. Stop a VM or shrink the group and the charge falls. What is true is that it follows capacity that is on, not requests.',
    },
    sources: [ec2Start, herokuUsage],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C020',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'IaaS에서는 운영체제 업데이트와 백업, 보안 설정을 직접 해야 한다.',
      en: 'On IaaS, patching, backups and security settings are the customer’s job.',
    },
    actually: {
      ko: '맞아요. 관리형 도구로 일부를 자동화할 수는 있지만 책임은 빌린 쪽에 있어요.',
      en: 'True. Managed tools automate part of it; the responsibility stays with whoever rents.',
    },
    sources: [nist],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C022',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '가상 머신은 아무도 쓰지 않아도 켜져 있으면 요금이 나온다.',
      en: 'A virtual machine bills while it is on, used or not.',
    },
    actually: {
      ko: '맞아요. EC2는 대체로 초 단위(최소 1분)로 재고, 멈춰도 디스크 요금은 남아요.',
      en: 'True. EC2 mostly bills by the second, one minute at least, and the disk goes on billing after a stop.',
    },
    sources: [
      {
        title: 'Amazon EC2 StopInstances',
        url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html',
        readOn: '2026-11-21',
      },
    ],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C090',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '물리 서버에서 VM, 클라우드, 서버리스로 갈수록 무엇이든 나아진다.',
      en: 'From physical servers to VMs to the cloud to serverless, everything gets better.',
    },
    actually: {
      ko: '이용률과 민첩성이 오르고 자본 비용이 운용 비용으로 바뀌는 흐름은 맞아요. 하지만 앞의 방식이 사라지지 않고 함께 쓰이고, 클라우드 VM의 고가용성은 여러 영역에 나눠 두어야 얻어요. 가끔 하는 일에 켜 둔 VM은 비싸요.',
      en: 'Utilisation and agility do rise, and capital turns into operating expense. But the earlier ways stay in use beside the later ones, high availability of cloud VMs has to be set up, and a VM left on for occasional work is expensive.',
    },
    sources: [cncf, nist],
    checkedOn: CHECKED_LATER_ON,
  },
];
