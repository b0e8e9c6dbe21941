// What commands keep between builds, and what they say where they cannot.

import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressAll } from './lib/compress.mjs';
import { isSource } from './lib/stamp.mjs';
import { assertWritable, browserCache, npmCache } from './lib/writable.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('packed copies', () => {
  const long = 'The kitchen wakes, and the first customer waits. '.repeat(40);
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const cache = () => join(folder, 'packed');

  test('hold what the file holds, and leave small files alone', async () => {
    const [page, small] = [write('page.html', long), write('small.txt', 'a')];
    await compressAll([page, small], cache());
    expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(long);
    expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(long);
    expect(existsSync(`${small}.br`)).toBe(false);
  });

  test('are made once for each content, now and in later builds', async () => {
    const twins = [write('a.html', long), write('b.html', long)];
    expect(await compressAll(twins, cache())).toBe(2);
    const later = [write('c.html', long), write('d.html', `${long}!`)];
    expect(await compressAll(later, cache())).toBe(2);
    for (const path of [...twins, ...later]) expect(existsSync(`${path}.br`), path).toBe(true);
    expect(brotliDecompressSync(readFileSync(`${later[1]}.br`)).toString()).toBe(`${long}!`);
  });

  test('are forgotten when no build has asked for them in weeks', async () => {
    const page = write('page.html', long);
    await compressAll([page], cache());
    const longAgo = new Date(Date.now() - 30 * 86_400_000);
    for (const name of readdirSync(cache())) utimesSync(join(cache(), name), longAgo, longAgo);
    await compressAll([page], cache());
    expect(readdirSync(cache())).toHaveLength(2);
    for (const name of readdirSync(cache())) utimesSync(join(cache(), name), longAgo, longAgo);
    await compressAll([], cache());
    expect(readdirSync(cache())).toEqual([]);
  });
});

test.each([
  ['engine/tsconfig.tsbuildinfo', false],
  ['components/site/pretendard/base.woff2', false],
  ['public/sandbox/index.html', false],
  ['engine/kernel/run.test.ts', false],
  ['engine/kernel/run.ts', true],
  ['content/lessons/cold-start/ko.mdx', true],
])('%s is a source of the build: %s', (path, is) => {
  expect(isSource(path)).toBe(is);
});

describe('a build', () => {
  /** A project of its own with these scripts and a compiler that does as it is told. */
  function projectWith(compiler: string): string {
    const copy = join(folder, 'project');
    cpSync(new URL('lib', import.meta.url), join(copy, 'scripts/lib'), { recursive: true });
    const put = (path: string, text: string) => {
      mkdirSync(join(copy, path, '..'), { recursive: true });
      writeFileSync(join(copy, path), text);
    };
    put('package.json', '{ "type": "commonjs" }');
    put('scripts/build-font.mjs', 'export const buildFont = () => undefined;');
    put('scripts/build-sandbox.mjs', 'export const writeSandbox = () => undefined;');
    put('scripts/finish-build.mjs', 'export const finishBuild = () => undefined;');
    put(
      'node_modules/next/dist/bin/next',
      `const { writeFileSync, mkdirSync } = require('node:fs');
       const write = (text) => {
         mkdirSync(process.env.BUILD_DIR, { recursive: true });
         writeFileSync(process.env.BUILD_DIR + '/404.html', text);
       };
       ${compiler}`,
    );
    return copy;
  }

  const build = (copy: string) => {
    const line = "import('./scripts/lib/build.mjs').then(({ build }) => build())";
    return spawn(process.execPath, ['-e', line], { cwd: copy, stdio: 'ignore' });
  };
  const ended = (child: ChildProcess) =>
    new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const isThere = (copy: string, path: string) => existsSync(join(copy, path));
  const page = (copy: string) => readFileSync(join(copy, 'out/404.html'), 'utf8');

  test('takes the place of the one before when it is whole, and says of which sources', async () => {
    const copy = projectWith("write('first')");
    expect(await ended(build(copy))).toBe(0);
    const again = projectWith("write('second')");
    expect(await ended(build(again))).toBe(0);
    expect(page(copy)).toBe('second');
    expect(isThere(copy, '.cache/build.json')).toBe(true);
    expect(readdirSync(join(copy, '.cache'))).toEqual(['build.json']);
  });

  test('that fails or is broken off leaves the one before as it was, and no stamp', async () => {
    expect(await ended(build(projectWith("write('first')")))).toBe(0);
    const copy = projectWith("write('half'); process.exit(1)");
    expect(await ended(build(copy))).not.toBe(0);
    expect([page(copy), isThere(copy, '.cache/build.json')]).toEqual(['first', false]);

    expect(await ended(build(projectWith("write('first')")))).toBe(0);
    projectWith("write('half'); setTimeout(() => {}, 20_000)");
    const hanging = build(copy);
    const over = ended(hanging);
    await expect.poll(() => isThere(copy, '.cache/site/404.html'), { timeout: 20_000 }).toBe(true);
    hanging.kill('SIGKILL');
    await over;
    expect([page(copy), isThere(copy, '.cache/build.json')]).toEqual(['first', false]);
  });
});

describe('a folder that cannot be written', () => {
  test('is named, with what to set', () => {
    // A file in its place stops every account, root's too.
    const taken = join(folder, 'taken');
    writeFileSync(taken, '');
    const inside = join(taken, 'npm');
    expect(() => assertWritable(npmCache({ npm_config_cache: inside }))).toThrow(
      `The cache of npm cannot be written: ${inside} (ENOTDIR). Set npm_config_cache to`,
    );
    expect(() => assertWritable(browserCache({ PLAYWRIGHT_BROWSERS_PATH: inside }))).toThrow(
      `${inside} (ENOTDIR). Set PLAYWRIGHT_BROWSERS_PATH to`,
    );
  });

  test('is told from one that is only not there yet; the probe leaves nothing behind', () => {
    const deep = join(folder, 'a', 'b');
    assertWritable(npmCache({ npm_config_cache: deep }));
    expect(readdirSync(deep)).toEqual([]);
    mkdirSync(join(folder, 'there'));
    assertWritable(npmCache({ npm_config_cache: join(folder, 'there') }));
  });
});
