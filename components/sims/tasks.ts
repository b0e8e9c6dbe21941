// Tasks that a simulator brings beside its figure, by the id under which a lesson names them.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { BringTraffic } from './four-eras/own-traffic/own-traffic';
import { ThreeShops } from './four-eras/shops/three-shops';

interface Task {
  readonly sim: string;
  readonly show: (props: { readonly locale: Locale }) => Promise<ReactNode>;
}

const tasks: Readonly<Record<string, Task>> = {
  'three-shops': { sim: 'four-eras', show: ThreeShops },
  'own-traffic': { sim: 'four-eras', show: BringTraffic },
};

/** Throws a RangeError where there is no such task. */
export function findTask(id: string): Task {
  const task = Object.hasOwn(tasks, id) ? tasks[id] : undefined;
  if (!task) throw new RangeError(`unknown task "${id}"; known: ${Object.keys(tasks).join(', ')}`);
  return task;
}

/** Those that stand under a simulator's figure in the labs. */
export const tasksOf = (sim: string): readonly (Task & { readonly id: string })[] =>
  Object.entries(tasks)
    .filter(([, task]) => task.sim === sim)
    .map(([id, task]) => ({ id, ...task }));
