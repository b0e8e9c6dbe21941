// From the text of a scenario file to a scenario that can be run, or a refusal in words.

import * as v from 'valibot';
import { Refusal, refuse, shown } from '@/engine/scenario/refusal';
import { LIMITS, type Scenario, scenarioSchema } from '@/engine/scenario/schema';

/** NaN and Infinity where a value stands: no JSON, but what many programs write. */
const NO_NUMBER = /([:[,]\s*)(-?(?:NaN|Infinity))(?=\s*[,\]}])/g;

export function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const wanted = 'one JSON object as in docs/scenario.schema.json';
    try {
      return JSON.parse(text.replace(NO_NUMBER, '$1"$2"'));
    } catch {
      const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
      throw new Refusal(`scenario: not JSON (${why}); ${wanted}`);
    }
  }
}

/** Throws a Refusal. */
export function parseScenario(input: unknown): Scenario {
  refuseLongLists(input);
  const result = v.safeParse(scenarioSchema, input, { abortEarly: true });
  if (!result.success) throw new Refusal(sentence(result.issues[0]));
  checkTogether(result.output);
  return result.output;
}

/** Lists far too long are refused before anybody walks through them. */
function refuseLongLists(input: unknown): void {
  const traffic = input instanceof Object && 'traffic' in input ? input.traffic : undefined;
  if (!(traffic instanceof Object)) return;
  for (const [name, value] of Object.entries(traffic)) {
    if (Array.isArray(value) && value.length > LIMITS.rows) {
      refuse(`traffic.${name}`, value, `a list of at most ${LIMITS.rows} entries`);
    }
  }
}

type Issue = v.BaseIssue<unknown>;

function sentence(issue: Issue): string {
  const field = fieldOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `${field}: unknown; ${knownIn(issue)}`;
  }
  const input = issue.path?.at(-1)?.value ?? issue.input;
  const isMissing = input === undefined;
  return `${field}: ${isMissing ? 'missing' : `${shown(input)} is not allowed`}; ${allowedBy(issue)}`;
}

function allowedBy(issue: Issue): string {
  if (issue.type === 'strict_object' && issue.expected !== 'Object') return neededIn(issue);
  return issue.message.startsWith('Invalid') ? `expected ${issue.expected}` : issue.message;
}

/** `platforms[0].keepAliveSec`; what stands outermost is the scenario itself. */
function fieldOf(issue: Issue): string {
  let field = '';
  for (const { key } of issue.path ?? []) {
    field += typeof key === 'number' ? `[${key}]` : `${field === '' ? '' : '.'}${String(key)}`;
  }
  return field === '' ? 'scenario' : field;
}

/** The fields that the object around an unknown one knows. */
function knownIn(issue: Issue): string {
  return `one of ${Object.keys(fieldsAround(issue)).join(', ')}`;
}

/** What a missing field may be: what its own schema says of a wrong value. */
function neededIn(issue: Issue): string {
  const schema = fieldsAround(issue)[String(issue.path?.at(-1)?.key)];
  if (schema === undefined) return 'it is needed';
  const wrong = v.safeParse(schema as unknown as v.GenericSchema, undefined).issues?.[0];
  return wrong?.message ?? 'it is needed';
}

interface SchemaNode {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly options?: readonly SchemaNode[];
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly literal?: unknown;
}

/** Walks the schema along the path of an issue to the object that holds its last key. */
function fieldsAround(issue: Issue): Readonly<Record<string, SchemaNode>> {
  const path = issue.path ?? [];
  let node: SchemaNode | undefined = scenarioSchema as unknown as SchemaNode;
  for (const { key, input } of path.slice(0, -1)) {
    const around = objectNode(node, input);
    node = typeof key === 'number' ? around?.item : around?.entries?.[String(key)];
  }
  return objectNode(node, path.at(-1)?.input)?.entries ?? {};
}

function bare(node: SchemaNode | undefined): SchemaNode | undefined {
  return node?.wrapped === undefined ? node : bare(node.wrapped);
}

/** Of a choice by kind, the one that the input names. */
function objectNode(node: SchemaNode | undefined, input: unknown): SchemaNode | undefined {
  const found = bare(node);
  if (found?.options === undefined || !(input instanceof Object) || !('kind' in input))
    return found;
  return found.options.find((option) => option.entries?.kind?.literal === input.kind);
}

/** What no single field can tell. */
function checkTogether(scenario: Scenario): void {
  const { traffic, durationSec, warmupSec = 0 } = scenario;
  if (warmupSec >= durationSec) {
    refuse('warmupSec', warmupSec, `less than durationSec, which is ${durationSec}`);
  }
  if (traffic.kind === 'steps') {
    inOrder(
      'traffic.steps',
      traffic.steps.map(({ atSec }) => atSec),
      true,
    );
  }
  if (traffic.kind === 'arrivals') inOrder('traffic.timesSec', traffic.timesSec, false);
  checkLaw('work', scenario.work);
  for (const [i, platform] of scenario.platforms.entries()) {
    const field = `platforms[${i}]`;
    if ('boot' in platform) checkLaw(`${field}.boot`, platform.boot);
    if (platform.kind === 'functions') checkFunctions(field, platform);
    if (platform.kind === 'autoscaling' || platform.kind === 'dynos') checkSizes(field, platform);
  }
}

function checkFunctions(
  field: string,
  platform: Extract<Scenario['platforms'][number], { kind: 'functions' }>,
): void {
  checkLaw(`${field}.coldStart`, platform.coldStart);
  checkLaw(`${field}.coldWork`, platform.coldWork);
  if (platform.coldStart !== undefined && platform.coldWork !== undefined) {
    refuse(
      `${field}.coldWork`,
      platform.coldWork,
      'either coldStart (added) or coldWork (instead)',
    );
  }
  const { provisioned = 0, maxInstances = 1_000 } = platform;
  if (provisioned > maxInstances) {
    refuse(`${field}.provisioned`, provisioned, `at most maxInstances, which is ${maxInstances}`);
  }
}

function checkSizes(
  field: string,
  platform: Extract<Scenario['platforms'][number], { kind: 'autoscaling' | 'dynos' }>,
): void {
  const { minInstances = 1, maxInstances = platform.kind === 'dynos' ? 10 : 100 } = platform;
  if (minInstances > maxInstances) {
    refuse(`${field}.minInstances`, minInstances, `at most maxInstances, which is ${maxInstances}`);
  }
  const { initialInstances = minInstances } = platform;
  if (initialInstances < minInstances || initialInstances > maxInstances) {
    const allowed = `from minInstances ${minInstances} to maxInstances ${maxInstances}`;
    refuse(`${field}.initialInstances`, initialInstances, allowed);
  }
}

function checkLaw(field: string, law: Scenario['work'] | undefined): void {
  if (law?.kind !== 'lognormal' || law.p95Sec >= law.medianSec) return;
  refuse(`${field}.p95Sec`, law.p95Sec, `at least medianSec, which is ${law.medianSec}`);
}

function inOrder(field: string, times: readonly number[], isStrict: boolean): void {
  for (let i = 1; i < times.length; i += 1) {
    const before = times[i - 1] ?? 0;
    const time = times[i] ?? 0;
    if (time > before || (time === before && !isStrict)) continue;
    const allowed = `${isStrict ? 'later than' : 'not before'} ${before}, the one before it`;
    refuse(`${field}[${i}]${isStrict ? '.atSec' : ''}`, time, allowed);
  }
}
