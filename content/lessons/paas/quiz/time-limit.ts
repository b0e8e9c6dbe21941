// What a router's time limit ends, and what it does not.

import type { QuizItem } from '@/content/schema';

export const timeLimit: readonly QuizItem[] = [
  {
    id: 'after-h12',
    idea: 'time-limit',
    kind: 'single',
    step: 'thirty-seconds',
    stem: {
      ko: '헤로쿠의 라우터가 30초를 넘긴 요청에 H12 오류를 돌려줬어요. 그 요청을 맡은 인스턴스에서는 무슨 일이 생길까요?',
      en: 'Heroku’s router answers a request with the error H12 after 30 s. What happens on the instance that was given it?',
    },
    options: [
      {
        id: 'works-on',
        text: {
          ko: '알지 못한 채 끝까지 일하고 답은 버려져요',
          en: 'It works on, untold, and the answer is dropped',
        },
        correct: true,
        because: {
          ko: '오류는 라우터가 만든 거예요. 인스턴스에는 아무것도 가지 않아요.',
          en: 'The router made the error, and nothing of it reaches the instance.',
        },
      },
      {
        id: 'stops',
        text: {
          ko: '하던 일을 그 자리에서 멈추고 다음을 맡아요',
          en: 'It stops on the spot and takes the next one',
        },
        misconception: 'M63',
        because: {
          ko: '멈추라는 신호가 가지 않아요. 멈추게 하려면 앱이 스스로 더 짧은 제한 시간을 두어야 해요.',
          en: 'Nothing tells it to. To stop, an app needs a shorter limit of its own.',
        },
      },
      {
        id: 'restarts',
        text: {
          ko: '플랫폼이 인스턴스를 껐다가 다시 켜요',
          en: 'The platform stops the instance and starts it again',
        },
        misconception: 'M63',
        because: {
          ko: '시간 초과 하나로 재시작되지 않아요. 다른 요청을 맡은 채 계속 돌아요.',
          en: 'One time-out restarts nothing. It runs on, with the other requests that it has.',
        },
      },
      {
        id: 'elsewhere',
        text: {
          ko: '라우터가 같은 일을 다른 인스턴스에 맡겨요',
          en: 'The router hands the same work to another instance',
        },
        misconception: 'M63',
        because: {
          ko: '손님에게 오류를 돌려주고 끝이에요. 다른 인스턴스에 또 맡긴다면 같은 주문이 두 번 들어갈 수도 있어요.',
          en: 'The customer gets an error, and that is all. Handed out again, the same order might be placed twice.',
        },
      },
    ],
    explanation: {
      ko: '그래서 오래 걸리는 일은 접수만 하고 뒤에서 처리하거나, 앱 안에 30초보다 짧은 제한 시간을 둬요.',
      en: 'So long work is accepted at once and done in the background, or the app has a limit shorter than 30 s.',
    },
    cites: [{ claim: 'C173' }],
  },
  {
    id: 'name-of-the-limit',
    idea: 'time-limit',
    kind: 'short',
    step: 'thirty-seconds',
    stem: {
      ko: '라우터가 답을 기다려 주는 가장 긴 시간을 무엇이라고 하나요? 지나면 오류를 돌려줘요.',
      en: 'What is the longest time called for which a router waits for an answer, before it returns an error?',
    },
    accepted: {
      ko: ['제한 시간', '타임아웃', '시간 제한', '제한시간', '요청 제한 시간'],
      en: ['time limit', 'timeout', 'time-out', 'request timeout', 'time out'],
    },
    traps: [
      {
        words: {
          ko: ['응답 시간', '지연 시간', '대기 시간'],
          en: ['latency', 'response time', 'waiting time'],
        },
        because: {
          ko: '그것은 답을 받기까지 실제로 걸린 시간이에요. 물은 것은 기다려 주는 시간의 끝이에요.',
          en: 'That is how long the answer took. The question is how long one is waited for.',
        },
      },
      {
        words: { ko: ['유지 시간'], en: ['keep-alive'] },
        misconception: 'M63',
        because: {
          ko: '유지 시간은 일을 마친 환경이 남아 있는 시간이에요. 요청을 기다려 주는 시간과는 달라요.',
          en: 'That is how long an environment stays after its work, not how long an answer is waited for.',
        },
      },
    ],
    explanation: {
      ko: '제한 시간(timeout)이에요. 헤로쿠의 라우터는 30초이고, 넘으면 H12 오류예요.',
      en: 'The time limit, or timeout. Heroku’s router has one of 30 s; beyond it the error is H12.',
    },
    cites: [{ claim: 'C173' }],
  },
  {
    id: 'held-up-by-few',
    idea: 'time-limit',
    kind: 'multiple',
    step: 'thirty-seconds',
    stem: {
      ko: '100건 가운데 2건이 5초씩 걸려서, 아무 데나 보내는 라우터 뒤의 8대에 시간 초과가 나요. 시간 초과를 크게 줄이는 방법을 **모두** 고르세요.',
      en: 'Two requests in a hundred take 5 s, and behind a router that picks any of eight instances some time out. Choose **all** that cut the time-outs a lot.',
    },
    options: [
      {
        id: 'background',
        text: {
          ko: '느린 일은 접수만 하고 뒤에서 처리해요',
          en: 'Accept slow work, and do it in the background',
        },
        correct: true,
        because: {
          ko: '느린 요청이 사라지면 그 뒤에 묶이던 줄도 사라져요. 실험에서 시간 초과가 0건이 됐어요.',
          en: 'Without slow requests no queue is held up behind one: in the run none timed out.',
        },
      },
      {
        id: 'one-queue',
        text: { ko: '한 줄로 세우는 라우터로 바꿔요', en: 'Use a router with one queue' },
        correct: true,
        because: {
          ko: '느린 요청은 그대로여도, 그 뒤에 서는 손님이 없어요. 실험에서 0건이었어요.',
          en: 'The slow ones remain, but nobody stands behind them: in the run none timed out.',
        },
      },
      {
        id: 'shorter',
        text: {
          ko: '라우터의 제한 시간을 10초로 줄여요',
          en: 'Cut the router’s time limit to 10 s',
        },
        misconception: 'M63',
        because: {
          ko: '더 일찍 오류를 볼 뿐이에요. 인스턴스는 모르고 계속 일하니 줄은 그대로예요.',
          en: 'Errors only come sooner. The instances are not told and work on, so the queues remain.',
        },
      },
      {
        id: 'restart',
        text: {
          ko: '시간 초과가 날 때마다 모두 재시작해요',
          en: 'Restart all of them at each time-out',
        },
        misconception: 'M63',
        because: {
          ko: '하던 일이 모두 사라지고 켜질 때까지 아무도 일하지 않아요. 오류가 더 늘어요.',
          en: 'All work is lost, and nobody serves until they are up. That makes more errors.',
        },
      },
    ],
    explanation: {
      ko: '시간 초과의 원인은 느린 요청이 줄을 붙잡는 거예요. 느린 요청을 떼어 내거나, 그 뒤에 줄이 서지 않게 해요.',
      en: 'They come from slow requests that hold up a queue. Take the slow ones out, or let no queue form behind them.',
    },
    cites: [
      { sim: 'dynos', scenario: 'slow-few' },
      { sim: 'dynos', scenario: 'slow-few', set: { routing: 'shared' } },
    ],
  },
];
