// A lab as a machine meets it through WebMCP: told where the browser has the interface, and nothing of it elsewhere.

import { expect, type Page, test } from '@playwright/test';
import { locales } from './pages';
import { within } from './within';

interface StubTool {
  readonly name: string;
  readonly inputSchema: {
    readonly properties: Readonly<
      Record<string, { readonly properties?: object; readonly enum?: string[] }>
    >;
  };
  execute(input: object): Promise<unknown>;
}

interface Reported {
  readonly scenario: string;
  readonly seed: number;
  readonly settings: Readonly<Record<string, number | string>>;
  readonly metrics: readonly { readonly name: string; readonly value: number | null }[];
  readonly link: string;
}

type Stubbed = Window & { tools: Map<string, StubTool> };

/** The interface as the draft has it, where it stands in either place. */
async function standIn(page: Page, place: 'document' | 'navigator'): Promise<void> {
  await page.addInitScript((on) => {
    const tools = new Map<string, StubTool>();
    Object.assign(window, { tools });
    const modelContext = {
      registerTool(tool: StubTool, { signal }: { signal: AbortSignal }) {
        if (tools.has(tool.name)) return Promise.reject(new DOMException('', 'InvalidStateError'));
        JSON.stringify(tool.inputSchema);
        tools.set(tool.name, tool);
        signal.addEventListener('abort', () => tools.delete(tool.name));
        return Promise.resolve();
      },
    };
    Object.defineProperty(on === 'document' ? document : navigator, 'modelContext', {
      value: modelContext,
    });
  }, place);
}

const toolNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as Stubbed).tools.keys()].sort());

function call(page: Page, name: string, input: object): Promise<Reported> {
  return page.evaluate(
    async ([tool, given]) => {
      const found = (window as unknown as Stubbed).tools.get(tool);
      if (!found) throw new Error(`no tool ${tool}`);
      return (await found.execute(given)) as Reported;
    },
    [name, input] as const,
  );
}

for (const locale of locales) {
  test(`${locale}: a lab is told, run and read by a machine`, async ({ page }) => {
    await standIn(page, 'document');
    await page.goto(`/${locale}/labs/cold-start`);
    await expect.poll(() => toolNames(page), within(30)).toEqual(['read_metrics', 'run_scenario']);

    const schema = await page.evaluate(() => {
      const tool = (window as unknown as Stubbed).tools.get('run_scenario');
      return JSON.parse(JSON.stringify(tool?.inputSchema)) as StubTool['inputSchema'];
    });
    expect(schema.properties.scenario?.enum).toContain('lunch-rush');
    expect(schema.properties.settings?.properties).toMatchObject({
      keepAliveSec: { type: 'number', minimum: 0 },
      arrivals: { type: 'string' },
    });

    const input = { scenario: 'lunch-rush', seed: 7, settings: { keepAliveSec: 600 } };
    const run = await call(page, 'run_scenario', input);
    expect(run).toMatchObject({ scenario: 'lunch-rush', seed: 7, settings: { keepAliveSec: 600 } });
    const cold = run.metrics.find(({ name }) => name === 'cold')?.value;
    expect(cold).toBeGreaterThan(0);
    expect((await call(page, 'run_scenario', input)).metrics).toEqual(run.metrics);

    // What the link shows is what was told.
    await page.goto(run.link);
    await expect(page.locator('[data-sim]')).toHaveAttribute('data-state', 'ready', within(30));
    await expect.poll(() => toolNames(page), within(30)).toHaveLength(2);
    const read = await call(page, 'read_metrics', {});
    expect(read.settings).toEqual(run.settings);
    expect(read.metrics).toEqual(run.metrics);
  });
}

test('what cannot be run is refused by name', async ({ page }) => {
  await standIn(page, 'navigator');
  await page.goto('/en/labs/cold-start');
  await expect.poll(() => toolNames(page), within(30)).toHaveLength(2);
  const wrong = { scenario: 'lunch-rush', settings: { keepAliveSec: -5 } };
  await expect(call(page, 'run_scenario', wrong)).rejects.toThrow(/keepAliveSec: out-of-range/);
  await expect(call(page, 'run_scenario', { scenario: 'nowhere' })).rejects.toThrow(/scenario/);
});

test('without the interface nothing of it is fetched', async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
  });
  await page.goto('/en/labs/cold-start');
  await expect(page.locator('[data-sim]')).toHaveAttribute('data-state', 'ready', within(30));
  const texts = await Promise.all(scripts);
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter((text) => text.includes('run_scenario'))).toEqual([]);
});
