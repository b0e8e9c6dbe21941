// The stage: what stands where, what is said of it, and that no button covers a word.

import { describe, expect, test } from 'vitest';
import { PLACEMENT_WIDTH } from '@/components/figure/marks/contract';
import { sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { textOf } from '@/components/figure/telling/text';
import { params } from '@/engine/models/messaging/config';
import { scenarios } from '@/engine/models/messaging/scenarios';
import { shareOf } from './clock';
import { columnsAt, doneBy, nowAt, runsBy } from './now';
import { lookAt } from './picking';
import { HEIGHT } from './plan';
import { conclude, sayMoment } from './say';
import { view } from './stage';
import { words } from './words';

const { wordsAt, textsAt } = sceneOf(view.moment);
const shownIn = await shownScenarios('messaging', params, scenarios, 'ko');

test('the nine good ones are told apart from what was needed', () => {
  expect(textsAt(shownIn('one-batch'), 151_000, 'wide')).toEqual(
    expect.arrayContaining(['9번이면 될 일을 45번 했어요', '배달 못한 메시지 큐 10개']),
  );
  expect(textsAt(shownIn('one-batch'), 1_500, 'wide').join()).not.toContain('될 일을');
});

test('a column holds each run of its message, and what is under way is no outcome yet', () => {
  const shown = shownIn('twice');
  const columns = columnsAt(shown, 400_000);
  expect(columns).toHaveLength(10);
  const runs = columns.map((copy) => runsBy(shown, copy, 400_000));
  expect(runs.filter(({ length }) => length > 1).length).toBeGreaterThan(2);
  for (const own of runs) {
    expect(own.map(({ attempt }) => attempt)).toEqual(own.map((_, i) => i));
    for (const { outcome, toMs } of own) expect(outcome === 'underWay').toBe(toMs > 400_000);
  }
});

test('who was lent is a column before it runs', () => {
  expect(columnsAt(shownIn('one-batch'), 10)).toHaveLength(10);
});

describe('a picked message', () => {
  test('says how often it ran and where it is, and shows its phases', () => {
    const shown = shownIn('one-batch');
    const [copy] = columnsAt(shown, 70_000);
    const look = lookAt(shown, `message-${copy}`, 70_000, 'wide');
    expect(look?.sentence).toBe('1번 메시지, 처리 3번: 빌려 간 중');
    expect(look?.phases.filter(({ paint }) => paint === 'warm').length).toBeGreaterThanOrEqual(3);
    expect(lookAt(shown, 'message-9999', 70_000, 'wide')).toBeNull();
  });
});

test('all day long: each attempt stands on the clock, and none before it was made', () => {
  const shown = shownIn('thirty-tries');
  const attempts = (tMs: number) => textsAt(shown, tMs, 'wide').find((text) => /^시도 /.test(text));
  expect([attempts(5_000), attempts(110_000), attempts(86_400_000)]).toEqual([
    '시도 1번',
    '시도 4번',
    '시도 11번',
  ]);
  expect(lookAt(shown, 'message-6', 110_000, 'tall')?.sentence).toContain('시도 4번');
  expect([shareOf(0), shareOf(86_400_000)]).toEqual([0, 1]);
});

test('six pipes: each names whose rules it follows, and counts its own', () => {
  const shown = shownIn('same-outage');
  for (const placement of ['wide', 'tall'] as const) {
    const said = textsAt(shown, 1_430_000, placement);
    expect(said).toEqual(expect.arrayContaining(['SNS의 HTTP 구독', 'Event Grid', '주문']));
    const lost = said.flatMap((text) => /^버려짐 (\d+) /.exec(text)?.[1] ?? []);
    expect(lost).toEqual(['60', '55', '41', '30', '0', '0']);
  }
  expect(textsAt(shown, 300_000, 'wide')).toContain('모두 오류');
});

test('a lane of the six tells of the message it gave up last, and how often that was tried', () => {
  const look = lookAt(shownIn('same-outage'), 'lane-1', 600_000, 'wide');
  expect(look?.sentence).toMatch(/^SNS의 HTTP 구독, \d+번 메시지: 시도 4번, 버려짐$/);
  expect(look?.phases.filter(({ paint }) => paint === 'dropped')).toHaveLength(4);
});

test('what comes again is hatched, and handed out at once', () => {
  const shown = shownIn('one-key');
  const runs = columnsAt(shown, 20_000).map((copy) => runsBy(shown, copy, 20_000));
  expect(runs.map((own) => own.map(({ outcome }) => outcome).join('+'))).toEqual([
    'first',
    'first',
    'failed+first',
    ...Array.from({ length: 7 }, () => 'first+again'),
  ]);
});

test('three receivers: each with its own queue, and what it has done', () => {
  const shown = shownIn('notices-off');
  const { waiting, ill } = nowAt(shown, 59_900);
  expect(ill.slice(0, 3)).toEqual(['stopped', null, null]);
  expect(waiting[0]?.length).toBeGreaterThan(450);
  expect(doneBy(shown, 1, 59_900) - doneBy(shown, 0, 59_900)).toBeGreaterThan(400);
  expect(textsAt(shown, 59_900, 'wide')).toEqual(expect.arrayContaining(['알림', '재고', '추천']));
});

test('a filter, and order per customer, stand with what waits', () => {
  const filtered = textsAt(shownIn('notices-off', { set: { filter: 'on' } }), 59_900, 'tall');
  expect(filtered.filter((text) => text.endsWith('배달만'))).toHaveLength(1);
  const ordered = shownIn('poison', { locale: 'en', set: { ordered: 'on' } });
  expect(textsAt(ordered, 40_000, 'wide')).toContain('Queue: 130, in order');
  expect(textsAt(shownIn('poison'), 1_000, 'wide').join()).not.toContain('차례');
});

test.each([
  ['direct', '거절된 주문'],
  ['topic', '버려진 메시지'],
  ['topicQueue', '배달 못한 메시지 큐'],
] as const)('the tray of %s holds its own', (pipe, name) => {
  const said = textsAt(shownIn('fan-out', { set: { pipe } }), 410_000, 'tall');
  expect(said.some((text) => text.startsWith(name))).toBe(true);
});

test.each([
  ['direct', '받지 못해요'],
  ['topic', '다시 보낼 메시지'],
  ['topicQueue', '기다려요'],
] as const)('while notices are down, %s says what that means', (pipe, part) => {
  const shown = shownIn('fan-out', { set: { pipe } });
  expect(textOf(sayMoment(shown, 300_000))).toContain(part);
});

test('a full queue: the sender is told, and the conclusion says so', () => {
  const set = { pipe: 'topicQueue', room: 20 };
  for (const [id, placement] of [
    ['fan-out', 'wide'],
    ['fan-out', 'tall'],
  ] as const) {
    expect(textsAt(shownIn(id, { set }), 420_000, placement)).toContain('거절 40건');
  }
  const { recording } = shownIn('fan-out', { set });
  expect(textOf(conclude(recording, 'ko'))).toContain('큐가 가득 차서');
  expect(textOf(conclude(shownIn('fan-out').recording, 'ko'))).toContain('받는 쪽 하나가');
});

/** What a button takes at most: 24 px beside its words. */
const BUTTON_HEIGHT = 40;
const wide = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[ㄱ-힣]/.test(one) ? 13 : 7), 24);

const moments = [
  ['one-batch', 151_000],
  ['twice', 400_000],
  ['rough-day', 520_000],
  ['partner-off', 400_000],
  ['fan-out', 300_000],
  ['notices-off', 59_000],
  ['thirty-tries', 30_000_000],
  ['one-key', 17_000],
] as const;

describe.each(['wide', 'tall'] as const)('when it is %s', (placement) => {
  test.each(moments)('no button covers a word or another button (%s)', (id, tMs) => {
    for (const locale of ['ko', 'en'] as const) {
      const shown = shownIn(id, { locale });
      const buttons = (view.moment?.acts ?? [])
        .filter((act) => act.isOffered?.(shown, tMs) ?? true)
        .map(({ at, words: own, act }) => {
          const text = own?.[locale] ?? words[locale].acts[act as 'stop'] ?? '';
          const [x, y] = at[placement];
          return { x, y, right: x + wide(text), bottom: y + BUTTON_HEIGHT, text };
        });
      expect(buttons.length).toBeGreaterThan(0);
      const said = wordsAt(shown, tMs, placement);
      for (const [i, one] of buttons.entries()) {
        expect(one.right, one.text).toBeLessThanOrEqual(PLACEMENT_WIDTH[placement]);
        expect(one.bottom).toBeLessThanOrEqual(HEIGHT[placement]);
        const covered = said.filter(
          ({ x, y, text, align }) =>
            y > one.y &&
            y - 10 < one.bottom &&
            (align === 'right' ? x : x + wide(text) - 24) > one.x &&
            (align === 'right' ? x - wide(text) + 24 : x) < one.right,
        );
        expect(covered, `${locale} ${one.text}`).toEqual([]);
        for (const other of buttons.slice(i + 1)) {
          const isApart =
            one.right <= other.x ||
            other.right <= one.x ||
            one.bottom <= other.y ||
            other.bottom <= one.y;
          expect(isApart, `${locale} ${one.text} and ${other.text}`).toBe(true);
        }
      }
    }
  });
});
