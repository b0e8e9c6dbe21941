import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadModel } from './models';

const ids = readdirSync('engine/models', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(ids)('%s is loaded by its id', async (id) => {
  expect((await loadModel(id)).id).toBe(id);
});

test.each(['nothing', 'toString'])('%s is no simulator, and is refused by its name', async (id) => {
  await expect(loadModel(id)).rejects.toThrow(
    new RegExp(`unknown simulator "${id}"; known: autoscaling, baas-sync, cold-start`),
  );
});
