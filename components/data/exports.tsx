'use client';
// Results and questions as files for spreadsheets, Moodle and Anki.

import { useState } from 'react';
import * as v from 'valibot';
import { basePath } from '@/components/site/paths';
import { quietButton } from '@/components/ui/button';
import { dayOf, download, momentOf } from '@/components/ui/download';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { type DataWords, dataMessages } from '@/i18n/messages/data';
import { useLocale } from '@/i18n/use-locale';
import { allAnswers } from '@/store/answers';
import type { OwnItem } from '@/store/own-item';
import { useAnswers } from '@/store/use-answers';
import { useOwnItems } from '@/store/use-own-items';
import { questionsToAnki } from './formats/anki';
import type { FileItem } from './formats/file-item';
import { questionsToGift } from './formats/gift';
import { questionsToCsv } from './formats/question-csv';
import { type QuestionTexts, questionTextsSchema, resultsToCsv } from './formats/results-csv';
import { Said, Section } from './section';

export interface CourseFacts {
  readonly count: number;
  /** Stems of the questions that no file can carry. */
  readonly leftOut: readonly string[];
}

export function Exports({ course }: { course: CourseFacts }) {
  const words = dataMessages[useLocale()].exports;
  return (
    <Section id="export" title={words.title}>
      <Results words={words} />
      <CourseQuestions words={words} course={course} />
      <OwnQuestions words={words} />
    </Section>
  );
}

type Words = DataWords['exports'];

function Group({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className="grid gap-2.5 rounded-frame border border-line bg-card p-5">
      <h3 className="text-[17px] font-bold">{title}</h3>
      <p className="text-[15px] text-ink-2">{hint}</p>
      {children}
    </div>
  );
}

/** A connection that hangs says nothing by itself. */
const LONGEST_MS = 30_000;

/** Texts of the course's questions; none where they cannot be fetched, as without a network. */
async function fetchTexts(locale: Locale): Promise<QuestionTexts | null> {
  try {
    const response = await fetch(`${basePath}/export/${locale}-texts.json`, {
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    return response.ok ? v.parse(questionTextsSchema, await response.json()) : null;
  } catch {
    return null;
  }
}

function Results({ words }: { words: Words }) {
  const locale = useLocale();
  const { answers } = useAnswers();
  const own = useOwnItems().items;
  const [said, setSaid] = useState('');

  async function onResults() {
    const texts = await fetchTexts(locale);
    const mine = Object.fromEntries(
      own.map(({ id, content }) => [id, { lesson: '', stem: content.stem, words: {} }]),
    );
    const { table } = dataMessages[locale];
    const text = resultsToCsv(await allAnswers(), { ...mine, ...texts }, table, momentOf);
    const name = `cloud-ladder-results-${dayOf(Date.now())}.csv`;
    download(name, text, 'text/csv');
    setSaid(texts === null ? `${words.saved(name)} ${words.withoutStems}` : words.saved(name));
  }

  return (
    <Group title={words.results} hint={answers.length === 0 ? words.noResults : words.resultsHint}>
      <p>
        <button
          type="button"
          className={quietButton}
          disabled={answers.length === 0}
          onClick={onResults}
        >
          {words.csv}
        </button>
      </p>
      <Said>{said === '' ? null : said}</Said>
    </Group>
  );
}

function CourseQuestions({ words, course }: { words: Words; course: CourseFacts }) {
  const locale = useLocale();
  const files = [
    ['questions.csv', words.csv],
    ['questions.gift.txt', words.gift],
    ['questions.anki.txt', words.anki],
  ] as const;
  return (
    <Group title={words.course} hint={words.courseHint(formatNumber(course.count, locale))}>
      <p className="flex flex-wrap gap-2.5">
        {files.map(([file, label]) => (
          <a
            key={file}
            href={`${basePath}/export/${locale}-${file}`}
            download={`cloud-ladder-${locale}-${file}`}
            className={quietButton}
          >
            {label}
          </a>
        ))}
      </p>
      <p className="text-sm text-ink-2">{words.nearest}</p>
      {course.leftOut.length === 0 ? null : (
        <details className="text-sm text-ink-2">
          <summary className="min-h-11 content-center">
            {words.leftOut(formatNumber(course.leftOut.length, locale))}
          </summary>
          <p>{words.leftOutWhy}</p>
          <ul className="mt-1 list-disc pl-5">
            {course.leftOut.map((stem) => (
              <li key={stem}>{stem}</li>
            ))}
          </ul>
        </details>
      )}
    </Group>
  );
}

const asFileItem = ({ id, content }: OwnItem): FileItem => ({ id, lesson: null, content });

function OwnQuestions({ words }: { words: Words }) {
  const locale = useLocale();
  const { items } = useOwnItems();
  const [said, setSaid] = useState('');
  if (items.length === 0) return null;

  function onExport(kind: 'csv' | 'gift' | 'anki') {
    const all = items.map(asFileItem);
    const gift = questionsToGift(all, locale);
    const [text, ending] = {
      csv: [questionsToCsv(all, locale), 'csv'] as const,
      gift: [gift.text, 'gift.txt'] as const,
      anki: [questionsToAnki(all, locale), 'anki.txt'] as const,
    }[kind];
    const name = `cloud-ladder-own-questions.${ending}`;
    download(name, text, kind === 'csv' ? 'text/csv' : 'text/plain');
    const { length } = gift.leftOut;
    const isShort = kind === 'gift' && length > 0;
    const rest = isShort ? ` ${words.giftLeftOut(formatNumber(length, locale))}` : '';
    setSaid(`${words.saved(name)}${rest}`);
  }

  return (
    <Group title={words.own} hint={words.ownHint(formatNumber(items.length, locale))}>
      <p className="flex flex-wrap gap-2.5">
        {(['csv', 'gift', 'anki'] as const).map((kind) => (
          <button key={kind} type="button" className={quietButton} onClick={() => onExport(kind)}>
            {words[kind]}
          </button>
        ))}
      </p>
      <Said>{said === '' ? null : said}</Said>
    </Group>
  );
}
