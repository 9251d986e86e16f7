import type { AgreementId, AreaId, ProgrammeId, SpendingId } from '../../domain/ids.ts';
import type { Grouping } from '../../domain/programme/money/lines.ts';

/** What there is to spend, what is reserved, and what was spent. */
export type MoneyAction =
  | { readonly verb: 'showMoney'; readonly programmeId: ProgrammeId; readonly by: Grouping }
  /** Without a source: a new budget. */
  | {
      readonly verb: 'openBudget';
      readonly programmeId: ProgrammeId;
      readonly areaId: AreaId | null;
      readonly source: string | null;
    }
  | {
      readonly verb: 'submitBudget';
      readonly programmeId: ProgrammeId;
      readonly areaId: AreaId | null;
      readonly source: string | null;
    }
  | {
      readonly verb: 'removeBudget';
      readonly programmeId: ProgrammeId;
      readonly areaId: AreaId | null;
      readonly source: string;
    }
  /** The agreement means the source as others spell it. */
  | {
      readonly verb: 'useSource';
      readonly programmeId: ProgrammeId;
      readonly activityId: AgreementId;
      readonly source: string;
      readonly nearest: string;
    }
  | { readonly verb: 'openPlace'; readonly programmeId: ProgrammeId; readonly activityId: AgreementId }
  | { readonly verb: 'submitPlace'; readonly programmeId: ProgrammeId; readonly activityId: AgreementId }
  | { readonly verb: 'openMostLed'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitMostLed'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openSpending'; readonly agreementId: AgreementId }
  | { readonly verb: 'submitSpending'; readonly agreementId: AgreementId }
  | { readonly verb: 'openCorrectSpending'; readonly agreementId: AgreementId; readonly spendingId: SpendingId }
  | { readonly verb: 'submitCorrectSpending'; readonly agreementId: AgreementId; readonly spendingId: SpendingId };
