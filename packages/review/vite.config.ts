import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { addressModule } from './scripts/address-module.ts';
import { codeGroups } from './scripts/code-groups.ts';
import { earlyScript } from './scripts/early-script.ts';

// Everything the page needs lies in dist/: no address of another machine, no inline script.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), addressModule(), earlyScript()],
  build: {
    outDir: 'dist', emptyOutDir: true, target: 'es2022', cssTarget: ['chrome123', 'firefox120', 'safari17.5'], assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // A browser asks for six files at once: what is needed together comes together.
    rolldownOptions: { output: { codeSplitting: { groups: codeGroups } } },
  },
});
