'use client';
// Under a teacher's sheet: the lesson as files. What is large is put together when it is asked for, from the files of
// the site.

import { basePath, markdownPath, sectionPath } from '@/components/site/paths';
import { quietButton } from '@/components/ui/button';
import { takenMessages } from '@/i18n/messages/taken';
import { useLocale } from '@/i18n/use-locale';
import { Ways } from './ways';

interface TakeAlongProps {
  readonly lesson: string;
  readonly title: string;
  /** Whether its simulators run in a file of their own. */
  readonly runsAlone: boolean;
}

export function TakeAlong({ lesson, title, runsAlone }: TakeAlongProps) {
  const locale = useLocale();
  const words = takenMessages[locale];
  const name = `cloud-ladder-${locale}-${lesson}`;
  return (
    <Ways
      title={words.title}
      before={
        <div>
          <dt>
            <a className={quietButton} href={`${basePath}${markdownPath(locale, lesson)}`}>
              {words.markdown}
            </a>
          </dt>
          <dd>{words.markdownHint}</dd>
        </div>
      }
      ways={[
        {
          label: words.oneFile,
          hint: words.oneFileHint,
          name: `${name}.html`,
          type: 'text/html',
          make: async (site) => {
            const { fetchParts } = await import('./fetch-parts');
            const parts = await fetchParts(lesson, locale, site);
            return (await import('./one-file')).oneFile(parts, {
              origin: window.location.origin,
            });
          },
        },
        {
          label: words.scorm,
          hint: words.scormHint,
          name: `${name}-scorm.zip`,
          type: 'application/zip',
          make: async (site) => {
            const { fetchParts } = await import('./fetch-parts');
            const parts = await fetchParts(lesson, locale, site);
            const { scormPackage } = await import('./scorm');
            return scormPackage({ id: lesson, title, locale }, parts, window.location.origin);
          },
        },
      ]}
    >
      {runsAlone ? null : <p>{words.noPlatform}</p>}
      <p>
        <a href={`${basePath}${sectionPath(locale, 'learn')}#take-along`}>{words.wholeCourse}</a>
      </p>
    </Ways>
  );
}
