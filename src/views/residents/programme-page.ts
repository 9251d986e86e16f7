import type { ResidentsAgreement, ResidentsProgramme, ResidentsReaction } from '../models/residents.ts';
import type { Reader } from '../models.ts';
import { outcomeWord, reachedText } from '../text/outcome.ts';
import { type Words, words } from '../words.ts';
import { countsElement } from './counts.ts';
import type { Page, PageElement, PageFact, PageSection } from './page.ts';

/** What was promised, by which party, when, how it stands, and what was done with residents' reactions. */
export const programmePage = (model: ResidentsProgramme, reader: Reader): Page => {
  const w = words(reader);
  return {
    language: reader.language,
    sender: w.text('residents.sender', { municipality: model.municipality }),
    above: { of: 'municipality', municipalityId: model.municipalityId },
    title: model.name,
    lead: leadOf(model, w),
    sections: [...whole(model, w), ...goals(model, w), ...promises(model, w), reactions(model, w)],
    closing: [
      ...(model.checkCode === null ? [] : [w.text('residents.closingText', { checkCode: model.checkCode })]),
      w.text('residents.closingPersons'),
      w.text('residents.closingAsOf', { date: w.date(model.today) }),
    ],
    skip: w.text('residents.skip'),
  };
};

const paragraph = (text: string): PageElement => ({ kind: 'paragraph', text });

const leadOf = (model: ResidentsProgramme, w: Words): readonly string[] => {
  const areas = w.list(model.areas.map(({ name }) => name));
  const { activatedOn, phase, term, parties } = model;
  const signed = phase === 'closed' ? 'residents.leadClosed' : 'residents.leadActive';
  return [
    activatedOn !== null
      ? w.text(signed, { areas, date: w.date(activatedOn) })
      : w.text(phase === 'frozen' ? 'residents.leadFrozen' : 'residents.leadDraft', { areas }),
    w.text('residents.leadTerm', { from: w.date(term.startsOn), to: w.date(term.endsOn) }),
    ...(parties.length === 0 ? [] : [w.text('residents.leadParties', { parties: w.list(parties) })]),
  ];
};

const whole = ({ counts, today }: ResidentsProgramme, w: Words): readonly PageSection[] => {
  if (counts === null) return [];
  const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return [
    {
      heading: w.text('residents.whole'),
      elements: [
        paragraph(w.text('residents.wholeText', { count, date: w.date(today) })),
        countsElement(counts, w),
        ...(counts.noReport === 0 ? [] : [paragraph(w.text('residents.noReportMeans'))]),
      ],
    },
  ];
};

const goals = ({ agenda }: ResidentsProgramme, w: Words): readonly PageSection[] =>
  agenda.length === 0 ? [] : [{ heading: w.text('residents.goals'), elements: [{ kind: 'list', items: agenda }] }];

const promises = ({ projects, phase }: ResidentsProgramme, w: Words): readonly PageSection[] => {
  const shown = projects.filter(({ agreements }) => agreements.length > 0);
  const heading = w.text(phase === 'draft' ? 'residents.proposals' : 'residents.promises');
  if (shown.length === 0) return [{ heading, elements: [paragraph(w.text('residents.noAgreements'))] }];
  return shown.map(({ name, description, agreements }) => ({
    heading: w.text('residents.project', { name }),
    elements: [
      ...(description === null ? [] : [paragraph(description)]),
      ...agreements.map((agreement) => promise(agreement, w)),
    ],
  }));
};

const promise = (agreement: ResidentsAgreement, w: Words): PageElement => {
  const { what, standing } = agreement;
  return {
    kind: 'promise',
    title: what,
    standing: standing === null ? null : { standing, word: w.text(`standing.${standing}`) },
    facts: factsOf(agreement, w),
  };
};

const factsOf = (agreement: ResidentsAgreement, w: Words): readonly PageFact[] => {
  const { party, involved, forWhom, dueOn, result, standing, reportedOn, endedOn } = agreement;
  const reported = reportedOn === null ? w.text('residents.notYet') : w.date(reportedOn);
  const rows: readonly (readonly [string, string | null])[] = [
    [w.text('residents.by'), party ?? w.text('shared.notFilledIn')],
    [w.text('residents.withOthers'), involved.length === 0 ? null : w.list(involved)],
    [w.text('residents.forWhom'), forWhom],
    [w.text('residents.ready'), dueOn === null ? w.text('shared.notFilledIn') : w.date(dueOn)],
    [w.text('residents.goal'), result === null ? null : goalText(result, w)],
    [w.text('residents.reported'), standing === null ? null : reported],
    [w.text('residents.became'), outcomeText(agreement, w)],
    [w.text('residents.stopped'), endedOn === null ? null : w.text('residents.stoppedOn', { date: w.date(endedOn) })],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
};

const outcomeText = ({ outcome, result }: ResidentsAgreement, w: Words): string | null => {
  if (outcome === null) return null;
  const figure = result === null ? null : reachedText(outcome.reached, result, w);
  return [outcomeWord(outcome.kind, w), figure].filter((part) => part !== null).join('. ');
};

const goalText = (result: NonNullable<ResidentsAgreement['result']>, w: Words): string =>
  w.text('residents.goalText', {
    ...result,
    baseline: w.number(result.baseline),
    target: w.number(result.target),
  });

const reactions = (model: ResidentsProgramme, w: Words): PageSection => ({
  heading: w.text('residents.reactions'),
  elements: [
    ...eveningText(model, w).map(paragraph),
    ...(model.reactions.length === 0 && model.unanswered === 0 ? [paragraph(w.text('residents.noReactions'))] : []),
    ...model.reactions.map((each) => reaction(each, w)),
    ...(model.unanswered === 0 ? [] : [paragraph(w.text('residents.unanswered', { count: model.unanswered }))]),
  ],
});

const eveningText = ({ evening, order, phase, today }: ResidentsProgramme, w: Words): readonly string[] => {
  const { heldOn, plannedOn, attendance } = evening;
  if (heldOn !== null) return [w.text('residents.eveningHeld', { date: w.date(heldOn), count: attendance ?? 0 })];
  if (plannedOn !== null && plannedOn >= today)
    return [w.text('residents.eveningPlanned', { date: w.date(plannedOn) })];
  return order === 'signFirst' && phase === 'active' ? [w.text('residents.notPresented')] : [];
};

const reaction = ({ words: said, kind, reason }: ResidentsReaction, w: Words): PageElement => ({
  kind: 'reaction',
  quote: said,
  answer: w.text(`disposition.${kind}`),
  reason: reason === null ? null : w.text('residents.because', { reason }),
});
