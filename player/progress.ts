// When it is worth saying how far a run is.

import type { Progress } from './types';

/** A run that is over sooner than this shows no progress: a flicker tells nobody anything. */
const QUIET_MS = 400;

export const isTelling = ({ workedMs }: Progress): boolean => workedMs >= QUIET_MS;
