// The map of the course: one square per idea, filled when it was recalled after seven days or more.

import Link from 'next/link';
import type { ReviewWords } from '@/i18n/messages/review';
import type { Bank } from './bank';
import type { Memory } from './cards';
import type { ReviewLesson } from './review-lesson';

interface CourseMapProps {
  readonly bank: Bank;
  readonly memories: ReadonlyMap<string, Memory>;
  readonly lessons: readonly ReviewLesson[];
  readonly words: ReviewWords;
}

type Stage = 'retained' | 'met' | 'open';

const looks: Readonly<Record<Stage, string>> = {
  retained: 'border-good bg-good',
  // Half filled, so that the three are told apart without their colours.
  met: 'border-good bg-[linear-gradient(135deg,var(--good)_50%,transparent_50%)]',
  open: 'border-dashed border-ink-3',
};

const stageOf = (memory: Memory | undefined): Stage =>
  memory === undefined ? 'open' : memory.isRetained ? 'retained' : 'met';

export function CourseMap({ bank, memories, lessons, words }: CourseMapProps) {
  // Only what can be remembered: a lesson without questions is not there yet.
  const asked = lessons.filter(({ id }) => (bank.ideasByLesson.get(id)?.size ?? 0) > 0);
  const parts = [...new Set(asked.map(({ part }) => part))];
  return (
    <section aria-labelledby="review-map">
      <h2 id="review-map" className="text-2xl font-bold">
        {words.map}
      </h2>
      <p className="mt-1 text-ink-2">{words.mapHint}</p>
      <p aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2">
        {(Object.keys(looks) as Stage[]).map((stage) => (
          <span key={stage} className="flex items-center gap-2">
            <Square stage={stage} />
            {words.mapLegend[stage]}
          </span>
        ))}
      </p>
      <div className="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-2">
        {parts.map((part) => (
          <div key={part}>
            <h3 className="border-b border-line pb-1.5 font-bold">{part}</h3>
            <ul>
              {asked
                .filter((lesson) => lesson.part === part)
                .map((lesson) => (
                  <LessonRow key={lesson.id} {...{ lesson, bank, memories, words }} />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function LessonRow({
  lesson,
  bank,
  memories,
  words,
}: Omit<CourseMapProps, 'lessons'> & { lesson: ReviewLesson }) {
  const ideas = [...(bank.ideasByLesson.get(lesson.id) ?? [])];
  const stages = ideas.map((idea) => stageOf(memories.get(idea)));
  const count = (stage: Stage) => stages.filter((each) => each === stage).length;
  return (
    <li className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 border-b border-line-2 py-1.5">
      <Link
        href={lesson.href}
        prefetch={false}
        className="inline-flex min-h-11 items-center underline decoration-ink-3 underline-offset-4 hover:decoration-current"
      >
        {lesson.title}
      </Link>
      <span className="flex flex-wrap gap-1">
        <span className="sr-only">
          {words.mapSaid(count('retained'), count('retained') + count('met'), ideas.length)}
        </span>
        {ideas.map((idea, index) => (
          <Square key={idea} stage={stages[index] ?? 'open'} />
        ))}
      </span>
    </li>
  );
}

const Square = ({ stage }: { stage: Stage }) => (
  <span
    aria-hidden="true"
    className={`own-colours inline-block size-4 rounded-[4px] border ${looks[stage]}`}
  />
);
