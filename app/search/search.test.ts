// What people type, in either language, and what has to come first; and what the file may weigh and may not tell.

import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { aliases } from '@/components/search/aliases';
import { type Found, makeSearch, type Search } from '@/components/search/find';
import { type Entry, fromRow, kinds, toRow } from '@/components/search/kinds';
import { excerpt, marked } from '@/components/search/marks';
import { lessons } from '@/content/course';
import { glossary } from '@/content/glossary';
import { missions } from '@/content/missions';
import { loadQuizzes } from '@/content/quizzes';
import { type Locale, locales } from '@/i18n/locales';
import { searchEntries } from './sources';

const LIMIT_BYTES = 150_000;

const entries = {} as Record<Locale, readonly Entry[]>;
const searches = {} as Record<Locale, Search>;

beforeAll(async () => {
  for (const locale of locales) {
    entries[locale] = await searchEntries(locale);
    searches[locale] = await makeSearch(entries[locale]);
  }
});

const placesOf = (found: readonly Found[]): string[] => found.map(({ entry }) => entry.place);

/** By what is typed: the place of the first hit. */
const ko: readonly (readonly [typed: string, place: string])[] = [
  // As it is called.
  ['콜드 스타트', 'learn/cold-start/'],
  ['서버리스', 'glossary/#serverless'],
  ['요금', 'learn/billing/'],
  ['리틀의 법칙', 'glossary/#littles-law'],
  ['핑 하나', 'learn/cold-start/#one-ping'],
  ['큐', 'glossary/#queue'],
  ['cold start', 'glossary/#cold-start'],
  ['C055', 'facts/claims-serverless/#C055'],
  // With particles, and as a question.
  ['서버리스는', 'glossary/#serverless'],
  ['멱등성이', 'glossary/#idempotency'],
  ['동시성 한도를', 'glossary/#concurrency-limit'],
  ['모놀리스에서', 'glossary/#monolith'],
  ['무상태란', 'learn/stateless/'],
  ['콜드 스타트가 뭐예요?', 'learn/cold-start/'],
  ['웹훅으로', 'glossary/#webhook'],
  // Spaces where there are none, and none where there are.
  ['콜드스타트', 'learn/cold-start/'],
  ['서버 리스', 'glossary/#serverless'],
  ['유지시간', 'glossary/#keep-alive'],
  ['서킷브레이커', 'glossary/#circuit-breaker'],
  // First consonants.
  ['ㅋㄷㅅㅌㅌ', 'learn/cold-start/'],
  ['ㅋㄷ ㅅㅌㅌ', 'learn/cold-start/'],
  ['ㅁㅇㅋㄹㅅㅂㅅ', 'glossary/#microservices'],
  // Still being typed.
  ['콜ㄷ', 'learn/cold-start/'],
  ['서킷 브레', 'glossary/#circuit-breaker'],
  // One letter off.
  ['서바리스', 'glossary/#serverless'],
  ['써버리스', 'glossary/#serverless'],
  ['콜스타트', 'learn/cold-start/'],
  ['쿠버내티스', 'glossary/#kubernetes'],
  ['kuberntes', 'glossary/#kubernetes'],
  // The keyboard stood on Latin letters.
  ['zhfem tmxkxm', 'learn/cold-start/'],
  // By another name.
  ['람다', 'learn/compute-services/'],
  ['데드 레터', 'glossary/#dead-letter-queue'],
  ['오토스케일링', 'glossary/#autoscaling'],
  ['타임아웃', 'glossary/#timeout'],
  ['단점', 'learn/limits/'],
  // Services and missions, as they are called and in the other language.
  ['DynamoDB', 'services/#dynamodb'],
  ['2초의 딸꾹질', 'missions/two-second-hiccup/'],
  ['단체 주문', 'missions/group-order/'],
  ['group order', 'missions/group-order/'],
];

const en: readonly (readonly [typed: string, place: string])[] = [
  ['cold start', 'glossary/#cold-start'],
  ['serverless', 'glossary/#serverless'],
  ['what is serverless?', 'glossary/#serverless'],
  ['databases', 'learn/databases/'],
  ['lambda', 'services/#aws-lambda'],
  ["Little's law", 'glossary/#littles-law'],
  ['dead letter', 'glossary/#dead-letter-queue'],
  ['coldstart', 'glossary/#cold-start'],
  ['timeouts', 'glossary/#timeout'],
  ['sagas', 'glossary/#saga'],
  ['servrless', 'glossary/#serverless'],
  ['circuit braker', 'glossary/#circuit-breaker'],
  ['idempot', 'glossary/#idempotency'],
  ['the ping', 'learn/cold-start/#one-ping'],
  ['monitoring', 'learn/observability/'],
  ['콜드 스타트', 'learn/cold-start/'],
  ['dynamodb', 'services/#dynamodb'],
  ['ten-dollar alarm', 'missions/ten-dollar-alarm/'],
  ['on air at six', 'missions/film-by-six/'],
];

describe.each([
  ['ko', ko],
  ['en', en],
] as const)('%s: what comes first', (locale, table) => {
  test.each(table)('%s → %s', (typed, place) => {
    expect(placesOf(searches[locale](typed))[0]).toBe(place);
  });
});

test('each kind is found by its own words', () => {
  for (const locale of locales) {
    for (const kind of kinds) {
      const some = entries[locale].filter((entry) => entry.kind === kind);
      const least = kind === 'mission' ? missions.length : 21;
      expect(some.length, `${locale} ${kind}`).toBeGreaterThanOrEqual(least);
      // Its whole title brings it to the front, beside others that are called the same.
      for (const { title } of some.filter((_, i) => i % 25 === 0)) {
        const first = searches[locale](title).slice(0, 5);
        const named = first.map(({ entry }) => `${entry.kind} ${entry.title}`);
        expect(named, locale).toContain(`${kind} ${title}`);
      }
    }
  }
});

test('nothing like it finds nothing', () => {
  for (const locale of locales) {
    for (const typed of ['', '  ', '?!', 'qqqqzzzz', '뷁쀍쀓']) {
      expect(searches[locale](typed), typed).toEqual([]);
    }
  }
});

test('the file is light as it crosses the wire, and comes back as it went', () => {
  for (const locale of locales) {
    const rows = entries[locale].map(toRow);
    const json = JSON.stringify(rows);
    expect(brotliCompressSync(json).length, locale).toBeLessThan(LIMIT_BYTES);
    expect((JSON.parse(json) as typeof rows).flatMap(fromRow)).toEqual(entries[locale]);
  }
  expect(fromRow(['a kind of tomorrow', 'learn/', 'x'])).toEqual([]);
});

test('no two entries lead to the same place, and none has no name', () => {
  for (const locale of locales) {
    const places = entries[locale].map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(entries[locale].filter(({ title }) => title.trim() === '')).toEqual([]);
    // Every step has its sentence: the reader of lessons finds them all.
    expect(entries[locale].filter(({ kind, text }) => kind === 'step' && text === '')).toEqual([]);
    expect(entries[locale].filter(({ title, text }) => /[<>{}*`]/.test(title + text))).toEqual([]);
  }
});

test('a question is there by what it asks, and does not tell its answer', async () => {
  for (const locale of locales) {
    const told = new Map(
      entries[locale]
        .filter(({ kind }) => kind === 'question')
        .map((entry) => [entry.place, entry]),
    );
    for (const [lesson, items] of await loadQuizzes()) {
      for (const item of items) {
        const entry = told.get(`quiz/${lesson}/#q-${item.id}`);
        const asked = item.stem[locale].replace(/\{\w+\}/g, '…').replace(/[*`]/g, '');
        expect(entry?.title, item.id).toBe(asked);
        expect(`${entry?.text}${entry?.names}`).toBe('');
      }
    }
  }
});

test('other names lead to lessons and terms that are there', () => {
  const known = {
    lesson: lessons.filter(({ ready }) => ready).map(({ id }) => id),
    term: glossary.map(({ id }) => id),
  };
  for (const kind of ['lesson', 'term'] as const) {
    expect(known[kind]).toEqual(expect.arrayContaining(Object.keys(aliases[kind])));
  }
});

/** What is marked, in brackets. */
function shown(locale: Locale, typed: string): string {
  const [first] = searches[locale](typed);
  if (!first) return '';
  return marked(first.entry.title, first.by)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');
}

test.each([
  ['ko', '콜드스타트가', '[콜드 스타트]'],
  ['ko', '스타트', '콜드 [스타트]'],
  ['ko', 'ㅋㄷㅅㅌㅌ', '[콜드 스타트]'],
  ['ko', 'ㅅㅌㅌ', '콜드 [스타트]'],
  ['ko', '동시성 한도를', '[동시성] [한도]'],
  ['ko', '서바리스', '[서버리스]'],
  ['en', 'cold sta', '[Cold] [sta]rt'],
  ['en', 'circuit braker', '[Circuit] [breaker]'],
] as const)('%s: %s marks %s', (locale, typed, marks) => {
  expect(shown(locale, typed)).toBe(marks);
});

test('of a long text the part is shown in which it was found', () => {
  const by = { words: ['바늘'], pieces: new Set<string>(), initials: null };
  const hay = '짚 '.repeat(80);
  expect(excerpt(`${hay}바늘 끝`, by)).toMatch(/^…짚 .{0,30}바늘 끝$/);
  expect(excerpt(`바늘 ${hay}`, by)).toBe(`바늘 ${hay}`);
  expect(excerpt('짧은 글', by)).toBe('짧은 글');
});
