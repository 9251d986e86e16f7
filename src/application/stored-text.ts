import type { TextData } from '../domain/programme/agreement-text.ts';
import type { AgreementTerms } from '../domain/programme/terms.ts';
import type { StoredText } from './ports/texts.ts';

/** What a term that came later meant in a text from before it. */
const LATER: Pick<AgreementTerms, 'milestones' | 'waitsFor'> = { milestones: [], waitsFor: [] };

/** What a part that came later meant in a text from before it: themes had no names, and nothing was said of an evening. */
const LATER_PARTS: Pick<TextData, 'themeNames' | 'presentation'> = { themeNames: [], presentation: null };

/** The data of a stored text in the shape of today, to say it in another language; its bytes are never rendered again. */
export function textDataIn({ canonical }: StoredText): TextData {
  const stored = JSON.parse(canonical) as TextData;
  return { ...LATER_PARTS, ...stored, agreements: stored.agreements.map((terms) => ({ ...LATER, ...terms })) };
}
