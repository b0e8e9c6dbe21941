// What a lesson asks of simulators, held against what they declare: each problem is a sentence that says what is known.

/** What may be asked of one simulator. */
export interface KnownSim {
  /** Duration in ms by scenario id; null for a scenario in which nothing happens one after another. */
  readonly scenarios: ReadonlyMap<string, number | null>;
  readonly knobs: ReadonlySet<string>;
  /** What a goal may name. */
  readonly metrics: ReadonlySet<string>;
  /** What a curve may be drawn of. */
  readonly series: ReadonlySet<string>;
  /** What a reader may be asked to guess first: metrics, and choices of its own. */
  readonly predictable: ReadonlySet<string>;
  /** What is wrong with a value of a knob that it has; null where it is allowed. */
  refusal(knob: string, value: string): string | null;
}

export type KnownSims = ReadonlyMap<string, KnownSim>;

/** The attributes of a `<Sim>` as they were written. */
export type SimAttributes = Readonly<Record<string, string>>;

const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean);
const listed = (names: Iterable<string>): string => [...names].sort().join(', ') || 'none';

/** A comparison with a metric, as the figure reads it: "cold<=0.01", "functions.dropped<=3". */
const GOAL = /^([a-z]\w*(?:\.[a-z]\w*)?)[<>]=\d+(?:\.\d+)?$/;

export const missing = (what: string, name: string, names: Iterable<string>): string =>
  `no ${what} "${name}"; known: ${listed(names)}`;

/** Every way in which a `<Sim>` cannot be followed. `text` is its question or hint. */
export function simProblems(attributes: SimAttributes, text: string, sims: KnownSims): string[] {
  const { id = '', scenario = '' } = attributes;
  const sim = sims.get(id);
  if (!sim) return [missing('simulator', id, sims.keys())];
  const durationMs = sim.scenarios.get(scenario);
  if (durationMs === undefined) {
    return [`${id} has ${missing('scenario', scenario, sim.scenarios.keys())}`];
  }
  const problems = [
    ...knobProblems(sim, attributes),
    ...guessProblems(sim, attributes),
    ...timeProblems(durationMs, attributes),
  ].map((problem) => `${id} ${problem}`);
  return text ? problems : [...problems, `${id} needs a question or a hint`];
}

function knobProblems(sim: KnownSim, { knobs, set }: SimAttributes): string[] {
  const unknown = [...words(knobs), ...words(set).map((pair) => pair.split('=')[0] ?? '')].filter(
    (knob) => !sim.knobs.has(knob),
  );
  const refused = words(set).flatMap((pair) => {
    const [knob = '', value = ''] = pair.split('=');
    const refusal = sim.knobs.has(knob) ? sim.refusal(knob, value) : null;
    return refusal === null ? [] : [`cannot set ${pair}: ${refusal}`];
  });
  return [...unknown.map((knob) => `has ${missing('knob', knob, sim.knobs)}`), ...refused];
}

function guessProblems(sim: KnownSim, { predict, goal }: SimAttributes): string[] {
  const goals = words(goal).flatMap((part) => {
    const [, metric] = GOAL.exec(part) ?? [];
    if (metric === undefined) return [`cannot read the goal "${part}": write metric<=number`];
    return sim.metrics.has(metric) ? [] : [`has ${missing('metric', metric, sim.metrics)}`];
  });
  if (!predict || sim.predictable.has(predict)) return goals;
  return [...goals, `cannot predict "${predict}"; known: ${listed(sim.predictable)}`];
}

function timeProblems(durationMs: number | null, { t, goal }: SimAttributes): string[] {
  if (durationMs === null) {
    const asked = Object.entries({ t, goal }).filter(([, value]) => value !== undefined);
    return asked.map(([name]) => `has no timeline, so nothing can be asked by ${name}="…"`);
  }
  if (t === undefined || (Number(t) >= 0 && Number(t) <= durationMs)) return [];
  return [`runs from 0 to ${durationMs} ms, and t=${t} lies outside`];
}

/** A run that a question of a quiz cites. */
export interface CitedRun {
  readonly sim: string;
  readonly scenario: string;
  readonly set?: Readonly<Record<string, number | string>>;
  readonly tMs?: number;
}

/** Every way in which a cited run cannot be found. */
export function runProblems({ sim, scenario, set = {}, tMs }: CitedRun, sims: KnownSims): string[] {
  const pairs = Object.entries(set).map(([knob, value]) => `${knob}=${value}`);
  const attributes = { id: sim, scenario, set: pairs.join(' ') };
  const t = tMs === undefined ? {} : { t: String(tMs) };
  return simProblems({ ...attributes, ...t }, 'cited', sims);
}
