'use client';
// The teacher's page: an assignment is made and handed out above, and what comes back is checked below.

import { useEffect, useId, useRef, useState } from 'react';
import { loadSim } from '@/components/sims/registry';
import { replaceAddress } from '@/components/ui/replace-address';
import { assignMessages } from '@/i18n/messages/assign';
import { useLocale } from '@/i18n/use-locale';
import { CheckCodes } from './check-codes';
import { assignmentOf, type Draft, draftFrom, draftOfAssignment } from './draft';
import { Fault } from './fault';
import { HandOut } from './hand-out';
import type { AssignableLab } from './labs';
import { MakeTask } from './make-task';
import { writeTask } from './task-link';
import { type Opened, openFragment, useFragment } from './use-assignment';

/** How long the hand must rest before the address is written. */
const REST_MS = 400;

interface Shown {
  readonly draft: Draft;
  /** Codes that came with a link. */
  readonly brought: string;
  /** Counts what was opened anew: a link's codes belong to its assignment. */
  readonly key: number;
}

export function Desk({ labs }: { readonly labs: readonly AssignableLab[] }) {
  const locale = useLocale();
  const t = assignMessages[locale];
  const fragment = useFragment();
  const [shown, setShown] = useState<Shown | null>(null);
  const [wrong, setWrong] = useState<Exclude<Opened, { status: 'open' }> | null>(null);
  /** What this page has written behind # itself. */
  const written = useRef<string | null>(null);
  const [first] = labs;

  useEffect(() => {
    if (fragment === null || fragment === written.current || first === undefined) return;
    let isWanted = true;
    const before = written.current;
    written.current = fragment;
    /** Begins anew with a simulator, where nothing is open yet or a link names nothing else. */
    const start = async (id: string): Promise<void> => {
      const draft = draftFrom(await loadSim(id), '', locale);
      if (isWanted) setShown((now) => ({ draft, brought: '', key: (now?.key ?? 0) + 1 }));
    };
    const open = async (): Promise<void> => {
      const named = labs.find(({ id }) => fragment === `lab=${id}`);
      if (named) return start(named.id);
      const opened = await openFragment(fragment);
      if (!isWanted) return;
      if (opened.status === 'open') {
        const brought = new URLSearchParams(fragment).get('code') ?? '';
        const draft = draftOfAssignment(opened.sim, opened.assignment);
        setShown((now) => ({ draft, brought, key: (now?.key ?? 0) + 1 }));
        setWrong(null);
        return;
      }
      setWrong(opened.status === 'none' ? null : opened);
      if (before === null) await start(first.id);
    };
    let isOpen = false;
    open().then(() => {
      isOpen = true;
    }, reportError);
    return () => {
      isWanted = false;
      // What was given up halfway has not been opened.
      if (!isOpen) written.current = before;
    };
  }, [fragment, first, labs, locale]);

  const assignment = shown && assignmentOf(shown.draft);
  const link = shown && assignment && writeTask(assignment, shown.draft.sim);
  useEffect(() => {
    if (link === null || wrong !== null || link === withoutCode(written.current ?? '')) return;
    const timer = setTimeout(() => {
      written.current = link;
      replaceAddress(`#${link}`);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [link, wrong]);

  if (shown === null) return <Fault opened={wrong ?? { status: 'loading' }} />;
  const setDraft = (draft: Draft): void => {
    setWrong(null);
    setShown({ ...shown, draft });
  };
  return (
    <>
      {wrong === null ? null : <Fault opened={wrong} />}
      <Section name="make" title={t.make.title}>
        <Reopen />
        <MakeTask
          draft={shown.draft}
          labs={labs}
          onDraft={setDraft}
          onLab={(id) => {
            loadSim(id).then((sim) => {
              const { title, due } = shown.draft;
              setDraft({ ...draftFrom(sim, '', locale), title, due });
            }, reportError);
          }}
        />
      </Section>
      <Section name="hand" title={t.hand.title}>
        <HandOut assignment={assignment} draft={shown.draft} />
      </Section>
      <Section name="check" title={t.check.title}>
        <CheckCodes
          assignment={assignment}
          brought={shown.brought}
          key={shown.key}
          sim={shown.draft.sim}
        />
      </Section>
    </>
  );
}

function withoutCode(fragment: string): string {
  const query = new URLSearchParams(fragment);
  query.delete('code');
  return query.toString();
}

interface SectionProps {
  readonly name: string;
  readonly title: string;
  readonly children: React.ReactNode;
}

function Section({ name, title, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="assign-part" data-part={name}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Opens an assignment that was handed out before, from its link. */
function Reopen() {
  const t = assignMessages[useLocale()].hand;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [, fragment = ''] = typed.split('#');
  const isWrong = typed.trim() !== '' && !fragment.includes('lab=');
  return (
    <details className="assign-reopen">
      <summary>{t.reopen}</summary>
      <input
        aria-describedby={id}
        aria-label={t.reopen}
        autoComplete="off"
        className="assign-field"
        onChange={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          const [, behind = ''] = value.trim().split('#');
          if (behind.includes('lab=')) window.location.hash = behind;
        }}
        value={typed}
      />
      <p className="assign-hint" id={id} role="status">
        {isWrong ? t.reopenWrong : t.reopenHint}
      </p>
    </details>
  );
}
