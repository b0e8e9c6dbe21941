import { expect, test } from 'vitest';
import { compareFiles, runsOf } from './engines/logs.mjs';

/** A page that handed out this text, asked as a browser's is. */
function pageWith(text: string) {
  const file = new Blob([text]);
  return {
    ask: async (question: (given: unknown) => Promise<unknown>, given: unknown) => {
      Object.assign(globalThis, { window: { witness: { file } } });
      return question(given);
    },
  };
}

const log = Array.from({ length: 5_000 }, (_, i) => `{"atMs": ${i * 7}, "kind": "arrive"}`);
const compare = (...texts: string[]) =>
  compareFiles(texts.map((text, i) => [['A', 'B', 'C'][i], pageWith(text)]));

test('equal files are the same', async () => {
  const text = log.join('\n');
  expect(await compare(text, text, text)).toBeNull();
});

test.each([0, 1, 70_000, -1])('a difference of one byte is told with its place: %i', async (at) => {
  const text = log.join('\n');
  const index = at < 0 ? text.length + at : at;
  const other = `${text.slice(0, index)}#${text.slice(index + 1)}`;
  const told = await compare(text, other, text);
  expect(told).toContain(`part at byte ${index}:`);
  expect(told).toContain('A has “');
});

test('a file that ends sooner parts where it ends', async () => {
  const text = log.join('\n');
  expect(await compare(text, text.slice(0, -30), text)).toContain(`byte ${text.length - 30}:`);
});

test('every scenario is compared at its end, listed or not', async () => {
  const runs = await runsOf('cold-start');
  expect(runs.length).toBeGreaterThan(3);
  expect(runs[0]).toMatch(/^\/en\/labs\/cold-start\/\?scenario=[a-z-]+&t=\d+$/);
  expect(await runsOf('billing')).toEqual([]);
});
