// A talk in two windows, as a test walks through it.

import { expect, type Page } from '@playwright/test';
import type { Locale } from './pages';
import { within } from './within';

/** Names by which a presenter finds things. */
export const talkWords = {
  ko: {
    openScreen: '교실 화면 열기',
    missing: '교실 화면이 열려 있지 않아요.',
    elapsed: '지난 시간',
    list: '슬라이드 목록',
    blocked: '새 창이 열리지 않았어요',
    openPresenter: '발표자 창 열기',
    leaving: '한 번 더 누르면 수업 글로 돌아가요.',
    help: '단축키 안내',
    letters: '글자 하나짜리 단축키 쓰기',
    close: '닫기',
    qr: '이 수업을 휴대폰으로 보려면',
    stop: '끝내기',
    ours: '우리 반',
    csv: 'CSV로 내려받기',
  },
  en: {
    openScreen: 'Open the class screen',
    missing: 'The class screen is not open.',
    elapsed: 'Elapsed',
    list: 'List of slides',
    blocked: 'The new window did not open',
    openPresenter: 'Open the presenter’s window',
    leaving: 'Press once more to go back to the lesson.',
    help: 'Keyboard shortcuts',
    letters: 'Use single-letter shortcuts',
    close: 'Close',
    qr: 'This lesson on your phone',
    stop: 'Done',
    ours: 'Our class',
    csv: 'Download as CSV',
  },
} as const;

/** The slide that the class sees, or that the presenter's window shows large. */
export const slideOf = (page: Page) =>
  page.locator('.slide-holder:not([hidden]):not([data-place])');

/** Until the slide of this number is the one that is shown. */
export async function expectSlide(page: Page, number: number): Promise<void> {
  // Before scripts run, all of them are listed.
  await expect(slideOf(page)).toHaveCount(1);
  await expect(slideOf(page).locator('.slide')).toHaveAttribute('id', String(number));
}

/** Slides that hear keys: scripts come after the first paint. */
export async function openSlides(page: Page, locale: Locale, lesson = 'cold-start', slide = 1) {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`/${locale}/present/${lesson}#${slide}`);
  await page.waitForLoadState('networkidle');
  await expectSlide(page, slide);
}

/** Opens the presenter's window by its key, and waits until both know of each other. */
export async function openPresenter(page: Page, locale: Locale): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opening;
  await presenter.setViewportSize({ width: 1280, height: 720 });
  await presenter.waitForLoadState('networkidle');
  await expect(presenter.getByText(talkWords[locale].elapsed, { exact: true })).toBeVisible();
  await expect(presenter.getByText(talkWords[locale].missing)).toBeHidden();
  return presenter;
}

/** Until every figure of the slides has been fetched and recorded: nothing needs the network any more. */
export async function expectAllAhead(page: Page): Promise<void> {
  await expect(page.locator('.slide-holder [data-sim]:not([data-ahead="ready"])')).toHaveCount(
    0,
    within(60),
  );
}
