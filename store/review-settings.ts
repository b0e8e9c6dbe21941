// What the learner has settled for review: the day of an exam, and whether they rate answers themselves.

import * as v from 'valibot';
import { createSaved } from './saved';

/** YYYY-MM-DD of an exam or a presentation; null where none is set. */
export const savedExamDay = createSaved<string | null>(
  'exam-day',
  v.nullable(v.pipe(v.string(), v.isoDate())),
  null,
);

/** Whether a backup has been offered after the tenth answer: that is done once. */
export const savedBackupOffer = createSaved<boolean>('backup-offered', v.boolean(), false);

/** Whether Again, Hard, Good and Easy are offered after a verdict. Off unless the learner asks for it. */
export const savedOwnRating = createSaved<boolean>('own-rating', v.boolean(), false);
