// What the site tells those who read it by program: structured data, share images, Markdown, llms.txt.

import { expect, test } from '@playwright/test';
import { locales, pages } from './pages';

const DATA = /<script type="application\/ld\+json">([^<]*)<\/script>/g;
const kinds = [
  [/^\/\w+\/learn\/(?!first-guesses|spot-the-mistake)[\w-]+$/, 'LearningResource'],
  [/^\/\w+\/quiz\/(?!mixed|missed|misconceptions|mock|result)[\w-]+$/, 'Quiz'],
  [/^\/\w+\/labs\/[\w-]+$/, 'LearningResource'],
] as const;

test('every lesson, quiz and lab brings its structured data, once, and slides bring none', async ({
  request,
}) => {
  for (const [address, type] of kinds) {
    const told = pages.filter((page) => address.test(page));
    expect(told.length).toBeGreaterThan(20);
    for (const page of told) {
      const html = await (await request.get(`${page}/`)).text();
      const [data, ...more] = [...html.matchAll(DATA)].map(([, text = '']) => JSON.parse(text));
      expect(data, page).toMatchObject({ '@context': 'https://schema.org', '@type': type });
      expect(data.inLanguage, page).toBe(page.slice(1, 3));
      expect(more, page).toEqual([]);
      // Once in the page, and not again in the data that React reads.
      expect(html.split('https://schema.org').length - 1, page).toBe(1);
    }
  }
  const slides = await (await request.get('/ko/present/cold-start/')).text();
  expect(slides).not.toContain('ld+json');
});

for (const locale of locales) {
  test(`${locale}: the structured data is still there once the page is awake, and nothing is refused`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`/${locale}/learn/cold-start`);
    await page.mouse.wheel(0, 1);
    await expect(
      page.locator('[data-sim="cold-start"][data-state="ready"]').first(),
    ).toBeAttached();
    const told = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(told ?? '')).toMatchObject({ learningResourceType: 'Lesson' });
    expect(complaints).toEqual([]);
  });

  test(`${locale}: every lesson is shared with an image of its own`, async ({ request }) => {
    const lessons = pages.filter(
      (page) => kinds[0][0].test(page) && page.startsWith(`/${locale}/`),
    );
    const images = new Set<string>();
    for (const page of lessons) {
      const html = await (await request.get(`${page}/`)).text();
      const address = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? '';
      const { pathname } = new URL(address);
      images.add(pathname);
      const image = await request.get(pathname);
      expect(image.status(), pathname).toBe(200);
      expect(image.headers()['content-type']).toBe('image/png');
    }
    expect(images.size).toBe(lessons.length);
  });
}

/** Addresses of all lessons. */
const lessons = pages.filter((page) => kinds[0][0].test(page));
const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

test('every lesson is there as Markdown, with all of its figures and claims', async ({
  request,
}) => {
  for (const lesson of lessons) {
    const file = await request.get(`${lesson}.md`);
    expect(file.status(), lesson).toBe(200);
    expect(file.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    expect(file.headers()['x-content-type-options']).toBe('nosniff');
    const text = await file.text();
    const html = await (await request.get(`${lesson}/`)).text();
    expect(text.split('\n')[0], lesson).toMatch(/^# \S/);
    expect(countOf(text, /\]\([^)\s]*\/labs\/[\w-]+\/\?scenario=/g), lesson).toBe(
      countOf(html, /data-sim="/g),
    );
    expect(countOf(text, /\/facts\/claims-\w[\w-]*\/#C\d+\)/g), lesson).toBe(
      countOf(html, /class="claim"/g),
    );
    const prose = text.replaceAll(/^( *)```[\s\S]*?^\1```/gm, '');
    expect(prose, lesson).not.toMatch(/<[A-Za-z/]|&#x|undefined|NaN|\[object/);
  }
});

test('llms.txt leads to each of them', async ({ request }) => {
  const file = await request.get('/llms.txt');
  expect(file.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await file.text();
  expect(text).toMatch(/^# \S.*\n\n> \S/);
  for (const lesson of lessons) expect(text).toContain(`](${lesson}.md): `);
  // What else it names is there, too.
  for (const [, address = ''] of text.matchAll(/\]\((\/[^)]+)\)/g)) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
});
