'use client';
// Hands an assignment out: its link, a QR code for the wall, a sheet for paper, and a way to try it first.

import { Suspense } from 'react';
import { assignedPath, basePath } from '@/components/site/paths';
import { primaryButton, quietButton } from '@/components/ui/button';
import { late } from '@/components/ui/late';
import { assignMessages } from '@/i18n/messages/assign';
import { useLocale } from '@/i18n/use-locale';
import { Brief } from './brief';
import { CopyButton } from './copy-button';
import type { Draft } from './draft';
import { printPart } from './print-part';
import { sayEnd } from './say';
import { type Assignment, writeTask } from './task-link';
import { useJudge } from './use-judge';
import { isReached } from './verify';

const QrCode = late(() => import('@/components/ui/qr-code'));

interface HandOutProps {
  readonly draft: Draft;
  /** Null while something is missing. */
  readonly assignment: Assignment | null;
}

export function HandOut({ draft, assignment }: HandOutProps) {
  const locale = useLocale();
  const t = assignMessages[locale].hand;
  if (assignment === null) {
    return (
      <>
        <Found assignment={null} draft={draft} />
        <p className="assign-hint">{t.notYet}</p>
      </>
    );
  }
  const path = `${basePath}${assignedPath(locale)}#${writeTask(assignment, draft.sim)}`;
  const link = (): string => new URL(path, window.location.href).href;
  return (
    <>
      <Found assignment={assignment} draft={draft} />
      <p className="assign-row">
        <a className={primaryButton} href={path} rel="noopener" target="_blank">
          {t.try}
        </a>
        <CopyButton label={t.copy} text={link} />
        <button className={quietButton} onClick={() => printPart('sheet')} type="button">
          {t.print}
        </button>
      </p>
      <p className="assign-hint">{t.tryHint}</p>
      <div className="assign-sheet">
        <Brief assignment={assignment} sim={draft.sim} />
        <figure className="assign-qr">
          <Suspense fallback={<div className="qr-code" />}>
            <QrCode label={t.qr(link())} text={link()} />
          </Suspense>
          <figcaption>
            <a href={path}>{link()}</a>
          </figcaption>
        </figure>
      </div>
      <p className="assign-hint">{t.keep}</p>
    </>
  );
}

/** What the assignment comes to as it is handed out: whoever sets a goal sees how far away it is. */
function Found({ draft, assignment }: HandOutProps) {
  const locale = useLocale();
  const t = assignMessages[locale].found;
  const { sim, task, goals } = draft;
  const { judge, hasFailed } = useJudge(task, sim);
  const say = (): string => {
    if (hasFailed) return t.failed;
    if (judge === null) return t.running;
    const asked = goals.map(({ metric, sense }) => ({ metric, sense, bound: 0 }));
    const values = sayEnd(sim, asked, judge.found, locale);
    if (assignment === null) return t.bare(values);
    return isReached(assignment.task, judge.found) ? t.already(values) : t.open(values);
  };
  const isWarning =
    hasFailed || (judge !== null && assignment !== null && isReached(assignment.task, judge.found));
  return (
    <p className="assign-found" data-warning={isWarning || undefined} role="status">
      {say()}
    </p>
  );
}
