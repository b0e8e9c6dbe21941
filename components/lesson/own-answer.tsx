'use client';
// A place to write one's own answer, kept in this browser.

import { useId } from 'react';
import { savedAnswers } from '@/store/progress';
import { useSaved } from '@/store/use-saved';

export function OwnAnswer({ name, label, hint }: { name: string; label: string; hint: string }) {
  const answers = useSaved(savedAnswers);
  const id = useId();
  return (
    <div className="own-answer">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={answers[name] ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) =>
          savedAnswers.set({ ...savedAnswers.get(), [name]: event.target.value })
        }
      />
      <p id={`${id}-hint`}>{hint}</p>
    </div>
  );
}
