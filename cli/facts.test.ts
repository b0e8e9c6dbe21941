import { expect, test } from 'vitest';
import { runCommand } from '@/cli/fixture';

const run = (...args: readonly string[]) => runCommand('cli/facts.ts', args);

test('before anything is due, one line and exit status 0', () => {
  const { status, stdout } = run('--on', '2026-11-21');
  expect(stdout).toMatch(/^None of \d+ facts is overdue on 2026-11-21; the next .* by \d{4}-/);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(0);
});

test('a hundred years on, everything that can be read again is listed, the oldest first', () => {
  const { status, stdout } = run('--on', '2126-11-21');
  const [summary = '', ...lines] = stdout.trim().split('\n');
  expect(summary).toMatch(/^\d+ of \d+ facts are overdue on 2126-11-21$/);
  expect(lines).toHaveLength(Number.parseInt(summary, 10));
  expect(lines).toEqual(lines.toSorted((a, b) => a.slice(0, 10).localeCompare(b.slice(0, 10))));
  for (const kind of ['claim', 'price', 'limit', 'norm']) {
    expect(
      lines.some((line) => line.includes(`  ${kind}  `)),
      kind,
    ).toBe(true);
  }
  expect(status).toBe(1);
});

test.each([
  [['--on', '2026-02-30'], /^--on: "2026-02-30" is not allowed; .*YYYY-MM-DD/],
  [['--on'], /^--on: missing; /],
  [['today'], /^arguments: "today" is not allowed; /],
])('%j is refused in one line', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
