// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M23: {
    ko: 'Azure Functions는 HTTP만, 구글의 함수는 HTTP와 Pub/Sub만 받는다.',
    en: 'Azure Functions takes HTTP only, Google’s functions HTTP and Pub/Sub only.',
  },
  M25: {
    ko: 'Lambda의 코드는 100MB까지다.',
    en: 'Lambda code may have 100 MB.',
  },
  M450: {
    ko: '이름이 같은 서비스는 규칙도 같다.',
    en: 'Services of the same name have the same rules.',
  },
  M451: {
    ko: '환경 하나가 요청을 많이 받을수록 좋다.',
    en: 'The more requests an environment takes, the better.',
  },
  M452: {
    ko: '함께 받은 요청은 서로 느려지지 않는다.',
    en: 'Requests in one environment do not slow each other down.',
  },
  M453: {
    ko: '기다리는 동안에는 요금이 나오지 않는다.',
    en: 'Waiting is free of charge.',
  },
  M454: {
    ko: '자리가 없는 요청은 어디서나 바로 거절된다.',
    en: 'Without a free place a request is refused at once, everywhere.',
  },
  M455: {
    ko: '자리가 없는 요청은 자리가 날 때까지 기다려 준다.',
    en: 'A request without a place waits until there is one.',
  },
  M456: {
    ko: '회사마다 정해진 속도가 있다.',
    en: 'Each provider has a speed of its own.',
  },
  M457: {
    ko: '비교표에는 언제나 이기는 서비스가 있다.',
    en: 'A comparison table always has a winner.',
  },
  M458: {
    ko: '비교표는 만든 날이 지나도 그대로 쓸 수 있다.',
    en: 'A comparison table stays right after the day it was made.',
  },
  M459: {
    ko: '네이버 Cloud Functions는 구글의 Cloud Functions와 같은 제품이다.',
    en: 'NAVER Cloud Functions is Google’s Cloud Functions.',
  },
  M460: {
    ko: 'Azure Functions를 새로 시작한다면 Consumption 요금제다.',
    en: 'A new Azure Functions app goes onto the Consumption plan.',
  },
  M461: {
    ko: '레이어는 코드의 버전을 관리한다.',
    en: 'Layers manage versions of code.',
  },
  M462: {
    ko: '회사를 바꾸면 디버깅이 쉬워진다.',
    en: 'Switching providers makes debugging easy.',
  },
  M463: {
    ko: '목록에 없는 언어는 쓸 수 없다.',
    en: 'A language that is not listed cannot be used.',
  },
  M464: {
    ko: '최대 환경 수만 늘리면 된다.',
    en: 'Raising the maximum of environments is all it takes.',
  },
  M465: {
    ko: 'Cloudflare Workers도 함수마다 환경이나 컨테이너를 띄운다.',
    en: 'Cloudflare Workers start an environment or a container for each function, too.',
  },
  M466: {
    ko: '환경당 요청은 회사가 정하고 바꿀 수 없다.',
    en: 'How many requests an environment takes is fixed by the provider.',
  },
} as const satisfies Misconceptions;
