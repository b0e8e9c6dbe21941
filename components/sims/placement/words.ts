// Words of the placement simulator, in both languages.

import { commonKnobs } from '@/components/figure/words/common';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/placement/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '몇 조각, 어디에',
    hint: '조각을 끌거나 눌러 하늘과 땅 사이를 옮겨 보세요',
    summary: {
      stage:
        '가게를 나눈 조각이 번호를 단 칸으로 놓여 있어요. 하늘의 조각은 함수이고, 아래에 실행 환경이 자리로 보여요. 준비하는 자리는 파란 빗금, 일하는 자리는 채운 칸, 쉬는 자리는 가는 띠예요. 환경이 하나도 없는 조각은 점선이에요. 땅의 조각은 두 자리짜리 서버 위에 놓여요. 판 하나에는 같은 손님을 받은 네 가지 배치가 있어요. 맨 아래 띠는 조각마다 콜드 스타트를 겪은 손님의 몫이에요.',
      controls:
        '조각의 수, 서버에 놓을 조각, 서버를 함께 쓰는지, 손님의 수, 유지 시간, 손님이 부르는 조각을 바꿀 수 있어요. 무대에서 조각을 하나씩 끌거나 눌러 옮기고, 쿠폰을 보낼 수 있어요.',
      first: '재생한 다음 조각 1을 서버로 내리고, 그 조각의 띠가 어떻게 달라지는지 보세요.',
    },
    params: {
      pieces: {
        label: '조각',
        hint: '따로 배포할 수 있는 수',
        say: (value) => `${value}개`,
      },
      onServer: {
        label: '서버에 놓을 조각',
        hint: '손님이 많은 것부터',
        zero: '없음',
        say: (value) => `${value}개`,
      },
      sharing: {
        label: '서버',
        hint: '땅에 놓인 조각들이 쓰는 서버',
        options: { own: '조각마다 하나', shared: '하나를 함께' },
      },
      ratePerSec: { label: '손님' },
      keepAliveSec: commonKnobs('ko', 'keepAliveSec').keepAliveSec,
      calls: {
        label: '손님이 부르는 조각',
        options: { one: '하나', all: '모두 차례로' },
      },
      shares: {
        label: '조각의 인기',
        options: { even: '고르게', popular: '앞 번호에 몰림' },
      },
      coupons: {
        label: '쿠폰',
        hint: '1분 동안 1초에 20명이 마지막 조각에 와요',
        options: { none: '없음', noon: '매일 정오' },
      },
    },
    scenarios: {
      'one-function': {
        name: '함수 하나',
        hint: '1시간에 손님 30명, 함수 하나. 10분 동안 아무도 안 오면 자요.',
      },
      'six-functions': {
        name: '함수 여섯',
        hint: '같은 손님, 같은 가게를 함수 여섯으로 나눴어요. 손님마다 그중 하나를 불러요.',
      },
      'busy-six': {
        name: '네 배 바쁜 여섯',
        hint: '함수 여섯에 손님이 1시간에 120명 와요.',
      },
      'coupon-noon': {
        name: '정오의 쿠폰',
        hint: '앞 번호일수록 손님이 많고, 정오마다 1분 동안 마지막 조각에 1초에 20명이 와요.',
      },
    },
    acts: { move: '조각 옮기기', coupons: '쿠폰 보내기' },
    metrics: {
      cold: '콜드 스타트 비율',
      dropped: '떠난 손님',
      p95: 'p95 응답',
      cost: '한 달 예상 요금',
      units: '따로 배포하는 조각',
    },
    assumptions: {
      'fixed-keep-alive':
        '쉬는 환경은 유지 시간이 지나야 사라져요. 이렇게 약속하는 제공자는 없어요.',
      'same-start':
        '새 환경은 조각의 크기와 상관없이 1초가 걸려요. 작은 조각이 더 빨리 뜬다면 나누는 대가는 이보다 작아요.',
      'servers-never-fail': '서버는 고장 나지 않고, 고치고 돌보는 사람의 시간도 세지 않아요.',
      'list-prices':
        '서울의 목록 가격이에요(2026년 10월 요금표). 무료 구간, 게이트웨이, 데이터베이스, 로그는 없어요.',
      'no-network': '조각에서 조각으로 가는 길에는 시간이 걸리지 않아요.',
      'left-out':
        '컨테이너와 프로비저닝 동시성, 저절로 느는 서버는 없어요. 하늘과 땅 사이의 다른 길이에요.',
    },
    stage: '하늘과 땅에 놓인 조각',
    chart: {
      title: '지금까지의 비율',
      series: { cold: '콜드 스타트를 겪은 손님', dropped: '떠난 손님' },
    },
  },
  en: {
    title: 'How many pieces, and where',
    hint: 'Drag or press a piece to move it between sky and ground',
    summary: {
      stage:
        'The shop’s pieces lie as numbered tiles. Those in the sky are functions, with their environments below: hatched blue while one starts, filled at work, a thin band while idle. A piece without any is dashed. Those on the ground stand on servers of two slots. A board has four placements of the same visits, and the strip at the bottom the share of each piece’s visits that hit a cold start.',
      controls:
        'You can change the number of pieces, how many are on servers, whether these share one, the visits, the keep-alive and what a visit calls. On the stage you can drag or press pieces to move them one by one, or send coupons.',
      first: 'Play, then move piece 1 down to a server and watch its lane.',
    },
    params: {
      pieces: { label: 'Pieces', hint: 'that can be deployed by themselves' },
      onServer: { label: 'Pieces on servers', hint: 'the most visited first', zero: 'none' },
      sharing: {
        label: 'Servers',
        hint: 'of the pieces on the ground',
        options: { own: 'one each', shared: 'one for all' },
      },
      ratePerSec: { label: 'Visits' },
      keepAliveSec: commonKnobs('en', 'keepAliveSec').keepAliveSec,
      calls: { label: 'A visit calls', options: { one: 'one piece', all: 'all in turn' } },
      shares: { label: 'Popularity', options: { even: 'all alike', popular: 'the first most' } },
      coupons: {
        label: 'Coupons',
        hint: '20 visits a second to the last piece, for a minute',
        options: { none: 'none', noon: 'every noon' },
      },
    },
    scenarios: {
      'one-function': {
        name: 'One function',
        hint: '30 visits an hour and one function, which sleeps after ten minutes without a visit.',
      },
      'six-functions': {
        name: 'Six functions',
        hint: 'The same visits and shop, cut into six functions. Each visit calls one of them.',
      },
      'busy-six': { name: 'Four times as busy', hint: 'Six functions with 120 visits an hour.' },
      'coupon-noon': {
        name: 'Coupons at noon',
        hint: 'The first pieces are visited most, and every noon brings the last one 20 visits a second for a minute.',
      },
    },
    acts: { move: 'Move a piece', coupons: 'Send coupons' },
    metrics: {
      cold: 'Cold-start ratio',
      dropped: 'Visits lost',
      p95: 'p95 response',
      cost: 'Est. bill, a month',
      units: 'Deployed by themselves',
    },
    assumptions: {
      'fixed-keep-alive':
        'An idle environment stays exactly as long as its keep-alive. No provider promises that.',
      'same-start':
        'A start takes one second whatever the size of the piece. If small ones start faster, cutting costs less than here.',
      'servers-never-fail':
        'Servers never fail, and nobody’s time for looking after them is counted.',
      'list-prices':
        'List prices in Seoul, from the price sheets of October 2026, without free tier, gateway, database or logs.',
      'no-network': 'From piece to piece no time passes on the way.',
      'left-out':
        'Containers, provisioned concurrency and servers that grow by themselves are left out: other ways between sky and ground.',
    },
    stage: 'Pieces in the sky and on the ground',
    chart: {
      title: 'Shares so far',
      series: { cold: 'Visits that hit a cold start', dropped: 'Visits that left' },
    },
  },
};
