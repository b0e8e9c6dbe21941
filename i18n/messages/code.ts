// Words of the code editor.

import type { Localized } from '@/i18n/locales';

export const codeMessages: Localized<{ readonly keys: string }> = {
  ko: { keys: 'Tab은 들여쓰기, Esc는 편집기에서 나가기' },
  en: { keys: 'Tab indents, Esc leaves the editor' },
};
