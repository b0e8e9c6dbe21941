// The server on a small build of its own: what HTTP's book says, and what must not end it.

import { type ChildProcess, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { rangeOf } from './lib/by-the-book.mjs';
import { compressAll } from './lib/compress.mjs';
import { headerPolicyOf } from './lib/csp.mjs';
import { addressesOf } from './serve.mjs';

const PAGE = `<!doctype html><html><head><meta charset="utf-8"/><script>first()</script></head><body>${'구름 '.repeat(900)}</body></html>`;
const SCRIPT = 'let cloud = 1;\n'.repeat(20_000);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MB = 1_048_576;

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const site = join(folder, 'out');
const write = (name: string, text: string): string => {
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), text);
  return join(site, name);
};

const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  /** What the process holds open, and its memory in bytes. */
  readonly held: () => Promise<{ readonly open: readonly string[]; readonly bytes: number }>;
}

const SERVER = `
  import { serve } from ${JSON.stringify(new URL('./serve.mjs', import.meta.url).href)};
  const server = await serve({ port: 0, host: '127.0.0.1', folder: ${JSON.stringify(site)} });
  process.on('message', () => {
    globalThis.gc?.();
    process.send({ open: process.getActiveResourcesInfo(), bytes: process.memoryUsage().rss });
  });
  process.send(server.address().port);
`;
const ARGS = ['--expose-gc', '--input-type=module', '-e', SERVER];

async function start(command = process.execPath, args: readonly string[] = ARGS): Promise<Running> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const next = <Answer>(): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const end = () => reject(new Error('the server has ended'));
      child.once('exit', end);
      child.once('message', (answer) => {
        child.off('exit', end);
        resolve(answer as Answer);
      });
    });
  const port = await next<number>();
  const held = () => {
    child.send('?');
    return next<{ open: string[]; bytes: number }>();
  };
  return { child, port, held };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

type Headers = Readonly<Record<string, string>>;

function ask(
  { port }: Running,
  path: string,
  headers: Headers = {},
  { method = 'GET', agent }: { readonly method?: string; readonly agent?: Agent } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

let server: Running;
beforeAll(async () => {
  const pages = [write('ko/index.html', PAGE), write('en/index.html', PAGE.toUpperCase())];
  const others = [write('404.html', `${PAGE}nothing`), write('_next/static/chunks/a.js', SCRIPT)];
  pages.push(write('ko/vote/index.html', PAGE), write('ko/vote/cards/index.html', PAGE));
  write('letters.csv', LETTERS);
  write('_headers', 'for other hosts');
  await compressAll([...pages, ...others], join(folder, 'packed'));
  server = await start();
});

describe('a range', () => {
  test.each([
    ['bytes=0-3', 206, 'abcd', 'bytes 0-3/26'],
    ['bytes=23-', 206, 'xyz', 'bytes 23-25/26'],
    ['bytes=20-999', 206, 'uvwxyz', 'bytes 20-25/26'],
    ['Bytes= 0-0 ', 206, 'a', 'bytes 0-0/26'],
    ['bytes=-2', 206, 'yz', 'bytes 24-25/26'],
    ['bytes=-999', 206, LETTERS, 'bytes 0-25/26'],
    ['bytes=0-1, 2-3', 206, 'abcd', 'bytes 0-3/26'],
    ['bytes=0-1,5-6', 200, LETTERS, undefined],
    ['bytes=26-', 416, 'The file has no such part.\n', 'bytes */26'],
    ['bytes=99999999999999999999-', 416, 'The file has no such part.\n', 'bytes */26'],
    ['bytes=-0', 416, 'The file has no such part.\n', 'bytes */26'],
    // What is no range is passed over.
    ['bytes=5-2', 200, LETTERS, undefined],
    ['bytes=0-3,5-2', 200, LETTERS, undefined],
    ['bytes=', 200, LETTERS, undefined],
    ['bytes=-', 200, LETTERS, undefined],
    ['bytes=a-b', 200, LETTERS, undefined],
    ['bytes=1.5-3', 200, LETTERS, undefined],
    ['bytes=0x1-0x3', 200, LETTERS, undefined],
    ['bytes=--3', 200, LETTERS, undefined],
    ['lines=0-3', 200, LETTERS, undefined],
  ] as const)('%j is answered with %d', async (range, status, body, contentRange) => {
    const answer = await ask(server, '/letters.csv', { range });
    expect([answer.status, answer.body.toString()]).toEqual([status, body]);
    expect(answer.headers['content-range']).toBe(contentRange);
    expect(answer.headers['content-length']).toBe(String(body.length));
  });

  test('is for GET alone', async () => {
    const head = await ask(server, '/letters.csv', { range: 'bytes=0-3' }, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe('26');
    expect(head.headers['accept-ranges']).toBe('bytes');
    expect(head.body).toHaveLength(0);
  });

  test('of a page that is not there is not a part of the page that says so', async () => {
    const answer = await ask(server, '/ko/none', { range: 'bytes=0-3', 'if-none-match': '*' });
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('nothing');
  });

  test('resumes what is still the same, and else begins again', async () => {
    const whole = await ask(server, '/letters.csv');
    const etag = String(whole.headers.etag);
    const date = String(whole.headers['last-modified']);
    const later = new Date(Date.parse(date) + 5_000).toUTCString();
    const status = async (ifRange: string) =>
      (await ask(server, '/letters.csv', { range: 'bytes=3-', 'if-range': ifRange })).status;
    expect(etag).toMatch(/^"/);
    expect(await status(etag)).toBe(206);
    expect(await status(date)).toBe(206);
    for (const stale of [`W/${etag}`, '"else"', later, 'yesterday', '']) {
      expect(await status(stale), stale).toBe(200);
    }
  });

  test('never asks for more than there is, whatever is written', () => {
    expect(rangeOf('bytes=-7', 5)).toBe('bytes=-5');
    expect(rangeOf('bytes=,,0-1,', 5)).toBe('bytes=0-1');
  });
});

describe('a packing', () => {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['identity, br;q=0.1', undefined],
    ['brotli', undefined],
    ['', undefined],
    ['zstd', undefined],
  ] as const)('for %j is %s', async (accepted, coding) => {
    const answer = await ask(server, '/ko/', { 'accept-encoding': accepted });
    expect([answer.status, answer.headers['content-encoding']]).toEqual([200, coding]);
    expect((coding ? unpack[coding](answer.body) : answer.body).toString()).toBe(PAGE);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  test('that nobody accepts is refused', async () => {
    const headers = { 'accept-encoding': 'identity;q=0, zstd' };
    expect((await ask(server, '/letters.csv', headers)).status).toBe(406);
    expect((await ask(server, '/ko/', { 'accept-encoding': '*;q=0' })).status).toBe(406);
  });

  test('has a tag of its own', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (coding) => {
        return (await ask(server, '/ko', { 'accept-encoding': coding })).headers.etag;
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });
});

test('what the visitor has already is not sent again', async () => {
  const { headers } = await ask(server, '/ko');
  const etag = String(headers.etag);
  const date = String(headers['last-modified']);
  const ms = Date.parse(date);
  const before = new Date(ms - 60_000).toUTCString();
  const [day = '', month = '', dayNumber = '', year = '', time = ''] = (() => {
    const [weekday = '', number = '', name = '', full = '', clock = ''] = date.split(' ');
    return [weekday.slice(0, 3), name, number.replace(/^0/, ' '), full, clock];
  })();
  const asctime = `${day} ${month} ${dayNumber} ${time} ${year}`;
  const status = async (conditions: Headers) => (await ask(server, '/ko', conditions)).status;
  expect(await status({ 'if-none-match': etag })).toBe(304);
  expect(await status({ 'if-none-match': `"x", W/${etag}` })).toBe(304);
  expect(await status({ 'if-none-match': '*' })).toBe(304);
  expect(await status({ 'if-none-match': '"x"' })).toBe(200);
  expect(await status({ 'if-modified-since': date })).toBe(304);
  expect(await status({ 'if-modified-since': asctime })).toBe(304);
  expect(await status({ 'if-modified-since': before })).toBe(200);
  expect(await status({ 'if-modified-since': '2999' })).toBe(200);
  // A tag says more than a date.
  expect(await status({ 'if-none-match': '"x"', 'if-modified-since': date })).toBe(200);
  expect(await status({ 'if-match': '"x"' })).toBe(412);
  expect(await status({ 'if-unmodified-since': before })).toBe(412);
  const spared = await ask(server, '/ko', { 'if-none-match': etag });
  expect(spared.body).toHaveLength(0);
  for (const name of ['etag', 'cache-control', 'vary', 'content-security-policy']) {
    expect(spared.headers[name], name).toBe(headers[name]);
  }
});

describe('an address', () => {
  test.each([
    ['/ko', 200],
    ['/ko/', 200],
    ['/ko/index.html', 200],
    ['//ko', 200],
    ['/ko?seed=7', 200],
    ['/%6bo/', 200],
    ['http://elsewhere.example/ko/', 200],
    ['/letters.csv/', 404],
    ['/ko.html', 404],
    ['/404', 404],
    ['/ko/index.html.br', 404],
    ['/ko/index.html.gz/', 404],
    ['/_headers', 404],
    ['/_next', 404],
    ['/%', 404],
    ['/ko/%00', 404],
    ['/%ff', 404],
    ['/../site.txt', 404],
    ['/%2e%2e/site.txt', 404],
    ['/..%2f..%2fetc/passwd', 404],
    ['/..%5c..%5cetc', 404],
    [`/${'a'.repeat(300)}`, 404],
    ['*', 404],
  ] as const)('%s is answered with %d, and a policy', async (path, status) => {
    const answer = await ask(server, path);
    expect(answer.status).toBe(status);
    const page = status === 200 ? PAGE : `${PAGE}nothing`;
    expect(answer.body.toString()).toBe(page);
    expect(answer.headers['content-security-policy']).toBe(headerPolicyOf(page));
  });

  test('leads to the language of the visitor, whom no cache confuses', async () => {
    const answer = await ask(server, '/?a=1', { 'accept-language': 'fr, en;q=0.5, ko;q=0.4' });
    expect([answer.status, answer.headers.location]).toEqual([307, '/en/?a=1']);
    expect(answer.headers.vary).toBe('Accept-Language');
    expect((await ask(server, '/', { 'accept-language': 'ko;q=0' })).headers.location).toBe('/en/');
    expect((await ask(server, '/')).headers.location).toBe('/ko/');
  });

  test('is never answered without the headers of every answer', async () => {
    const answers = [
      await ask(server, '/'),
      await ask(server, '/ko/none'),
      await ask(server, '/letters.csv'),
      await ask(server, '/letters.csv', { range: 'bytes=99-' }),
      await ask(server, '/ko', { 'if-match': '"x"' }),
      await ask(server, '/ko', {}, { method: 'POST' }),
      await ask(server, '/ko', {}, { method: 'DELETE' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([307, 404, 200, 416, 412, 405, 405]);
    for (const { headers } of answers) {
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
    expect(answers.at(-1)?.headers.allow).toBe('GET, HEAD');
  });

  test('hands the camera to the page of the class vote alone, and no microphone', async () => {
    const permissions = async (path: string) =>
      (await ask(server, path)).headers['permissions-policy'];
    for (const path of ['/ko/vote', '/ko/vote/']) {
      expect(await permissions(path), path).toMatch(/camera=\(self\).*microphone=\(\)/);
    }
    for (const path of ['/ko', '/en', '/ko/vote/cards', '/ko/vote/none', '/letters.csv']) {
      expect(await permissions(path), path).toContain('camera=()');
    }
  });

  test('is said for this machine, and for others once HOST opens it', () => {
    const net = (address: string, internal: boolean) =>
      ({ family: 'IPv4', address, internal }) as const;
    const interfaces = { lo: [net('127.0.0.1', true)], wifi: [net('10.1.2.3', false)] };
    const own = { here: 'http://localhost:3000/', others: [] };
    expect(addressesOf('127.0.0.1', 3000, interfaces)).toEqual(own);
    const opened = { here: 'http://localhost:3000/', others: ['http://10.1.2.3:3000/'] };
    expect(addressesOf('0.0.0.0', 3000, interfaces)).toEqual(opened);
    expect(addressesOf('::', 3000, interfaces)).toEqual(opened);
    expect(addressesOf('fe80::1', 3000, interfaces).here).toBe('http://[fe80::1]:3000/');
  });
});

describe('a build beside the server', () => {
  afterEach(() => {
    write('ko/index.html', PAGE);
  });

  test('may take away any file, and bring it anew with a policy of its own', async () => {
    const plain = { 'accept-encoding': 'identity' };
    await ask(server, '/ko', plain);
    const changed = PAGE.replace('first()', 'second()');
    write('ko/index.html', changed);
    const anew = await ask(server, '/ko', plain);
    expect(anew.body.toString()).toBe(changed);
    expect(anew.headers['content-security-policy']).toBe(headerPolicyOf(changed));
    rmSync(join(site, 'ko/index.html'));
    expect((await ask(server, '/ko', plain)).status).toBe(404);
  });

  test('may put another in its place: whoever asks between the two is answered by the second', async () => {
    const away = `${site}-away`;
    renameSync(site, away);
    try {
      const asked = ask(server, '/en');
      await new Promise((resolve) => setTimeout(resolve, 60));
      renameSync(away, site);
      expect((await asked).status).toBe(200);
      renameSync(site, away);
      const gone = await ask(server, '/en');
      expect([gone.status, gone.headers['x-content-type-options']]).toEqual([404, 'nosniff']);
    } finally {
      renameSync(away, site);
    }
    expect((await ask(server, '/en')).status).toBe(200);
  });

  test('that cuts a file while it is sent ends that answer, and nothing else', async () => {
    const large = write('large.csv', 'x'.repeat(30 * MB));
    const agent = new Agent({ keepAlive: true });
    const cut = new Promise<string>((resolve) => {
      const options = { host: '127.0.0.1', port: server.port, path: '/large.csv', agent };
      const asked = request(options, (response) => {
        response.once('readable', () => {
          truncateSync(large, 10);
          response.on('data', () => undefined);
        });
        response.on('end', () => resolve('whole')).on('error', () => resolve('broken off'));
      });
      asked.end();
    });
    const startMs = Date.now();
    expect(await cut).toBe('broken off');
    expect(Date.now() - startMs).toBeLessThan(4_000);
    agent.destroy();
    expect((await ask(server, '/ko')).status).toBe(200);
  });
});

/** Asks and walks away: at once, with the head of the answer, or in the middle of it. */
function breakOff({ port }: Running, path: string, when: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      if (when === 0) socket.destroy();
      else if (when === 1) socket.once('data', () => socket.resetAndDestroy());
      else socket.once('data', () => socket.once('data', () => socket.destroy()));
    });
    // An answer that is over before its second part comes ends here.
    socket.setTimeout(50, () => socket.destroy());
    socket.on('error', () => undefined).on('close', () => resolve());
  });
}

const isOpenFor = (name: string): boolean => /TCP.*Wrap|FSReq|FileHandle/.test(name);

/** Nothing that a request needed is still open. */
const expectAllClosed = (running: Running): Promise<void> =>
  expect
    .poll(async () => (await running.held()).open.filter(isOpenFor), { timeout: 20_000 })
    .toEqual(['TCPServerWrap']);

test('10,000 mixed requests, a third of them broken off, leave the server as it was', async () => {
  const soaked = await start();
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const files = () => (process.platform === 'linux' ? filesOf(soaked.child) : 0);
  const kinds: readonly (readonly [string, Headers, readonly number[]])[] = [
    ['/ko', {}, [200]],
    ['/en/', { 'accept-encoding': 'br' }, [200]],
    ['/_next/static/chunks/a.js', { 'accept-encoding': 'gzip;q=0.3, br;q=0' }, [200]],
    ['/_next/static/chunks/a.js', { range: 'bytes=1000-2000' }, [206]],
    ['/letters.csv', { range: 'bytes=5-2' }, [200]],
    ['/letters.csv', { range: 'bytes=900-' }, [416]],
    ['/none', { range: 'bytes=0-' }, [404]],
    ['/%', {}, [404]],
    ['/', {}, [307]],
    ['/ko', { 'if-none-match': '*' }, [304]],
    ['/ko', { 'accept-encoding': '*;q=0' }, [406]],
  ];
  let asked = 0;
  const work = async () => {
    for (let n = asked++; n < 10_000; n = asked++) {
      const [path, headers, wanted] = kinds[n % kinds.length] ?? ['/', {}, [307]];
      if (n % 3 === 0) await breakOff(soaked, '/_next/static/chunks/a.js', (n / 3) % 3);
      else expect(wanted, path).toContain((await ask(soaked, path, headers, { agent })).status);
      if (n === 2_000) warm = (await soaked.held()).bytes;
    }
  };
  let warm = 0;
  const filesBefore = files();
  await Promise.all(Array.from({ length: 20 }, work));
  agent.destroy();
  await expectAllClosed(soaked);
  expect((await soaked.held()).bytes - warm).toBeLessThan(60 * MB);
  expect(files()).toBeLessThanOrEqual(filesBefore);
  soaked.child.kill();
}, 180_000);

const filesOf = ({ pid }: ChildProcess): number => readdirSync(`/proc/${pid}/fd`).length;

test.skipIf(process.platform === 'win32')(
  'no file handles left: said, and over when it is over',
  async () => {
    const large = write('large.csv', '');
    truncateSync(large, 64 * MB);
    const limited = await start('sh', [
      '-c',
      'ulimit -n 48; exec "$0" "$@"',
      process.execPath,
      ...ARGS,
    ]);
    const sockets = Array.from({ length: 40 }, () => {
      const socket = connect(limited.port, '127.0.0.1');
      socket.write('GET /large.csv HTTP/1.1\r\nHost: localhost\r\n\r\n');
      return socket.on('error', () => undefined).pause();
    });
    const statuses = new Set<number>();
    for (let n = 0; n < 40; n += 1) {
      statuses.add(
        await ask(limited, '/ko').then(
          ({ status }) => status,
          () => 0,
        ),
      );
    }
    // Either the connection finds no place, or the file does.
    expect(
      [0, 503].some((status) => statuses.has(status)),
      [...statuses].join(),
    ).toBe(true);
    for (const socket of sockets) socket.destroy();
    await expect
      .poll(
        () =>
          ask(limited, '/ko').then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 20_000 },
      )
      .toBe(200);
    await expectAllClosed(limited);
    limited.child.kill();
  },
);

test.skipIf(process.platform === 'win32')('the server ends when its parent does', async () => {
  const parent = `
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ${JSON.stringify(ARGS)}, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', () => process.send(child.pid));
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['-e', parent], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  running.add(child);
  const pid = await new Promise<number>((resolve) =>
    child.once('message', (id) => resolve(Number(id))),
  );
  const isAlive = (): boolean => {
    try {
      // A process that has ended but was not yet asked after is no process any more.
      process.kill(pid, 0);
      return (
        process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
      );
    } catch {
      return false;
    }
  };
  expect(isAlive()).toBe(true);
  child.kill('SIGKILL');
  await expect.poll(isAlive, { timeout: 10_000 }).toBe(false);
});
