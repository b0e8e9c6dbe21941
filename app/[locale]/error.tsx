'use client';
// A page that failed while drawing: the rest of the site stays, and nothing saved is touched.

import { ErrorWords } from '@/components/site/error-words';

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return <ErrorWords onRetry={reset} />;
}
