// What the site says of its own accessibility, criterion by criterion.

export { type Evidence, type Held, LOOKED_ON, type Verdict, verdicts } from './a11y/evidence';
export { type KwcagItem, kwcag } from './a11y/kwcag';
export { a11ySources } from './a11y/sources';
export { type Criterion, wcag } from './a11y/wcag';
