// Words of the server-room simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/server-room/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '우리 가게 서버실',
    hint: '콘센트를 뽑고, 불을 내고, 서버를 미리 주문해 보세요',
    summary: {
      stage:
        '전기가 배터리와 발전기를 거쳐 서버로 가고, 손님이 그 서버에 주문해요. 손님 아래에는 두 번째 장소가 있어요. 아래 띠에는 십 년 동안의 전력, 서버, 디스크와 멈춘 시간이 쌓여요. 늘어나는 가게에서는 가진 서버와 필요한 서버가 나란히 서 있고, 주문한 서버가 길 위로 와요.',
      controls:
        '배터리, 발전기, 디스크 이중화, 두 번째 장소와 연습을 바꿀 수 있어요. 늘어나는 가게에서는 도착까지 걸리는 주와 주문하는 규칙을 바꿔요. 무대의 버튼으로 콘센트를 뽑고, 불을 내고, 서버를 주문해요.',
      first: '재생을 누르고, 십 년 동안 무엇이 시간을 가장 많이 가져가는지 보세요.',
    },
    params: {
      scene: { label: '장면', options: { trouble: '고장 나는 서버실', growth: '늘어나는 가게' } },
      upsMin: { label: '배터리(UPS)', zero: '없음' },
      generator: { label: '발전기', options: { off: '없음', on: '있음' } },
      mirror: { label: '디스크 이중화(미러링)', options: { off: '없음', on: '있음' } },
      places: { label: '장소', options: { '1': '한 곳', '2': '두 곳' } },
      rehearsed: { label: '옮기는 연습', options: { off: '안 했음', on: '해 뒀음' } },
      fire: { label: '6년 차의 화재', options: { off: '없음', on: '한 번' } },
      leadWeeks: {
        label: '주문하고 도착까지',
        hint: '2026년에는 8~12주 걸린다는 보도가 있어요',
      },
      rule: {
        label: '언제 주문할까',
        options: { full: '꽉 차면', forecast: '예측해서 미리' },
      },
      growth: { label: '한 달에 느는 손님' },
      servers: {
        label: '첫날 가진 서버',
        say: (value) => `${value}대`,
        hint: '첫날에는 4대가 필요해요',
      },
    },
    scenarios: {
      'power-only': {
        name: '정전만',
        hint: '불은 없고, 가끔 전기가 끊겨요. 배터리나 발전기를 하나씩 놓아 보세요.',
      },
      'one-fire': { name: '한 번의 화재', hint: '십 년에 한 번, 건물에 불이 나요.' },
      'two-places': { name: '두 곳', hint: '두 번째 장소가 있지만, 옮겨 본 적은 없어요.' },
      'pull-the-plug': {
        name: '뽑힌 콘센트',
        hint: '딱 2분. 콘센트를 뽑고 1분짜리 배터리를 지켜보세요. 발전기는 10초가 필요해요.',
      },
      growth: {
        name: '늦게 오는 서버',
        hint: '손님은 달마다 10%씩 느는데, 서버는 주문하고 12주 뒤에 와요.',
      },
      'an-hour-in-ten-years': {
        name: '십 년에 한 시간',
        hint: '불이 나는 해까지 넣어, 십 년 동안 60분 넘게 멈추지 않게 해 보세요.',
      },
    },
    metrics: {
      stopped: '멈춘 시간',
      availability: '가용성',
      byGrid: '정전 몫',
      byFire: '화재 몫',
      byDisk: '디스크 몫',
      fireInYears: '화재는 정전 몇 년 치',
      missed: '놓친 주문',
      spare: '노는 서버',
      headroom: '오늘 있어야 할 서버',
    },
    assumptions: {
      'one-cut-in-seven-years':
        '정전은 평균 7년에 한 번, 한 시간쯤이라고 가정했어요. 알려진 것은 한 해에 9.05분이라는 곱뿐이에요(한국전력 2022년, 한국경제 2023-12-07).',
      'twenty-minutes-restart': '꺼진 서버가 다시 켜지는 데 20분 걸린다고 가정했어요.',
      'eight-hours-disk':
        '디스크를 갈고 데이터를 되살리는 데 8시간 걸린다고 가정했어요. 한 해에 고장 나는 비율 1.36%는 Backblaze의 2025년 값이에요.',
      'generator-99': '발전기는 10초 뒤에 돌고, 백 번에 한 번은 안 돈다고 가정했어요.',
      'one-fire':
        '불이 날 확률은 아무도 몰라요. 6년 차 10월 15일에 한 번 넣었고, 길이는 2022년 카카오의 127시간 30분이에요.',
      'switch-times':
        '연습하지 않았으면 10시간 30분, 연습했으면 15분 만에 옮긴다고 가정했어요. 2022년 카카오톡의 문자는 10시간 만에 돌아왔어요.',
      'disks-apart':
        '디스크는 서로 상관없이 고장 나요. 같은 날 짝 디스크까지 고장 나는 일은 백만 년에 한 번꼴이라 뺐어요.',
      'whole-servers':
        '첫날에는 4대가 필요하고, 한 대씩 사요. 한 주의 손님은 평균에서 10%쯤 오르내려요.',
      'no-money-no-data': '비용과, 마지막 복사 뒤에 쓴 데이터는 다루지 않아요.',
    },
    acts: { pull: '콘센트 뽑기', fire: '불 내기', order: '서버 한 대 주문하기' },
    stage: '서버실의 지금과, 그 아래 지나온 시간',
    chart: {
      title: '지금까지',
      series: { stoppedHours: '멈춘 시간(시간)', have: '가진 서버', need: '필요한 서버' },
    },
  },
  en: {
    title: 'Your own server room',
    hint: 'pull the plug, set a fire, order servers ahead of time',
    summary: {
      stage:
        'Mains power reaches the server by way of a battery and a generator; customers order from it, with the second place below them. The strip shows ten years of power, server and disks, and adds up how long the shop stood still. In the growing shop, the servers that are there and those that are needed stand in a row each, and what was ordered travels along a road.',
      controls:
        'You can change the battery, the generator, mirrored disks, the second place and whether moving there was rehearsed; in the growing shop, the lead time and the rule for ordering. Buttons on the stage pull the plug, set a fire and order a server.',
      first: 'Press Play and see what takes most of the time that is lost in ten years.',
    },
    params: {
      scene: { label: 'Scene', options: { trouble: 'things break', growth: 'customers grow' } },
      upsMin: { label: 'UPS battery', zero: 'none' },
      generator: { label: 'Generator', options: { off: 'none', on: 'one' } },
      mirror: { label: 'Mirrored disks', options: { off: 'no', on: 'yes' } },
      places: { label: 'Places', options: { '1': 'one', '2': 'two' } },
      rehearsed: { label: 'Move rehearsed', options: { off: 'never', on: 'yes' } },
      fire: { label: 'Fire in year 6', options: { off: 'none', on: 'one' } },
      leadWeeks: { label: 'Lead time', hint: '8 to 12 weeks were reported for 2026' },
      rule: { label: 'When to order', options: { full: 'when full', forecast: 'by forecast' } },
      growth: { label: 'More customers a month' },
      servers: { label: 'Servers on day one', hint: 'four are needed on day one' },
    },
    scenarios: {
      'power-only': {
        name: 'Power only',
        hint: 'No fire, and a power cut now and then. Add the battery, then the generator.',
      },
      'one-fire': { name: 'One fire', hint: 'Once in ten years the building burns.' },
      'two-places': {
        name: 'Two places',
        hint: 'There is a second place, and nobody has ever moved there.',
      },
      'pull-the-plug': {
        name: 'The pulled plug',
        hint: 'Two minutes. Pull the plug and watch a one-minute battery. A generator needs ten seconds.',
      },
      growth: {
        name: 'The late server',
        hint: '10% more customers each month, and servers that come 12 weeks after the order.',
      },
      'an-hour-in-ten-years': {
        name: 'An hour in ten years',
        hint: 'Stand still for 60 minutes at most in ten years, the fire included.',
      },
    },
    metrics: {
      stopped: 'Stopped',
      availability: 'Availability',
      byGrid: 'By power cuts',
      byFire: 'By fire',
      byDisk: 'By disks',
      fireInYears: 'The fire, in years of power cuts',
      missed: 'Orders missed',
      spare: 'Capacity idle',
      headroom: 'Needed in place today',
    },
    assumptions: {
      'one-cut-in-seven-years':
        'A power cut is assumed to come once in seven years on average and to last about an hour. Only the product is published: 9.05 min a year (KEPCO 2022, by Hankyung, 2023-12-07).',
      'twenty-minutes-restart': 'A server that went dark is assumed to need 20 min to come up.',
      'eight-hours-disk':
        'Replacing a disk and restoring its data is assumed to take 8 h. The failure rate, 1.36% a year, is Backblaze’s for 2025.',
      'generator-99':
        'The generator runs after 10 s, and is assumed not to start once in a hundred times.',
      'one-fire':
        'How likely a fire is, nobody knows. One is placed on 15 October of year 6, as long as Kakao’s in 2022: 127 h 30 min.',
      'switch-times':
        'Moving is assumed to take 10 h 30 min unrehearsed and 15 min rehearsed. KakaoTalk’s messages came back after 10 h in 2022.',
      'disks-apart':
        'Disks fail independently. A twin that fails on the same day would come about once in a million years, and is left out.',
      'whole-servers':
        'Four servers are needed on day one, and they are bought one by one. A week is about 10% busier or quieter than its season.',
      'no-money-no-data': 'Money is left out, and so are data written since the last copy.',
    },
    acts: { pull: 'Pull the plug', fire: 'Set it on fire', order: 'Order a server' },
    stage: 'The server room now, and below it the time so far',
    chart: {
      title: 'So far',
      series: { stoppedHours: 'stopped (hours)', have: 'servers there', need: 'servers needed' },
    },
  },
};
