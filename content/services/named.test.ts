// Whatever service the course names has its row, and a row names only steps that name it.

import { expect, test } from 'vitest';
import { jobs, makers, services } from '@/content/services';
import { courseTexts, namedIn, namesOf, placeText, strangersTo } from './check-named';
import { notServices } from './check-others';

const texts = await courseTexts();
const strangers = strangersTo([...services.flatMap(namesOf), ...notServices]);
const names = namedIn(services);

test('every service that the course names is on the page', () => {
  const missing = texts.flatMap((text) =>
    strangers(text).map(
      (name) =>
        `${text.where} (${text.locale}) names ${name}: a service, or one of check-others.ts?`,
    ),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test.each([
  ['ko', '소식은 NATS로 보내요.', ['NATS']],
  ['ko', '일은 Cloud Tasks에 맡겨요.', ['Cloud', 'Tasks']],
  ['ko', '일은 SQS에 맡기고 Cloud Run functions로 해요.', []],
  ['en', 'News goes out by Redis, work by SQS.', ['Redis']],
  ['en', 'Queues are kept by Amazon.', []],
] as const)('a name without a row is found (%s: %s)', (locale, text, found) => {
  expect(strangers({ where: 'here', locale, text })).toEqual(found);
});

test.each(services.map((service) => [service.id, service] as const))(
  '%s is named by the course, and by each step that its row sends to',
  (_id, service) => {
    for (const locale of ['ko', 'en'] as const) {
      const isNamed = texts.some((text) => text.locale === locale && names(service, text.text));
      expect(isNamed, `${locale} names it`).toBe(true);
      for (const place of service.taught) {
        const text = placeText(place, locale);
        expect(text, `${place} is a step`).toBeDefined();
        expect(names(service, text ?? ''), `${place} (${locale}) names it`).toBe(true);
      }
    }
  },
);

test('another name of a service is in the course, or was left behind', () => {
  const all = texts.map(({ text }) => text).join('\n');
  const unused = services.flatMap(({ also = [] }) => also.filter((name) => !all.includes(name)));
  expect(unused).toEqual([]);
});

test('a name that is no service is in the course, or was left behind', () => {
  const all = texts.map(({ text }) => text).join('\n');
  expect(notServices.filter((name) => !all.includes(name))).toEqual([]);
});

test('a row sends to each lesson once', () => {
  for (const { id, taught } of services) {
    const sent = taught.map((place) => place.split('#')[0]);
    expect(new Set(sent).size, id).toBe(sent.length);
  }
});

test('rows stand by job, then by maker, each under an anchor of its own', () => {
  const order = services.map(({ job, maker }) => jobs.indexOf(job) * 10 + makers.indexOf(maker));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
  for (const { id } of services) expect(jobs, id).not.toContain(id);
});

test('what a service is for is said without a number, which would need a source', () => {
  const numbered = services.filter(({ use }) => /(?<![A-Za-z])\d/.test(use.ko + use.en));
  expect(numbered.map(({ id }) => id)).toEqual([]);
});
