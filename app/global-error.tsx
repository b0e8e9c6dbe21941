'use client';
// The last resort, when the frame around the pages failed too. It brings its own document.

import './globals.css';
import { ErrorWords } from '@/components/site/error-words';

export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="ko">
      <body>
        <main>
          <ErrorWords onRetry={reset} />
        </main>
      </body>
    </html>
  );
}
