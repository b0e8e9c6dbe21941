// What a slide has of a figure's buttons: back to the start, and the drawer of the knobs, which a key opens, too.

import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';

interface SlideActionsProps {
  readonly locale: Locale;
  readonly isOpen: boolean;
  /** Before the guess is made nothing is turned. */
  readonly isLocked: boolean;
  readonly onDrawer: (isOpen: boolean) => void;
  readonly onReset: () => void;
}

export function SlideActions(props: SlideActionsProps) {
  const { locale, isOpen, isLocked, onDrawer, onReset } = props;
  const t = figureMessages[locale];
  return (
    <>
      <button className={quietButton} onClick={onReset} type="button">
        {t.reset}
      </button>
      <button
        aria-expanded={isOpen && !isLocked}
        className={quietButton}
        data-drawer-button=""
        disabled={isLocked}
        onClick={() => onDrawer(!isOpen)}
        type="button"
      >
        {t.knobs}
      </button>
    </>
  );
}
