// What each drawing of the layers shows, as data: which stacks, whose layers, what is written beside them.

import { type LayerId, ladder } from '@/content/ladder';
import type { Localized } from '@/i18n/locales';

/** One system of the course's nine layers, looked after by you from the top down to the line. */
export interface LayerStack {
  readonly name: Localized;
  /** The colour of what is yours: a rung's, or a team's. */
  readonly paint: string;
  /** From the top. The line stands below the last of them. */
  readonly yours: readonly LayerId[];
  /** Words in single boxes, such as a product that stands for its layer; they need a scene of few stacks. */
  readonly boxes?: Readonly<Partial<Record<LayerId, Localized>>>;
  /** Nothing of it is there at the moment, and only its outline is drawn. */
  readonly isAsleep?: boolean;
  /** Below the stack: what it grows by, or what it is billed. */
  readonly note?: Localized;
}

export interface LayerScene {
  readonly stacks: readonly LayerStack[];
  /** What the notes below the stacks say of each. */
  readonly notes?: Localized;
}

const paints = {
  onprem: 'var(--onprem)',
  iaas: 'var(--iaas)',
  paas: 'var(--paas)',
  faas: 'var(--faas)',
  baas: 'var(--baas)',
} as const;

const growsBy: Readonly<Record<string, Localized>> = {
  onprem: { ko: '서버', en: 'server' },
  iaas: { ko: 'VM', en: 'VM' },
  paas: { ko: '앱', en: 'app' },
  faas: { ko: '요청', en: 'request' },
};

/** The first stairs of the home page's ladder, so many of them: the line rises from each to the next. */
function stairs(count: number): readonly LayerStack[] {
  return ladder.slice(0, count).map(({ id, name, yours }) => {
    const note = growsBy[id];
    return { name, paint: paints[id], yours, ...(note && { note }) };
  });
}

/** The rung of functions, whose stack vanishes while nobody calls. */
const functions = ladder.find(({ id }) => id === 'faas') as (typeof ladder)[number];

const notes = { ko: '늘어나는 단위', en: 'Grows by' };

/** The shop's six modules, in the colours of the five teams that own them. */
const modules = (
  [
    [{ ko: '메뉴', en: 'Menu' }, paints.onprem],
    [{ ko: '추천', en: 'Picks' }, paints.onprem],
    [{ ko: '주문', en: 'Order' }, paints.iaas],
    [{ ko: '결제', en: 'Pay' }, paints.paas],
    [{ ko: '재고', en: 'Stock' }, paints.faas],
    [{ ko: '알림', en: 'Notice' }, paints.baas],
  ] as const
).map(([name, paint]) => ({ name, paint, yours: functions.yours }));

export const layerScenes = {
  'layers-iaas': { stacks: stairs(2).map(({ name, paint, yours }) => ({ name, paint, yours })) },
  'layers-four-eras': { stacks: stairs(4), notes },
  'layers-what-is-serverless': {
    stacks: [
      {
        name: { ko: '일하는 함수', en: 'At work' },
        paint: paints.faas,
        yours: functions.yours,
        note: { ko: 'GB-초만큼', en: 'GB-seconds' },
      },
      {
        name: { ko: '자는 함수', en: 'Asleep' },
        paint: paints.faas,
        yours: functions.yours,
        isAsleep: true,
        boxes: { data: { ko: '보관 요금', en: 'storage' } },
        note: { ko: '0원', en: '$0' },
      },
    ],
    notes: { ko: '실행 요금', en: 'For running' },
  },
  'layers-five-teams': { stacks: modules },
} as const satisfies Readonly<Record<string, LayerScene>>;
