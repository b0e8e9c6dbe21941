// Who patches the operating system: the line between IaaS and PaaS.

import type { QuizItem } from '@/content/schema';

const iaas = { sim: 'responsibility', scenario: 'iaas' } as const;

export const osBoundary: readonly QuizItem[] = [
  {
    id: 'kernel-hole-on-a-vm',
    idea: 'os-boundary',
    kind: 'single',
    step: 'ten-areas',
    stem: {
      ko: 'VM 두 대를 빌려 쓰는 가게에, 그 VM의 커널(운영체제의 가운데 부분)에서 보안 구멍이 나왔다는 소식이 왔어요. 누가 고쳐야 할까요?',
      en: 'A shop rents two VMs and hears of a security hole in their kernel, the core of the operating system. Who has to close it?',
    },
    options: [
      {
        id: 'landlord',
        text: { ko: 'VM을 빌려준 회사', en: 'The firm that rents out the VMs' },
        misconception: 'M83',
        because: {
          ko: '빌려준 회사는 물리 서버와 그 아래를 맡아요. VM 안의 운영체제는 빌린 쪽의 몫이에요.',
          en: 'It handles the physical server and what is below. The system inside the VM is up to whoever rents it.',
        },
      },
      {
        id: 'together',
        text: { ko: '가게와 회사가 한 대씩', en: 'Each of the two, one VM' },
        misconception: 'M76',
        because: {
          ko: 'IaaS에는 함께 맡는 칸이 하나도 없어요.',
          en: 'On IaaS no area is shared at all.',
        },
      },
      {
        id: 'platform',
        text: { ko: 'PaaS처럼 플랫폼이', en: 'The platform, as on PaaS' },
        misconception: 'M75',
        because: {
          ko: '운영체제가 제공자에게 가는 것은 PaaS부터예요. VM을 빌리는 것은 IaaS예요.',
          en: 'The operating system goes to the provider from PaaS on. Renting VMs is IaaS.',
        },
      },
      {
        id: 'shop',
        text: { ko: 'VM을 빌린 가게', en: 'The shop that rents them' },
        correct: true,
        because: {
          ko: 'IaaS에서 고객은 운영체제부터 그 위를 모두 맡아요.',
          en: 'On IaaS the customer handles everything from the operating system up.',
        },
      },
    ],
    explanation: {
      ko: '도구로 자동화할 수는 있지만 책임은 빌린 쪽에 있어요. 새벽에 업데이트가 돌다 멈추면 깨는 사람도 가게 사람이에요.',
      en: 'Tools can automate it; the responsibility stays. If an update fails at night, it is somebody of the shop who gets up.',
    },
    cites: [{ claim: 'C020' }, iaas],
  },
  {
    id: 'who-fixes-what',
    idea: 'os-boundary',
    kind: 'categorise',
    step: 'ten-areas',
    stem: {
      ko: '고치거나 바꿀 일이 생겼어요. 실제로 손을 대야 하는 쪽으로 나누세요.',
      en: 'Things to be fixed or replaced. Sort them by who has to do it.',
    },
    categories: [
      { id: 'shop', text: { ko: '가게', en: 'The shop' } },
      { id: 'provider', text: { ko: '제공자', en: 'The provider' } },
    ],
    entries: [
      {
        id: 'vm-os',
        text: { ko: '빌린 VM의 운영체제', en: 'The operating system of a rented VM' },
        category: 'shop',
        misconception: 'M83',
        because: {
          ko: 'IaaS에서 운영체제는 고객의 칸이에요.',
          en: 'On IaaS the operating system is the customer’s.',
        },
      },
      {
        id: 'paas-os',
        text: { ko: 'PaaS 앱 아래의 운영체제', en: 'The operating system under a PaaS app' },
        category: 'provider',
        misconception: 'M75',
        because: {
          ko: 'PaaS부터 운영체제는 제공자가 맡아요.',
          en: 'From PaaS on the operating system is the provider’s.',
        },
      },
      {
        id: 'vm-disk',
        text: {
          ko: 'VM이 놓인 서버의 고장 난 디스크',
          en: 'A broken disk in the server under a VM',
        },
        category: 'provider',
        because: {
          ko: '물리 서버는 IaaS부터 제공자가 맡아요.',
          en: 'Physical servers are the provider’s from IaaS on.',
        },
      },
      {
        id: 'paas-library',
        text: {
          ko: 'PaaS에 올린 앱의 낡은 라이브러리',
          en: 'An outdated library in an app on PaaS',
        },
        category: 'shop',
        misconception: 'M71',
        because: {
          ko: '운영체제는 떠났어도 앱에 넣은 코드는 우리가 골랐어요. 바꾸는 것도 우리예요.',
          en: 'The operating system has left, but the code in the app is our choice, and ours to update.',
        },
      },
      {
        id: 'saas-app',
        text: { ko: 'SaaS 주문 앱의 버그', en: 'A bug in a SaaS ordering app' },
        category: 'provider',
        because: {
          ko: 'SaaS의 앱은 만든 회사만 고칠 수 있어요. 우리는 알리고 기다려요.',
          en: 'Only its vendor can fix the app of a SaaS. We report it and wait.',
        },
      },
      {
        id: 'own-os',
        text: { ko: '거실 서버의 운영체제', en: 'The operating system of the server at home' },
        category: 'shop',
        because: {
          ko: '온프레미스에는 나눌 상대가 없어요.',
          en: 'On-premises there is nobody to share with.',
        },
      },
    ],
    explanation: {
      ko: '“운영체제는 누가 고치나요? 코드는 누구 것인가요?” 두 물음이면 모두 나뉘어요.',
      en: 'Two questions sort them all: who patches the operating system, and whose code is it?',
    },
    cites: [{ claim: 'C020' }, { claim: 'C023' }],
  },
  {
    id: 'stair-for-two-wishes',
    idea: 'os-boundary',
    kind: 'short',
    step: 'your-turn',
    stem: {
      ko: '운영체제 패치는 하지 않으면서 스스로 짠 코드를 올릴 수 있는 단은 온프레미스, IaaS, PaaS, SaaS 가운데 어디일까요?',
      en: 'On-premises, IaaS, PaaS or SaaS: where can you run code of your own without patching an operating system?',
    },
    accepted: { ko: ['PaaS', '파스'], en: ['PaaS', 'platform as a service'] },
    traps: [
      {
        words: { ko: ['SaaS', '사스'], en: ['SaaS', 'software as a service'] },
        misconception: 'M72',
        because: {
          ko: 'SaaS에서는 패치도 하지 않지만, 앱이 만든 회사의 것이라 우리 코드를 올릴 곳이 없어요.',
          en: 'There is no patching on SaaS, but no place for your code either: the app is its vendor’s.',
        },
      },
      {
        words: { ko: ['IaaS', '이아스'], en: ['IaaS', 'infrastructure as a service'] },
        misconception: 'M83',
        because: {
          ko: '빌린 VM의 운영체제는 빌린 쪽이 패치해요.',
          en: 'The operating system of a rented VM is patched by whoever rents it.',
        },
      },
    ],
    explanation: {
      ko: 'PaaS예요. 코드는 올리고 운영체제는 맡겨요. 대신 플랫폼이 정한 규칙 안에서 돌아야 해요.',
      en: 'PaaS: the code is yours, the operating system is not. In return the app has to live by the platform’s rules.',
    },
    cites: [{ sim: 'responsibility', scenario: 'two-needs', set: { level: 'paas' } }],
  },
];
