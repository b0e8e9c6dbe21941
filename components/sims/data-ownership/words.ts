// Words of the data-ownership simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/data-ownership/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration, 'differs' | 'outbox' | 'waiting'>> = {
  ko: {
    title: '누구의 숫자인가',
    hint: '주인을 멈추고, 사본이 어떻게 되는지 보세요',
    summary: {
      stage:
        '왼쪽에는 재고 서비스의 숫자 서른여섯 개, 오른쪽에는 주문 서비스가 가진 사본이 있어요. 변경이 적히면 소식이 관을 따라 오른쪽으로 가요. 아래에는 아웃박스와, 소식이 사라진 변경의 상자가 있어요. 맨 아래 띠에는 옛 숫자인 칸, 손님이 본 것, 사라진 변경이 이어져요.',
      controls:
        '숫자를 아는 방법, 변경이 오는 속도, 소식이 늦는 정도, 보내는 방법, 함께 잠그는 시간을 바꿀 수 있어요. 무대의 버튼으로 주인을 1분 멈추거나, 다시 시작하거나, 표를 바꾸거나, 보고서를 돌릴 수 있어요.',
      first: '재생한 다음 주인 멈추기를 누르고 사본을 지켜보세요.',
    },
    params: {
      way: {
        label: '숫자를 아는 방법',
        hint: '주문 서비스가 남은 수량을 아는 방법',
        options: {
          ask: '주인에게 물어요',
          copy: '사본을 읽어요',
          shared: '표를 함께 써요',
          together: '함께 적어요(2PC)',
        },
      },
      data: {
        label: '무엇을 적나',
        hint: '덮어쓰는 숫자인지, 한 번만 적는 주문인지',
        options: { stock: '남은 수량', orders: '주문' },
      },
      keys: { label: '숫자의 수', hint: '메뉴 하나에 숫자 하나' },
      changes: { label: '변경', hint: '숫자 하나마다. 주문이라면 모두 합쳐서' },
      readsPerSec: { label: '읽는 손님', zero: '없음' },
      lagSec: { label: '소식이 늦는 시간', hint: '떠나서 닿을 때까지' },
      publish: {
        label: '소식 보내기',
        hint: '적은 다음 보내는지, 보낼 것까지 함께 적는지',
        options: { direct: '적은 뒤 바로', outbox: '아웃박스' },
      },
      gapMs: {
        label: '틈',
        hint: '적고 나서 보내기까지, 또는 보내고 나서 지우기까지',
        zero: '없음',
      },
      pollSec: { label: '아웃박스 보는 간격' },
      holdMs: { label: '함께 잠그는 시간', hint: '두 번 오가는 시간' },
      queryMs: { label: '질의 하나', hint: '데이터베이스가 손님 하나에 쓰는 시간', zero: '곧바로' },
      database: {
        label: '데이터베이스',
        hint: '서비스마다 제 표가 있어도, 한 데이터베이스에 있을 수 있어요',
        options: { one: '하나에 함께', apart: '서비스마다 따로' },
      },
      reportSec: { label: '보고서가 도는 시간' },
      fixMin: { label: '따라 고치는 시간', hint: '표가 바뀐 뒤 주문 서비스가 고칠 때까지' },
      restartsPerHour: { label: '재시작', zero: '없음' },
      downAtSec: { label: '주인이 멈추는 때' },
      downForSec: { label: '멈춰 있는 시간', zero: '멈추지 않음' },
    },
    scenarios: {
      'busy-copy': {
        name: '바쁜 숫자',
        hint: '1초에 한 번씩 바뀌는 숫자를 1초 늦은 사본으로 읽어요.',
      },
      'owner-down': {
        name: '주인이 멈춘 1분',
        hint: '숫자를 물어봐야 아는데, 5분 가운데 1분 동안 주인이 멈춰요.',
      },
      'lost-news': {
        name: '사라진 주문',
        hint: '여덟 시간에 재시작 예순 번, 틈은 0.1초. 보이도록 키운 하루예요.',
      },
      'one-dish': {
        name: '인기 메뉴 하나',
        hint: '두 쪽이 0.1초씩 함께 잠그는 숫자 하나에 초당 12건이 와요.',
      },
      'one-table': {
        name: '표 하나를 함께',
        hint: '1분 뒤에 재고 서비스가 표를 바꿔요. 주문 서비스는 2분 뒤에 따라 고쳐요.',
      },
      'month-end': {
        name: '월말 보고서',
        hint: '표는 따로, 데이터베이스는 하나예요. 1분 뒤에 보고서가 1분 동안 절반을 써요.',
      },
      'trusted-hour': {
        name: '믿을 만한 한 시간',
        hint: '재시작도 잦고 주인도 2분 멈춰요. 옛 숫자, 실패, 사라진 변경을 모두 막아 보세요.',
      },
    },
    acts: { stop: '주인 멈추기', restart: '재시작', schema: '표 바꾸기', report: '보고서' },
    metrics: {
      stale: '옛 숫자를 본 손님',
      failed: '답을 못 받은 손님',
      lost: '사라진 변경',
      doubled: '두 번 간 소식',
      p95: '적히기까지(p95)',
      answerP95: '답까지(p95)',
      waiting: '기다리는 변경',
      written: '적힌 변경',
    },
    assumptions: {
      'one-owner-one-copy': '주인 하나, 사본 하나예요. 사본이 더 있으면 저마다 이만큼 늦어요.',
      'fixed-lag': '소식은 늘 같은 시간이 걸려요. 실제로는 붐빌 때 더 늦어요.',
      'newest-wins': '소식에 순서가 적혀 있어, 늦게 온 소식이 새 값을 덮어쓰지 않아요.',
      'restarts-independent': '재시작은 아무 때나 와요. 붐빌 때 몰려 온다면 더 많이 사라져요.',
      'gap-enlarged':
        '사라지는 것이 하루에 보이도록 틈과 재시작을 키웠어요. 틈 5ms, 하루 열 번이라면 17일에 한 건이에요.',
      'together-reads-agree':
        '함께 적을 때는 읽는 손님도 두 쪽이 같은지 확인해요. 확인하지 않고 읽으면 잠기지 않은 칸은 계속 읽을 수 있어요.',
      'nothing-while-down': '주인이 멈춘 동안 온 변경은 거절돼요. 모아 두지 않아요.',
      'report-takes-half':
        '보고서는 데이터베이스의 절반을 쓰고, 정한 시간에 끝나요. 실제로는 프로세서, 디스크, 메모리, 잠금에서 얻는 만큼 써요.',
      'only-readers-wait': '변경은 드물어서 바로 적혀요. 실제로는 변경도 함께 기다려요.',
      'no-compensation': '사가와 보상, 쓰는 쪽이 여럿일 때, 데이터베이스 비용은 글에서 다뤄요.',
    },
    stage: '주인의 숫자와 사본',
    chart: {
      title: '시간에 따라',
      series: { differs: '옛 숫자인 칸', outbox: '아웃박스의 소식', waiting: '기다리는 변경' },
    },
  },
  en: {
    title: 'Whose number is it?',
    hint: 'Stop the owner, and watch the copy',
    summary: {
      stage:
        'On the left the 36 numbers of the stock service, on the right the copy that the order service has of them. When a change is written, word of it travels along the pipe. Below are the outbox and a tray of changes whose word is lost. The strip at the bottom has the cells in which the copy is old, what readers saw, and what was lost.',
      controls:
        'You can change how numbers are known, how often they change, how late word is, how it is sent, and how long both sides hold a number. The buttons on the stage stop the owner for a minute, restart it, change its table, or start a report.',
      first: 'Play, then press “Stop owner” and watch the copy.',
    },
    params: {
      way: {
        label: 'How a number is known',
        hint: 'how the order service learns what is left',
        options: {
          ask: 'Ask the owner',
          copy: 'Read a copy',
          shared: 'Share the table',
          together: 'Write together (2PC)',
        },
      },
      data: {
        label: 'What is written',
        hint: 'numbers that are written over, or orders written once',
        options: { stock: 'What is left', orders: 'Orders' },
      },
      keys: { label: 'Numbers', hint: 'one for each dish' },
      changes: { label: 'Changes', hint: 'of each number; of orders, all of them' },
      readsPerSec: { label: 'Readers', zero: 'none' },
      lagSec: { label: 'Word is late by', hint: 'from leaving to arriving' },
      publish: {
        label: 'Sending word',
        hint: 'after the change is written, or written down with it',
        options: { direct: 'once written', outbox: 'outbox' },
      },
      gapMs: {
        label: 'Gap',
        hint: 'from writing to sending, or from sending to ticking off',
        zero: 'none',
      },
      pollSec: { label: 'Outbox polled every' },
      holdMs: { label: 'Held by both for', hint: 'two round trips' },
      queryMs: { label: 'One query', hint: 'what a reader takes of the database', zero: 'at once' },
      database: {
        label: 'Databases',
        hint: 'separate tables may still share one database',
        options: { one: 'one for all', apart: 'one for each' },
      },
      reportSec: { label: 'The report takes' },
      fixMin: { label: 'Catching up takes', hint: 'until the order service fits a changed table' },
      restartsPerHour: { label: 'Restarts', zero: 'none' },
      downAtSec: { label: 'Owner goes down after' },
      downForSec: { label: 'Owner is down for', zero: 'never down' },
    },
    scenarios: {
      'busy-copy': {
        name: 'Busy numbers',
        hint: 'Numbers that change once a second, read from a copy that is a second late.',
      },
      'owner-down': {
        name: 'One minute without the owner',
        hint: 'Numbers are asked for, and for one minute of five nobody answers.',
      },
      'lost-news': {
        name: 'Orders nobody heard of',
        hint: 'Eight hours, sixty restarts, a gap of 0.1 s: a day enlarged so that something shows.',
      },
      'one-dish': {
        name: 'One popular dish',
        hint: 'Both sides hold one number for 0.1 s at a time, and 12 orders a second want it.',
      },
      'one-table': {
        name: 'One table for two',
        hint: 'After a minute the stock service changes the table. The order service follows two minutes later.',
      },
      'month-end': {
        name: 'The month’s report',
        hint: 'Tables of their own in one database. After a minute a report takes half of it, for a minute.',
      },
      'trusted-hour': {
        name: 'An hour to be trusted',
        hint: 'Restarts, and an owner that is down for two minutes. Keep out old numbers, failures and losses.',
      },
    },
    acts: { stop: 'Stop owner', restart: 'Restart', schema: 'Alter table', report: 'Report' },
    metrics: {
      stale: 'Got an old number',
      failed: 'Got no answer',
      lost: 'Changes lost',
      doubled: 'Word sent twice',
      p95: 'Until written (p95)',
      answerP95: 'Until answered (p95)',
      waiting: 'Changes waiting',
      written: 'Changes written',
    },
    assumptions: {
      'one-owner-one-copy': 'One owner, one copy. More copies would each be as late as this one.',
      'fixed-lag': 'Word always takes equally long. Really it is latest when most is going on.',
      'newest-wins':
        'Word carries the order of changes, so a late one never overwrites a newer one.',
      'restarts-independent':
        'Restarts come at any moment. If they came with the rush, more would be lost.',
      'gap-enlarged':
        'Gap and restarts are enlarged so that a day shows something. With 5 ms and ten restarts a day it is one order in 17 days.',
      'together-reads-agree':
        'Where both sides write together, readers make sure that they agree, too. Without that, whatever is not held could still be read.',
      'nothing-while-down': 'Changes that come while the owner is down are refused, not kept.',
      'report-takes-half':
        'A report takes half of a database and ends on time. Real ones take what they get of processor, disk, memory and locks.',
      'only-readers-wait':
        'Changes are few and written at once. In a real database they would wait as well.',
      'no-compensation':
        'Sagas, several writers and what a database costs are told in the lesson, not in the run.',
    },
    stage: 'The owner’s numbers and their copy',
    chart: {
      title: 'Over time',
      series: { differs: 'Old cells', outbox: 'Word in the outbox', waiting: 'Changes waiting' },
    },
  },
};
