// Chromium and Firefox, which Puppeteer drives alike.

import puppeteer from 'puppeteer-core';
import { chromiumFlags } from '../lib/browser.mjs';

export async function startPuppet(browser, executablePath, answerMs) {
  const started = await puppeteer.launch({
    browser,
    executablePath,
    args: browser === 'chrome' ? chromiumFlags : [],
    protocolTimeout: answerMs,
  });
  const page = await started.newPage();
  return {
    ask: (question, given) => page.evaluate(question, given ?? null),
    goto: (url) => page.goto(url, { timeout: answerMs }),
    setSize: (width, height) => page.setViewport({ width, height }),
    press: (key) => page.keyboard.press(key),
    close: () => started.close(),
  };
}
