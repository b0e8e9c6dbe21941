'use client';
// Turns single-letter shortcuts off and on, in the lesson and on the slides.

import { savedLetterKeys } from '@/store/letter-keys';
import { useSaved } from '@/store/use-saved';

export function LetterKeys({ label, hint }: { label: string; hint: string }) {
  const isOn = useSaved(savedLetterKeys);
  return (
    <label className="letter-keys needs-scripts" title={hint}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => savedLetterKeys.set(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
