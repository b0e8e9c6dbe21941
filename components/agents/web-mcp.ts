// A lab told to machines that help, through WebMCP: what can be set, as a JSON schema made of its declaration, and runs of it.
// After the Draft Community Group Report as of 2026-06-24 (github.com/webmachinelearning/webmcp, index.bs, 0b676d2).
// Fetched where a browser has the interface; what it tells is for machines, so its own words are English.

import { type Ignored, type Setup, writeAddress } from '@/components/figure/address';
import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import { sayMetric } from '@/components/figure/quantities';
import { readAddress } from '@/components/figure/read-address';
import { loadSim } from '@/components/sims/registry';
import { basePath, labPath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { measureSpread } from '@/player/measure';
import type { Param } from '@/player/types';

interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: object;
  readonly annotations: { readonly readOnlyHint: boolean };
  execute(input: unknown): Promise<unknown>;
}

/** The part of the draft's interface that is used. Before it stood on the document, browsers had it on the navigator. */
export interface ModelContext {
  registerTool(tool: Tool, options: { readonly signal: AbortSignal }): Promise<void> | undefined;
}

/** A machine does not wait longer for a run. */
const MOST_MS = 30_000;

function schemaOf(
  param: Param,
  words: { readonly label: string; readonly hint?: string | undefined },
) {
  const description = [words.label, words.hint].filter(Boolean).join('. ');
  if (param.kind === 'choice') {
    return { type: 'string', enum: param.options, default: param.default, description };
  }
  const { min, max, unit } = param;
  return {
    type: unit === 'count' ? 'integer' : 'number',
    minimum: min,
    maximum: max,
    default: param.default,
    description: `${description} (${unit})`,
  };
}

function runSchema(sim: SimDefinition, locale: Locale) {
  const { params: words, scenarios } = sim.words[locale];
  const listed = sim.scenarios.filter(({ isListed = true }) => isListed);
  const said = listed.map(({ id }) => `${id}: ${scenarios[id]?.name ?? id}`).join('; ');
  return {
    type: 'object',
    properties: {
      scenario: { type: 'string', enum: listed.map(({ id }) => id), description: said },
      seed: {
        type: 'integer',
        minimum: 0,
        maximum: 2 ** 31 - 1,
        description:
          'Which customers come. The same seed gives the same run. Left out: those of the scenario.',
      },
      settings: {
        type: 'object',
        description: 'Knobs that differ from the scenario.',
        properties: Object.fromEntries(
          Object.entries(sim.params).map(([name, param]) => [
            name,
            schemaOf(param, words[name] ?? { label: name }),
          ]),
        ),
        additionalProperties: false,
      },
    },
    required: ['scenario'],
    additionalProperties: false,
  };
}

const say = ({ why, name, ...more }: Ignored): string => `${name}: ${why} ${JSON.stringify(more)}`;

/** Throws a RangeError that names each value that cannot be used, and what is allowed. */
function setupOf(query: URLSearchParams, sim: SimDefinition): Setup {
  const { setup, ignored } = readAddress(query, sim);
  if (ignored.length > 0) throw new RangeError(ignored.map(say).join('; '));
  return setup;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a machine asks for as an address, so that it is read by the same rules as one. */
function queryOf(input: unknown): URLSearchParams {
  if (!isFields(input)) throw new TypeError('the input must be an object');
  const { scenario, seed, settings = {} } = input;
  if (!isFields(settings)) throw new TypeError('settings must be an object');
  const given = { scenario, ...settings, ...(seed === undefined ? {} : { seed }) };
  return new URLSearchParams(Object.entries(given).map(([name, value]) => [name, String(value)]));
}

async function report(setup: Setup, sim: SimDefinition, locale: Locale, closing: AbortSignal) {
  const { scenario, config, seed, acts } = setup;
  const { durationMs } = scenarioOf(sim, scenario);
  const signal = AbortSignal.any([closing, AbortSignal.timeout(MOST_MS)]);
  const request = { sim: sim.id, config, seed, durationMs, acts };
  const { runs } = await measureSpread(request, 1, { signal });
  const metrics = Object.entries(runs[0] ?? {}).map(([name, value]) => {
    const { kind, better } = sim.metrics[name] ?? {};
    const label = sim.words[locale].metrics[name] ?? name;
    return { name, label, value, said: sayMetric(sim, name, value, locale), kind, better };
  });
  const path = `${basePath}${labPath(locale, sim.id)}?${writeAddress(setup, sim)}`;
  const link = new URL(path, window.location.href).href;
  return { lab: sim.id, scenario, seed, settings: config, durationMs, metrics, link };
}

/** Registers the lab's two tools until `signal` is aborted. Rejects where the simulator cannot be loaded or a tool is refused. */
export async function describeLab(
  context: ModelContext,
  id: string,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const sim = await loadSim(id);
  if (signal.aborted) return;
  const { title, hint } = sim.words[locale];
  const about = `“${title}” (${hint})`;
  const tools: readonly Tool[] = [
    {
      name: 'run_scenario',
      title: `${title}: run`,
      description: `Runs the simulator ${about} once and returns every metric at its end, with a link that shows the same run. One run may be luck: try several seeds.`,
      inputSchema: runSchema(sim, locale),
      annotations: { readOnlyHint: true },
      execute: async (input) => report(setupOf(queryOf(input), sim), sim, locale, signal),
    },
    {
      name: 'read_metrics',
      title: `${title}: read`,
      description: `Returns what the person has set on this page in the simulator ${about}, and every metric at the end of that run.`,
      inputSchema: { type: 'object', properties: {}, additionalProperties: false },
      annotations: { readOnlyHint: true },
      execute: async () => {
        // A lab's address follows what is set.
        const query = new URLSearchParams(window.location.search);
        return report(readAddress(query, sim).setup, sim, locale, signal);
      },
    },
  ];
  await Promise.all(tools.map((tool) => context.registerTool(tool, { signal })));
}
