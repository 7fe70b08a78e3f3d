import { ofCase } from './advice/case';
import { type Advice, common } from './advice/common';
import { ofInspection } from './advice/inspection';
import { ofResponsibility } from './advice/responsibility';

/** Every code of a service has its line there: a new one does not compile until somebody has thought about it. */
const advice: Record<string, Advice> = { ...common, ...ofResponsibility, ...ofInspection, ...ofCase };

export function adviceFor(code: string): Advice {
  return Object.hasOwn(advice, code) ? (advice[code] ?? null) : null;
}
