// One build for everybody: prerendered pages that any web host can serve, also under a sub-path.

import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import createMDX from '@next/mdx';
import { at, basePathOf, root } from './scripts/lib/project.mjs';

// Plugins are named by string because Turbopack hands them to its loader as data.
const withMDX = createMDX({
  options: {
    // Korean writes a range as 3~5: two of them would strike out what stands between.
    remarkPlugins: [['remark-gfm', { singleTilde: false }], at('scripts/lib/remark-sample.mjs')],
    rehypePlugins: [
      [
        '@shikijs/rehype',
        {
          themes: { light: 'github-light-high-contrast', dark: 'github-dark-default' },
          defaultColor: false,
          // Without a limit: a busy machine would leave the rest of a line without colours, and keep it so.
          tokenizeTimeLimit: 0,
        },
      ],
      at('scripts/lib/rehype-code.mjs'),
      at('scripts/lib/rehype-term.mjs'),
    ],
  },
});

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // With `output: 'export'` this is where the pages go; the compiler keeps its own notes in .next all the same.
  ...(process.env.BUILD_DIR && { distDir: relative(root, process.env.BUILD_DIR) }),
  basePath: basePathOf(),
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  // The build reads in them whose code it ships, and takes them out again.
  productionBrowserSourceMaps: true,
  poweredByHeader: false,
  // `npm test` checks types by itself, once, with the same settings.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Several root layouts share one page for addresses that lead nowhere: app/global-not-found.tsx.
    globalNotFound: true,
    // Next would leave one core to itself while pages are made, which on two of them is half of the machine.
    cpus: availableParallelism(),
  },
  // Plain links in the browser carry the sub-path too; next/link adds it by itself.
  env: { BASE_PATH: basePathOf() },
  allowedDevOrigins: ['localhost', '127.0.0.1'],
};

export default withMDX(config);
