import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { addressModule } from './scripts/address-module.ts';

// Everything the page needs lies in dist/: no address of another machine, no inline script.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), addressModule()],
  build: {
    outDir: 'dist', emptyOutDir: true, target: 'es2022', cssTarget: ['chrome123', 'firefox120', 'safari17.5'], assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
