// The release that is on its way, minute by minute: who reaches which version, what fails of it, and whether that rings.

import { Binomial, Poisson } from '@/engine/kernel/counting';
import { Lots } from '@/engine/kernel/random';
import {
  ALARM_REQUESTS,
  ALARM_SHARE,
  LINEAR_STEP,
  type ReleaseTrainConfig,
  USUAL_ERRORS,
} from '@/engine/models/release-train/config';

/** Room for the minutes of one release among all luck. */
const MOST_MINUTES = 4_096;
/** Sums of tenths are not exact. */
const ROUNDING = 1e-9;

/** The release that is on its way. */
export interface Riding {
  readonly number: number;
  readonly aboard: readonly number[];
  /** The share of its requests that its bugs fail: 0 where it has none. */
  readonly bug: number;
  readonly isBreaking: boolean;
  readonly rollout: ReleaseTrainConfig['rollout'];
  /** Minutes until everybody has it. */
  readonly slowMin: number;
  readonly canaryShare: number;
  state: 'going' | 'goingBack';
  /** Minutes of progress, minutes on hold, and minutes of either kind. */
  minute: number;
  heldMin: number;
  ticks: number;
  isHeld: boolean;
  tickMs: number;
  seen: { old: number; new: number; bug: number; usual: number; mixed: number };
}

/** What came and failed in one minute. */
export interface Minute {
  readonly requests: number;
  readonly bug: number;
  readonly mixed: number;
}

/** Minutes until everybody has a release. */
export const slowMinutes = ({ rollout, canaryMin }: ReleaseTrainConfig): number =>
  rollout === 'switch'
    ? 0
    : rollout === 'canary'
      ? Math.floor(canaryMin + 0.5)
      : 1 / LINEAR_STEP - 1;

/** The new version's share of the requests in the minute that follows. */
export function shareOf({ rollout, minute, slowMin, canaryShare }: Riding): number {
  if (minute >= slowMin) return 1;
  return rollout === 'canary' ? canaryShare : LINEAR_STEP * (minute + 1);
}

/** Pages whose two calls meet two versions that do not get on: one of them old, the other new. */
const mixedShare = (riding: Riding, share: number): number =>
  riding.isBreaking ? 2 * share * (1 - share) : 0;

/** Whether what the new version answered wrongly rings; a page whose two calls did not get on is no answer of either. */
export function isAlarm({ seen }: Riding, alarmErrors: number): boolean {
  const errors = seen.bug + seen.usual;
  return (
    errors >= alarmErrors &&
    seen.new >= ALARM_REQUESTS &&
    errors > ALARM_SHARE * seen.new + ROUNDING
  );
}

/** The customers of every release; luck belongs to the release and the minute. */
export class Customers {
  private readonly lots: Readonly<
    Record<'new' | 'old' | 'bug' | 'usual' | 'mixed' | 'hidden', Lots>
  >;
  /** Laws of what comes in a minute, by their means: few differ. */
  private readonly comings = new Map<number, Poisson>();
  /** Laws of what fails of a healthy version, by how many came. */
  private readonly failings = new Map<number, Binomial>();

  constructor(
    seed: number,
    private readonly ratePerSec: () => number,
  ) {
    this.lots = {
      new: new Lots(seed, 'requests'),
      old: new Lots(seed, 'oldRequests'),
      bug: new Lots(seed, 'bugErrors'),
      usual: new Lots(seed, 'usualErrors'),
      mixed: new Lots(seed, 'mixedPages'),
      hidden: new Lots(seed, 'hiddenBugs'),
    };
  }

  /** The minute of a release that ends now: it is added to what the release has seen. */
  meet(riding: Riding): Minute {
    const share = shareOf(riding);
    const lot = riding.number * MOST_MINUTES + riding.ticks;
    riding.ticks += 1;
    const aMinute = 60 * this.ratePerSec();
    const come = this.comingOf(aMinute * share).ofLot(this.lots.new, lot);
    const old = this.comingOf(aMinute * (1 - share)).ofLot(this.lots.old, lot);
    const bug = riding.bug > 0 ? new Binomial(come, riding.bug).ofLot(this.lots.bug, lot) : 0;
    const usual = this.failingOf(come - bug).ofLot(this.lots.usual, lot);
    const mixes = mixedShare(riding, share);
    const mixed = mixes > 0 ? new Binomial(come + old - bug, mixes).ofLot(this.lots.mixed, lot) : 0;
    const { seen } = riding;
    seen.new += come;
    seen.old += old;
    seen.bug += bug;
    seen.usual += usual;
    seen.mixed += mixed;
    return { requests: come + old, bug, mixed };
  }

  /** Whom a bug that fails this share of all requests hurts in an hour, the `hours`th since its release went live. */
  hurtBy(release: number, hours: number, bug: number): number {
    const law = this.comingOf(3_600 * this.ratePerSec() * bug);
    return law.ofLot(this.lots.hidden, release * MOST_MINUTES + hours);
  }

  private comingOf(mean: number): Poisson {
    const known = this.comings.get(mean);
    if (known) return known;
    const law = new Poisson(mean);
    this.comings.set(mean, law);
    return law;
  }

  private failingOf(requests: number): Binomial {
    const known = this.failings.get(requests);
    if (known) return known;
    const law = new Binomial(requests, USUAL_ERRORS);
    this.failings.set(requests, law);
    return law;
  }
}
