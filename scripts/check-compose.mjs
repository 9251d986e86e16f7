// Checks docker-compose.yml without a container engine: against the published schema of the Compose Specification, and
// against what Handslag's promises rest on.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const FILE = 'docker-compose.yml';
const SCHEMA = 'test/fixtures/compose-spec.json';

const compose = parse(readFileSync(FILE, 'utf8'));
const complaints = [...againstSchema(), ...againstPromises()];
for (const complaint of complaints) console.error(`${FILE}: ${complaint}`);
if (complaints.length === 0) console.log(`${FILE} follows the Compose Specification and our own rules`);
process.exitCode = complaints.length > 0 ? 1 : 0;

function againstSchema() {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  // The schema's formats (durations, ports) are of its own making, and it marks what is deprecated.
  const validate = new Ajv.default({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  if (validate(compose)) return [];
  return validate.errors.map(({ instancePath, message, params }) => {
    const property = params.unevaluatedProperty ?? params.additionalProperty;
    return `${instancePath || '/'} ${message}${property ? `: ${property}` : ''}`;
  });
}

function againstPromises() {
  const services = Object.entries(compose.services ?? {});
  const redis = compose.services?.redis?.command ?? [];
  return [
    ...services.filter(([, { restart }]) => !restart).map(([name]) => `${name} is not started again after a crash`),
    ...services.filter(([, { healthcheck }]) => !healthcheck?.test).map(([name]) => `${name} has no health check`),
    ...services
      .filter(([name, { ports }]) => ports && name !== 'bot')
      .map(([name]) => `${name} is open to the network`),
    ...services.flatMap(([name, service]) => unmetConditions(name, service)),
    ...services.flatMap(([name, service]) => undeclaredVolumes(name, service)),
    ...(follows(redis, '--appendonly', 'yes') ? [] : ['redis loses jobs in a crash: --appendonly yes']),
    ...(follows(redis, '--maxmemory-policy', 'noeviction')
      ? []
      : ['redis may drop jobs: --maxmemory-policy noeviction']),
    ...((compose.services?.mongodb?.command ?? []).includes('--replSet') ? [] : ['mongodb is no replica set']),
  ];
}

function unmetConditions(name, { depends_on: dependencies = {} }) {
  return Object.entries(dependencies)
    .filter(([other, { condition }]) => condition !== 'service_healthy' || !compose.services[other])
    .map(([other]) => `${name} does not wait until ${other} is healthy`);
}

function undeclaredVolumes(name, { volumes = [] }) {
  return volumes
    .map((volume) => volume.split(':')[0])
    .filter((source) => !(source in (compose.volumes ?? {})))
    .map((source) => `${name} keeps data in ${source}, which is no named volume`);
}

function follows(command, option, value) {
  return command[command.indexOf(option) + 1] === value && command.includes(option);
}
