import { expect, test } from 'vitest';
import { sayAloud } from './aloud';
import { formatDuration, formatLatency, formatPercent } from './format';

test.each([
  ['ko', 0.145, '145밀리초'],
  ['en', 0.145, '145 milliseconds'],
  ['en', 0.001, '1 millisecond'],
  ['ko', 84, '1분 24초'],
  ['en', 84, '1 minute 24 seconds'],
  ['en', 7_200, '2 hours'],
] as const)('%s: %f s is said as %s', (locale, sec, said) => {
  expect(sayAloud(formatDuration(sec, locale), locale)).toBe(said);
});

test('a latency and a share are said with their units', () => {
  expect(sayAloud(formatLatency(1_720, 'en'), 'en')).toBe('1.72 seconds');
  expect(sayAloud(formatLatency(1_720, 'ko'), 'ko')).toBe('1.72초');
  expect(sayAloud(formatPercent(0.0456, 'en'), 'en')).toBe('4.6 percent');
  expect(sayAloud('0.9 /s', 'en')).toBe('0.9 per second');
  expect(sayAloud('×40', 'en')).toBe('40 times');
});

test('what is no unit stays as it is', () => {
  for (const text of ['none', '2.628M', '10K requests', '12:04:00', '3 messages']) {
    expect(sayAloud(text, 'en')).toBe(text);
  }
});
