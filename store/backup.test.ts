// Out and back in: every count returns, and a damaged file changes nothing.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NewAnswer } from './answer';
import type { Backup } from './backup';
import type { FirstGuess } from './first-guess';
import { canonical } from './json';
import { type OwnContent, ownItem } from './own-item';
import { sha256 } from './sha256';

class FakeStorage {
  readonly items = new Map<string, string>();
  limit = Number.POSITIVE_INFINITY;
  get length() {
    return this.items.size;
  }
  key(index: number) {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.items.size >= this.limit) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
}

let local: FakeStorage;

/** A browser in which nothing was ever kept. */
function newBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  local = new FakeStorage();
  vi.stubGlobal('window', { localStorage: local });
}

async function openTab() {
  vi.resetModules();
  const modules = await Promise.all([
    import('./answers'),
    import('./own-items'),
    import('./backup'),
    import('./database'),
    import('./first-guesses'),
    import('./record-guess'),
  ]);
  return Object.assign({}, ...modules) as (typeof modules)[0] &
    (typeof modules)[1] &
    (typeof modules)[2] &
    (typeof modules)[3] &
    (typeof modules)[4] &
    (typeof modules)[5];
}

/** Everything that is kept, as a new tab finds it. */
async function kept() {
  const tab = await openTab();
  return {
    answers: await tab.allAnswers(),
    ownItems: await tab.allOwnItems(),
    firstGuesses: await tab.firstGuesses(),
    saved: Object.fromEntries(local.items),
  };
}

beforeEach(newBrowser);
afterEach(() => vi.unstubAllGlobals());

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const unrated: fc.Arbitrary<NewAnswer> = fc.record({
  item: word,
  lesson: fc.option(word),
  kind: fc.option(word),
  at: fc.nat(),
  tookMs: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
  chosen: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
  correct: fc.boolean(),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  confidence: fc.option(fc.constantFrom('guess' as const, 'maybe' as const, 'sure' as const)),
  seed: fc.option(fc.nat()),
  misconceptions: fc.array(fc.constantFrom('M01', 'M02'), { maxLength: 2 }),
  where: fc.option(fc.constantFrom('lesson' as const, 'mock' as const)),
  surface: fc.option(fc.string()),
});
const someAnswer = fc
  .tuple(unrated, fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)))
  .map(([made, rating]): NewAnswer => (rating === null ? made : { ...made, rating }));
const someOwn: fc.Arbitrary<OwnContent> = fc.record({
  kind: fc.constant('short' as const),
  stem: word,
  explanation: fc.string({ unit: 'grapheme', maxLength: 10 }),
  accepted: fc.array(word, { minLength: 1, maxLength: 3 }),
});
const someSaved = fc.dictionary(
  fc.constantFrom('cloud-ladder:progress', 'cloud-ladder:own-answers', 'cloud-ladder:x'),
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value)),
);

type NumberGuess = Extract<FirstGuess, { kind: 'number' }>;
const someGuess: fc.Arbitrary<NumberGuess> = fc.record({
  kind: fc.constant('number' as const),
  lesson: word,
  sim: fc.option(word),
  scenario: fc.option(word),
  asked: word,
  guess: fc.double({ min: 0, max: 1e6, noNaN: true }),
  answer: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
  at: fc.nat(),
});

const life = fc.record({
  answers: fc.array(someAnswer, { maxLength: 8 }),
  guesses: fc.array(someGuess, { maxLength: 3 }),
  own: fc.array(someOwn, { maxLength: 3 }),
  saved: someSaved,
});

async function live({
  answers,
  guesses,
  own,
  saved,
}: typeof life extends fc.Arbitrary<infer T> ? T : never) {
  for (const [key, text] of Object.entries(saved)) local.setItem(key, text);
  const tab = await openTab();
  for (const answer of answers) await tab.recordAnswer(answer);
  for (const guess of guesses) await tab.recordGuess(guess);
  await tab.addOwnItems(own.map((content, index) => ownItem(content, 'ko', index)));
  return tab;
}

function readOrThrow(read: { backup: Backup } | { refusal: unknown }): Backup {
  if ('backup' in read) return read.backup;
  throw new Error(`refused: ${JSON.stringify(read.refusal)}`);
}

test('export, wipe, import restores everything', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (lived) => {
      newBrowser();
      const tab = await live(lived);
      const before = await kept();
      const text = JSON.stringify(await tab.makeBackup(5));
      await tab.wipeAll();
      expect(await kept()).toEqual({ answers: [], ownItems: [], firstGuesses: [], saved: {} });
      const backup = readOrThrow(tab.readBackup(text));
      expect(backup.count.answers).toBe(lived.answers.length);
      await tab.restoreBackup(backup, 'replace');
      expect(await kept()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('merging two browsers gives the union, in either order and however often', async () => {
  await fc.assert(
    fc.asyncProperty(life, life, async (one, other) => {
      newBrowser();
      const file = JSON.stringify(await (await live(one)).makeBackup(1));
      newBrowser();
      const tab = await live(other);
      const mine = await kept();
      const backup = readOrThrow(tab.readBackup(file));
      await tab.restoreBackup(backup, 'merge');
      const once = await kept();
      expect(once.answers).toHaveLength(backup.answers.length + mine.answers.length);
      await tab.restoreBackup(backup, 'merge');
      expect(await kept()).toEqual(once);
    }),
    { numRuns: 15 },
  );
});

test('what was only in memory is merged in as well', async () => {
  const tab = await live({ answers: [], guesses: [], own: [], saved: {} });
  const backup = await tab.makeBackup(1);
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  (await tab.openDatabase()).close();
  const lone = await openTab();
  const [made] = fc.sample(someAnswer, 1);
  if (!made) throw new Error('no answer');
  expect(await lone.recordAnswer(made)).toEqual({ where: 'memory', reason: 'full' });
  open.mockRestore();
  await lone.restoreBackup(backup, 'merge');
  expect((await kept()).answers).toHaveLength(1);
});

async function sampleText(change: (backup: Record<string, unknown>) => void): Promise<string> {
  const [lived] = fc.sample(
    life.filter(({ answers }) => answers.length > 1),
    { numRuns: 1, seed: 7 },
  );
  if (!lived) throw new Error('no life');
  const data = JSON.parse(JSON.stringify(await (await live(lived)).makeBackup(1)));
  change(data);
  return JSON.stringify(data);
}

test.each([
  ['a cut file', (text: string) => text.slice(0, -20), { why: 'not-json' }],
  ['another file', () => '{"answers":[]}', { why: 'other-file' }],
  ['nothing', () => '', { why: 'not-json' }],
] as const)('%s is refused', async (_name, damage, refusal) => {
  const text = damage(await sampleText(() => {}));
  expect((await openTab()).readBackup(text)).toEqual({ refusal });
});

test.each([
  ['a newer version', { version: 4 }, { why: 'newer' }],
  ['a missing list', { answers: undefined }, { why: 'field', field: 'answers' }],
  ['an answer that is none', { answers: [{ id: 'a' }] }, { why: 'field', field: 'answers.0.item' }],
  [
    'a count that is off',
    { count: { answers: 0, ownItems: 0, firstGuesses: 0, saved: 0 } },
    { why: 'count' },
  ],
  ['a foreign key', { saved: { other: '1' } }, { why: 'field', field: 'saved.other' }],
  ['another checksum', { sha256: 'abc' }, { why: 'checksum' }],
] as const)('%s is refused', async (_name, change, refusal) => {
  const text = await sampleText((data) => Object.assign(data, change));
  expect((await openTab()).readBackup(text)).toEqual({ refusal });
});

/** The same data as the first version wrote it. */
function asFirstVersion(data: Record<string, unknown>): void {
  const { answers, ownItems, saved } = data;
  delete data.firstGuesses;
  delete (data.count as Record<string, unknown>).firstGuesses;
  Object.assign(data, { version: 1, sha256: sha256(canonical([answers, ownItems, saved])) });
}

test('a file of the first version is taken over, without first guesses', async () => {
  const text = await sampleText(asFirstVersion);
  const backup = readOrThrow((await openTab()).readBackup(text));
  expect(backup.firstGuesses).toEqual([]);
  expect(backup.answers).toEqual(JSON.parse(text).answers);
  const damaged = await sampleText((data) => {
    asFirstVersion(data);
    data.ownItems = [];
    data.answers = [];
  });
  expect((await openTab()).readBackup(damaged)).toEqual({ refusal: { why: 'checksum' } });
});

test('of two first guesses about one lesson the earlier one stays, whichever is merged in', async () => {
  const [guess] = fc.sample(someGuess, 1);
  if (!guess) throw new Error('no guess');
  const early = { ...guess, guess: 1, at: 1 };
  const late = { ...guess, guess: 2, at: 2 };
  for (const [mine, theirs] of [
    [early, late],
    [late, early],
  ]) {
    newBrowser();
    const file = JSON.stringify(
      await (
        await live({ answers: [], guesses: [theirs as NumberGuess], own: [], saved: {} })
      ).makeBackup(1),
    );
    newBrowser();
    const tab = await live({ answers: [], guesses: [mine as NumberGuess], own: [], saved: {} });
    await tab.restoreBackup(readOrThrow(tab.readBackup(file)), 'merge');
    expect((await kept()).firstGuesses).toEqual([early]);
  }
});

test('one changed letter anywhere in the data is noticed', async () => {
  const text = await sampleText((data) => {
    const [first] = data.answers as { correct: boolean }[];
    if (first) first.correct = !first.correct;
  });
  expect((await openTab()).readBackup(text)).toEqual({ refusal: { why: 'checksum' } });
});

test('a file whose keys were put in another order is still the same file', async () => {
  const text = await sampleText(() => {});
  const turned = JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(text)).reverse()),
    null,
    2,
  );
  expect('backup' in (await openTab()).readBackup(turned)).toBe(true);
});

test('a store that fills up while restoring: everything stays as it was', async () => {
  const [lived] = fc.sample(
    life.filter(({ answers }) => answers.length > 0),
    1,
  );
  if (!lived) throw new Error('no life');
  const saved = { 'cloud-ladder:progress': '{}', 'cloud-ladder:x': '1' };
  const tab = await live({ ...lived, saved });
  const backup = readOrThrow(tab.readBackup(JSON.stringify(await tab.makeBackup(1))));
  newBrowser();
  local.setItem('cloud-ladder:mine', '1');
  local.limit = 1;
  const other = await openTab();
  await expect(other.restoreBackup(backup, 'replace')).rejects.toThrow();
  expect(await kept()).toEqual({
    answers: [],
    ownItems: [],
    firstGuesses: [],
    saved: { 'cloud-ladder:mine': '1' },
  });
});

test('a database that fails at the very end: the small values are put back', async () => {
  const tab = await live({ answers: [], guesses: [], own: [], saved: { 'cloud-ladder:x': '1' } });
  const backup = readOrThrow(tab.readBackup(JSON.stringify(await tab.makeBackup(1))));
  newBrowser();
  local.setItem('cloud-ladder:mine', '1');
  const other = await openTab();
  let seen: object = {};
  const failing = other.restoreAround(backup.saved, 'replace', async () => {
    seen = Object.fromEntries(local.items);
    throw new Error('the database failed');
  });
  await expect(failing).rejects.toThrow('the database failed');
  expect(seen).toEqual({ 'cloud-ladder:x': '1' });
  expect(Object.fromEntries(local.items)).toEqual({ 'cloud-ladder:mine': '1' });
});

/** Puts rows into the browser as an extension, another version or a slip may have. */
async function putRows(rows: Partial<Record<'answers' | 'ownItems' | 'firstGuesses', unknown[]>>) {
  const database = await (await openTab()).openDatabase();
  for (const [table, all] of Object.entries(rows)) {
    await database[table as 'answers'].bulkPut(all);
  }
  database.close();
}

const goodAnswer = {
  id: 'good',
  item: 'i',
  lesson: null,
  kind: null,
  at: 1,
  tookMs: null,
  chosen: [],
  correct: true,
  share: 1,
  confidence: null,
  seed: null,
  misconceptions: [],
  where: null,
  surface: null,
};

const odd: Record<'answers' | 'ownItems' | 'firstGuesses', unknown[]> = {
  answers: [
    { ...goodAnswer, id: 'far', at: 1e300 },
    { ...goodAnswer, id: 'late', at: 9e15 },
    { ...goodAnswer, id: 'more', big: 12n, when: new Date(5), __proto__: { x: 1 } },
    { id: 'other', chosen: 'b', constructor: 'x' },
    { id: 7, at: Number.NaN },
  ],
  ownItems: [{ id: 'own-1', content: { kind: 'essay' } }],
  firstGuesses: [{ lesson: 'l', guess: new Map([['a', -0]]) }],
};

async function rawRows() {
  const database = await (await openTab()).openDatabase();
  const { answers, ownItems, firstGuesses } = database;
  const all = await Promise.all([answers, ownItems, firstGuesses].map((one) => one.toArray()));
  database.close();
  return all;
}

test('what this version cannot read travels in a backup, unchanged, and is counted', async () => {
  await putRows({ ...odd, answers: [...odd.answers, goodAnswer] });
  local.setItem('cloud-ladder:progress', '{broken');
  const before = await rawRows();
  const tab = await openTab();
  const text = JSON.stringify(await tab.makeBackup(1));
  const backup = readOrThrow(tab.readBackup(text));
  expect(backup.answers).toEqual([goodAnswer]);
  expect([backup.unread.answers.length, backup.leftOut]).toEqual([5, 0]);

  await tab.wipeAll();
  expect(await rawRows()).toEqual([[], [], []]);
  for (const how of ['replace', 'merge'] as const) {
    await tab.restoreBackup(backup, how);
    expect(await rawRows()).toEqual(before);
    expect(local.getItem('cloud-ladder:progress')).toBe('{broken');
  }
});

test('a row of an older file that this version would not write is carried on, not a reason to refuse', async () => {
  const saved = { 'cloud-ladder:x': 'not JSON' };
  const answers = [{ ...goodAnswer, at: 1e300 }];
  const data = {
    format: 'cloud-ladder-backup',
    version: 2,
    madeAt: 1,
    count: { answers: 1, ownItems: 0, firstGuesses: 0, saved: 1 },
    sha256: sha256(canonical([answers, [], [], saved])),
    answers,
    ownItems: [],
    firstGuesses: [],
    saved,
  };
  const tab = await openTab();
  const backup = readOrThrow(tab.readBackup(JSON.stringify(data)));
  await tab.restoreBackup(backup, 'merge');
  expect(await rawRows()).toEqual([answers, [], []]);
  expect(await tab.allAnswers()).toEqual([]);
  expect(local.getItem('cloud-ladder:x')).toBe('not JSON');
});

test('of two texts that cannot be joined both are kept', async () => {
  local.setItem('cloud-ladder:x', 'theirs {');
  const file = JSON.stringify(await (await openTab()).makeBackup(1));
  newBrowser();
  local.setItem('cloud-ladder:x', '"ours"');
  const tab = await openTab();
  await tab.restoreBackup(readOrThrow(tab.readBackup(file)), 'merge');
  expect(Object.fromEntries(local.items)).toEqual({
    'cloud-ladder:x': '"ours"',
    'cloud-ladder:x:broken-1': 'theirs {',
  });
});

test('a file nested a hundred thousand deep is refused in words', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const text = `{"format":"cloud-ladder-backup","version":3,"answers":${deep}}`;
  expect((await openTab()).readBackup(text)).toEqual({ refusal: { why: 'too-deep' } });
});

test('whatever JSON stands in a file, it is refused or read, and never a failure', async () => {
  const { readBackup } = await openTab();
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(null, 1e308, -1, '', '__proto__', [], [null], {}, [{ id: '__proto__' }]),
  );
  const names = ['madeAt', 'count', 'answers', 'ownItems', 'firstGuesses', 'saved', 'unread'];
  const text = await sampleText(() => {});
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...names), junk),
      fc.boolean(),
      (change, isSummed) => {
        const data = { ...JSON.parse(text), ...change };
        const { madeAt, answers, ownItems, firstGuesses, saved, unread } = data;
        if (isSummed) {
          const sum = [madeAt, answers, ownItems, firstGuesses, saved, unread];
          data.sha256 = sha256(canonical(sum));
        }
        const read = readBackup(JSON.stringify(data));
        expect('backup' in read || typeof read.refusal.why === 'string').toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

const oddWord = fc.oneof(
  word,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '', '\ud800', 'a:broken-1'),
);
const oddNumber = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(-0, Number.MAX_VALUE, Number.POSITIVE_INFINITY, Number.NaN),
);

/** The small values as their modules keep them, in a tab of its own. */
async function smallValues() {
  vi.resetModules();
  const [progress, keys, predictions, settings, theme, language] = await Promise.all([
    import('./progress'),
    import('./letter-keys'),
    import('./predictions'),
    import('./review-settings'),
    import('./theme'),
    import('./language'),
  ]);
  const values = [
    progress.savedProgress,
    progress.savedGuesses,
    progress.savedAnswers,
    keys.savedLetterKeys,
    predictions.predictions,
    predictions.skippedPredictions,
    settings.savedExamDay,
    settings.savedOwnRating,
    settings.savedBackupOffer,
    theme.savedTheme,
    language.savedLanguage,
  ];
  return {
    ...progress,
    ...keys,
    ...predictions,
    ...settings,
    all: () => values.map((one) => one.get()),
  };
}

type Small = Awaited<ReturnType<typeof smallValues>>;

/** What pages write, with whatever they may be handed. */
const oneWrite: fc.Arbitrary<(small: Small) => void> = fc
  .tuple(fc.nat(6), oddWord, oddWord, oddNumber, fc.boolean())
  .map(([which, name, text, number, isOn]) => (small: Small) => {
    const writes = [
      () => small.noteProgress(name, { read: text, lastStep: text, steps: number }),
      () => small.savedGuesses.update((all) => ({ ...all, [name]: number })),
      () => small.savedAnswers.update((all) => ({ ...all, [name]: text })),
      () => small.keepPrediction(name, number),
      () => small.skipPrediction(name),
      () => small.savedExamDay.set(text),
      () => small.savedLetterKeys.set(isOn),
    ];
    writes[which]?.();
  });

test('whatever pages write they read back, and a backup brings it to another browser', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(oneWrite, { maxLength: 20 }), async (writes) => {
      newBrowser();
      const small = await smallValues();
      for (const write of writes) write(small);
      const written = small.all();
      expect((await smallValues()).all()).toEqual(written);
      expect([...local.items.keys()].filter((key) => key.includes(':broken-'))).toEqual([]);
      const text = JSON.stringify(await (await openTab()).makeBackup(1));
      newBrowser();
      const tab = await openTab();
      await tab.restoreBackup(readOrThrow(tab.readBackup(text)), 'replace');
      expect((await smallValues()).all()).toEqual(written);
    }),
    { numRuns: 40 },
  );
});

test('a backup of thousands is restored whole, or, where a row among the last fails, not at all', async () => {
  newBrowser();
  const many = Array.from({ length: 1_700 }, (_, index) => ({
    ...goodAnswer,
    id: `many-${index}`,
  }));
  await putRows({ answers: many });
  const tab = await openTab();
  const backup = readOrThrow(tab.readBackup(JSON.stringify(await tab.makeBackup(1))));
  newBrowser();
  await putRows({ answers: [{ ...goodAnswer, id: 'mine' }] });
  const twice = { ...backup, answers: [...backup.answers, ...backup.answers.slice(-1)] };
  await expect((await openTab()).restoreBackup(twice, 'replace')).rejects.toThrow();
  expect((await kept()).answers.map(({ id }) => id)).toEqual(['mine']);
  await (await openTab()).restoreBackup(backup, 'merge');
  expect((await kept()).answers).toHaveLength(1_701);
});
