import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { addressModule } from './scripts/address-module.ts';
import { EARLY, earlyScript } from './scripts/early-script.ts';

// Everything the page needs lies in dist/: no address of another machine, no inline script.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), addressModule(), earlyScript()],
  build: {
    outDir: 'dist', emptyOutDir: true, target: 'es2022', cssTarget: ['chrome123', 'firefox120', 'safari17.5'], assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Two files of the first screen: a small one that asks the server while the other is still on its way. Code of later screens keeps to its own.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'early', test: EARLY, priority: 1 }, { name: 'first', tags: ['$initial'] }],
        },
      },
    },
  },
});
