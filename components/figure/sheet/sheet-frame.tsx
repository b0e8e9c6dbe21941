// A sheet in the shell of every figure. No state.

import type { ComponentProps } from 'react';
import type { Locale } from '@/i18n/locales';
import type { FigureView } from '../figure-props';
import { Shell } from '../shell';
import type { SheetFace, SheetWords } from './sheet';

type Parts = Pick<
  ComponentProps<typeof Shell>,
  'above' | 'actions' | 'knobs' | 'moreKnobs' | 'more' | 'reading' | 'underReadouts'
>;

interface SheetFrameProps extends Parts {
  readonly id: string;
  readonly locale: Locale;
  readonly view: FigureView;
  readonly words: SheetWords;
  readonly face: SheetFace;
}

export function SheetFrame({ words, face, ...props }: SheetFrameProps) {
  const { now, below = null, ...shown } = face;
  const shell = (
    <Shell
      {...props}
      {...shown}
      hint={words.hint}
      summary={{ ...words.summary, now }}
      time={null}
      title={words.title}
    />
  );
  // A slide has room for the stage and what it says.
  if (below === null || props.view === 'present') return shell;
  return (
    <div className="@container">
      {shell}
      {below}
    </div>
  );
}
