'use client';
// The task's code comes to the page that has it: what is imported plainly comes with every lesson.

import { late } from '@/components/ui/late';

export const ChoosingApart = late(() => import('./choosing'));
