// Where a teacher sets assignments and checks the codes that come back: in the browser alone.

import type { Metadata } from 'next';
import { Desk } from '@/components/assign/desk';
import '@/components/assign/assign.css';
import '@/components/ui/slider.css';
import { playedIds, simIds } from '@/components/sims/registry';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { assignMessages } from '@/i18n/messages/assign';
import { labSims, wordsOf } from '../labs/lab-words';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = assignMessages[locale];
  return pageMetadata({ locale, path: 'assign/', title, description: lead, image: 'labs' });
}

export default async function AssignPage({ params }: Props) {
  const locale = await localeFrom(params);
  const t = assignMessages[locale];
  const labs = await Promise.all(
    labSims
      .filter((id) => playedIds.includes(id))
      .map(async (id) => ({ id, title: (await wordsOf(id, locale)).title })),
  );
  return (
    <div className="page assign">
      <div className="page-head">
        <h1>{t.title}</h1>
        <p className="page-lead">{t.lead}</p>
      </div>
      <noscript>
        <p className="assign-fault">{t.needsScripts}</p>
      </noscript>
      <Desk labs={labs} />
      <details className="assign-limits assign-not">
        <summary>{t.make.which}</summary>
        <ul>
          {simIds
            .filter((id) => !playedIds.includes(id))
            .map((id) => (
              <li key={id}>{t.make.why[id as keyof typeof t.make.why]}</li>
            ))}
        </ul>
      </details>
    </div>
  );
}
