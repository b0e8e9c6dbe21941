'use client';
// Under the map of the course: all of it as files, with the size of each before it is asked for.

import { useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import { formatBytes } from '@/components/data/size';
import { takenPath } from '@/components/site/paths';
import { whenNear } from '@/components/ui/when-near';
import { takenMessages } from '@/i18n/messages/taken';
import type { TakenCourse } from './course-page';
import { Ways } from './ways';

const sizesSchema = v.record(v.string(), v.object({ scorm: v.number(), markdown: v.number() }));
/** What the build says of each language: bytes, packed. */
type Sizes = v.InferOutput<typeof sizesSchema>[string];

const AHEAD = '400px';

/** Null until they are known. */
function useSizes(locale: string) {
  const [sizes, setSizes] = useState<Sizes | null>(null);
  const near = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fetchSizes = async () => {
      const response = await fetch(takenPath('course'));
      setSizes(v.parse(sizesSchema, await response.json())[locale] ?? null);
    };
    // Where they are not to be had, neither are the files: that is said when one is asked for.
    return near.current
      ? whenNear(near.current, AHEAD, () => fetchSizes().catch(() => {}))
      : undefined;
  }, [locale]);
  return { sizes, near };
}

export function TakeCourse({ course }: { readonly course: TakenCourse }) {
  const { locale } = course;
  const words = takenMessages[locale].course;
  const { sizes, near } = useSizes(locale);
  const sized = (hint: string, bytes: number | undefined): string =>
    bytes === undefined ? hint : `${hint} ${words.size(formatBytes(bytes, locale))}`;
  const name = `cloud-ladder-${locale}`;
  return (
    <div ref={near}>
      <Ways
        title={words.title}
        ways={[
          {
            label: words.scorm,
            hint: sized(words.scormHint, sizes?.scorm),
            name: `${name}-course-scorm.zip`,
            type: 'application/zip',
            make: async (site, onDone) => {
              const { coursePackage } = await import('./course-package');
              return coursePackage(course, site, window.location.origin, onDone);
            },
          },
          {
            label: words.markdown,
            hint: sized(words.markdownHint, sizes?.markdown),
            name: `${name}-markdown.zip`,
            type: 'application/zip',
            make: async (site, onDone) =>
              (await import('./course-markdown')).courseMarkdown(course, site, onDone),
          },
        ]}
      />
    </div>
  );
}
