import { describe, expect, it } from 'vitest';
import type { Response } from '../../../src/application/interaction.ts';
import { hashCode } from '../../../src/application/people/codes.ts';
import { activity, party, person, programmeId, project } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const proposal = { verb: 'submitProposal', programmeId, projectId: null } as const;
const answers = { what: 'Bankjes plaatsen', forWhom: '', project: project.squares, lead: party.housing, dueOn: '' };
const complete = { programmeId, activityId: activity.gardens } as const;

const draft = async () => {
  const bot = await converse();
  const activityOf = async (id: string) => (await bot.programme()).activities.find((each) => each.activityId === id);
  const proposed = async () => (await bot.programme()).activities.find(({ fields }) => fields.what === answers.what);
  return { ...bot, activityOf, proposed, partner: bot.as(person.caretaker), coordinator: bot.as(person.coordinator) };
};

const titleOf = (response: Response) => (response.kind === 'form' ? response.form.title : response.kind);

describe('a proposal', () => {
  it('of a partner says what and where; the rest is a gap, not an error', async () => {
    const { partner, proposed } = await draft();
    await partner.act({ verb: 'openProposal', programmeId, projectId: project.squares });
    await partner.submit({ what: answers.what, dueOn: '4 juni 2008' });
    expect(await proposed()).toMatchObject({
      takenIn: false,
      ownerId: null,
      fields: { leadPartyId: party.housing, dueOn: '2008-06-04', means: null, result: null },
    });
  });

  it('names every field that is wrong at once', async () => {
    const { partner, proposed } = await draft();
    await partner.submitAction(proposal, { ...answers, what: '', project: 'weg', dueOn: '2011-01-01' });
    expect(partner.last.kind === 'invalid' && partner.last.errors.map(({ field }) => field)).toEqual([
      'what',
      'project',
      'dueOn',
    ]);
    expect(await proposed()).toBeUndefined();
  });

  it('sent in twice by a platform that repeats itself makes one activity', async () => {
    const { front, ports, programme, partner } = await draft();
    await partner.act({ verb: 'openProposal', programmeId, projectId: null });
    if (partner.last.kind !== 'form' || partner.last.form.submit === null) throw new Error('no form');
    const interaction = {
      id: 'slack-same',
      account: { platform: 'slack', workspace: 'T1', user: person.caretaker },
      conversation: null,
      at: await ports.clock.now(),
      replyTo: '',
      what: { kind: 'submit', buttonId: partner.last.form.submit.act, values: answers },
    } as const;
    await front.answer(interaction);
    await front.answer(interaction);
    expect((await programme()).activities).toHaveLength(6);
  });

  it('can only be opened by somebody of the programme, and not while the text is frozen', async () => {
    const { as } = await draft();
    const stranger = as(person.stranger);
    await stranger.act({ verb: 'openProposal', programmeId, projectId: null });
    expect(stranger.last.kind).toBe('private');
    const frozen = await converse({ phase: 'frozen' });
    const partner = frozen.as(person.caretaker);
    await partner.act({ verb: 'openProposal', programmeId, projectId: null });
    expect(partner.sees).toContain('ligt vast');
  });

  it('is taken in by a coordinator, not by a partner', async () => {
    const { partner, coordinator, proposed } = await draft();
    await partner.submitAction(proposal, answers);
    const activityIds = [(await proposed())?.activityId ?? activity.square];
    const answered = { proposals: activityIds, reason: 'Past bij de criteria' };
    await partner.submitAction({ verb: 'submitTakeIn', programmeId }, answered);
    expect((await proposed())?.takenIn).toBe(false);
    await coordinator.act({ verb: 'openTakeIn', programmeId });
    await coordinator.submit(answered);
    expect((await proposed())?.takenIn).toBe(true);
  });

  it('is withdrawn once', async () => {
    const { partner, coordinator, proposed } = await draft();
    await partner.submitAction(proposal, answers);
    const activityId = (await proposed())?.activityId ?? activity.square;
    await coordinator.act({ verb: 'withdrawActivity', programmeId, activityId });
    expect(await proposed()).toBeUndefined();
    await coordinator.act({ verb: 'withdrawActivity', programmeId, activityId });
    expect(coordinator.last.kind).toBe('private');
  });

  it('of a project comes under the agenda, with a code for the channel of its team', async () => {
    const { partner, programme, ports } = await draft();
    await partner.act({ verb: 'openNewProject', programmeId });
    await partner.submit({ name: 'Fietspaden', description: '', agendaItems: ['groen'] });
    expect((await programme()).projects.at(-1)).toMatchObject({
      name: 'Fietspaden',
      description: null,
      agendaItemIds: ['groen'],
    });
    const [code = ''] = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(partner.sees) ?? [];
    expect((await ports.people.findCode(hashCode(code)))?.purpose).toMatchObject({ for: 'projectTeam', programmeId });
  });
});

describe('"Maak compleet"', () => {
  it('asks in three steps, keeps each and shows what is known already', async () => {
    const { partner, activityOf } = await draft();
    await partner.act({ verb: 'openComplete', ...complete, step: 1 });
    const first = titleOf(partner.last);
    await partner.submit({ ownerFunction: 'hoofd beheer' });
    expect((await activityOf(activity.gardens))?.fields.ownerFunction).toBe('hoofd beheer');
    expect(titleOf(partner.last)).not.toBe(first);
    await partner.submit({ euros: '1250,50', goods: '- planten\n- schoppen' });
    await partner.submit({ target: '10', unit: 'tuinen' });
    expect(partner.last.kind).toBe('closed');
    expect((await activityOf(activity.gardens))?.fields).toMatchObject({
      means: { money: [{ cents: 125_050, source: 'wijkbudget' }], hours: 120, goods: ['planten', 'schoppen'] },
      result: { target: 10, unit: 'tuinen' },
    });
  });

  it('offers the source that was probably meant, and puts it right with one tap', async () => {
    const { partner, activityOf } = await draft();
    await partner.act({ verb: 'openComplete', ...complete, step: 2 });
    await partner.submit({ source: 'wijkbudgt' });
    expect(partner.sees).toContain('U schreef “wijkbudgt”. Bedoelt u “wijkbudget”?');
    await partner.submit({});
    expect(partner.sees).toContain('Er staat “wijkbudgt”. Bedoelt u “wijkbudget”?');
    await partner.press('Ja, “wijkbudget”');
    expect(partner.sees).toContain('staat nu “wijkbudget”');
    expect((await activityOf(activity.gardens))?.fields.means?.money).toEqual([
      { cents: 4_500_000, source: 'wijkbudget' },
    ]);
  });

  it.each([
    ['an amount without a source', { euros: '10', source: '' }, 'source'],
    ['a source without an amount', { euros: '', source: 'wijkbudget' }, 'euros'],
    ['a part of a cent', { euros: '10,005', source: 'wijkbudget' }, 'euros'],
  ])('refuses %s', async (_, money, field) => {
    const { partner } = await draft();
    await partner.submitAction({ verb: 'submitComplete', ...complete, step: 2 }, { ...money, hours: '', goods: '' });
    expect(partner.last).toMatchObject({ kind: 'invalid', errors: [{ field }] });
  });

  it('with nothing filled in, means and result are gaps', async () => {
    const { partner, activityOf } = await draft();
    const nothing = { euros: '', source: '', hours: '', goods: '' };
    await partner.submitAction({ verb: 'submitComplete', ...complete, step: 2 }, nothing);
    await partner.submitAction(
      { verb: 'submitComplete', ...complete, step: 3 },
      { indicator: '', baseline: '', target: '', unit: '' },
    );
    expect((await activityOf(activity.gardens))?.fields).toMatchObject({ means: null, result: null });
  });

  it('half a result is no result', async () => {
    const { partner } = await draft();
    await partner.submitAction(
      { verb: 'submitComplete', ...complete, step: 3 },
      { indicator: 'tuinen', baseline: '0', target: '', unit: '' },
    );
    expect(partner.last.kind === 'invalid' && partner.last.errors.map(({ field }) => field)).toEqual([
      'target',
      'unit',
    ]);
  });
});
