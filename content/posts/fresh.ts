// The post that believes: “Every request starts the function from scratch.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const fresh: SpotItem = {
  id: 'spot-fresh',
  idea: 'reuse',
  kind: 'spot',
  lesson: 'faas-lifecycle',
  step: 'five-steps',
  stem: { ko: '“함수 하나가 답하기까지”', en: '“From the call to the answer”' },
  sentences: [
    {
      id: 'outside',
      text: {
        ko: '핸들러 밖에 적은 코드는 요청마다가 아니라 새 환경이 준비될 때 한 번 실행된다.',
        en: 'Code outside the handler runs once, when a new environment is made ready, and not with each request.',
      },
      because: {
        ko: '초기화 단계에서 한 번 실행돼요. 그래서 연결이나 설정은 핸들러 밖에 두기도 해요.',
        en: 'It runs once in the init phase, which is why connections and settings may stand there.',
      },
    },
    {
      id: 'triggers',
      text: {
        ko: 'AWS Lambda의 함수는 HTTP 요청만이 아니라 대기열의 메시지나 정해 둔 시각, 저장소에 올라온 파일로도 실행된다.',
        en: 'A function of AWS Lambda starts not only with an HTTP request but also with a message in a queue, at a set time, or with a file in storage.',
      },
      because: {
        ko: 'HTTP는 여러 트리거 가운데 하나예요.',
        en: 'HTTP is one trigger of many.',
      },
    },
    {
      id: 'reclaimed',
      text: {
        ko: '일을 마친 환경은 한동안 쉬다가 회수되는데, 그게 언제인지는 정해져 있지 않다.',
        en: 'An environment that is done rests for a while and is then reclaimed, but nobody has fixed when.',
      },
      because: {
        ko: 'AWS는 ‘정해지지 않은 시간’이라고만 적어요.',
        en: 'AWS only calls it “a non-deterministic period”.',
      },
    },
    {
      id: 'always-new',
      text: {
        ko: '다음 요청은 쉬던 환경이 있어도 그 환경이 아니라 새로 뜬 환경에서 처리된다.',
        en: 'The next request is served in a newly made environment, even if another one is resting.',
      },
      wrong: true,
      because: {
        ko: '쉬던 환경은 다시 쓰여요. 그래서 두 번째 호출이 빠르고, 앞의 요청이 남긴 값이 보이기도 해요.',
        en: 'Resting environments are reused. That is why the second call is fast, and why it may see what the first left.',
      },
    },
  ],
  misconception: 'M05',
  reasons: [
    {
      id: 'popular',
      text: {
        ko: '플랫폼은 자주 쓰는 함수를 알아보고 그 환경을 늘 켜 둔다.',
        en: 'The platform spots popular functions and always keeps them on.',
      },
      misconception: 'M18',
      because: {
        ko: '알아서 켜 둔다고 생각하기 쉽지만, 요청이 이어지는 동안 다시 쓰일 뿐이고 아무도 약속하지 않아요.',
        en: 'It may seem kept on, but steady calls merely reuse it, and nobody promises anything.',
      },
    },
    {
      id: 'reused',
      text: {
        ko: '쉬는 환경이 있으면 그 환경이 다음 요청을 이어서 맡는다.',
        en: 'If an environment is idle, it takes the next request.',
      },
      correct: true,
      because: {
        ko: '새 환경은 쉬는 환경이 없을 때에만 만들어져요.',
        en: 'A new one is made only where none is idle.',
      },
    },
    {
      id: 'many',
      text: {
        ko: '환경 하나가 여러 요청을 한꺼번에 처리하므로 새 환경이 생길 일이 없다.',
        en: 'One environment works on many requests at a time, so there is no need for a new one.',
      },
      misconception: 'M40',
      because: {
        ko: '여러 요청을 함께 맡는다고 생각하기 쉽지만, 이 실험의 환경은 한 번에 하나만 처리해요. 빠르게 세 번 부르면 환경이 세 개예요.',
        en: 'It may seem to take several at a time, but one of this run takes one. Three quick calls make three environments.',
      },
    },
  ],
  explanation: {
    ko: '천천히 세 번 주문하면 번호가 1, 2, 3이에요. 한 환경이 셋을 이어서 맡고 앞의 수를 기억한 거예요. 요청마다 새로 떴다면 1, 1, 1이었을 거예요.',
    en: 'Three slow orders get the numbers 1, 2 and 3: one environment served them all and kept counting. Had each started afresh, they would be 1, 1 and 1.',
  },
  cites: [{ claim: 'C061' }, { sim: 'stateless', scenario: 'by-hand' }],
  breaks: {
    sim: 'stateless',
    scenario: 'by-hand',
    tMs: 0,
    knobs: ['keepAliveSec', 'workSec'],
    look: {
      ko: '처음 세 주문이 받은 번호를 보세요. 몇 개의 환경이 세었나요?',
      en: 'Watch the numbers of the first three orders. How many environments counted?',
    },
  },
};
