#!/usr/bin/env node
// The command. Plain JavaScript that an older Node can read: it then runs itself again with the Node that the install
// brought along, passes signals on and ends as that one ended.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire, enableCompileCache } from './node-module.mjs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const root = join(dirname(here), '..', '..', '..');

function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 15);
}

/** The Node that the workspace installed, or null where its platform has none. */
function findOwnNode() {
  try {
    const require = createRequire(join(root, 'package.json'));
    const folder = dirname(require.resolve('node/package.json'));
    const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function runAgain(node) {
  const child = spawn(node, [here, ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, SIETS_NODE: 'own' } });
  const signals = process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`siets: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code === null ? 1 : code);
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
    setTimeout(() => process.exit(1), 100);
  });
}

if (isNewEnough()) {
  // By the environment, so that the processes it starts for reading, rules and queries have it too.
  process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'siets');
  enableCompileCache();
  const { main } = await import('../src/main.ts');
  await main(process.argv.slice(2));
} else {
  const node = process.env.SIETS_NODE === 'own' ? null : findOwnNode();
  if (node === null) await import('../../../scripts/need-node.mjs');
  else runAgain(node);
}
