import type { Instant } from '../../ids.ts';
import type { Agreement } from '../state.ts';
import type { MidTermAnswerEvent } from './events.ts';

export const evolveMidTermQuestion = (agreement: Agreement, event: MidTermAnswerEvent, at: Instant): Agreement => {
  const { midTerm } = agreement;
  switch (event.type) {
    case 'MidTermAsked':
      return { ...agreement, midTerm: { review: event.review, at, answer: null, ended: false } };
    case 'MidTermAnswered':
      return { ...agreement, midTerm: midTerm && { ...midTerm, answer: { ...event.answer, at } } };
    case 'MidTermEnded':
      return { ...agreement, midTerm: midTerm && { ...midTerm, ended: true } };
  }
};
