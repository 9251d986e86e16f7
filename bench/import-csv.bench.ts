// npm run bench -- import-csv            five runs
// npm run bench -- import-csv -- 20      twenty
import { readFileSync } from 'node:fs';
import { loadProgramme } from '../src/application/command.ts';
import { importAgreements } from '../src/application/operator/agreements.ts';
import { importAsOperator } from '../src/application/operator/import.ts';
import { composeForOperator } from '../src/compose/operator.ts';
import { as } from '../src/domain/ids.ts';
import { aDatabase } from '../test/services/database.ts';
import { machine, spread } from './figures.ts';

const AGREEMENTS = 1_000;
const runs = Number(process.argv[2] ?? 5);
const programmeId = 'haarlem.wijkcontract-2007';

const HEADER =
  'Project;Wat;Voor wie;Trekker (partij);Functie van de trekker;Trekker (persoon);Doen mee;Klaar op;Mijlpalen;Wacht op;Thema’s;Gebied van het geld;Bedrag;Bron;Bedrag 2;Bron 2;Uren;Spullen;Meetpunt;Beginstand;Doel;Eenheid';

/** Every column filled; each waits for the one before it, ten in a row. */
const row = (nth: number): string =>
  [
    nth % 2 === 0 ? 'Pleinen en tuinen' : 'Jongerenproject',
    `Straat ${nth} opnieuw inrichten, met bomen; en banken`,
    'bewoners van de straat',
    'Gemeente Haarlem',
    'beheerder groen',
    '',
    'Wijkraad Oude Stad',
    `${String((nth % 28) + 1).padStart(2, '0')}-06-2008`,
    '"01-02-2008 Ontwerp klaar\n01-03-2008 Bewoners kiezen"',
    nth % 10 === 0 ? '' : `Straat ${nth - 1} opnieuw inrichten, met bomen; en banken`,
    'Heel\nSchoon',
    'Heiliglanden/De Kamp',
    `${(nth % 900) + 1}.250,50`,
    'Wijkbudget Centrum',
    '750',
    'Fonds',
    '160',
    '"20 bomen\n8 banken"',
    'rapportcijfer',
    '5,1',
    '7',
    'punten',
  ]
    .map((cell) => (/[;\n"]/.test(cell) && !cell.startsWith('"') ? `"${cell}"` : cell))
    .join(';');

const table = [HEADER, ...Array.from({ length: AGREEMENTS }, (_, nth) => row(nth))].join('\r\n');
const example = readFileSync(new URL('../examples/haarlem-2007.yaml', import.meta.url), 'utf8');

/** Milliseconds by the clock, and of the processor: the latter is the same on a busy machine. */
const timed = async <Result>(work: () => Promise<Result>) => {
  const [startedAt, used] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const ms = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(used);
  return { result, ms, processorMs: (user + system) / 1_000 };
};

const oneRun = async () => {
  const database = aDatabase();
  const { ports, close } = await composeForOperator({
    mongodbUri: database.uri,
    defaultLanguage: 'nl',
    timeZone: 'Europe/Amsterdam',
    publicUrl: null,
    anchors: { key: null, oldKeys: [], folder: null },
    encryptionKeys: null,
  });
  const wanted = { programme: programmeId, text: table, columns: [], operator: 'bench' };
  const prepared = await importAsOperator(ports, { text: example, fileName: 'haarlem-2007.yaml', operator: 'bench' });
  const looked = await timed(() => importAgreements(ports, wanted, { dryRun: true }));
  const done = await timed(() => importAgreements(ports, wanted));
  const again = await timed(() => importAgreements(ports, wanted));
  for (const { ok, text } of [prepared, looked.result, done.result, again.result]) if (!ok) throw new Error(text);
  const { state } = await loadProgramme(ports, as('haarlem'), as(programmeId));
  await close();
  await database.drop();
  if (state.activities.length !== AGREEMENTS + 14) throw new Error(`${state.activities.length} activities stand`);
  return { looked, done, again };
};

await oneRun();
const taken = [];
for (let run = 0; run < runs; run += 1) taken.push(await oneRun());

console.log(
  `${AGREEMENTS} agreements from a CSV of ${Math.round(table.length / 1024)} kB, ${runs} runs after one of warming up. ${machine()}`,
);
console.table({
  'only looked at, ms': spread(taken.map(({ looked }) => looked.ms)),
  'read in, ms': spread(taken.map(({ done }) => done.ms)),
  'read in, processor ms': spread(taken.map(({ done }) => done.processorMs)),
  'read in again: nothing changes, ms': spread(taken.map(({ again }) => again.ms)),
});
