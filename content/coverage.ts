// Which topic of the course's checklist is taught where. The checklist: 332 topics in 26 groups, of what introductions
// to this field teach, name or compare.

/** Where a topic is taught: a step of a lesson, or the claim that corrects it. */
export type Place = { readonly lesson: string; readonly step: string } | { readonly claim: string };

/** The groups: what each is about, and its first and last topic. */
export const groups = {
  A1: { about: 'what serverless means', first: 1, last: 31 },
  A2: { about: 'on-premises and its troubles', first: 32, last: 41 },
  A3: { about: 'cloud and IaaS', first: 42, last: 51 },
  A4: { about: 'PaaS', first: 52, last: 56 },
  A5: { about: 'how serverless is said to have arisen and to work', first: 57, last: 67 },
  A8: { about: 'what is told apart', first: 108, last: 111 },
  A17: { about: 'from machines to serverless', first: 209, last: 211 },
  A26: { about: 'what is named in passing', first: 321, last: 332 },
} as const;
export type Group = keyof typeof groups;

/** Groups of which every topic must have its place; a test names those that have none. */
export const complete: readonly Group[] = ['A2', 'A3', 'A4', 'A17'];

const at =
  (lesson: string) =>
  (step: string): Place => ({ lesson, step });
const onPremises = at('on-premises');
const iaas = at('iaas');
const paas = at('paas');
const whoManagesWhat = at('who-manages-what');
const fourEras = at('four-eras');

/** By topic: I001 to I332. */
export const coverage: Readonly<Record<`I${string}`, Place>> = {
  I003: { claim: 'C009' },
  I009: { claim: 'C021' },
  I018: whoManagesWhat('twelve-chores'),
  I021: { claim: 'C016' },
  I025: { claim: 'C050' },

  I032: onPremises('the-plug'),
  I033: onPremises('the-plug'),
  I034: onPremises('all-yours'),
  I035: onPremises('small-troubles'),
  I036: onPremises('the-plug'),
  I037: onPremises('all-yours'),
  I038: onPremises('all-yours'),
  I039: onPremises('all-yours'),
  I040: iaas('rented'),
  I041: iaas('rented'),

  I042: { claim: 'C017' },
  I043: iaas('rented'),
  I044: { claim: 'C018' },
  I045: { claim: 'C019' },
  I046: iaas('still-yours'),
  I047: iaas('still-yours'),
  I048: { claim: 'C021' },
  I049: { claim: 'C022' },
  I050: iaas('rented'),
  I051: iaas('rented'),

  I052: paas('what-you-give'),
  I053: paas('three-in-the-morning'),
  I054: paas('paas-or-faas'),
  I055: paas('paas-or-faas'),
  I056: paas('paas-or-faas'),

  I066: { claim: 'C009' },

  I110: { claim: 'C024' },

  I209: iaas('rented'),
  I210: iaas('rented'),
  I211: fourEras('the-line'),

  I322: fourEras('other-customers'),
  I323: fourEras('other-customers'),
  I330: fourEras('wrap-up'),
};
