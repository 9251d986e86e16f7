import { z } from 'zod';

/** The version of docs/archive-format.md. Raised when a reader of the one before would go wrong. */
export const FORMAT = 'handslag-archive 1';

export const BAGIT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
export const SIGNATURE_FILE = 'handslag-signature.txt';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';
export const TAG_FILES = ['bag-info.txt', 'bagit.txt', MANIFEST] as const;

/** In the payload. */
export const DESCRIPTION = 'data/archive.json';
export const PERSONAL = 'data/personal.jsonl';
export const SIGNATURES = 'data/signatures.json';
export const EVIDENCE = 'data/evidence.json';
export const textFile = (sha256: string): string => `data/texts/${sha256}.txt`;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const description = z.object({
  format: z.literal(FORMAT),
  madeAt: z.string(),
  municipality: z.object({ municipalityId: z.string(), name: z.string() }),
  programme: z.object({
    programmeId: z.string(),
    name: z.string(),
    language: z.enum(['nl', 'en']),
    phase: z.string(),
    startsOn: z.string(),
    endsOn: z.string(),
    closedOn: z.string().nullable(),
  }),
  /** False: it was made while the programme was not over, and says so. */
  isClosed: z.boolean(),
  personal: z.enum(['included', 'leftOut']),
  streams: z.array(
    z.object({
      stream: z.string(),
      file: z.string(),
      /** Where it ended when the archive was made. */
      seq: z.number().int().positive(),
      hash: sha256,
      /** Commits of which only the hash is here: they are about another programme. */
      leftOut: z.number().int().nonnegative(),
    }),
  ),
  /** The last anchor of the municipality then; null: there was none. */
  anchor: z.string().nullable(),
});
export type ArchiveDescription = z.infer<typeof description>;

const ofCommit = { stream: z.string(), seq: z.number().int().positive() };

/** As far as it is checked against the journal. */
const signatures = z.array(
  z.object({ ...ofCommit, event: z.enum(['SignatureGiven', 'ConsentGiven']), partyId: z.string(), textSha256: sha256 }),
);
const evidence = z.array(z.object({ ...ofCommit, evidenceId: z.string() }));

const leftOutCommit = z.strictObject({ hash: sha256, leftOut: z.literal(true), seq: z.number().int().positive() });

const personal = z.union([
  z.strictObject({ ref: z.string(), salt: sha256, seal: sha256, value: z.string() }),
  z.strictObject({ erased: z.literal(true), ref: z.string(), seal: sha256 }),
  z.strictObject({ leftOut: z.literal(true), ref: z.string(), seal: sha256 }),
]);
export type PersonalLine = z.infer<typeof personal>;

const readWith =
  <Value>(schema: z.ZodType<Value>) =>
  (text: string): Value | null => {
    try {
      return schema.safeParse(JSON.parse(text)).data ?? null;
    } catch {
      return null;
    }
  };

export const readDescription = readWith(description);
export const readSignatures = readWith(signatures);
export const readEvidence = readWith(evidence);
export const readLeftOut = readWith(leftOutCommit);
export const readPersonalLine = readWith(personal);
