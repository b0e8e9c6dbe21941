// The table itself: its owner changes it under whoever reads it directly, and a report reads all of it.

import type { World } from '@/engine/kernel/define-model';
import {
  type DataOwnershipConfig,
  type DataOwnershipTracks,
  kindIndex,
} from '@/engine/models/data-ownership/config';
import type { Readers } from '@/engine/models/data-ownership/readers';

/** There is one table. */
const IT = 0;

export class Table {
  /** When the order service can read the changed table; Infinity where it can. */
  fixedMs = Infinity;
  /** When the report is done; Infinity where none runs. */
  reportedMs = Infinity;

  constructor(
    private readonly world: World<DataOwnershipConfig, DataOwnershipTracks>,
    private readonly readers: Readers,
  ) {}

  /** Whether it was changed, and the order service cannot read it yet. */
  get isBroken(): boolean {
    return this.fixedMs < Infinity;
  }

  /** Behind a service, or in a copy fed by news, nobody reads the table itself. */
  change(atMs: number): void {
    const { config, log, tracks } = this.world;
    const isRead = config.way === 'shared';
    log.append(kindIndex.schema, atMs, -1, -1, isRead ? 1 : 0);
    if (!isRead) return;
    this.fixedMs = atMs + 60_000 * config.fixMin;
    tracks.table.turn(IT, 'changed', atMs);
  }

  fix(atMs: number): void {
    const { log, tracks } = this.world;
    this.fixedMs = Infinity;
    log.append(kindIndex.fixed, atMs, -1, -1, Number.NaN);
    tracks.table.end(IT, atMs);
  }

  report(atMs: number): void {
    if (!this.readers.canBeSlowed) return;
    const { config, log, tracks } = this.world;
    const isHere = this.isSharing;
    this.reportedMs = atMs + 1000 * config.reportSec;
    if (isHere) this.readers.slow(true, atMs);
    log.append(kindIndex.report, atMs, -1, -1, isHere ? 1 : 0);
    tracks.report.turn(IT, isHere ? 'here' : 'elsewhere', atMs);
  }

  endReport(atMs: number): void {
    const { log, tracks } = this.world;
    this.reportedMs = Infinity;
    if (this.isSharing) this.readers.slow(false, atMs);
    log.append(kindIndex.reported, atMs, -1, -1, Number.NaN);
    tracks.report.end(IT, atMs);
  }

  save() {
    return { fixedMs: this.fixedMs, reportedMs: this.reportedMs };
  }

  restore({ fixedMs, reportedMs }: ReturnType<Table['save']>): void {
    this.fixedMs = fixedMs;
    this.reportedMs = reportedMs;
  }

  /** Whether a report takes its share of the database that readers ask. */
  private get isSharing(): boolean {
    const { way, database } = this.world.config;
    return way === 'shared' || ((way === 'ask' || way === 'copy') && database === 'one');
  }
}
