// A refusal for want of a price: what was asked for, and where, so that a page can say so in its own language.

import { Refusal } from '@/engine/kernel/refusal';

export class NoPrice extends Refusal {
  readonly service: string;
  readonly region: string;

  /** `name` is a meter or a rule; `field` asked for it. */
  constructor(field: string, name: string, sheet: { service: string; region: string }, since = '') {
    super(
      `${field}: no source gives "${name}" for ${sheet.service} in ${sheet.region}${since}; leave it out, or name another region or day`,
    );
    this.service = sheet.service;
    this.region = sheet.region;
  }
}
