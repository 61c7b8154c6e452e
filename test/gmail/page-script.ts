import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The page's own script, bundled from `page/`. */
export async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      modulePreload: false,
      lib: { entry: fileURLToPath(new URL('page/page.ts', import.meta.url)), formats: ['iife'], name: 'page' },
    },
  })
  for (const { output } of [built].flat() as { output: { type: string; code?: string }[] }[])
    for (const part of output) if (part.type === 'chunk' && part.code) return part.code
  throw new Error('The page did not build')
}
