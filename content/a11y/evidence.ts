// What is said of one criterion: how far the site meets it, why, and what holds that.

import type { Localized } from '@/i18n/locales';

export const verdicts = ['supports', 'partly', 'not-applicable'] as const;
export type Verdict = (typeof verdicts)[number];

/** A test that fails when it is no longer so, or the day on which it was looked at on the screen. */
export type Held =
  /** A file of the project, and words that stand in a test's name in it. */
  { readonly test: string; readonly named: string } | { readonly looked: string };

export interface Evidence {
  readonly verdict: Verdict;
  /** One sentence. Of what is met in part it says what is not. */
  readonly say: Localized;
  /** Empty only where nothing of the site is concerned. */
  readonly by: readonly Held[];
}

const says =
  (verdict: Verdict) =>
  (ko: string, en: string, ...by: readonly Held[]): Evidence => ({ verdict, say: { ko, en }, by });

export const supports = says('supports');
export const partly = says('partly');
export const notApplicable = says('not-applicable');

/** The day on which what no test can hold was last looked at. */
export const LOOKED_ON = '2026-12-01';
export const looked: Held = { looked: LOOKED_ON };

/** A browser test, by its file in `e2e/` and words of its name. */
export const browser = (file: string, named: string): Held => ({
  test: `e2e/${file}.spec.ts`,
  named,
});
export const unit = (file: string, named: string): Held => ({ test: file, named });
