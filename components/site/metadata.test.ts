// The links between languages, for a build that knows where it will be served from and for one that does not.

import { afterEach, expect, test, vi } from 'vitest';

const page = { path: 'learn/paas/', description: 'd', image: 'paas' } as const;

/** The module as a build with these settings has it. */
async function builtWith(settings: { SITE_URL?: string; BASE_PATH?: string }) {
  vi.resetModules();
  vi.stubEnv('SITE_URL', settings.SITE_URL);
  vi.stubEnv('BASE_PATH', settings.BASE_PATH);
  return import('./metadata');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('each language names itself, the other one, and English for readers of neither', async () => {
  const { pageMetadata, addressFromOutside } = await builtWith({
    SITE_URL: 'https://example.org',
    BASE_PATH: '/course',
  });
  expect(pageMetadata({ ...page, locale: 'ko' }).alternates).toEqual({
    canonical: '/course/ko/learn/paas/',
    languages: {
      ko: '/course/ko/learn/paas/',
      en: '/course/en/learn/paas/',
      'x-default': '/course/en/learn/paas/',
    },
  });
  // The start page chooses by the reader's language.
  expect(pageMetadata({ ...page, path: '', locale: 'en' }).alternates?.languages).toMatchObject({
    'x-default': '/course/',
  });
  expect(addressFromOutside('/ko/learn/')).toBe('https://example.org/course/ko/learn/');
});

test('a build that does not know its host gives no links that would be half an address', async () => {
  const { pageMetadata, addressFromOutside } = await builtWith({});
  expect(pageMetadata({ ...page, locale: 'ko' }).alternates).toBeUndefined();
  expect(addressFromOutside('/ko/')).toBeNull();
});
