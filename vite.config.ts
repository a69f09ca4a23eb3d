import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

const page = '/src/ui/main.tsx'

const isNeededBy = (user: string, id: string, modules: Modules, seen = new Set<string>()): boolean => {
  if (id.endsWith(user)) return true
  if (seen.has(id)) return false
  seen.add(id)
  const { importers = [] } = modules.getModuleInfo(id) ?? {}
  return importers.some((importer) => isNeededBy(user, importer, modules, seen))
}

/**
 * The first load in few files. `words`: what `main.tsx` needs to ask for the words, which runs before the rest is here.
 * Of what `start.tsx` needs, `parts` is other people's code, which seldom changes, and `first` ours. Screens stay apart.
 */
const firstLoad = (id: string, modules: Modules): string | null => {
  if (id.endsWith(page)) return null
  if (isNeededBy(page, id, modules)) return 'words'
  if (!isNeededBy('/src/ui/start.tsx', id, modules)) return null
  return id.includes('/node_modules/') ? 'parts' : 'first'
}

/** The page names the files of the first load, so that the browser fetches them at once and not one after another. */
const nameFirstLoad: Plugin = {
  name: 'name-first-load',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.values(bundle ?? {})
        .filter((file) => file.type === 'chunk' && ['first', 'parts', 'start'].includes(file.name))
        .flatMap((file) => [
          { rel: 'modulepreload', crossorigin: true, href: `/${file.fileName}` },
          ...('viteMetadata' in file ? [...(file.viteMetadata?.importedCss ?? [])] : []).map((css) => ({
            rel: 'stylesheet',
            crossorigin: true,
            href: `/${css}`,
          })),
        ])
        .map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const })),
  },
}

/** The page stands in `src/ui`; vitest reads the same file with the project as its root. */
export default defineConfig({
  root: 'src/ui',
  publicDir: '../../public',
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1024,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: (id, modules) => firstLoad(id, modules) }],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['../..'] }, proxy: { '/api': 'http://localhost:8080' } },
  plugins: [
    react(),
    nameFirstLoad,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: '../worker',
      filename: 'sw.ts',
      injectRegister: null,
      manifestFilename: 'manifest.webmanifest',
      injectManifest: { globPatterns: ['**/*.{js,css,html,woff2,svg,webmanifest}'] },
      manifest: {
        id: '/',
        name: 'Hamrah',
        short_name: 'Hamrah',
        description: 'A companion for casework where there is no signal.',
        display: 'standalone',
        start_url: '/',
        background_color: '#f5f2ed',
        theme_color: '#f5f2ed',
        icons: [
          { src: '/icons/hamrah-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/hamrah-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/hamrah-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
  test: {
    root: '.',
    include: ['src/**/*.test.{ts,tsx}', 'tests/{contract,journeys,language}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
})
