import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { MunicipalityCommand } from '../commands.ts';
import type { MunicipalityEvent } from '../events.ts';
import type { Municipality } from '../state.ts';
import { isCodeOf } from './cbs-code.ts';

/** A new area, or another name, level or code of a known one. Texts that were signed keep the name they have. */
export const defineArea = (
  { area }: Of<MunicipalityCommand, 'DefineArea'>,
  { areas }: Municipality,
): Decision<MunicipalityEvent> => {
  if (areas.some((each) => sameValue(each, area))) return accept();
  const { areaId, level, cbsCode } = area;
  if (cbsCode === null) return accept({ type: 'AreaDefined', area });
  if (!isCodeOf(level, cbsCode)) return refuse({ code: 'cbsCodeWrong', level });
  const holder = areas.find((each) => each.areaId !== areaId && each.cbsCode === cbsCode);
  return holder === undefined
    ? accept({ type: 'AreaDefined', area })
    : refuse({ code: 'cbsCodeTaken', by: holder.name });
};
