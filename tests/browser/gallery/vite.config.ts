import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The gallery alone: it is never part of the app's build. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { fs: { allow: ['../../..'] } },
  build: {
    outDir: '../../../node_modules/.cache/gallery',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
  },
})
