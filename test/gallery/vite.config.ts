import { defineConfig } from 'vite'

/** `npx vite --config test/gallery/vite.config.ts` shows every state of the interface on one page. */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // A picture taken while somebody saves a file would show half a page.
  server: { port: 5199, strictPort: true, hmr: false, watch: null, fs: { allow: ['../..'] } },
  build: { outDir: '../../dist/gallery', emptyOutDir: true, target: 'es2023' },
})
