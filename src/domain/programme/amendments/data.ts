import type { AgreementId, PartyId, ProgrammeId, Sha256 } from '../../ids.ts';
import type { NamedTheme } from '../../municipality/themes/theme.ts';
import type { Language, ProgrammeKind } from '../../words.ts';
import { agreementTerms } from '../agreement-text.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeParty } from '../events.ts';
import { currentText } from '../state.ts';
import type { AgreementTerms } from '../terms.ts';
import { activityOf, proposedActivity } from './amended.ts';
import type { Proposal } from './proposal.ts';
import { touchedBy } from './touched.ts';

/** Everything that the text of one amendment says and nothing else: parties and functions, no persons. */
export interface AmendmentData {
  readonly programmeId: ProgrammeId;
  readonly number: number;
  readonly language: Language;
  readonly name: string;
  readonly kind: ProgrammeKind;
  /** The signed text that it amends. */
  readonly revision: number;
  readonly textSha256: Sha256;
  readonly reason: string;
  readonly does: Proposal['kind'];
  readonly project: string;
  /** Null: a new agreement. */
  readonly before: AgreementTerms | null;
  /** Null: it ends. */
  readonly after: AgreementTerms | null;
  readonly parties: readonly Pick<ProgrammeParty, 'partyId' | 'name' | 'kind'>[];
  readonly themeNames: readonly NamedTheme[];
  /** The agreements that it waits for, before or after. */
  readonly agreements: readonly {
    readonly agreementId: AgreementId;
    readonly what: string;
    readonly leadPartyId: PartyId;
  }[];
  readonly consents: readonly PartyId[];
  readonly told: readonly PartyId[];
}

/** As the programme stands, in that moment's words. With a gap in it there is no agreement to show, and `after` is null. */
export const amendmentData = (
  programme: ExistingProgramme,
  proposal: Proposal,
  { number, reason }: { readonly number: number; readonly reason: string },
): AmendmentData => {
  const { setUp, identity } = programme;
  const text = currentText(programme);
  if (identity === null || text === null) throw new Error('Only what is signed can be amended');
  const [before, after] = [activityOf(programme, proposal), proposedActivity(programme, proposal)];
  const projectId = (after ?? before)?.projectId;
  return {
    programmeId: identity.programmeId,
    number,
    language: setUp.language,
    name: setUp.name,
    kind: setUp.kind,
    revision: text.revision,
    textSha256: text.textSha256,
    reason,
    does: proposal.kind,
    project: programme.projects.find((project) => project.projectId === projectId)?.name ?? '',
    before: before === null ? null : agreementTerms(before),
    after: after === null ? null : agreementTerms(after),
    parties: setUp.parties.map(({ partyId, name, kind }) => ({ partyId, name, kind })),
    themeNames: setUp.themeNames,
    agreements: waitedFor(programme, [...(before?.fields.waitsFor ?? []), ...(after?.fields.waitsFor ?? [])]),
    ...touchedBy(programme, proposal),
  };
};

const waitedFor = ({ activities }: ExistingProgramme, ids: readonly AgreementId[]): AmendmentData['agreements'] =>
  activities
    .filter(({ activityId }) => ids.includes(activityId))
    .flatMap(({ activityId, fields: { what, leadPartyId } }) =>
      leadPartyId === null ? [] : [{ agreementId: activityId, what, leadPartyId }],
    );
