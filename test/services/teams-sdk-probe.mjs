import { createRequire } from 'node:module';

// Loaded before the bot: says at its end how many files of the Teams SDK it had loaded.
const { cache } = createRequire(import.meta.url);
process.on('exit', () => {
  const files = Object.keys(cache).filter((file) => /node_modules\/(@microsoft\/teams-ai|botbuilder)/.test(file));
  process.stdout.write(`\nfiles of the Teams SDK: ${files.length}\n`);
});
