import type { TFunction } from 'i18next';
import { ProblemError, UNREACHABLE, UNREADABLE } from '@/api/problem';
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
    fields: (body.errors ?? []).flatMap(({ field, message }) => {
      if (!CODE.test(message)) return [{ field, message }];
      // What has no words here is the problem's own code again, which its title tells already.
      return isSaid(message) ? [{ field, message: t(`fieldCode.${message}`) }] : [];
    }),
  };
}

/** Services name by a code what is wrong with a field; machines read that, people do not. */
const CODE = /^[A-Z][A-Z_]*$/;
const SAID = ['EMPTY', 'FUTURE', 'INVALID', 'NOT_ASSIGNED', 'RANGE', 'REQUIRED', 'TAKEN', 'UNKNOWN'] as const;

function isSaid(code: string): code is (typeof SAID)[number] {
  return SAID.some((one) => one === code);
}
