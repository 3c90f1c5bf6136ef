// First import of every command: stops with a clear message when the Node it got is too old.
// Plain JavaScript without new syntax, so that an old Node can still say so.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(
    `Siets vajadzīgs Node 24.15 vai jaunāks; šis ir ${process.version}.\n` +
      'Palaidiet caur pnpm, kas atnes savu Node: npx -y pnpm@12.21.0 start — vai uzstādiet Node 24.\n\n' +
      `Siets needs Node 24.15 or newer; this is ${process.version}.\n` +
      'Run it through pnpm, which brings its own Node: npx -y pnpm@12.21.0 start — or install Node 24.',
  );
  process.exit(1);
}
