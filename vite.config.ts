import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }

type Manifest = Parameters<typeof crx>[0]['manifest']

/** Firefox runs an event page where Chrome runs a service worker, and wants an id and a word on data collection. */
const firefoxManifest = {
  ...manifest,
  minimum_chrome_version: undefined,
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'evenkeel@evenkeel.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
}

/** `vite build --mode chrome` and `--mode firefox` build the extension; vitest needs none of it. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome'
  const extension = mode === 'chrome' || mode === 'firefox'
  return {
    plugins: extension
      ? [
          preact(),
          crx({ manifest: (browser === 'firefox' ? firefoxManifest : manifest) as unknown as Manifest, browser }),
        ]
      : [],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      // Vite's preload polyfill would be the only network call in the whole build.
      modulePreload: { polyfill: false },
    },
    test: {
      projects: [
        {
          extends: true,
          test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/built/**'] },
        },
        {
          extends: true,
          test: { name: 'built', include: ['test/built/**/*.test.ts'] },
        },
        {
          extends: true,
          test: {
            name: 'end-to-end',
            include: ['test/e2e/**/*.e2e.ts'],
            testTimeout: 60_000,
            hookTimeout: 120_000,
            fileParallelism: false,
          },
        },
      ],
    },
  }
})
