'use client';
// Brings one's own questions in: what was found and what must be mended is shown before anything is kept.

import { useState } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import { download } from '@/components/ui/download';
import { FileProgress } from '@/components/ui/file-progress';
import { useFileWork } from '@/components/ui/use-file-work';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { dataMessages } from '@/i18n/messages/data';
import { storeMessages } from '@/i18n/messages/store';
import { useLocale } from '@/i18n/use-locale';
import { ownItem } from '@/store/own-item';
import { addOwnItems, allOwnItems } from '@/store/own-items';
import { troubleOf } from '@/store/storage-state';
import { FileButton } from './file-button';
import type { FileResults, FileTask } from './file-tasks';
import type { ReadFile } from './formats/file-item';
import type { Opened } from './opened';
import { OwnList } from './own-list';
import { OwnPreview } from './own-preview';
import { sampleCsv } from './sample';
import { Said, Section } from './section';
import { startFileWorker } from './start-file-worker';

/** Some ten thousand questions. */
const MAX_BYTES = 10_000_000;

/** What a file brought, in one sentence for those who do not see it appear. */
function summaryOf({ found, errors }: ReadFile, locale: Locale): string {
  const { own: words } = dataMessages[locale];
  const good = found.length === 0 ? words.none : words.good(formatNumber(found.length, locale));
  return errors.length === 0 ? good : `${words.bad(formatNumber(errors.length, locale))}, ${good}`;
}

export function OwnImport() {
  const locale = useLocale();
  const { own: words, backup } = dataMessages[locale];
  const [opened, setOpened] = useState<Opened | null>(null);
  const work = useFileWork<FileTask, FileResults['questions']>(startFileWorker);
  const [said, setSaid] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null);

  async function onFile(file: File) {
    setOpened(null);
    if (file.size > MAX_BYTES) {
      setSaid({ text: backup.tooLarge('10 MB'), isBad: true });
      return;
    }
    setSaid(null);
    const outcome = await work.read(file, 'questions');
    if (outcome.is !== 'read') {
      if (outcome.is !== 'cancelled') setSaid({ text: backup[outcome.is], isBad: true });
      return;
    }
    const read = outcome.result;
    if (read === null) setSaid({ text: words.unknownFile, isBad: true });
    else {
      setSaid(null);
      setOpened({ name: file.name, file: read });
    }
  }

  async function onKeep({ found }: ReadFile) {
    const now = Date.now();
    // A millisecond apart, so that they stay in the order of the file.
    const items = found.map(({ content }, index) => ownItem(content, locale, now + index));
    const known = new Set((await allOwnItems()).map(({ id }) => id));
    const fresh = new Set(items.map(({ id }) => id).filter((id) => !known.has(id))).size;
    try {
      await addOwnItems(items);
    } catch (error) {
      const why = storeMessages[locale].trouble[troubleOf(error)];
      setSaid({ text: `${words.failed} ${why}`, isBad: true });
      return;
    }
    setOpened(null);
    const counts = [fresh, items.length - fresh].map((count) => formatNumber(count, locale));
    setSaid({ text: words.kept(counts[0] ?? '', counts[1] ?? ''), isBad: false });
  }

  return (
    <Section id="own" title={words.title} hint={words.hint}>
      <p className="text-[15px] text-ink-2">{words.kinds}</p>
      <p className="flex flex-wrap gap-2.5">
        <FileButton label={words.open} accept=".csv,.tsv,.txt,.gift,text/csv" onFile={onFile} />
        <button
          type="button"
          className={quietButton}
          onClick={() => download('cloud-ladder-sample.csv', sampleCsv(locale), 'text/csv')}
        >
          {words.sample}
        </button>
      </p>
      <FileProgress
        cancel={words.cancel}
        label={backup.reading}
        onCancel={work.cancel}
        reading={work.reading}
      />
      <Said isBad={said?.isBad ?? false}>{said?.text}</Said>
      <p role="status" className="sr-only">
        {opened === null ? null : summaryOf(opened.file, locale)}
      </p>
      {opened === null ? null : (
        <div className="grid gap-4 rounded-frame border border-line bg-card p-5">
          <OwnPreview opened={opened} locale={locale} />
          <p className="flex flex-wrap gap-2.5">
            {opened.file.found.length === 0 ? null : (
              <button type="button" className={primaryButton} onClick={() => onKeep(opened.file)}>
                {(opened.file.errors.length === 0 ? words.keep : words.keepGood)(
                  formatNumber(opened.file.found.length, locale),
                )}
              </button>
            )}
            <button type="button" className={quietButton} onClick={() => setOpened(null)}>
              {words.cancel}
            </button>
          </p>
        </div>
      )}
      <OwnList />
    </Section>
  );
}
