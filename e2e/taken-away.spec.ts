// What leaves the site: a lab in somebody else's page, and a lesson as a file.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { answerItem } from './answers';
import { faultsIn, serveElsewhere, systemFiles, told } from './elsewhere';
import { labs, locales } from './pages';

for (const locale of locales) {
  test(`${locale}: a lab stands in somebody else’s page, as it was set, and as high as it needs`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/labs/cold-start?keepAliveSec=60`);
    await page
      .getByText(locale === 'ko' ? '다른 웹페이지에 넣기' : 'Embed in another web page')
      .click();
    const field = page.getByRole('textbox', { name: locale === 'ko' ? /HTML에/ : /into the HTML/ });
    await expect(field).toHaveValue(/<iframe src="http.*keepAliveSec=60/);
    const snippet = await field.inputValue();
    expect(snippet).toContain('embed=1');

    const { address, end } = await serveElsewhere({
      '/': `<!doctype html><html lang="en"><title>Course</title><h1>Course</h1>${snippet}`,
    });
    await page.goto(address);
    const lab = page.frameLocator('iframe');
    await expect(lab.locator('[data-sim="cold-start"][data-state="ready"]')).toBeVisible();
    await expect(lab.getByRole('banner')).toBeHidden();
    await expect(lab.getByRole('contentinfo')).toBeHidden();
    await expect(lab.getByRole('slider').first()).toBeVisible();

    // Neither cut off nor scrolled, also where it becomes narrower.
    for (const width of [1200, 420]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(async () => {
          const given = await page.locator('iframe').getAttribute('height');
          const end = await lab
            .locator('[data-figure-frame]')
            .last()
            .evaluate((figure) => figure.getBoundingClientRect().bottom);
          return Math.abs(Number(given) - end);
        })
        .toBeLessThan(40);
    }

    expect(await faultsIn(page)).toEqual([]);

    // A link leaves the frame alone.
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      lab.locator('body').evaluate((body) => {
        const link = document.createElement('a');
        link.href = '/ko/labs/';
        body.append(link);
        link.click();
      }),
    ]);
    await beside.close();
    expect(page.frames()[1]?.url()).toContain('embed=1');
    end();
  });
}

test('only labs may be framed, and one of them may not', async ({ request }) => {
  const framedBy = async (address: string): Promise<string | undefined> => {
    const { 'content-security-policy': policy = '' } = (await request.get(address)).headers();
    return /frame-ancestors ([^;]*)/.exec(policy)?.[1];
  };
  for (const lab of labs) {
    const expected = lab === 'browser-faas' ? "'none'" : '*';
    expect(await framedBy(`/ko/labs/${lab}/`), lab).toBe(expected);
  }
  for (const address of ['/ko/', '/ko/labs/', '/ko/learn/cold-start/', '/ko/quiz/cold-start/']) {
    expect(await framedBy(address), address).toBe("'none'");
  }
});

const words = {
  ko: {
    file: 'HTML 파일 하나',
    made: /파일을 만들었어요/,
    skip: '건너뛰고 보기',
    play: '재생',
    pause: '멈춤',
    check: '확인',
  },
  en: {
    file: 'One HTML file',
    made: /is ready/,
    skip: /Skip/,
    play: 'Play',
    pause: 'Pause',
    check: 'Check',
  },
} as const;

for (const locale of locales) {
  test(`${locale}: a lesson as one file opens from a disk, without a network, and its figures run`, async ({
    page,
    browser,
  }, testInfo) => {
    const t = words[locale];
    await page.goto(`/${locale}/learn/cold-start/teach`);
    // The button is there before its script.
    await page.waitForLoadState('networkidle');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t.file }).click(),
    ]);
    await expect(page.getByRole('status').filter({ hasText: t.made })).toBeVisible();
    const path = testInfo.outputPath(download.suggestedFilename());
    await download.saveAs(path);
    expect(readFileSync(path).length).toBeLessThan(4_000_000);

    const context = await browser.newContext({ offline: true });
    const file = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    file.on('request', (request) => asked.push(request.url()));
    file.on('pageerror', (error) => complaints.push(error.message));
    file.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const address = pathToFileURL(path).href;
    await file.goto(address);
    await expect(file.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(file.getByRole('banner')).toBeHidden();

    // The second figure asks nothing first.
    const figure = file.locator('[data-sim="cold-start"]').nth(1);
    await figure.scrollIntoViewIfNeeded();
    await file.mouse.wheel(0, 10);
    await expect(figure).toHaveAttribute('data-state', 'ready');
    const sentence = figure.locator('.sentence-band p').first();
    const before = await sentence.textContent();
    await figure.getByRole('button', { name: t.play }).click();
    await expect(sentence).not.toHaveText(before ?? '');

    // The questions came along.
    const question = file.locator('[id^="q-"]').first();
    await question.scrollIntoViewIfNeeded();
    await expect(question.getByRole('button', { name: t.check, exact: true })).toBeVisible();

    expect(await faultsIn(file)).toEqual([]);

    // Links of the site lead back to where the file was made.
    const link = file.locator('.lesson-foot a').first();
    await file.evaluate(() => {
      Object.assign(window, { open: (url: string) => Object.assign(window, { opened: url }) });
    });
    await link.click();
    const opened = await file.evaluate(() => (window as unknown as { opened: string }).opened);
    expect(new URL(opened).origin).toBe(new URL(page.url()).origin);
    expect(file.url()).toBe(address);

    expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
}

test('a lesson as a SCORM package tells a system status, score and place, and comes back to it', async ({
  page,
}, testInfo) => {
  await page.goto('/en/learn/cold-start/teach');
  await page.waitForLoadState('networkidle');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SCORM package' }).click(),
  ]);
  const path = testInfo.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  const files = unzipSync(readFileSync(path));
  const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
  const entry = /<resource [^>]*adlcp:scormtype="sco" href="([^"]+)"/.exec(manifest)?.[1] ?? '';
  const sco = files[entry] ?? new Uint8Array();
  expect(sco.length).toBeGreaterThan(0);

  const served: Record<string, string | Uint8Array> = {
    ...systemFiles(),
    '/courses/7/package/index.html': sco,
  };
  const { address, end } = await serveElsewhere(served);
  await page.goto(address);
  const lesson = page.frameLocator('iframe');
  await expect.poll(() => told(page, 'cmi.core.lesson_status')).toBe('incomplete');

  // Its figures run there, too, though none of its files lies where the site has them.
  const figure = lesson.locator('[data-sim="cold-start"]').nth(1);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', 'ready');

  const question = lesson.locator('[data-item="ping-and-fifty"]');
  await question.scrollIntoViewIfNeeded();
  await answerItem(question, 'en', { option: 'all-but-one', confidence: 'sure' });
  await expect(question.locator('[data-verdict]')).toBeVisible();
  await expect.poll(() => told(page, 'cmi.core.score.raw')).toMatch(/^\d+$/);
  await expect.poll(() => told(page, 'cmi.core.lesson_location')).not.toBe('');
  expect(await faultsIn(page)).toEqual([]);
  const suspended = await told(page, 'cmi.suspend_data');
  expect(suspended.length).toBeLessThanOrEqual(4096);
  const { read, quiz } = JSON.parse(suspended);
  expect(quiz).toMatch(/^-1-+$/);

  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.src = 'about:blank';
  });
  await expect.poll(() => told(page, 'cmi.core.session_time')).toMatch(/^\d\d:\d\d:\d\d/);

  // Another browser, to which the system gives back what it kept.
  Object.assign(served, systemFiles({ suspended }));
  const other = await page.context().browser()?.newContext();
  const elsewhere = await other?.newPage();
  await elsewhere?.goto(address);
  const kept = await elsewhere
    ?.frames()
    .at(-1)
    ?.evaluate(() => localStorage.getItem('cloud-ladder:progress'));
  expect(JSON.parse(kept ?? '{}')['cold-start'].read).toHaveLength(read.length);
  await other?.close();
  end();
});
