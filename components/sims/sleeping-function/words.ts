// Words of the sleeping function's simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/sleeping-function/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '잠든 함수와 함께 쓰는 서버',
    hint: '밤에 제공자의 서버 전원을 뽑아 보세요',
    summary: {
      stage:
        '왼쪽은 함수를 쓰는 가게들이에요. 달은 자는 함수, 채워진 칸은 깨어 있는 함수이고, 고리가 둘린 것이 내 가게예요. 오른쪽 위에는 가게마다 켜 둔 서버가, 그 아래에는 모든 가게가 함께 쓰는 제공자의 서버가 있어요. 서버 한 대에는 함수 자리가 여덟 개예요. 아래 띠에는 켜져 있던 서버의 수가 이어져요.',
      controls:
        '가게의 수, 가게마다 오는 주문, 함수가 잠들기까지 걸리는 시간, 제공자가 비워 둔 채 켜 두는 서버, 함수를 늘 깨워 둘지를 바꿀 수 있어요. 무대의 버튼으로 제공자 서버나 내 서버의 전원을 뽑거나, 내 가게에 주문을 넣을 수 있어요.',
      first: '재생하고, 제공자의 서버 전원을 뽑은 다음 내 서버의 전원도 뽑아 보세요.',
    },
    params: {
      shops: { label: '가게', say: (value) => `${value}곳` },
      ratePerSec: { label: '가게마다 오는 주문' },
      keepAliveSec: { label: '잠들기까지', hint: '마지막 주문 뒤로 이만큼 기다렸다 자요' },
      spare: {
        label: '여유 서버',
        hint: '비운 채 켜 두는 서버',
        zero: '없음',
        say: (value) => `${value}대`,
      },
      provisioned: { label: '하나만 깨워 두기', options: { off: '안 함', on: '가게마다 하나' } },
      workSec: { label: '주문 하나의 일', hint: '평균, 지수 분포' },
      course: { label: '주문의 흐름', options: { even: '고르게', lunch: '점심에 12배' } },
      startHour: { label: '시작하는 시각', zero: '0시', say: (value) => `${value}시` },
    },
    scenarios: {
      'three-a-m': {
        name: '새벽 3시',
        hint: '가게 60곳, 주문은 다 합쳐 1분에 2건. 한 건은 1초쯤 걸려요.',
      },
      'pulled-plug': {
        name: '뽑힌 전원',
        hint: '3시에 제공자의 서버와 내 서버에서 전원을 하나씩 뽑아요.',
      },
      'one-awake': {
        name: '하나만 깨워 두기',
        hint: '가게마다 함수 하나를 밤새 깨워 둬요. 요금도 밤새 나와요.',
      },
      receipts: {
        name: '영수증 함수의 하루',
        hint: '하루에 100번쯤, 한 번에 0.1초쯤 일하는 함수예요.',
      },
      'lunch-fleet': {
        name: '점심의 함대',
        hint: '이번에는 여러분이 제공자예요. 11시에 빈 서버로 시작하고, 60곳의 점심이 한꺼번에 와요.',
      },
    },
    metrics: {
      machines: '켜져 있는 서버',
      meanMachines: '평균 서버',
      asleep: '내 함수가 잔 시간',
      cold: '자는 함수를 깨운 주문',
      cost: '내 함수 요금',
      serverCost: '작은 서버였다면',
      dropped: '거절한 주문',
      machineHours: '서버를 켠 시간 합계',
      lostOwn: '내 서버가 놓친 주문',
      vanished: '사라진 함수',
      environments: '깨어 있는 함수 평균',
      worked: '내 함수가 일한 시간',
    },
    assumptions: {
      'our-machines':
        '자리 8개, 켜는 데 60초, 비우고 60초 뒤 끄기, 여유 1대는 우리가 정한 값이에요. 어떤 제공자도 이 숫자를 밝히지 않아요.',
      'shops-apart':
        '가게들의 주문은 서로 상관없이 와요. 모두에게 같은 점심 종이 울리면 함께 쓰는 이득이 줄어요.',
      'one-keep-alive':
        '잠들기까지의 시간을 모두 같게 뒀어요. 실제 제공자는 이 시간을 약속하지 않아요.',
      'three-tenths-start': '깨어나는 데는 언제나 0.3초가 걸린다고 가정했어요.',
      'own-never-full': '내 서버는 주문이 몇 건 겹쳐도 모두 받는다고 가정했어요.',
      'someone-comes-at-eight': '내 서버는 아침 8시에 사람이 나와야 다시 켜져요.',
      'one-gigabyte':
        '함수는 1GB이고, 요금은 서울의 2026년 10월 정가예요. 비교하는 서버는 한 시간에 0.013달러인 t3.micro예요.',
      'left-out':
        '메모리의 쓰임, 손님 사이의 격리는 뺐어요. 함수 둘레의 데이터베이스, 게이트웨이, 로그도 뺐지만 그것들은 켜져 있고 요금이 나와요.',
    },
    acts: { pull: '서버 전원 뽑기', pullOwn: '내 서버 전원 뽑기', order: '내 가게에 주문' },
    stage: '가게와 두 가지 서버의 지금, 그 아래 지나온 시간',
    chart: {
      title: '시간에 따라',
      series: {
        machines: '제공자의 서버(대)',
        own: '저마다 켜 둔 서버(대)',
        environments: '깨어 있는 함수(개)',
      },
    },
  },
  en: {
    title: 'Sleeping functions and shared servers',
    hint: 'pull the plug on one of the provider’s servers at night',
    summary: {
      stage:
        'On the left are the shops that use functions: a moon is a function asleep, a filled square one that is awake, and the ring marks my shop. Top right is a server for each shop, below are the provider’s servers that all shops share. Each of these has eight places for functions. The strip shows how many servers were on.',
      controls:
        'You can change how many shops there are, how often each gets an order, how soon a function falls asleep, how many empty servers the provider keeps on, and whether every shop keeps one function awake. Buttons pull the plug on a server of the provider’s or on my own, and place an order at my shop.',
      first: 'Press Play, pull the plug on a server of the provider’s, then on your own.',
    },
    params: {
      shops: { label: 'Shops' },
      ratePerSec: { label: 'Orders, each shop' },
      keepAliveSec: { label: 'Falls asleep after', hint: 'counted from its last order' },
      spare: { label: 'Spare servers', hint: 'kept on although empty', zero: 'none' },
      provisioned: { label: 'Keep one awake per shop', options: { off: 'no', on: 'yes' } },
      workSec: { label: 'Work of an order', hint: 'mean, exponential' },
      course: { label: 'Orders come', options: { even: 'evenly', lunch: 'twelvefold at lunch' } },
      startHour: { label: 'Clock at the start', zero: '0:00', say: (value) => `${value}:00` },
    },
    scenarios: {
      'three-a-m': {
        name: 'Three in the morning',
        hint: 'Sixty shops, two orders a minute between them, a second or so each.',
      },
      'pulled-plug': {
        name: 'The pulled plug',
        hint: 'At three o’clock one server of the provider’s goes down, and so does mine.',
      },
      'one-awake': {
        name: 'Keep one awake',
        hint: 'Each shop keeps one function awake all night, and pays for it all night.',
      },
      receipts: {
        name: 'A day of receipts',
        hint: 'A function that works about a hundred times a day, a tenth of a second each.',
      },
      'lunch-fleet': {
        name: 'The lunch fleet',
        hint: 'Now you are the provider. You begin at eleven with empty servers, and sixty lunches come at once.',
      },
    },
    metrics: {
      machines: 'Servers on now',
      meanMachines: 'Servers on, mean',
      asleep: 'My function slept',
      cold: 'Woke a function',
      cost: 'My function costs',
      serverCost: 'A small server costs',
      dropped: 'Orders refused',
      machineHours: 'Server hours',
      lostOwn: 'Lost by my own server',
      vanished: 'Functions vanished',
      environments: 'Functions awake, mean',
      worked: 'My function worked',
    },
    assumptions: {
      'our-machines':
        'Eight places, 60 s to boot, off after 60 s empty, one spare: these are our own numbers. No provider publishes its own.',
      'shops-apart':
        'Shops order independently of each other. One lunch bell for all of them spoils much of what sharing saves.',
      'one-keep-alive':
        'Every function falls asleep after the same time. No real provider promises one.',
      'three-tenths-start': 'Waking always takes 0.3 s here.',
      'own-never-full': 'Your own server is assumed to take any number of orders at once.',
      'someone-comes-at-eight': 'A server of your own stays dark until somebody comes in at 8 a.m.',
      'one-gigabyte':
        'The function has 1 GB; prices are list prices of Seoul, October 2026. The server beside it is a t3.micro at $0.013 an hour.',
      'left-out':
        'How memory is used and customers are kept apart is left out. So are the database, gateway and logs around a function, which stay on and are billed.',
    },
    acts: { pull: 'Pull a server’s plug', pullOwn: 'Pull my plug', order: 'Order at my shop' },
    stage: 'Shops and two kinds of servers now, and below them the time so far',
    chart: {
      title: 'Over time',
      series: {
        machines: 'the provider’s servers',
        own: 'each shop’s own servers',
        environments: 'functions awake',
      },
    },
  },
};
