import { describe, expect, it } from 'vitest';
import type { ProposalRef } from '../../../src/domain/programme/judging/proposal.ts';
import { activity, party, person, programmeId, project } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';
import { buttonLabelled } from './shown.ts';

const answers = { forWhom: '', project: project.squares, lead: party.housing, dueOn: '' };

/** The caretaker proposed these, in this order. */
async function withProposals(...whats: readonly string[]) {
  const bot = await converse();
  const partner = bot.as(person.caretaker);
  for (const what of whats) {
    await partner.type('voorstel');
    await partner.submit({ ...answers, what });
  }
  const proposalOf = async (what: string): Promise<ProposalRef> => {
    const { activities, setAside } = await bot.programme();
    const found = [...activities, ...setAside.activities].find(({ fields }) => fields.what === what);
    return { of: 'activity', id: found?.activityId ?? activity.square };
  };
  const inbox = async (who: typeof person.caretaker) => {
    await bot.work();
    return bot.slack.inboxOf(who);
  };
  return { ...bot, partner, coordinator: bot.as(person.coordinator), proposalOf, inbox };
}

const words = (shown: unknown) => JSON.stringify(shown);

describe('a coordinator with many proposals', () => {
  it('judges them one after another, each form with the criteria and the next proposal', async () => {
    const { coordinator, programme } = await withProposals('Bankjes', 'Bomen', 'Lampen');
    await coordinator.type('stand');
    expect(coordinator.sees).toContain('Beslis over 3 voorstellen');
    await coordinator.press('Bekijk de voorstellen');
    await coordinator.press('Criteria');
    await coordinator.submit({ criteria: '- Bewoners vragen erom\n- Het kan binnen twee jaar' });
    await coordinator.press('Bekijk de voorstellen');
    expect(coordinator.sees).toContain('3 voorstellen wachten op een beslissing');
    await coordinator.press('Beslis…');
    expect(coordinator.sees).toMatch(/Bankjes[\s\S]*Bewoners vragen erom[\s\S]*Hierna wachten nog 2/);
    await coordinator.submit({ outcome: 'regularWork', reason: 'De gemeente zet elk jaar bankjes' });
    expect(coordinator.sees).toMatch(/Bewaard: “Bankjes”[\s\S]*Bomen/);
    await coordinator.submit({ outcome: 'merged', into: '', reason: 'Hoort bij het plein' });
    expect(coordinator.last.kind === 'invalid' && coordinator.last.errors.map(({ field }) => field)).toEqual(['into']);
    const { setAside, activities, criteria } = await programme();
    expect(setAside.activities.map(({ fields }) => fields.what)).toEqual(['Bankjes']);
    expect(activities).toHaveLength(7);
    expect(criteria).toHaveLength(2);
  });

  it('takes several in at once, for one reason that their proposers read', async () => {
    const { coordinator, proposalOf, programme, inbox } = await withProposals('Bankjes', 'Bomen');
    const chosen = [(await proposalOf('Bankjes')).id, (await proposalOf('Bomen')).id];
    await coordinator.act({ verb: 'openTakeIn', programmeId });
    await coordinator.submit({ proposals: chosen, reason: '' });
    expect(coordinator.last.kind).toBe('invalid');
    await coordinator.act({ verb: 'openTakeIn', programmeId });
    await coordinator.submit({ proposals: chosen, reason: 'Past bij de criteria' });
    expect((await programme()).activities.every(({ takenIn }) => takenIn)).toBe(true);
    const messages = await inbox(person.caretaker);
    expect(messages).toHaveLength(1);
    expect(words(messages[0]?.card)).toMatch(
      /Bankjes[\s\S]*staat nu in het programma[\s\S]*Past bij de criteria[\s\S]*Bomen/,
    );
  });

  it('sees ten on two pages', async () => {
    const { coordinator } = await withProposals(...Array.from({ length: 10 }, (_, index) => `Plan ${index + 1}`));
    await coordinator.act({ verb: 'showProposals', programmeId, page: 1 });
    expect(coordinator.sees).toContain('Bladzijde 1 van 2');
    await coordinator.press('Volgende bladzijde');
    expect(coordinator.sees).toMatch(/Plan 7[\s\S]*Plan 10/);
  });
});

describe('a proposal that is sent back', () => {
  const sentBack = async () => {
    const bot = await withProposals('Bankjes');
    const proposal = await bot.proposalOf('Bankjes');
    await bot.coordinator.act({ verb: 'openJudge', programmeId, proposal });
    await bot.coordinator.submit({ outcome: 'sentBack', reason: 'Waar komen ze?' });
    return { ...bot, proposal };
  };

  it('is answered by who proposed it, from the message', async () => {
    const { partner, coordinator, inbox, programme } = await sentBack();
    const [message] = await inbox(person.caretaker);
    if (message === undefined) throw new Error('The proposer was not told');
    expect(message.card.summary).not.toContain('Waar komen ze?');
    const button = buttonLabelled(message, 'Antwoord en stel opnieuw voor');
    await partner.pressId(button);
    expect(partner.sees).toContain('Waar komen ze?');
    await partner.submit({ title: 'Bankjes op het plein', answer: 'Op het Wilsonsplein' });
    expect((await programme()).activities.at(-1)?.fields.what).toBe('Bankjes op het plein');
    expect(words((await inbox(person.caretaker))[0]?.card)).toContain('Dit is al gedaan');
    await coordinator.act({ verb: 'showProposals', programmeId, page: 1 });
    expect(coordinator.sees).toMatch(/Bankjes op het plein[\s\S]*Wacht op een beslissing[\s\S]*Op het Wilsonsplein/);
    await partner.pressId(button);
    expect(partner.sees).toContain('geen vraag open');
  });

  it('waits for them in their list, and the coordinator sees for whom it waits', async () => {
    const { partner, coordinator } = await sentBack();
    await partner.type('mijn');
    expect(partner.sees).toContain('Vraag over: Bankjes');
    await coordinator.type('stand');
    expect(coordinator.sees).toContain('staat een vraag open');
    await coordinator.type('vastzetten');
    expect(coordinator.sees).toContain('De indiener moet nog antwoorden');
  });
});

describe('a decision', () => {
  it('is merged into another proposal, and both proposers hear it', async () => {
    const bot = await withProposals('Bankjes');
    const officer = bot.as(person.youthWorker);
    await officer.type('voorstel');
    await officer.submit({ ...answers, what: 'Zitplekken' });
    const proposal = await bot.proposalOf('Zitplekken');
    await bot.coordinator.act({ verb: 'openJudge', programmeId, proposal });
    const into = (await bot.proposalOf('Bankjes')).id;
    await bot.coordinator.submit({ outcome: 'merged', into, reason: 'Hetzelfde idee' });
    expect(words(await bot.inbox(person.youthWorker))).toMatch(/nu een deel van: Bankjes/);
    expect(words(await bot.inbox(person.caretaker))).toMatch(/Zitplekken[\s\S]*hoort nu bij uw voorstel: Bankjes/);
  });

  it('is taken back: its copies say so, and it waits again', async () => {
    const { coordinator, inbox, proposalOf, programme } = await withProposals('Bankjes');
    const proposal = await proposalOf('Bankjes');
    await coordinator.act({ verb: 'openJudge', programmeId, proposal });
    await coordinator.submit({ outcome: 'regularWork', reason: 'Gewoon werk' });
    expect(words(await inbox(person.caretaker))).toContain('gewoon werk van de gemeente');
    await coordinator.act({ verb: 'showProposals', programmeId, page: 1 });
    await coordinator.press('Neem terug');
    expect((await programme()).activities).toHaveLength(6);
    expect(words((await inbox(person.caretaker))[0]?.card)).toContain('Deze beslissing geldt niet meer');
  });

  it('is seen by every partner, its reason by who proposed it and the coordinator alone', async () => {
    const bot = await withProposals('Bankjes');
    const proposal = await bot.proposalOf('Bankjes');
    await bot.coordinator.act({ verb: 'openJudge', programmeId, proposal });
    await bot.coordinator.submit({ outcome: 'regularWork', reason: 'Te duur voor ons' });
    const other = bot.as(person.youthWorker);
    await other.act({ verb: 'showProposals', programmeId, page: 1 });
    expect(other.sees).toContain('Gewoon werk van de gemeente');
    expect(other.sees).not.toContain('Te duur voor ons');
    await bot.partner.act({ verb: 'showProposals', programmeId, page: 1 });
    expect(bot.partner.sees).toContain('Te duur voor ons');
  });

  it('is a coordinator’s', async () => {
    const { partner, proposalOf, programme } = await withProposals('Bankjes');
    const proposal = await proposalOf('Bankjes');
    await partner.submitAction({ verb: 'submitJudge', programmeId, proposal }, { outcome: 'accepted', reason: 'Ja' });
    await partner.submitAction({ verb: 'submitCriteria', programmeId }, { criteria: 'Ja' });
    expect((await programme()).proposals.every(({ judgement }) => judgement === null)).toBe(true);
    expect((await programme()).criteria).toEqual([]);
  });
});
