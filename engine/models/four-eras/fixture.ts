// What a learner tries first on the lunch that climbs fast, one knob at a time: none of it may win. For tests.

export const singleKnobs: readonly Readonly<Record<string, number>>[] = [
  {},
  { vmTarget: 0.5 },
  { vmTarget: 0.45 },
  { vmTarget: 0.4 },
  { vmTarget: 0.35 },
  { vmTarget: 0.3 },
  { vmPeriodSec: 30 },
  { vmPeriodSec: 15 },
  { vmBootSec: 25 },
  { vmBootSec: 10 },
  { vmBootSec: 1 },
  { vmMin: 10 },
  { vmMin: 30 },
  { vmMin: 60 },
  { vmQueue: 3_000 },
  { vmCooldownSec: 0 },
  { vmCooldownSec: 3_600 },
];
