'use client';
// Back to the step where the reader stopped last time; it keeps its place in the row, so that nothing moves.

import { useState } from 'react';
import { readingMessages } from '@/i18n/messages/reading';
import { useLocale } from '@/i18n/use-locale';
import { savedProgress } from '@/store/progress';
import { useSaved } from '@/store/use-saved';

export function ContinueLink({
  lesson,
  steps,
}: {
  lesson: string;
  steps: readonly { readonly id: string; readonly title: string }[];
}) {
  const messages = readingMessages[useLocale()];
  const lastStep = useSaved(savedProgress)[lesson]?.lastStep ?? null;
  // Where this visit began: reading on must not move the link along.
  const [offered, setOffered] = useState<string | null | undefined>(undefined);
  if (offered === undefined && lastStep !== null) setOffered(lastStep);

  const step = steps.find(({ id }) => id === offered);
  if (!step) return null;
  return (
    <a href={`#${step.id}`} className="continue-link">
      {messages.continueAt(step.title)}
    </a>
  );
}
