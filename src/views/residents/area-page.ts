import type { ResidentsArea, ResidentsMunicipality, ResidentsProgrammeInBrief } from '../models/residents.ts';
import type { Reader } from '../models.ts';
import { type Words, words } from '../words.ts';
import { countsElement } from './counts.ts';
import type { Page, PageElement, PageSection } from './page.ts';

const paragraph = (text: string): PageElement => ({ kind: 'paragraph', text });

type Of = Pick<ResidentsMunicipality, 'municipalityId'>;

/** What is promised in one area, and why it has a programme or has none. */
export const areaPage = (model: ResidentsArea, reader: Reader): Page => {
  const w = words(reader);
  const { municipality, name, programmes, decided } = model;
  return {
    ...frame(municipality, reader, w),
    above: { of: 'municipality', municipalityId: model.municipalityId },
    title: w.text('residents.areaTitle', { area: name }),
    lead: [
      w.text('residents.areaLead', { area: name }),
      ...(decided === null
        ? []
        : [
            w.text(decided.chosen ? 'residents.areaChosen' : 'residents.areaRegular', {
              date: w.date(decided.on),
              reason: decided.reason,
            }),
          ]),
    ],
    sections: [programmesSection(model, programmes, w)],
  };
};

/** Every programme that can be read, and the municipality's areas. */
export const municipalityPage = (model: ResidentsMunicipality, reader: Reader): Page => {
  const w = words(reader);
  const { municipalityId, name, programmes, areas } = model;
  return {
    ...frame(name, reader, w),
    title: w.text('residents.municipalityTitle', { municipality: name }),
    lead: [w.text('residents.municipalityLead')],
    sections: [
      programmesSection(model, programmes, w),
      {
        heading: w.text('residents.areas'),
        elements: areas.map(({ areaId, name: label }) => ({
          kind: 'link',
          label,
          lines: [],
          to: { of: 'area', municipalityId, areaId },
        })),
      },
    ],
  };
};

/** What is read where there is no page, or none any more. */
export const gonePage = (reader: Reader): Page => {
  const w = words(reader);
  return {
    ...frame('', reader, w),
    title: w.text('residents.goneTitle'),
    lead: [w.text('residents.gone')],
    sections: [],
  };
};

const frame = (municipality: string, { language }: Reader, w: Words) => ({
  language,
  sender: municipality === '' ? '' : w.text('residents.sender', { municipality }),
  above: null,
  closing: [],
  skip: w.text('residents.skip'),
});

const programmesSection = (
  { municipalityId }: Of,
  programmes: readonly ResidentsProgrammeInBrief[],
  w: Words,
): PageSection => ({
  heading: w.text('residents.programmes'),
  elements:
    programmes.length === 0
      ? [paragraph(w.text('residents.areaNothing'))]
      : programmes.flatMap((programme) => inBrief(programme, municipalityId, w)),
});

const inBrief = (
  { programmeId, name, phase, term, areas, counts }: ResidentsProgrammeInBrief,
  municipalityId: Of['municipalityId'],
  w: Words,
): readonly PageElement[] => [
  {
    kind: 'link',
    label: name,
    lines: [
      w.text('residents.programmeTerm', {
        phase: w.text(`phase.${phase}`),
        from: w.date(term.startsOn),
        to: w.date(term.endsOn),
      }),
      w.text('residents.programmeAreas', { areas: w.list(areas.map(({ name: area }) => area)) }),
    ],
    to: { of: 'programme', municipalityId, programmeId },
  },
  ...(counts === null ? [] : [countsElement(counts, w)]),
];
