'use client';
// Under a teacher's sheet: the lesson as files. What is large is put together when it is asked for, from the files of
// the site.

import { useState } from 'react';
import { basePath, markdownPath } from '@/components/site/paths';
import { quietButton } from '@/components/ui/button';
import { download } from '@/components/ui/download';
import { takenMessages } from '@/i18n/messages/taken';
import { useLocale } from '@/i18n/use-locale';
import type { Parts } from './one-file';

type Make = (parts: Parts, origin: string) => Promise<string | Uint8Array<ArrayBuffer>>;

interface TakeAlongProps {
  readonly lesson: string;
  readonly title: string;
  /** Whether its simulators run in a file of their own. */
  readonly runsAlone: boolean;
}

export function TakeAlong({ lesson, title, runsAlone }: TakeAlongProps) {
  const locale = useLocale();
  const words = takenMessages[locale];
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  /** Puts a file together and hands it over. */
  async function take(name: string, type: string, make: Make): Promise<void> {
    setIsBusy(true);
    setSaid(words.making);
    try {
      const { fetchParts } = await import('./fetch-parts');
      const parts = await fetchParts(lesson, locale);
      download(name, await make(parts, window.location.origin), type);
      setSaid(words.made(name));
    } catch {
      setSaid(words.failed);
    }
    setIsBusy(false);
  }

  const name = `cloud-ladder-${locale}-${lesson}`;
  const ways = [
    {
      label: words.oneFile,
      hint: words.oneFileHint,
      onTake: () =>
        take(`${name}.html`, 'text/html', async (parts, origin) =>
          (await import('./one-file')).oneFile(parts, origin),
        ),
    },
    {
      label: words.scorm,
      hint: words.scormHint,
      onTake: () =>
        take(`${name}-scorm.zip`, 'application/zip', async (parts, origin) =>
          (await import('./scorm')).scormPackage({ id: lesson, title, locale }, parts, origin),
        ),
    },
  ];

  return (
    <section className="taken">
      <h2>{words.title}</h2>
      <dl>
        <div>
          <dt>
            <a className={quietButton} href={`${basePath}${markdownPath(locale, lesson)}`}>
              {words.markdown}
            </a>
          </dt>
          <dd>{words.markdownHint}</dd>
        </div>
        {ways.map(({ label, hint, onTake }) => (
          <div className="needs-scripts" key={label}>
            <dt>
              <button
                className={quietButton}
                disabled={isBusy}
                onClick={() => void onTake()}
                type="button"
              >
                {label}
              </button>
            </dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
      {runsAlone ? null : <p>{words.noPlatform}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
