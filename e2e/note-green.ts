// Notes which files of browser tests were green, so that those that waited longest have their turn next.

import { basename } from 'node:path';
import type { Reporter, Suite } from '@playwright/test/reporter';
import { notesOf } from './rota';
import { printOfSpec, specs } from './specs';

export default class NoteGreen implements Reporter {
  #suite: Suite | null = null;

  onBegin(_: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const notes = notesOf('specs');
    const files = this.#suite?.suites.flatMap(({ suites }) => suites) ?? [];
    for (const file of files) {
      const name = basename(file.title, '.spec.ts');
      if (!specs.includes(name)) continue;
      if (file.allTests().every((test) => test.ok())) {
        notes.write(name, { print: printOfSpec(name), greenAtMs: Date.now() });
      } else notes.drop(name);
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}
