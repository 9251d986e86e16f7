import { as } from '../../../src/domain/ids.ts';
import * as views from '../../../src/views/index.ts';
import type { AgendaModel, Reader } from '../../../src/views/models.ts';
import { agreement, programme } from './base.ts';

const groen = as<never>('haarlem.groen');
const themes = { themes: ['clean', groen], themeNames: [{ themeId: groen, name: 'Groen' }] } as const;

const agenda = (given: Partial<AgendaModel> = {}): AgendaModel => ({
  programme,
  ...themes,
  items: [
    { itemId: as('pleinen'), title: 'Groene pleinen', themes: [groen, 'clean'], projects: ['Pleinen en tuinen'] },
    { itemId: as('jeugd'), title: 'Jongeren', themes: [], projects: [] },
  ],
  loose: ['Fietspaden'],
  mayPropose: true,
  mayDecide: true,
  ...given,
});

export const agendaCards = (reader: Reader) => [
  views.agendaCard(agenda(), reader),
  views.agendaCard(agenda({ items: [], loose: [], themes: [], mayPropose: false, mayDecide: false }), reader),
];

export const agendaForms = (reader: Reader) => ({
  agendaItem: views.agendaItemForm({ programme, itemId: null, ...themes, values: { title: '', themes: [] } }, reader),
  programmeThemes: views.programmeThemesForm({ programme, ...themes, chosen: ['clean'] }, reader),
  activityThemes: views.activityThemesForm(
    { programme, activityId: agreement.agreementId, what: agreement.what, ...themes, chosen: [groen] },
    reader,
  ),
});

export const AGENDA_DONE = {
  agendaItemSet: { done: 'agendaItemSet', programme, title: 'Groene pleinen' },
  agendaItemRemoved: { done: 'agendaItemRemoved', programme, title: 'Groene pleinen' },
  themesSet: { done: 'themesSet', programme, count: 3 },
  activityThemesSet: {
    done: 'activityThemesSet',
    programme,
    agreementId: agreement.agreementId,
    what: agreement.what,
  },
} as const;
