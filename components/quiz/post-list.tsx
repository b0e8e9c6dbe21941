'use client';
// The posts of spot-the-mistake: drawn while the site is built, answered once they come near the screen, each with the
// run that breaks its wrong sentence. One run is open at a time.

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { Drawn } from '@/components/ui/drawn';
import { whenNear } from '@/components/ui/when-near';
import type { Locale } from '@/i18n/locales';
import { lateMessages } from '@/i18n/messages/late';
import type { ShownItem } from './shown';
// What is drawn does not bring its style sheets: only what the browser loads does.
import '@/components/ui/slider.css';

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawStill =
  typeof window === 'undefined'
    ? async (ids: readonly string[], from: number, locale: Locale) =>
        (await import('./still-list')).drawStillPosts(ids, from, locale)
    : null;

/** Loading starts this far below the screen, so that a reader rarely meets the still picture. */
const AHEAD = '900px';

interface PostListProps {
  /** Under which name the posts are kept and fetched. */
  readonly source: string;
  readonly locale: Locale;
  /** Ids of the posts. */
  readonly items: readonly string[];
  /** The number of the first of them. */
  readonly from: number;
  /** By post: the run that breaks it. */
  readonly runs: Readonly<Record<string, ReactNode>>;
  /** Whether the first answer to the first post opens what stands behind it, and is kept as the first guess. */
  readonly isPrediction?: boolean;
}

type Live = typeof import('./live-posts');

export function PostList(props: PostListProps) {
  const { source, locale, items, from } = props;
  const words = lateMessages[locale];
  const root = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<{ Posts: Live['LivePosts']; asked: ShownItem[] } | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  const load = useCallback(async () => {
    try {
      const [{ LivePosts }, { fetchQuestions }] = await Promise.all([
        import('./live-posts'),
        import('./questions'),
      ]);
      const asked = await fetchQuestions(
        items.map((item) => ({ item, lesson: source })),
        locale,
      );
      setHasFailed(false);
      setLive({ Posts: LivePosts, asked: [...asked] });
    } catch {
      setHasFailed(true);
    }
  }, [items, source, locale]);

  useEffect(() => {
    if (!root.current) return;
    return whenNear(root.current, AHEAD, () => void load());
  }, [load]);

  return (
    <div className="posts" data-live={live === null ? undefined : ''} ref={root}>
      {hasFailed ? (
        <p className="flex flex-wrap items-center gap-3 text-[15px]" role="status">
          {words.questionsFailed}
          <button className={quietButton} onClick={load} type="button">
            {words.again}
          </button>
        </p>
      ) : null}
      {live === null ? (
        <Drawn
          attributes={{ className: 'posts' }}
          draw={drawStill && (() => drawStill(items, from, locale))}
          id={`posts-${from}`}
        />
      ) : (
        <live.Posts {...props} asked={live.asked} />
      )}
    </div>
  );
}
