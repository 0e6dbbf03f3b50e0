import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserArgs, findBrowser } from './.ci/browser.mjs';
import { contentSecurityPolicy, securityHeaders } from './.ci/security-headers.ts';

/** The policy travels inside the page, so that a plain file host enforces it too. */
function contentSecurityPolicyMeta(): Plugin {
  return {
    name: 'content-security-policy-meta',
    // The development server needs inline scripts and styles.
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Everything but what is fetched later: reasons, sources, the printed sheet, the note and the profile editor. */
const isOfFirstLoad = (id: string) =>
  !/features\/file-review|save-as-file|src\/batch|comlink|virtual-core|react-virtual|claims\/(?:visits-file|x12|fhir|claim-form|defence-packet|pattern-mirror)|storage\/(?:one-step|profile-schema|file-reviews|column-memory|defence-packet)|coding\/answer-key|payer-profiles|profile-conflicts|features\/workbench\/(?:note|review)\/|claims\/(?:billed-lines|line-difference)|coding-ui\/(?:not-reported|claim-form-view|export-name|print-alone|billed-lines|checklist|three-way|claim-difference)|explain\/three-way-count|denial-codes|review-claim|src\/notes\/|key-help|key-map|workbench\/(?:second-load|entry-of-filed-visit|evaluation-details|rest-section|other-procedures|prior-procedures|procedure-list)|tally|welcome|example-visit|claim-reasons|claim-sheet|finding-reasons|change-list|count-strip|lines-text|why-line|sources\/registry|explain\/(?:alternatives|explain-line|what-would-change)|storage\/(?:change|import)-profiles|profile-file/u.test(
    id,
  );

// Vitest sets VITEST before it reads this file; a build has no use for a browser.
const executablePath = process.env['VITEST'] ? findBrowser() : undefined;

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    // React Aria carries its messages in over 30 languages, a twelfth of the first load.
    optimizeLocales.vite({ locales: ['en-US'] }),
    contentSecurityPolicyMeta(),
  ],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Two kilobytes of the first load smaller than the built-in minifier.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
    },
    // Says which chunks a route loads; the size budget is counted from it.
    manifest: true,
    // Vite warns of raw kilobytes; the budget counts compressed ones.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // One file for the first load: in several, the same words would be compressed anew in each.
        codeSplitting: { groups: [{ name: 'workbench', test: isOfFirstLoad }] },
      },
    },
  },
  worker: { format: 'es' },
  preview: { host: '127.0.0.1', port: 4173, headers: securityHeaders },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // A dependency first met in the middle of a test makes Vite reload the page under it.
        optimizeDeps: {
          include: [
            '@tanstack/react-query',
            'axe-core',
            'idb',
            'react',
            'react-aria-components/Button',
            'react-aria-components/ComboBox',
            'react-aria-components/Input',
            'react-aria-components/Label',
            'react-aria-components/ListBox',
            'react-aria-components/Popover',
            'react-aria-components/Text',
            'react-dom',
            'react-dom/client',
            'react-hook-form',
            'react/jsx-dev-runtime',
            'vitest-browser-react',
            'zod/mini',
          ],
        },
        test: {
          name: 'component',
          include: ['src/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: browserArgs },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
