// Why a run cannot be had, where that is no fault of the program.

import type { Refused } from './types';

/** A run that is refused, or takes so long that somebody is to be asked first. */
export class NotPrepared extends Error {
  override readonly name = 'NotPrepared';

  /** `refused` is null for a run that takes long. */
  constructor(
    message: string,
    readonly refused: Refused | null,
  ) {
    super(message);
  }
}
