// The posts: one wrong sentence each that nothing but its content gives away, in the words of ideas that lessons teach.

import { describe, expect, test } from 'vitest';
import { lintQuiz } from '@/content/lint-quiz';
import { posts } from '@/content/posts';
import { loadQuiz, loadQuizzes } from '@/content/quizzes';
import type { SpotItem } from '@/content/schema';
import { type Locale, locales } from '@/i18n/locales';

const wrongOf = ({ sentences }: SpotItem) => sentences.filter(({ wrong }) => wrong);
const lengthsOf = (post: SpotItem, locale: Locale, isWrong: boolean): number[] =>
  post.sentences
    .filter(({ wrong }) => (wrong === true) === isWrong)
    .map(({ text }) => [...text[locale]].length);

/** A post is read in half a minute. */
const POST_LENGTH = { ko: [120, 330], en: [220, 640] } as const;
/** A sentence is one, and short enough to be weighed as a whole. */
const SENTENCE_LENGTH = { ko: [20, 90], en: [35, 175] } as const;

test('there are as many as the story says', () => {
  expect(posts).toHaveLength(14);
});

describe.each(posts.map((post) => [post.id, post] as const))('%s', (id, post) => {
  test('has four sentences, one of them wrong', () => {
    expect(id).toMatch(/^spot-[a-z]+(-[a-z]+)*$/);
    expect(post.sentences).toHaveLength(4);
    expect(wrongOf(post)).toHaveLength(1);
  });

  test.each(locales)('is short, and each sentence is one (%s)', (locale) => {
    const texts = post.sentences.map(({ text }) => text[locale]);
    const whole = [...texts.join(' ')].length;
    expect(whole).toBeGreaterThanOrEqual(POST_LENGTH[locale][0]);
    expect(whole).toBeLessThanOrEqual(POST_LENGTH[locale][1]);
    for (const text of texts) {
      expect([...text].length, text).toBeGreaterThanOrEqual(SENTENCE_LENGTH[locale][0]);
      expect([...text].length, text).toBeLessThanOrEqual(SENTENCE_LENGTH[locale][1]);
      expect(text, text).toMatch(locale === 'ko' ? /다\.$/ : /\.$/);
      expect(text.match(/[.!?](?=\s|$)/g), text).toHaveLength(1);
    }
  });

  test('belongs to an idea of its lesson, whose questions it joins in review', async () => {
    const ideas = (await loadQuiz(post.lesson)).map(({ idea }) => idea);
    expect(ideas).toContain(post.idea);
  });

  test('rests on a claim, and is broken by the run that it cites', () => {
    expect(post.cites.some((cite) => 'claim' in cite)).toBe(true);
    const { sim, scenario, set } = post.breaks;
    expect(post.cites).toContainEqual({ sim, scenario, ...(set ? { set } : {}) });
  });
});

test('no two posts hold the same misconception, and each is one that a quiz knows', async () => {
  const held = posts.map(({ misconception }) => misconception);
  expect(new Set(held).size).toBe(held.length);
  const asked = JSON.stringify([...(await loadQuizzes()).values()]);
  for (const id of held) expect(asked).toContain(`"${id}"`);
});

test('the reasons keep the rules of options', () => {
  expect(lintQuiz(posts)).toEqual([]);
});

const share = (of: readonly SpotItem[], is: (post: SpotItem) => boolean): number =>
  of.filter(is).length / of.length;

test.each(locales)('the wrong sentence is not known by its length (%s)', (locale) => {
  for (const post of posts) {
    const [wrong = 0] = lengthsOf(post, locale, true);
    const others = lengthsOf(post, locale, false);
    const mean = others.reduce((sum, one) => sum + one, 0) / others.length;
    expect(wrong / mean, post.id).toBeGreaterThan(0.5);
    expect(wrong / mean, post.id).toBeLessThan(1.6);
  }
  const isLongest = (post: SpotItem): boolean =>
    Math.max(...lengthsOf(post, locale, true)) > Math.max(...lengthsOf(post, locale, false));
  const isShortest = (post: SpotItem): boolean =>
    Math.min(...lengthsOf(post, locale, true)) < Math.min(...lengthsOf(post, locale, false));
  expect(share(posts, isLongest)).toBeLessThanOrEqual(0.35);
  expect(share(posts, isShortest)).toBeLessThanOrEqual(0.45);
});

test('the wrong sentence stands in every place, and in none too often', () => {
  const places = posts.map(({ sentences }) => sentences.findIndex(({ wrong }) => wrong));
  for (const place of [0, 1, 2, 3]) {
    const often = places.filter((each) => each === place).length / places.length;
    expect(often, `place ${place + 1}`).toBeGreaterThan(0.1);
    expect(often, `place ${place + 1}`).toBeLessThanOrEqual(0.4);
  }
});

/** Words by which a wrong sentence is often known: who looks for them must not be right more often than by chance. */
const SWEEPING = {
  ko: /언제나|늘|항상|모두|절대|무조건|꼭/,
  en: /\b(?:always|never|all|every|no|not one|exactly|alone)\b/i,
} as const;

test.each(locales)('sweeping words stand in true sentences, too (%s)', (locale) => {
  const isSweeping = ({ text }: SpotItem['sentences'][number]): boolean =>
    SWEEPING[locale].test(text[locale]);
  const known = posts.filter((post) => {
    const sweeping = post.sentences.filter(isSweeping);
    return sweeping.length === 1 && sweeping[0]?.wrong === true;
  });
  expect(known.map(({ id }) => id).length / posts.length).toBeLessThanOrEqual(0.5);
});
