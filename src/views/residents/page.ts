import type { Standing } from '../../domain/agreement/state.ts';
import type { AreaId, MunicipalityId, ProgrammeId } from '../../domain/ids.ts';
import type { Language } from '../../domain/words.ts';

/** Another page for residents, which the adapter gives an address. */
export type PageAddress =
  | { readonly of: 'municipality'; readonly municipalityId: MunicipalityId }
  | { readonly of: 'area'; readonly municipalityId: MunicipalityId; readonly areaId: AreaId }
  | { readonly of: 'programme'; readonly municipalityId: MunicipalityId; readonly programmeId: ProgrammeId };

export interface PageFact {
  readonly label: string;
  readonly value: string;
}

export interface PageCount {
  readonly standing: Standing;
  readonly word: string;
  readonly count: number;
}

/**
 * The closed vocabulary of a page that residents read in a browser or on paper. Every string is plain text in the page's
 * language: the adapter escapes it.
 */
export type PageElement =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly PageFact[] }
  /** The whole as counts: a bar, with its words. */
  | { readonly kind: 'counts'; readonly label: string; readonly counts: readonly PageCount[] }
  /** One thing that a party promised, and how it stands; `standing` null: it is not in force. */
  | {
      readonly kind: 'promise';
      readonly title: string;
      readonly standing: { readonly standing: Standing; readonly word: string } | null;
      readonly facts: readonly PageFact[];
    }
  /** What a resident said, where that may be shown, and what was done with it. */
  | {
      readonly kind: 'reaction';
      readonly quote: string | null;
      readonly answer: string;
      readonly reason: string | null;
    }
  | { readonly kind: 'link'; readonly label: string; readonly lines: readonly string[]; readonly to: PageAddress };

export interface PageSection {
  readonly heading: string;
  readonly elements: readonly PageElement[];
}

export interface Page {
  readonly language: Language;
  /** The name of the municipality: who speaks here. */
  readonly sender: string;
  /** The page above this one, behind the sender's name; null where there is none. */
  readonly above: PageAddress | null;
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly PageSection[];
  readonly closing: readonly string[];
  readonly skip: string;
}
