// What stands under a simulator's figure in its lab: the tasks of lessons, and those that a lab alone brings. They stand
// apart because a page loads what any of the tasks that it knows would need.

import { BringTraffic } from './four-eras/own-traffic/own-traffic';
import { type Task, tasks } from './tasks';

const all: Readonly<Record<string, Task>> = {
  ...tasks,
  'own-traffic': { sim: 'four-eras', show: BringTraffic },
};

export const tasksOf = (sim: string): readonly (Task & { readonly id: string })[] =>
  Object.entries(all)
    .filter(([, task]) => task.sim === sim)
    .map(([id, task]) => ({ id, ...task }));
