// Whether single letters and signs act as shortcuts. Alone in its file: every page asks it, for the search.

import * as v from 'valibot';
import { createSaved } from './saved';

/** WCAG 2.1.4 asks for a way to turn them off. */
export const savedLetterKeys = createSaved<boolean>('letter-keys', v.boolean(), true);
