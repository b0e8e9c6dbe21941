// Limits and measured times that the models start from, in one shape, with where they were read.

import { checkAgainBy } from '@/content/check-again';
import type { Preset } from '@/engine/kernel/preset';
import { presets as autoscaling } from '@/engine/models/autoscaling/presets';
import {
  keepAliveObservations,
  startTimeSource,
  startTimes,
} from '@/engine/models/cold-start/presets';
import { presets as dynos } from '@/engine/models/dynos/presets';
import { presets as functions } from '@/engine/models/functions/presets';
import { presets as servers } from '@/engine/models/servers/presets';
import { type Provider, providerNamed } from '@/ledger/provider';

/** The last day on which the presets were held against their sources. */
const READ_ON = '2026-11-21';

export interface LimitValue {
  /** Name of a setting or a read-out; its words stand in i18n. */
  readonly name: string;
  readonly amount: number;
  readonly unit: 'ms' | 'count';
  readonly status: 'found' | 'unverified';
}

export interface Limit {
  readonly id: string;
  readonly provider: Provider;
  readonly values: readonly LimitValue[];
  readonly source: { readonly title: string; readonly url: string | null };
  /** Day, month or year of the source, or the span of a measurement; null where it shows none. */
  readonly asOf: string | null;
  /** Null for what was measured: what happened then does not change. */
  readonly checkAgainBy: string | null;
}

export const limitTableIds = [
  'functions',
  'keep-alive',
  'start-times',
  'autoscaling',
  'dynos',
  'servers',
] as const;

export interface LimitTable {
  readonly id: (typeof limitTableIds)[number];
  readonly limits: readonly Limit[];
}

const documented = checkAgainBy('limit', READ_ON);

type Standing = LimitValue['status'];

/** A setting that is a number, a distribution with a mean, or a group of numbers. */
function valuesOf(name: string, setting: unknown, status: Standing): LimitValue[] {
  if (typeof setting === 'number') {
    const unit = name.endsWith('Ms') ? 'ms' : 'count';
    return Number.isFinite(setting) ? [{ name, amount: setting, unit, status }] : [];
  }
  if (typeof setting !== 'object' || setting === null) return [];
  // Starting and working are distributions of milliseconds.
  if ('mean' in setting && typeof setting.mean === 'number') {
    return [{ name, amount: setting.mean, unit: 'ms', status }];
  }
  return Object.entries(setting).flatMap(([part, value]) => valuesOf(part, value, status));
}

function limitOf<Settings extends object>(
  { id, settings, source, unverified }: Preset<Settings>,
  provider: Provider,
): Limit {
  const doubted: readonly PropertyKey[] = unverified;
  return {
    id,
    provider,
    values: Object.entries(settings).flatMap(([name, setting]) =>
      valuesOf(name, setting, doubted.includes(name) ? 'unverified' : 'found'),
    ),
    source,
    asOf: source.asOf,
    checkAgainBy: documented,
  };
}

const span = (from: string | null, to: string | null): string | null =>
  from === null || to === null ? from : `${from} – ${to}`;

const found = (name: string, amount: number): LimitValue => ({
  name,
  amount,
  unit: 'ms',
  status: 'found',
});

const startLimits = startTimes.map(
  ({ id, p50Ms, p90Ms, p99Ms }): Limit => ({
    id,
    provider: 'aws',
    values: [found('p50', p50Ms), found('p90', p90Ms), found('p99', p99Ms)],
    source: startTimeSource,
    asOf: span(startTimeSource.from, startTimeSource.to),
    checkAgainBy: null,
  }),
);

const MINUTE_MS = 60_000;

const keepAliveLimits = keepAliveObservations
  .filter(({ kind }) => kind !== 'unpromised')
  .map(({ id, platform, kind, gone, idleSec, source }): Limit => {
    const afterMs = (least: number) =>
      gone.filter(({ share }) => share >= least).map(({ afterMin }) => afterMin * MINUTE_MS)[0];
    const half = afterMs(0.5);
    const most = afterMs(0.9);
    return {
      id,
      provider: providerNamed(platform),
      values: [
        ...(idleSec === null ? [] : [found('idle', idleSec * 1000)]),
        ...(half === undefined ? [] : [found('halfGone', half)]),
        ...(most === undefined ? [] : [found('nearlyGone', most)]),
      ],
      source,
      asOf: span(source.from, source.to),
      checkAgainBy: kind === 'measured' ? null : documented,
    };
  });

const limitsOf: Readonly<Record<LimitTable['id'], readonly Limit[]>> = {
  functions: functions.map((preset) => limitOf(preset, providerNamed(preset.id))),
  'keep-alive': keepAliveLimits,
  'start-times': startLimits,
  autoscaling: autoscaling.map((preset) => limitOf(preset, providerNamed(preset.id))),
  dynos: dynos.map((preset) => limitOf(preset, providerNamed(preset.id))),
  servers: servers.map((preset) => limitOf(preset, 'on-premises')),
};

export const limitTables: readonly LimitTable[] = limitTableIds.map((id) => ({
  id,
  limits: limitsOf[id],
}));
