import { z } from 'zod';

const id = z.string().min(1).max(255);
const yes = z.union([z.boolean(), z.literal('true').transform(() => true), z.literal('false').transform(() => false)]);

/** The same few fields in every payload: commands have ids, interactions objects, events their authorizations. */
const place = z.object({
  team_id: id.nullish(),
  enterprise_id: id.nullish(),
  team: z.union([id, z.object({ id })]).nullish(),
  enterprise: z.object({ id }).nullish(),
  is_enterprise_install: yes.nullish(),
  authorizations: z
    .array(z.object({ enterprise_id: id.nullish(), team_id: id.nullish(), is_enterprise_install: yes.nullish() }))
    .nullish(),
  event_time: z.number().nullish(),
});

/** Where something was heard, and through which installation. */
export interface Heard {
  /** Null in an organisation's installation, where Slack names none. */
  readonly team: string | null;
  /** The organisation's id where the organisation installed the bot, else the workspace's. Null: Slack did not say. */
  readonly installation: string | null;
}

export const whereHeard = (body: unknown): Heard => {
  const read = place.safeParse(body);
  if (!read.success) return { team: null, installation: null };
  const { team_id, team: named, enterprise, enterprise_id, authorizations, is_enterprise_install } = read.data;
  const authorised = authorizations?.[0];
  const team = team_id ?? (typeof named === 'string' ? named : named?.id) ?? null;
  const organisation = authorised?.enterprise_id ?? enterprise_id ?? enterprise?.id ?? null;
  const whole = authorised?.is_enterprise_install ?? is_enterprise_install ?? false;
  return { team, installation: whole ? organisation : (authorised?.team_id ?? team) };
};
