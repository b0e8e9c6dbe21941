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
  A6: { about: 'BaaS', first: 68, last: 87 },
  A7: { about: 'FaaS and its life cycle', first: 88, last: 107 },
  A8: { about: 'what is told apart', first: 108, last: 111 },
  A12: { about: 'use cases and stories', first: 149, last: 158 },
  A13: { about: 'terms of serverless and of services', first: 159, last: 165 },
  A17: { about: 'from machines to serverless', first: 209, last: 211 },
  A26: { about: 'what is named in passing', first: 321, last: 332 },
  A18: { about: 'questions and answers', first: 212, last: 224 },
  A10: { about: 'disadvantages that are claimed', first: 124, last: 143 },
  A11: { about: 'providers that are named', first: 144, last: 148 },
  A9: { about: 'advantages claimed', first: 112, last: 123 },
  A14: { about: 'microservices and each of their marks', first: 166, last: 197 },
} as const;
export type Group = keyof typeof groups;

/** Groups of which every topic must have its place; a test names those that have none. */
export const complete: readonly Group[] = ['A1', 'A2', 'A3', 'A4', 'A6', 'A8', 'A9', 'A10', 'A11', 'A12', 'A17'];

const at =
  (lesson: string) =>
  (step: string): Place => ({ lesson, step });
const onPremises = at('on-premises');
const iaas = at('iaas');
const paas = at('paas');
const whoManagesWhat = at('who-manages-what');
const fourEras = at('four-eras');
const whatIsServerless = at('what-is-serverless');
const stateless = at('stateless');
const baas = at('baas');
const faasLifecycle = at('faas-lifecycle');
const whereItFits = at('use-cases');
const limits = at('limits');
const billing = at('billing');
const teams = at('teams');
const scaling = at('scaling');

/** By topic: I001 to I332. */
export const coverage: Readonly<Record<`I${string}`, Place>> = {
  I001: whatIsServerless('three-in-the-morning'),
  I002: { claim: 'C001' },
  I003: { claim: 'C009' },
  I009: { claim: 'C021' },
  I004: whatIsServerless('what-the-word-covers'),
  I005: whatIsServerless('four-marks'),
  I006: whatIsServerless('three-in-the-morning'),
  I007: whatIsServerless('four-marks'),
  I008: whatIsServerless('three-in-the-morning'),
  I010: whatIsServerless('ten-seconds'),
  I011: whatIsServerless('three-in-the-morning'),
  I012: whatIsServerless('four-marks'),
  I013: whatIsServerless('wrap-up'),
  I014: whatIsServerless('wrap-up'),
  I015: whatIsServerless('what-the-word-covers'),
  I016: whatIsServerless('three-in-the-morning'),
  I017: whatIsServerless('three-in-the-morning'),
  I018: whoManagesWhat('twelve-chores'),
  I019: { claim: 'C002' },
  I020: { claim: 'C001' },
  I021: { claim: 'C016' },
  I025: { claim: 'C050' },
  I022: { claim: 'C007' },
  I023: whatIsServerless('wrap-up'),
  I024: { claim: 'C012' },
  I026: whatIsServerless('what-the-word-covers'),
  I027: { claim: 'C001' },
  I028: { claim: 'C007' },
  I029: { claim: 'C013' },
  I030: whatIsServerless('four-marks'),
  I031: whatIsServerless('four-marks'),

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

  I057: { claim: 'C008' },
  I058: { claim: 'C008' },
  I059: whatIsServerless('ten-seconds'),
  I060: whatIsServerless('three-in-the-morning'),
  I061: whatIsServerless('ten-seconds'),
  I063: whatIsServerless('three-in-the-morning'),
  I064: { claim: 'C010' },
  I066: { claim: 'C009' },
  I067: { claim: 'C013' },

  I110: { claim: 'C024' },

  I107: stateless('where-to-keep'),

  I068: baas('ready-made'),
  I069: baas('nine-left'),
  I070: baas('sixty-cents'),
  I071: { claim: 'C028' },
  I072: { claim: 'C026' },
  I073: { claim: 'C026' },
  I074: baas('ready-made'),
  I075: { claim: 'C029' },
  I076: { claim: 'C030' },
  I077: baas('borrowed'),
  I078: { claim: 'C032' },
  I079: { claim: 'C034' },
  I080: baas('borrowed'),
  I081: baas('everybody-reads'),
  I082: { claim: 'C035' },
  I083: { claim: 'C033' },
  I084: { claim: 'C026' },
  I085: baas('ready-made'),
  I086: { claim: 'C036' },
  I087: { claim: 'C027' },

  I104: { claim: 'C026' },

  I108: baas('ready-made'),
  I109: baas('ready-made'),
  I111: baas('ready-made'),

  I209: iaas('rented'),
  I210: iaas('rented'),
  I211: fourEras('the-line'),

  I322: fourEras('other-customers'),
  I323: fourEras('other-customers'),
  I330: fourEras('wrap-up'),

  I216: stateless('wrap-up'),
  I217: { claim: 'C063' },
  I218: { claim: 'C066' },
  I219: { claim: 'C105' },
  I332: stateless('what-stateless-means'),

  I088: { claim: 'C037' },
  I089: { claim: 'C038' },
  I090: faasLifecycle('three-providers'),
  I091: { claim: 'C039' },
  I092: faasLifecycle('who-calls'),
  I095: faasLifecycle('five-steps'),
  I096: faasLifecycle('three-providers'),
  I097: faasLifecycle('five-steps'),
  I098: faasLifecycle('five-steps'),
  I099: { claim: 'C045' },
  I100: faasLifecycle('five-steps'),
  I101: { claim: 'C044' },
  I102: faasLifecycle('same-order-twice'),
  I103: faasLifecycle('who-calls'),

  I065: faasLifecycle('same-order-twice'),
  I094: whatIsServerless('ten-seconds'),
  I159: whatIsServerless('what-the-word-covers'),
  I160: whatIsServerless('what-the-word-covers'),
  I161: whatIsServerless('what-the-word-covers'),
  I162: whatIsServerless('what-the-word-covers'),
  I212: whatIsServerless('what-the-word-covers'),
  I213: { claim: 'C007' },
  I214: whatIsServerless('is-it-serverless'),
  I215: whatIsServerless('is-it-serverless'),
  I331: { claim: 'C001' },

  I149: { claim: 'C071' },
  I150: { claim: 'C072' },
  I151: { claim: 'C073' },
  I152: { claim: 'C074' },
  I153: whereItFits('four-numbers'),
  I154: { claim: 'C075' },
  I155: { claim: 'C076' },
  I156: whereItFits('four-numbers'),
  I157: { claim: 'C105' },
  I158: { claim: 'C007' },
  I105: { claim: 'C057' },
  I106: { claim: 'C067' },
  I124: { claim: 'C054' },
  I125: { claim: 'C055' },
  I126: { claim: 'C056' },
  I127: { claim: 'C058' },
  I128: { claim: 'C056' },
  I129: limits('open-connections'),
  I130: { claim: 'C056' },
  I131: { claim: 'C059' },
  I132: { claim: 'C059' },
  I133: { claim: 'C048' },
  I134: limits('four-ways'),
  I135: limits('open-connections'),
  I136: { claim: 'C061' },
  I137: { claim: 'C062' },
  I138: { claim: 'C065' },
  I139: { claim: 'C067' },
  I140: { claim: 'C068' },
  I141: limits('moving-out'),
  I142: limits('open-connections'),
  I143: { claim: 'C090' },
  I144: limits('too-large'),
  I145: limits('too-large'),
  I146: limits('too-large'),
  I147: limits('too-large'),
  I148: whatIsServerless('is-it-serverless'),
  I112: billing('what-is-counted'),
  I113: billing('what-stands-around'),
  I114: { claim: 'C046' },
  I121: billing('where-they-cross'),
  I178: teams('by-domain'),
  I179: teams('six-days'),
  I180: teams('by-domain'),
  I181: { claim: 'C101' },
  I182: { claim: 'C104' },
  I184: teams('by-domain'),
  I189: teams('learning-costs'),
  I190: { claim: 'C104' },
  I192: teams('conway'),
  I115: { claim: 'C013' },
  I116: { claim: 'C012' },
  I117: { claim: 'C049' },
  I118: scaling('how-fast'),
  I119: { claim: 'C013' },
  I120: { claim: 'C013' },
  I122: { claim: 'C053' },
  I123: baas('ready-made'),
};
