// A package as a learning management system sees it: judged by scorm-again, which is a run-time of its own.

import { IDBFactory } from 'fake-indexeddb';
import { strFromU8, unzipSync } from 'fflate';
import { Scorm12API } from 'scorm-again';
import { expect, test } from 'vitest';
import { manifest } from './manifest';
import type { Parts } from './parts';
import { LONGEST_SUSPEND } from './sco-common';
import { type ScoLesson, scoScript } from './sco-script';
import { scoLesson, scormPackage } from './scorm';

const lesson: ScoLesson = {
  id: 'cold-start',
  steps: ['who-waits', 'phases', 'wrap-up'],
  questions: ['q1', 'q2', 'q3', 'q4'],
};

interface Answered {
  readonly item: string;
  readonly correct: boolean;
}

/** The course's own database, with these answers in it, made in a moment to come. */
async function storeWith(rows: readonly Answered[]): Promise<IDBFactory> {
  const factory = new IDBFactory();
  await new Promise<void>((resolve, reject) => {
    const asked = factory.open('cloud-ladder', 20);
    asked.onupgradeneeded = () => {
      const answers = asked.result.createObjectStore('answers', { keyPath: 'id' });
      answers.createIndex('lesson', 'lesson');
      for (const [index, row] of rows.entries()) {
        answers.add({
          ...row,
          id: `${index}`,
          lesson: 'cold-start',
          at: Date.now() + 1000 + index,
        });
      }
    };
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      asked.result.close();
      resolve();
    };
  });
  return factory;
}

function storageOf(texts: Record<string, string> = {}) {
  return {
    texts,
    getItem: (key: string) => texts[key] ?? null,
    setItem: (key: string, text: string) => {
      texts[key] = text;
    },
  };
}

/** Opens the lesson in a frame three below the one that has the API. */
function sit({
  api,
  storage = storageOf(),
  indexedDB = new IDBFactory(),
}: {
  readonly api: unknown;
  readonly storage?: ReturnType<typeof storageOf>;
  readonly indexedDB?: IDBFactory;
}) {
  const top: Record<string, unknown> = { API: api };
  top.parent = top;
  const window = { parent: { parent: { parent: top } }, opener: null, indexedDB };
  const heard: Record<string, () => void> = {};
  let look = () => {};
  new Function(
    'window',
    'localStorage',
    'indexedDB',
    'addEventListener',
    'setInterval',
    scoScript(lesson),
  )(
    window,
    storage,
    indexedDB,
    (name: string, listen: () => void) => {
      heard[name] = listen;
    },
    (listen: () => void) => {
      look = listen;
    },
  );
  return { look: () => look(), leave: () => heard.pagehide?.(), storage };
}

/** What the script asks for is never refused: a system that is stricter than another says so in its answer. */
function believed(api: Scorm12API): Scorm12API {
  const refusals: string[] = [];
  const ask = api.LMSSetValue.bind(api);
  api.LMSSetValue = (name: string, value: string) => {
    const answer = ask(name, value);
    if (String(answer) !== 'true') refusals.push(`${name} = ${value}: ${api.LMSGetLastError()}`);
    expect(refusals).toEqual([]);
    return answer;
  };
  return api;
}

const system = (suspended = ''): Scorm12API => {
  const api = new Scorm12API({ autocommit: false, logLevel: 'NONE' });
  api.loadFromJSON({ core: { student_id: 's1' }, suspend_data: suspended }, 'cmi');
  return believed(api);
};
const progress = (read: readonly string[], lastStep: string | null) =>
  JSON.stringify({
    'cold-start': { read, lastStep, steps: 3 },
    paas: { read: ['x'], lastStep: null, steps: 2 },
  });

test('a system is told status, score, place and time, and finished', async () => {
  const api = system();
  const storage = storageOf({
    'cloud-ladder:progress': progress(['who-waits'], 'phases'),
    'cloud-ladder:concept-predictions': '{"cold-start/one-more":2,"paas/other":1}',
  });
  const indexedDB = await storeWith([
    { item: 'q1', correct: false },
    { item: 'q2', correct: true },
    { item: 'q1', correct: true },
    { item: 'elsewhere', correct: true },
  ]);
  const { look, leave } = sit({ api, storage, indexedDB });
  expect(api.isInitialized()).toBe(true);
  expect(api.cmi.core.lesson_status).toBe('incomplete');
  look();
  await expect.poll(() => api.cmi.core.score.raw).toBe('50');
  expect(api.cmi.core.lesson_location).toBe('phases');
  expect(JSON.parse(api.cmi.suspend_data)).toEqual({
    read: [0],
    at: 1,
    guesses: { 'one-more': 2 },
    quiz: '11--',
  });
  leave();
  expect(api.isTerminated()).toBe(true);
  expect(api.getCMIValue('cmi.suspend_data').length).toBeLessThanOrEqual(LONGEST_SUSPEND);
});

test('all questions answered is the lesson completed, right or wrong', async () => {
  const api = system();
  const rows = lesson.questions.map((item, index) => ({ item, correct: index === 0 }));
  const { look } = sit({ api, indexedDB: await storeWith(rows) });
  look();
  await expect.poll(() => api.cmi.core.lesson_status).toBe('completed');
  expect(api.cmi.core.score.raw).toBe('25');
});

test('another browser goes on where this one was left, and other lessons stay as they are', async () => {
  const kept = '{"read":[0,2],"at":2,"guesses":{"one-more":3},"quiz":"10--"}';
  const api = system(kept);
  const storage = storageOf({ 'cloud-ladder:progress': progress(['phases'], null) });
  const indexedDB = await storeWith([{ item: 'q3', correct: true }]);
  const { look } = sit({ api, storage, indexedDB });
  expect(JSON.parse(storage.texts['cloud-ladder:progress'] ?? '')).toEqual({
    'cold-start': { read: ['who-waits', 'wrap-up'], lastStep: 'wrap-up', steps: 3 },
    paas: { read: ['x'], lastStep: null, steps: 2 },
  });
  expect(JSON.parse(storage.texts['cloud-ladder:concept-predictions'] ?? '')).toEqual({
    'cold-start/one-more': 3,
  });
  expect(api.cmi.core.score.raw).toBe('25');
  look();
  await expect.poll(() => api.cmi.core.score.raw).toBe('50');
});

test('a course that was never opened here leaves no database behind', async () => {
  const indexedDB = new IDBFactory();
  const open = indexedDB.open.bind(indexedDB);
  const settled = new Promise((resolve) => {
    indexedDB.open = (...asked: Parameters<typeof open>) => {
      const request = open(...asked);
      for (const way of ['success', 'error']) request.addEventListener(way, resolve);
      return request;
    };
  });
  sit({ api: system(), indexedDB }).look();
  await settled;
  expect(await indexedDB.databases()).toEqual([]);
});

test('what is kept fits, however much was guessed', () => {
  const api = system();
  const guesses = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`cold-start/guess-${index}`, 1]),
  );
  sit({ api, storage: storageOf({ 'cloud-ladder:concept-predictions': JSON.stringify(guesses) }) });
  const text = api.getCMIValue('cmi.suspend_data');
  expect(text.length).toBeLessThanOrEqual(LONGEST_SUSPEND);
  expect(JSON.parse(text)).toMatchObject({ quiz: '----' });
});

test('without a system nothing is touched', () => {
  const { storage } = sit({ api: undefined });
  expect(storage.texts).toEqual({});
});

const parts: Parts = {
  html: `<head><meta http-equiv="Content-Security-Policy" content=""/></head><body><span data-step-end="a"></span><span data-step-end="b"></span></body>`,
  scripts: [],
  styles: [],
  answers: [
    {
      url: '/questions/ko-paas.json',
      text: JSON.stringify([
        { id: 'a1', idea: 'a' },
        { id: 'a2', idea: 'a' },
        { id: 'b1', idea: 'b' },
      ]),
    },
  ],
  fonts: new Map(),
};

test('a lesson is read off its page: its steps, and one question on each idea', () => {
  expect(scoLesson('paas', parts)).toEqual({
    id: 'paas',
    steps: ['a', 'b'],
    questions: ['a1', 'b1'],
  });
});

test('a package holds its manifest and the lesson, and the manifest names every file', () => {
  const title = 'PaaS & "more" <here>';
  const bytes = scormPackage({ id: 'paas', title, locale: 'ko' }, parts, 'https://example.org');
  const files = unzipSync(bytes);
  expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', 'index.html']);
  const xml = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
  expect(xml).toBe(manifest({ id: 'paas', title, locale: 'ko' }, ['index.html']));
  expect(xml).toContain('<title>PaaS &amp; &quot;more&quot; &lt;here&gt;</title>');
  expect(xml).toContain('adlcp:scormtype="sco" href="index.html"');
  expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('LMSInitialize');
});
