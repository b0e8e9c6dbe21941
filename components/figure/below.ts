// What a page says of a run under its figure: a function of the browser's side, which no data can carry.

import type { ReactNode } from 'react';
import type { SimDefinition } from './definition';
import type { FigureState } from './use-figure';

export type Below = (figure: FigureState, sim: SimDefinition) => ReactNode;
