import type { TFunction } from 'i18next';
import { ProblemError, UNREACHABLE, UNREADABLE } from '@/api/problem';
import { lead } from '@/text/zh/lead';
import { fieldCode } from '@/text/zh/shell';
import { adviceFor } from './problemAdvice';
import { isMissingPart } from './program';

export interface ProblemText {
  title: string;
  /** What happened, in the server's words. */
  detail?: string;
  /** What the person can do about it. */
  advice?: string;
  traceId?: string;
  fields: { field: string; message: string }[];
}

/** Turns any failure into words for a person; a failure of the page itself never shows its inside. */
export function problemText(error: unknown, t: TFunction): ProblemText {
  if (isMissingPart(error))
    return { title: t('problem.missingPart'), advice: t('problem.missingPartAdvice'), fields: [] };
  if (!(error instanceof ProblemError))
    return { title: t('problem.page'), advice: t('problem.pageAdvice'), fields: [] };
  const { body } = error;
  if (body.code === UNREACHABLE) {
    return { title: t('problem.unreachable'), advice: t('problem.unreachableAdvice'), fields: [] };
  }
  if (body.code === UNREADABLE) {
    return {
      title: t('problem.unreadable', { status: body.status }),
      advice: t('problem.unreachableAdvice'),
      fields: [],
    };
  }
  const known = adviceFor(body.code);
  return {
    title: body.title,
    detail: body.detail === body.title ? undefined : body.detail,
    advice: known ? t(`advice.${known}`) : undefined,
    traceId: body.traceId,
    // The problem's own code again says nothing that its title does not tell.
    fields: (body.errors ?? [])
      .filter(({ message }) => message !== body.code)
      .map(({ field, message }) => ({ field, message: inWords(body.code, message, t) })),
  };
}

/** Services name by a code what is wrong with a field. A code without words is shown as it came: better than nothing. */
function inWords(problem: string, message: string, t: TFunction): string {
  // Then the field's code is the step that asks for it.
  if (problem === 'REASON_REQUIRED') return t('fieldCode.REQUIRED');
  // Where services mean different things by the same code, the problem tells which.
  const own = `${problem}_${message}`;
  if (isKeyOf(fieldCode, own)) return t(`fieldCode.${own}`);
  if (isKeyOf(fieldCode, message)) return t(`fieldCode.${message}`);
  if (isKeyOf(lead.need, message)) return t('lead.missing', { needs: t(`lead.need.${message}`) });
  return message;
}

function isKeyOf<T extends object>(words: T, code: string): code is Extract<keyof T, string> {
  return Object.hasOwn(words, code);
}
