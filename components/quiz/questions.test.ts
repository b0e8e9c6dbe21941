// Questions that are fetched: once, in order, and again after a failure.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadQuizzes } from '@/content/quizzes';
import type { Locale } from '@/i18n/locales';
import { fetchLesson, fetchQuestions } from './questions';
import { shownQuiz } from './shown-quiz';

const [lesson = ''] = (await loadQuizzes()).keys();
const items = await shownQuiz(lesson, 'ko');
const answered = (body: string, status = 200) => Promise.resolve(new Response(body, { status }));

const fetched = vi.fn<(url: string) => Promise<Response>>();
beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

/** Files are kept for the life of a page, so each test asks for a lesson of its own. */
let pages = 0;
function ownLesson(): string {
  pages += 1;
  return `lesson-${pages}`;
}
const wanted = (from: string, ids: readonly string[]) =>
  ids.map((item) => ({ item, lesson: from }));

test('a question survives its file exactly', () => {
  expect(JSON.parse(JSON.stringify(items))).toStrictEqual(items);
});

describe('questions that are fetched', () => {
  const ids = items.slice(0, 4).map(({ id }) => id);
  const shuffledIds = ids.toReversed();
  const file = JSON.stringify(items);

  test('come in the order asked, of several lessons, each file once', async () => {
    const [one, two] = [ownLesson(), ownLesson()];
    fetched.mockImplementation((url) =>
      answered(
        url.includes(one) ? JSON.stringify(items.slice(0, 2)) : JSON.stringify(items.slice(2)),
      ),
    );
    const [a = '', b = '', c = ''] = ids;
    const asked = [...wanted(two, [c]), ...wanted(one, [b, a])];
    expect((await fetchQuestions(asked, 'ko')).map(({ id }) => id)).toEqual([c, b, a]);
    await fetchQuestions(asked, 'ko');
    expect(fetched.mock.calls.map(([url]) => url).toSorted()).toEqual(
      [one, two].map((id) => `/questions/ko-${id}.json`).toSorted(),
    );
  });

  test('are another file in another language', async () => {
    const name = ownLesson();
    fetched.mockImplementation(() => answered(file));
    for (const locale of ['ko', 'en'] as Locale[]) await fetchLesson(name, locale);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the file is gone', () => answered('', 404)],
    ['a host sends a page in its place', () => answered('<!doctype html>')],
    ['it is a file of something else', () => answered('[{"id":"x"}]')],
  ])('are not had when %s, and are asked for again', async (_, fail) => {
    const asked = wanted(ownLesson(), shuffledIds);
    fetched.mockImplementationOnce(fail);
    await expect(fetchQuestions(asked, 'ko')).rejects.toThrow();
    fetched.mockImplementationOnce(() => answered(file));
    expect((await fetchQuestions(asked, 'ko')).map(({ id }) => id)).toEqual(shuffledIds);
  });

  test('leave out what the course has dropped since, and say so when nothing is left', async () => {
    const name = ownLesson();
    fetched.mockImplementation(() => answered(file));
    const some = await fetchQuestions(wanted(name, ['gone', ...ids]), 'ko');
    expect(some.map(({ id }) => id)).toEqual(ids);
    await expect(fetchQuestions(wanted(name, ['gone']), 'ko')).rejects.toThrow('any more');
  });
});
