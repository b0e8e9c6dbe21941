// An assignment as the learner has it: which one, the link says behind #.

import type { Metadata } from 'next';
import { Assigned } from '@/components/assign/assigned';
import '@/components/assign/assign.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { assignMessages } from '@/i18n/messages/assign';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = assignMessages[locale].task;
  return pageMetadata({ locale, path: 'assigned/', title, description: lead, image: 'labs' });
}

export default async function AssignedPage({ params }: Props) {
  const locale = await localeFrom(params);
  const t = assignMessages[locale];
  return (
    <div className="page assign">
      <div className="page-head">
        <h1>{t.task.title}</h1>
        <p className="page-lead">{t.task.lead}</p>
      </div>
      <noscript>
        <p className="assign-fault">{t.needsScripts}</p>
      </noscript>
      <Assigned />
    </div>
  );
}
