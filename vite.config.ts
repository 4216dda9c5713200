/** Builds the renderer into dist/renderer: relative addresses, workers and fonts as files of their own, nothing inline. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    sourcemap: false,
    // `font-src 'self'` and `worker-src 'self'` allow no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco's core alone is 2.9 MB; it comes from the disk, not over a network.
    chunkSizeWarningLimit: 4500,
  },
})
