import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSettings, settingDefinitions } from '@siets/runtime';
import { expect, test } from 'vitest';
import { buildProgram } from './program.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'service');
const units = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const commands = buildProgram().commands.map((command) => command.name());

test.each(units)('$name names settings and commands that there are', ({ text }) => {
  for (const [, variable] of text.matchAll(/^Environment=(\w+)=/gmu)) {
    expect(settingDefinitions.map(({ env }) => env as string)).toContain(variable);
  }
  for (const [, command] of text.matchAll(/^ExecStart=\S+ (\w+)/gmu)) expect(commands).toContain(command);
});

test('the service waits longer for a stop than Siets may take', () => {
  const seconds = Number(/^TimeoutStopSec=(\d+)$/mu.exec(units.find(({ name }) => name === 'siets.service')?.text ?? '')?.[1]);
  expect(seconds * 1000).toBeGreaterThan(loadSettings({}).stopMs);
});
