// Keeps copies of the course: fetches what is missing, says how far it is, and knows which version a page is of.

import {
  type CopyState,
  type CopyTrouble,
  type Course,
  type CourseFile,
  hashOf,
  type Latest,
  readCourse,
  readLatest,
} from './contract';
import { ask, CopyError, keepFiles, troubleOfStore } from './fetch-files';
import { LATEST_PATH, listPath } from './paths.mjs';
import {
  atOpening,
  bytesOf,
  EMPTY_NOTE,
  keyOf,
  missingOf,
  type Note,
  staleOf,
  versionsOf,
  withOpen,
  withRenewed,
  withWhole,
} from './plan';
import { fileAt } from './route';
import type { Vault } from './vault';

/** Progress is told no more often than this. */
const TELL_MS = 250;
/** A line on which nothing comes is told as one that is not there. */
const LOOK_MS = 5_000;

interface World {
  readonly vault: Vault;
  /** The site's path, with a slash at its end. */
  readonly base: string;
  /** Ids of the pages that are open. */
  readonly open: () => Promise<ReadonlySet<string>>;
  /** Tells every page. */
  readonly tell: (state: CopyState) => void;
}

type Files = ReadonlyMap<string, CourseFile>;

export class Keeper {
  readonly #world: World;
  #note: Promise<Note> | null = null;
  readonly #files = new Map<string, Promise<Files | null>>();
  #work: Promise<void> | null = null;
  #stop = new AbortController();
  #progress: CopyState['progress'] = null;
  #trouble: CopyTrouble | null = null;
  #latest: Latest | null = null;
  #toldMs = 0;

  constructor(world: World) {
    this.#world = world;
  }

  // The browser ends a worker whenever it likes: what must be known again is read from the store.
  #readNote(): Promise<Note> {
    this.#note ??= this.#world.vault.note().catch(() => EMPTY_NOTE);
    return this.#note;
  }

  async #writeNote(change: (note: Note) => Note): Promise<Note> {
    const before = await this.#readNote();
    const note = change(before);
    this.#note = Promise.resolve(note);
    if (JSON.stringify(note) !== JSON.stringify(before)) await this.#world.vault.keepNote(note);
    return note;
  }

  #filesOf(version: string): Promise<Files | null> {
    const known = this.#files.get(version);
    if (known) return known;
    const read = this.#world.vault
      .course(version)
      .catch(() => null)
      .then((course) => course && new Map(course.files.map((file) => [file.path, file])));
    this.#files.set(version, read);
    return read;
  }

  /** The version from which a page is opened now; null where there is no whole copy. */
  async opening(): Promise<string | null> {
    const note = await this.#readNote();
    if (note.next === null) return note.current;
    const open = await this.#world.open();
    return (await this.#writeNote((now) => atOpening(now, open))).current;
  }

  async pin(client: string, version: string): Promise<void> {
    const open = await this.#world.open();
    await this.#writeNote((note) => ({
      ...note,
      pins: { ...withOpen(note, open).pins, [client]: version },
    }));
  }

  /** The version that an open page is of; null for one that came from the network. */
  async versionOf(client: string): Promise<string | null> {
    return (await this.#readNote()).pins[client] ?? null;
  }

  async currentVersion(): Promise<string | null> {
    return (await this.#readNote()).current;
  }

  /** A kept file of a version by the address that asks for it; undefined where it is not kept. */
  async read(version: string | null, path: string, status = 200): Promise<Response | undefined> {
    const file =
      version === null ? undefined : fileAt((await this.#filesOf(version)) ?? new Map(), path);
    // A store that fails is as good as an empty one: the network may still have it.
    return file && this.#world.vault.read(file, status).catch(() => undefined);
  }

  /** A file whose name says its content, from whichever version has it. */
  async readAny(path: string): Promise<Response | undefined> {
    for (const version of versionsOf(await this.#readNote())) {
      const found = await this.read(version, path);
      if (found) return found;
    }
    return undefined;
  }

  /** How things stand, with what the server has now where it answers. */
  async look(): Promise<void> {
    await this.#ask(LOOK_MS).catch(() => {
      this.#latest = null;
    });
    await this.#tell();
  }

  /** Fetches what is missing of the newest version. Whoever asks while that is going on waits for the same work. */
  keep(locale: string): Promise<void> {
    this.#work ??= this.#keep(locale).finally(() => {
      this.#work = null;
    });
    return this.#work;
  }

  async renew(): Promise<void> {
    await this.#writeNote(withRenewed);
    await this.#tell();
  }

  async remove(): Promise<void> {
    this.#stop.abort();
    await this.#work;
    await this.#world.vault.removeAll();
    this.#note = null;
    this.#files.clear();
    this.#trouble = null;
    await this.#tell();
  }

  async #ask(patienceMs?: number): Promise<Latest> {
    const response = await ask(this.#world.base + LATEST_PATH, 'no-store', patienceMs);
    if (!response.ok) throw new CopyError('network', `${LATEST_PATH}: ${response.status}`);
    this.#latest = readLatest(await response.text());
    return this.#latest;
  }

  async #list({ version }: Latest): Promise<Course> {
    const known = await this.#world.vault.course(version).catch(() => null);
    if (known) return known;
    const path = listPath(version);
    const text = await (await ask(this.#world.base + path, 'no-cache')).text();
    if ((await hashOf(new TextEncoder().encode(text))) !== version) {
      throw new CopyError('changed', `${path} is not the list of its version.`);
    }
    const course = readCourse(version, text);
    await this.#world.vault.keepCourse(course);
    this.#files.delete(version);
    return course;
  }

  async #keep(locale: string): Promise<void> {
    this.#trouble = null;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    try {
      const course = await this.#list(await this.#ask());
      await this.#forsakeDamaged();
      await this.#tidy(course);
      const missing = missingOf(course, await this.#world.vault.keys(), locale);
      const total = bytesOf(course);
      let done = total - missing.reduce((sum, { bytes }) => sum + bytes, 0);
      this.#progress = { done, total };
      await this.#tell();
      const onKept = ({ bytes }: CourseFile): void => {
        done += bytes;
        this.#progress = { done, total };
        if (Date.now() - this.#toldMs > TELL_MS) void this.#tell();
      };
      await keepFiles({ files: missing, ...this.#world, onKept, signal });
      if (!signal.aborted) await this.#writeNote((note) => withWhole(note, course.version));
    } catch (error) {
      this.#trouble = error instanceof CopyError ? error.trouble : troubleOfStore(error);
    }
    this.#progress = null;
    await this.#tell();
  }

  /** Of a copy that is not whole any more no page is opened until all of it is here again. */
  async #forsakeDamaged(): Promise<void> {
    const { current } = await this.#readNote();
    if (current === null || (await this.#isWhole(await this.#world.vault.course(current)))) return;
    await this.#writeNote((note) => ({ ...note, current: null }));
  }

  /** Deletes what no version needs: neither those in use, nor the one that is being fetched. */
  async #tidy(coming: Course): Promise<void> {
    const { vault, open } = this.#world;
    const ids = await open();
    const note = await this.#writeNote((now) => withOpen(now, ids));
    const versions = [...versionsOf(note), coming.version];
    const courses = await Promise.all(versions.map((version) => vault.course(version)));
    const needed = courses.filter((course) => course !== null);
    await vault.drop(staleOf(await vault.keys(), needed));
    await vault.dropCoursesBut(versions);
  }

  /** Tells every page how things stand. */
  async #tell(): Promise<void> {
    this.#toldMs = Date.now();
    this.#world.tell(await this.#state());
  }

  async #state(): Promise<CopyState> {
    const { current, next } = await this.#readNote();
    const latest = this.#latest;
    const files = current === null ? null : await this.#filesOf(current);
    const course = files && current !== null && { version: current, files: [...files.values()] };
    const isNewest = latest === null || latest.version === current;
    // While files arrive, counting them all again and again would take longer than they do.
    const isDamaged =
      current !== null && this.#progress === null && !(await this.#isWhole(course || null));
    return {
      isKept: current !== null && !isDamaged,
      bytes: course ? bytesOf(course) : 0,
      isDamaged,
      progress: this.#progress,
      newer: next !== null ? 'waiting' : current === null || isNewest ? 'none' : 'there',
      latest,
      trouble: this.#trouble,
    };
  }

  async #isWhole(course: Course | null): Promise<boolean> {
    if (course === null) return false;
    const kept = await this.#world.vault.keys().catch(() => new Set<string>());
    return course.files.every((file) => kept.has(keyOf(file)));
  }
}
