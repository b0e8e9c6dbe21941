'use client';
// The presenter's notes to a slide: drawn while the site is built, and passed over by React.

import '@/components/ui/slider.css';
import { Drawn } from '@/components/ui/drawn';
import type { NotesOfSlide } from './draw-notes';

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawNotes =
  typeof window === 'undefined'
    ? async (notes: NotesOfSlide) => (await import('./draw-notes')).drawNotes(notes)
    : null;

export function DrawnNotes(notes: NotesOfSlide) {
  return (
    <Drawn
      attributes={{ className: 'prose' }}
      draw={drawNotes && (() => drawNotes(notes))}
      id={`notes-${notes.slide}`}
    />
  );
}
