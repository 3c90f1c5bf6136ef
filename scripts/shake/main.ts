// pnpm shake [--errors] [FOLDER ...]: how many values of documents with gold, by default our own, stay the same when their text is shaken.
import { shakeDocuments } from './shake-documents.ts';
import { shakes } from './shakes.ts';

const isLoud = process.argv.includes('--errors');
for (const shake of shakes) {
  const { all, kept, differences } = await shakeDocuments(shake);
  if (isLoud) for (const line of differences) console.log(`${shake.name} | ${line}`);
  console.log(`${shake.name.padEnd(48)} ${kept} of ${all} values the same`);
}
