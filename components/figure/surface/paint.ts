// Colours by meaning. Each is a token of the style sheet, so that both themes, print and slides follow.

/** States, rungs of the ladder, inks, and grounds to paint on. */
export const paints = [
  'cold',
  'cold-soft',
  'busy',
  'on-busy',
  'warm',
  'queued',
  'dropped',
  'reclaimed',
  'good',
  'accent',
  'onprem',
  'onprem-soft',
  'iaas',
  'iaas-soft',
  'paas',
  'paas-soft',
  'faas',
  'faas-soft',
  'baas',
  'baas-soft',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'line-2',
  'card',
  'paper',
] as const;

export type Paint = (typeof paints)[number];

/** The custom property that holds a paint's colour. */
export const tokenOf = (paint: Paint): string => (paint === 'reclaimed' ? '--ink-3' : `--${paint}`);
