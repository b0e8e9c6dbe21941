// The post that believes: “One regular ping keeps the function warm for everybody.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const ping: SpotItem = {
  id: 'spot-ping',
  idea: 'ping-and-fifty',
  kind: 'spot',
  lesson: 'cold-start',
  step: 'one-ping',
  stem: { ko: '“내가 함수를 관리하는 법”', en: '“How I look after my functions”' },
  sentences: [
    {
      id: 'rest',
      text: {
        ko: '함수가 한동안 불리지 않으면 실행 환경이 회수되고, 그다음에 온 요청은 새 환경이 준비될 때까지 기다린다.',
        en: 'When a function is not called for a while its execution environment is reclaimed, and the next request waits until a new one is ready.',
      },
      because: {
        ko: '쉬던 환경은 언젠가 회수되고, 그 뒤의 첫 요청이 콜드 스타트를 겪어요.',
        en: 'Resting environments are reclaimed at some time, and the first request after that hits a cold start.',
      },
    },
    {
      id: 'one-ping',
      text: {
        ko: '그래서 5분마다 핑을 하나 보내면, 손님이 몇 명이 몰려와도 모두 데워진 환경에서 답을 받는다.',
        en: 'So I send one ping every five minutes, and however many customers come at once, all of them find a warm environment.',
      },
      wrong: true,
      because: {
        ko: '핑 하나는 환경 하나만 데워요. 같은 순간에 온 나머지 손님은 저마다 새 환경을 기다려요.',
        en: 'One ping keeps one environment warm. The others who come at that moment each wait for a new one.',
      },
    },
    {
      id: 'ping-costs',
      text: {
        ko: '핑도 함수를 부르는 진짜 호출이라서, 손님이 보낸 요청과 똑같이 한 건으로 세고 실행한 시간만큼 요금도 나온다.',
        en: 'A ping is a real call of the function, so it counts as one request, like any customer’s, and the time that it runs is billed.',
      },
      because: {
        ko: '핑은 가짜 요청이 아니에요. 환경을 하나 차지하고, 요청 수와 실행 시간에도 들어가요.',
        en: 'A ping is no pretended request: it takes an environment, and it counts in requests and in run time.',
      },
    },
    {
      id: 'provisioned',
      text: {
        ko: '확실하게 데워 두려면 돈을 내고 프로비저닝 동시성을 설정하는 방법도 있다.',
        en: 'To be certain, you can pay for provisioned concurrency.',
      },
      because: {
        ko: '프로비저닝 동시성은 정한 수만큼 환경을 미리 준비해 두고 그 요금을 받아요.',
        en: 'Provisioned concurrency keeps as many environments ready as you set, and charges for them.',
      },
    },
  ],
  misconception: 'M04',
  reasons: [
    {
      id: 'no-real-request',
      text: {
        ko: '핑은 진짜 요청이 아니라서 어떤 환경도 데우지 못한다.',
        en: 'A ping is no real request, so it warms no environment.',
      },
      misconception: 'M44',
      because: {
        ko: '핑이 진짜 요청이 아니라고 생각하기 쉽지만, 핑도 호출이라 환경 하나를 쓰고 데워요. 모자란 것은 수예요.',
        en: 'A ping may look like no request, but it is a call: it uses one environment and keeps it warm. What is missing is enough of them.',
      },
    },
    {
      id: 'one-each',
      text: {
        ko: '데워진 환경은 하나인데, 몰린 손님은 저마다 하나씩 필요하다.',
        en: 'One environment is warm, and each of the crowd needs one.',
      },
      correct: true,
      because: {
        ko: '환경 하나는 한 번에 요청 하나를 처리해요. 함께 온 손님만큼 환경이 필요해요.',
        en: 'An environment works on one request at a time, so as many are needed as come together.',
      },
    },
    {
      id: 'rested-long',
      text: {
        ko: '5분이나 쉰 환경은 다시 시작하는 데 새 환경만큼 오래 걸린다.',
        en: 'An environment that rested for five minutes starts as slowly as a new one.',
      },
      misconception: 'M41',
      because: {
        ko: '오래 쉴수록 늦게 시작한다고 생각하기 쉽지만, 쉬는 환경은 회수되기 전까지 바로 이어서 일해요.',
        en: 'It is easy to think that a longer rest makes a slower start, but until it is reclaimed a resting environment goes on at once.',
      },
    },
  ],
  explanation: {
    ko: '이 실험에서는 4분마다 핑을 하나 보내지만, 한꺼번에 몰려온 50명 가운데 49명이 콜드 스타트를 겪어요. 핑을 끄고 다시 돌려도 49명이에요.',
    en: 'In this run a ping goes out every four minutes, yet of the fifty who come at once forty-nine hit a cold start. With the pings switched off it is forty-nine as well.',
  },
  cites: [{ claim: 'C153' }, { sim: 'cold-start', scenario: 'ping-and-crowd' }],
  breaks: {
    sim: 'cold-start',
    scenario: 'ping-and-crowd',
    tMs: 1_195_000,
    knobs: ['pingEverySec', 'pingCount'],
    look: {
      ko: '20분에 50명이 한꺼번에 와요. 데워진 환경은 몇 개였나요? 핑의 수를 늘려 보세요.',
      en: 'Fifty come at minute twenty. How many environments were warm? Send more pings at a time.',
    },
  },
};
