// A host of the finished site that can fall silent, change to another version, and tell what was asked of it.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { writeOffline } from '@/scripts/build-offline.mjs';
import { createSite } from '@/scripts/lib/site.mjs';

const built = 'out';

/** What a small course consists of: enough to go from one page to another, and few enough to be fetched in seconds. */
const SMALL = [
  /^(404|index)\.|^icon|^_next/,
  /^ko(\/(data|learn|quiz))?(\/index\..*)?$/,
  /^ko\/learn\/(cold-start|scaling)(\/index\..*)?$/,
];

/** A folder with some pages of the build and a list of its own. Gives its path. */
export async function smallCourse(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'course-'));
  cpSync(built, folder, {
    recursive: true,
    filter: (path) => {
      const name = relative(built, path).split(sep).join('/');
      return name === '' || SMALL.some((part) => part.test(name));
    },
  });
  await writeOffline(folder, false);
  return folder;
}

export interface CourseServer {
  readonly url: string;
  /** Paths that were asked for since the last `forget`. */
  readonly asked: readonly string[];
  forget(): void;
  /** No answer to anybody until `speak`. */
  fallSilent(): Promise<void>;
  speak(): Promise<void>;
  /** Silent after so many more answers. */
  fallSilentAfter(answers: number): void;
  close(): Promise<void>;
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Serves a folder on a port of its own, which it keeps. */
export async function serveCourse(folder: string): Promise<CourseServer> {
  const site = createSite(folder, '');
  let asked: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  const start = (): Server =>
    createServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://course').pathname);
      left -= 1;
      if (left < 0) request.socket.destroy();
      else site(request, response);
    });
  let server = start();
  const port = await listen(server, 0);
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    get asked() {
      return asked;
    },
    forget() {
      asked = [];
    },
    fallSilent: stop,
    fallSilentAfter(answers) {
      left = answers;
    },
    async speak() {
      left = Number.POSITIVE_INFINITY;
      if (server.listening) return;
      server = start();
      await listen(server, port);
    },
    close: stop,
  };
}

/** Removes a folder that a test made. */
export const removeCourse = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });
