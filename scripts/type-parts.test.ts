// What the typeface is cut into: every character once, and no page over its limit when the course has grown.

import { describe, expect, test } from 'vitest';
import { placeOf, readSources } from './build-font.mjs';
import { cutFont } from './lib/cut-font.mjs';
import {
  faceOf,
  LIMIT_BYTES,
  langOf,
  ownOf,
  partsOf,
  rangeOf,
  sharedBy,
  simsOf,
  wordsOf,
} from './lib/type-parts.mjs';

const htmlOf = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>밖</title></head><body>${body}</body></html>`;

describe('the parts of the typeface', () => {
  const lesson = (id: string, text: string) => ({ place: `lessons/${id}`, text });

  test('hold every character once', () => {
    const parts = partsOf([
      { place: null, text: '메뉴 menu ★' },
      lesson('a', '메밀밭 \u0000'),
      lesson('b', '밀가루 뷁'),
    ]);
    const all = [parts.base, parts.core, ...parts.rest].join('');
    expect([...all]).toHaveLength(new Set(all).size);
    for (const character of '메뉴menu★밀밭가루뷁') expect(all).toContain(character);
    expect(all).not.toContain('\u0000');
    expect(parts.base).toContain('★');
    expect(parts.core).toContain('메');
    expect(parts.core).not.toContain('밀');
    expect(parts.rest.join('')).toBe('밀밭가루뷁');
  });

  test('take what eight places show into the core, in whatever order they come', () => {
    const places = (count: number) =>
      Array.from({ length: count }, (_, i) => lesson(`l${i}`, '늪 늪'));
    expect(partsOf(places(7)).core).not.toContain('늪');
    expect(partsOf(places(8)).core).toContain('늪');
  });

  test('know a lesson, a simulator, a list of the content, and the interface', () => {
    expect(placeOf('content/lessons/cold-start/quiz/gaps.ts')).toBe('lessons/cold-start');
    expect(placeOf('content/claims.ts')).toBe('claims.ts');
    expect(placeOf('components/sims/billing/words.ts')).toBe('sims/billing');
    expect(placeOf('components/sims/registry.ts')).toBeNull();
    expect(placeOf('i18n/messages/quiz.ts')).toBeNull();
  });

  test('are named by ranges', () => {
    expect(rangeOf('다나abc가')).toBe('U+61-63,U+ac00,U+b098,U+b2e4');
    expect(faceOf({ url: 'x.woff2', characters: '가', display: 'optional' })).toContain(
      "src:url(x.woff2) format('woff2');unicode-range:U+ac00}",
    );
  });
});

describe('what a page has of its own', () => {
  const parts = { base: 'abc 구름', core: '오늘' };

  test('is what it shows beyond the parts of its language, and what its code says in Korean', () => {
    const body = '<p>오늘 a 뷁</p><code>// 붉 ─</code><script>"밖"</script>';
    expect(ownOf(htmlOf('ko', body), parts)).toBe('붉뷁');
    expect(ownOf(htmlOf('en', body), parts)).toBe('늘붉뷁오');
    expect([sharedBy('ko'), sharedBy('en')]).toEqual([['base', 'core'], ['base']]);
  });

  test('is in Korean also what its simulators may say', () => {
    const body = '<div data-sim="cold-start">오늘</div><div data-sim="cold-start"></div>';
    expect(simsOf(htmlOf('ko', body))).toEqual(['cold-start']);
    expect(ownOf(htmlOf('ko', body), parts, '늪 오')).toBe('늪');
    expect(ownOf(htmlOf('en', body), parts, '늪 오')).toBe('늘오');
  });

  test('is read off the words alone', () => {
    expect(wordsOf(htmlOf('ko', '<p title="밖">a &amp; b</p>')).trim()).toBe('a  b');
    expect(langOf(htmlOf('ko', ''))).toBe('ko');
  });
});

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LESSONS = 27;
const SYLLABLES = 1_600;
/** Of the running text of a lesson with its quiz; the first one has 9,700. */
const LESSON_LENGTH = 12_000;

test('the course may grow to 27 lessons and 1,600 syllables', async () => {
  const sources = readSources();
  // How often the syllables of today's texts come, the most frequent first, and on behind the last one at the pace
  // at which the rarer half of them thins out.
  const counts = new Map<string, number>();
  for (const { text } of sources) {
    for (const syllable of text.match(/[가-힣]/g) ?? []) {
      counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
    }
  }
  const known = [...counts].sort(([, a], [, b]) => b - a);
  const [, half = 1] = known[known.length >> 1] ?? [];
  const pace = Math.log(half) / (known.length >> 1);
  const unknown = Array.from({ length: 11_172 }, (_, i) => String.fromCodePoint(0xac00 + i))
    .filter((syllable) => !counts.has(syllable))
    .filter((_, i) => i % 8 === 0)
    .slice(0, SYLLABLES - known.length);
  const weights = [
    ...known,
    ...unknown.map((syllable, i) => [syllable, Math.exp(-pace * i)] as const),
  ];
  const sums: number[] = [];
  for (const [, weight] of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const next = random(11);
  const draw = () => {
    const at = next() * (sums.at(-1) ?? 0);
    return weights[sums.findIndex((sum) => sum > at)]?.[0] ?? '';
  };
  const texts = Array.from({ length: LESSONS }, () =>
    Array.from({ length: LESSON_LENGTH }, draw).join(''),
  );
  // Whatever chance left out stands once, in a lesson of its own.
  const used = new Set(texts.join(''));
  for (const [i, syllable] of [...known.map(([one]) => one), ...unknown].entries()) {
    if (!used.has(syllable)) texts[i % LESSONS] += syllable;
  }

  const course = texts.map((text, i) => ({ place: `lessons/dummy-${i}`, text }));
  const parts = partsOf([...sources, ...course]);
  const all = [parts.base, parts.core, ...parts.rest].join('').match(/[가-힣]/g) ?? [];
  expect(all.length).toBeGreaterThanOrEqual(SYLLABLES);

  const pages = texts.map((text) => ownOf(htmlOf('ko', `<p>${text}</p>`), parts));
  const [most = ''] = pages.toSorted((a, b) => b.length - a.length);
  expect(most.length).toBeGreaterThan(0);
  let bytes = 0;
  for (const characters of [parts.base, parts.core, most]) {
    bytes += (await cutFont(characters)).length;
  }
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
}, 120_000);
