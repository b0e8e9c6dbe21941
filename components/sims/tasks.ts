// Tasks that a simulator brings and a lesson may name, by their id.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { OneOrder } from './four-eras/one-order/one-order';
import { ThreeShops } from './four-eras/shops/three-shops';

export interface Task {
  readonly sim: string;
  readonly show: (props: { readonly locale: Locale }) => Promise<ReactNode>;
}

export const tasks: Readonly<Record<string, Task>> = {
  'three-shops': { sim: 'four-eras', show: ThreeShops },
  'one-order': { sim: 'four-eras', show: OneOrder },
};

/** Throws a RangeError where there is no such task. */
export function findTask(id: string): Task {
  const task = Object.hasOwn(tasks, id) ? tasks[id] : undefined;
  if (!task) throw new RangeError(`unknown task "${id}"; known: ${Object.keys(tasks).join(', ')}`);
  return task;
}
