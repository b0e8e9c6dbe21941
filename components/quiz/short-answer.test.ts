// A short answer is read as a kind teacher reads it, and a different word stays a different word.

import { describe, expect, test } from 'vitest';
import { closeness, distance } from './short-answer';

const coldStart = ['콜드 스타트', 'cold start', '냉시작'];

describe('the same word', () => {
  test.each([
    ['as it is', '콜드 스타트'],
    ['without the space', '콜드스타트'],
    ['with spaces at both ends', '  콜드  스타트 '],
    ['with a particle', '콜드 스타트는'],
    ['as a sentence', '콜드 스타트예요.'],
    ['in quotes', '“콜드 스타트”'],
    ['in the other language', 'Cold Start'],
    ['with a hyphen', 'cold-start'],
    ['with an article', 'a cold start'],
    ['in the plural', 'cold starts'],
    ['in full-width letters', 'ｃｏｌｄ　ｓｔａｒｔ'],
    ['in jamo that were never joined', 'ㅋㅗㄹㄷㅡㅅㅡㅌㅏㅌㅡ'],
    ['as macOS decomposes it', '콜드 스타트'.normalize('NFD')],
    ['with the keyboard on Latin letters', 'zhfem tmxkxm'],
    ['as a synonym', '냉시작'],
  ])('%s', (_, typed) => {
    expect(closeness(typed, coldStart)).toBe('same');
  });
});

describe('a slip of a finger', () => {
  test.each(['콜드 스타스', '골드 스타트', 'cold strat', 'cold stat'])('%s', (typed) => {
    expect(closeness(typed, coldStart)).toBe('slip');
  });

  test('a short word allows none', () => {
    expect(closeness('FaaR', ['FaaS'])).toBe('other');
    expect(closeness('큐브', ['큐'])).toBe('other');
  });
});

describe('another word', () => {
  test.each(['웜 스타트', 'warm start', '예약 동시성', '', '   ', '?', 'ㅋ'])('%s', (typed) => {
    expect(closeness(typed, coldStart)).toBe('other');
  });

  test('a word that only ends like a particle is not cut', () => {
    expect(closeness('회의', ['회의'])).toBe('same');
    expect(closeness('예약 동시성', ['프로비저닝 동시성'])).toBe('other');
  });
});

test('the distance counts additions, losses, changes and swaps', () => {
  expect(distance('start', 'start')).toBe(0);
  expect(distance('strat', 'start')).toBe(1);
  expect(distance('star', 'start')).toBe(1);
  expect(distance('stzrt', 'start')).toBe(1);
  expect(distance('', 'start')).toBe(5);
});
