import {
  type AgendaItemId,
  type AgreementId,
  type AreaId,
  as,
  type MilestoneId,
  type MunicipalityId,
  type PartyId,
  type PersonId,
  type ProgrammeId,
  type ProjectId,
  type ThemeId,
  type WorkingGroupId,
} from '../../domain/ids.ts';
import { DEFAULT_THEMES } from '../../domain/words.ts';
import type { ProgrammeFile } from './format.ts';

/**
 * The stored ids of what a file names: the same file gives the same ids, whatever was imported before. Areas, themes, parties
 * and people belong to the municipality and are shared by its programmes; the rest is the programme's own. Safe in URLs,
 * and never the id of something made in chat: those have no point in them.
 */
export interface FileIds {
  readonly municipality: MunicipalityId;
  readonly programme: ProgrammeId;
  readonly area: (slug: string) => AreaId;
  readonly theme: (id: string) => ThemeId;
  readonly party: (slug: string) => PartyId;
  readonly person: (slug: string) => PersonId;
  readonly agendaItem: (slug: string) => AgendaItemId;
  readonly project: (slug: string) => ProjectId;
  readonly activity: (slug: string) => AgreementId;
  readonly group: (slug: string) => WorkingGroupId;
  readonly milestone: (activity: string, slug: string) => MilestoneId;
  /** Whether this id was made from a file of this programme. */
  readonly isFromFile: (id: string) => boolean;
}

export const idsOf = ({ municipality, programme }: ProgrammeFile): FileIds => {
  const own = `${municipality.id}.${programme.id}`;
  return {
    municipality: as(municipality.id),
    programme: as(own),
    area: (slug) => as(`${municipality.id}.${slug}`),
    theme: (id) => DEFAULT_THEMES.find((theme) => theme === id) ?? as(`${municipality.id}.${id}`),
    party: (slug) => as(`${municipality.id}.${slug}`),
    person: (slug) => as(`${municipality.id}.${slug}`),
    agendaItem: (slug) => as(`${own}.${slug}`),
    project: (slug) => as(`${own}.${slug}`),
    activity: (slug) => as(`${own}.${slug}`),
    group: (slug) => as(`${own}.${slug}`),
    milestone: (activity, slug) => as(`${own}.${activity}.${slug}`),
    isFromFile: (id) => id.startsWith(`${own}.`),
  };
};
