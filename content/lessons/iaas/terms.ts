// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'cloud',
    term: { ko: '클라우드(cloud)', en: 'Cloud' },
    definition: {
      ko: '인터넷으로 빌려 쓰는 컴퓨터, 저장소, 네트워크예요. 필요한 때 켜고 쓴 만큼 내요.',
      en: 'Computers, storage and networks rented over the internet: switched on when needed, and paid for as used.',
    },
  },
  {
    id: 'virtualization',
    term: { ko: '가상화(virtualization)', en: 'Virtualisation' },
    definition: {
      ko: '컴퓨터 한 대의 성능을 소프트웨어로 나누어 여러 대처럼 쓰는 기술이에요.',
      en: 'Software that shares one computer out as if it were several.',
    },
  },
  {
    id: 'virtual-machine',
    term: { ko: '가상 머신(VM)', en: 'Virtual machine (VM)' },
    definition: {
      ko: '가상화로 나눈 컴퓨터 한 대예요. 운영체제까지 따로 갖고 있어 진짜 컴퓨터처럼 써요.',
      en: 'One of the computers that virtualisation makes: it has an operating system of its own and is used like a real one.',
    },
  },
  {
    id: 'autoscaling',
    term: { ko: '자동 확장(autoscaling)', en: 'Autoscaling' },
    definition: {
      ko: '바쁜 정도를 재어 인스턴스의 수를 규칙대로 늘리고 줄이는 일이에요.',
      en: 'Measuring how busy instances are, and changing their number by a rule.',
    },
  },
  {
    id: 'iaas',
    term: { ko: 'IaaS', en: 'IaaS' },
    definition: {
      ko: '가상 머신과 네트워크, 저장소를 빌려 쓰고 운영체제부터는 내가 관리하는 방식이에요. Infrastructure as a Service의 줄임말이에요.',
      en: 'Infrastructure as a Service: you rent machines, networks and disks, and manage everything from the operating system up.',
    },
  },
  {
    id: 'container',
    term: { ko: '컨테이너(container)', en: 'Container' },
    definition: {
      ko: '앱과 앱에 필요한 것을 한 묶음으로 만들어, 서로 떼어 놓고 돌리는 단위예요. 운영체제의 핵심(커널)은 함께 써요.',
      en: 'An app packed with all that it needs and run apart from others, while the core of the operating system, the kernel, is shared.',
    },
  },
  {
    id: 'instance',
    term: { ko: '인스턴스(instance)', en: 'Instance' },
    definition: {
      ko: '지금 떠 있는 가상 머신이나 앱 하나를 가리켜요. 함수(FaaS)에서는 실행 환경 하나를 말하고, 이 수업에서는 환경이라고 불러요.',
      en: 'One virtual machine or copy of an app that is running right now. With functions (FaaS) it is one execution environment, and this course calls it an environment.',
    },
  },
];
