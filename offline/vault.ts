// What is kept, in Cache Storage: contents by their hash, the lists of versions, and a note of what is open.

import { type Course, type CourseFile, readCourse } from './contract';
import { isPacked } from './paths.mjs';
import { EMPTY_NOTE, keyOf, type Note } from './plan';

/** Another number where older code could not read what newer code keeps. */
const LAYOUT = 1;

/** Headers that belong to a file wherever it is served from; the others are about one transfer. */
const KEPT_HEADERS = [
  'content-type',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];

const GZIP_MARK = 'x-kept-as';

const through = (body: Blob, stream: CompressionStream): Promise<Blob> =>
  new Response(body.stream().pipeThrough(stream)).blob();

export class Vault {
  readonly #caches: CacheStorage;
  readonly #name: string;
  readonly #base: string;

  /** `base` is the site's path: several sites may share a host. */
  constructor(caches: CacheStorage, base: string) {
    this.#caches = caches;
    this.#base = base;
    this.#name = `cloud-ladder ${LAYOUT} ${base}`;
  }

  #open(): Promise<Cache> {
    return this.#caches.open(this.#name);
  }

  /** Unlike opening the store, asking it makes none where there is none. */
  #match(address: string): Promise<Response | undefined> {
    return this.#caches.match(address, { cacheName: this.#name });
  }

  // No address of the site begins so: nothing but this class ever asks for it.
  #address(kind: 'file' | 'list' | 'note', name = ''): string {
    return `${this.#base}@kept/${kind}/${name}`;
  }

  /** Keeps a content with the headers it came with. Rejects with the browser's error where there is no room. */
  async keep(file: CourseFile, body: Blob, from: Headers): Promise<void> {
    const headers = new Headers();
    for (const name of KEPT_HEADERS) {
      const value = from.get(name);
      if (value !== null) headers.set(name, value);
    }
    const packed = isPacked(file.path);
    if (packed) headers.set(GZIP_MARK, 'gzip');
    const kept = packed ? await through(body, new CompressionStream('gzip')) : body;
    const cache = await this.#open();
    await cache.put(this.#address('file', keyOf(file)), new Response(kept, { headers }));
  }

  /** The file as it would come from the network; undefined where it is not kept (any more). */
  async read(file: CourseFile, status = 200): Promise<Response | undefined> {
    const found = await this.#match(this.#address('file', keyOf(file)));
    if (!found) return undefined;
    const headers = new Headers(found.headers);
    headers.delete(GZIP_MARK);
    const isGzip = found.headers.get(GZIP_MARK) === 'gzip';
    const body = isGzip
      ? (found.body?.pipeThrough(new DecompressionStream('gzip')) ?? null)
      : found.body;
    return new Response(body, { status, headers });
  }

  /** The keys of every content that is kept. */
  async keys(): Promise<ReadonlySet<string>> {
    if (!(await this.#caches.has(this.#name))) return new Set();
    const start = new URL(this.#address('file'), location.href).pathname;
    const paths = (await (await this.#open()).keys()).map(({ url }) => new URL(url).pathname);
    return new Set(
      paths.filter((path) => path.startsWith(start)).map((p) => p.slice(start.length)),
    );
  }

  async drop(keys: readonly string[]): Promise<void> {
    const cache = await this.#open();
    for (const key of keys) await cache.delete(this.#address('file', key));
  }

  async keepCourse({ version, files }: Course): Promise<void> {
    const rows = files.map(({ path, hash, bytes }) => [path, hash, bytes]);
    await this.#write('list', version, rows);
  }

  async course(version: string): Promise<Course | null> {
    const text = await this.#readText('list', version);
    return text === null ? null : readCourse(version, text);
  }

  async dropCoursesBut(versions: readonly string[]): Promise<void> {
    const cache = await this.#open();
    const start = this.#address('list');
    for (const request of await cache.keys()) {
      const [, version] = new URL(request.url).pathname.split(start);
      if (version !== undefined && !versions.includes(version)) await cache.delete(request);
    }
  }

  async note(): Promise<Note> {
    const text = await this.#readText('note');
    return text === null ? EMPTY_NOTE : { ...EMPTY_NOTE, ...JSON.parse(text) };
  }

  keepNote(note: Note): Promise<void> {
    return this.#write('note', '', note);
  }

  async removeAll(): Promise<void> {
    await this.#caches.delete(this.#name);
  }

  async #write(kind: 'list' | 'note', name: string, value: unknown): Promise<void> {
    const cache = await this.#open();
    await cache.put(this.#address(kind, name), new Response(JSON.stringify(value)));
  }

  async #readText(kind: 'list' | 'note', name = ''): Promise<string | null> {
    const found = await this.#match(this.#address(kind, name));
    return found ? found.text() : null;
  }
}
