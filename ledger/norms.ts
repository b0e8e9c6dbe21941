// Laws, guidelines and curricula that the reports of the site rest on, and by when each is to be read again.

import { a11ySources } from '@/content/a11y';
import { checkAgainBy } from '@/content/check-again';
import type { Source } from '@/content/schema';
import { type Law, sources } from '@/content/school';

export interface Norm {
  /** `school-privacy`; unlike any other. */
  readonly id: string;
  readonly source: Source;
  /** Where the state publishes the text in force; null where the source is no law. */
  readonly official: string | null;
  readonly checkAgainBy: string;
}

const normOf = (id: string, source: Source | Law): Norm => ({
  id,
  source,
  official: 'official' in source ? source.official : null,
  checkAgainBy: source.checkAgainBy ?? checkAgainBy('norm', source.readOn),
});

export const schoolNorms: readonly Norm[] = Object.entries(sources).map(([name, source]) =>
  normOf(`school-${name}`, source),
);

export const a11yNorms: readonly Norm[] = Object.entries(a11ySources).map(([name, source]) =>
  normOf(`a11y-${name}`, source),
);
