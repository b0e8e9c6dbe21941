'use client';
// Erases everything, after saying what will be lost and offering a backup.

import { useRef, useState } from 'react';
import { saveBackup } from '@/components/quiz/save-backup';
import { primaryButton, quietButton } from '@/components/ui/button';
import { formatNumber } from '@/i18n/format';
import { dataMessages } from '@/i18n/messages/data';
import { storeMessages } from '@/i18n/messages/store';
import { useLocale } from '@/i18n/use-locale';
import { wipeAll } from '@/store/backup';
import { troubleOf } from '@/store/storage-state';
import { chooseTheme, savedTheme } from '@/store/theme';
import { useAnswers } from '@/store/use-answers';
import { useOwnItems } from '@/store/use-own-items';
import { sayMade } from './say-made';
import { Said, Section } from './section';

export function Wipe() {
  const locale = useLocale();
  const { wipe: words, backup } = dataMessages[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  const { answers } = useAnswers();
  const { items } = useOwnItems();
  const [made, setMade] = useState('');
  const [said, setSaid] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null);

  function onOpen() {
    setMade('');
    setSaid(null);
    dialog.current?.showModal();
  }

  async function onWipe() {
    dialog.current?.close();
    try {
      await wipeAll();
    } catch (error) {
      const why = storeMessages[locale].trouble[troubleOf(error)];
      setSaid({ text: `${words.failed} ${why}`, isBad: true });
      return;
    }
    chooseTheme(savedTheme.get());
    // Choosing a theme remembers it; the system's is what stands there without any memory.
    savedTheme.remove();
    setSaid({ text: words.done, isBad: false });
  }

  return (
    <Section id="wipe" title={words.title} hint={words.hint}>
      <p>
        <button type="button" className={`${quietButton} text-dropped!`} onClick={onOpen}>
          {words.open}
        </button>
      </p>
      <Said isBad={said?.isBad ?? false}>{said?.text}</Said>
      <dialog
        ref={dialog}
        aria-labelledby="wipe-sure"
        className="m-auto w-[min(520px,calc(100vw-32px))] rounded-frame border border-line bg-card p-6 text-ink shadow-frame backdrop:bg-[rgb(13_18_32/0.45)]"
      >
        <h3 id="wipe-sure" className="text-xl font-bold">
          {words.sure}
        </h3>
        <p className="mt-3 leading-relaxed">
          {words.lost(formatNumber(answers.length, locale), formatNumber(items.length, locale))}
        </p>
        <p className="mt-3 text-[15px] text-ink-2">{words.backupFirst}</p>
        <p className="mt-3">
          <button
            type="button"
            className={quietButton}
            onClick={async () => setMade(sayMade(await saveBackup(), locale))}
          >
            {backup.make}
          </button>
        </p>
        <Said>{made === '' ? null : made}</Said>
        <p className="mt-6 flex flex-wrap gap-2.5 border-t border-line pt-5">
          <button type="button" className={primaryButton} onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="button" className={`${quietButton} text-dropped!`} onClick={onWipe}>
            {words.confirm}
          </button>
        </p>
      </dialog>
    </Section>
  );
}
