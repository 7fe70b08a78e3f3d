import type { TFunction } from 'i18next';
import { fieldName } from '@/text/zh/fieldName';
import { rounds } from '@/text/zh/rounds';

/**
 * What people call a field that a service names by its path: `members[3].unit` is 成员 第 4 项 单位. Parts without a name are left
 * out; undefined where none has one.
 */
export function fieldText(field: string, t: TFunction): string | undefined {
  // The indicators of a self-inspection are called by their codes.
  const score = /^scores\.(.+?)(\.reason)?$/.exec(field);
  if (score) {
    const said = `${t('fieldName.scores')} ${score[1]}`;
    return score[2] ? `${said} ${t('fieldName.reason')}` : said;
  }
  const words: string[] = [];
  for (const part of field.split(/[.[\]]+/)) {
    if (/^\d+$/.test(part)) {
      if (words.length > 0) words.push(t('fieldName.nth', { number: Number(part) + 1 }));
    } else if (isKeyOf(rounds.section, part)) words.push(t(`rounds.section.${part}`));
    else if (part !== 'nth' && isKeyOf(fieldName, part)) words.push(t(`fieldName.${part}`));
  }
  return words.length > 0 ? words.join(' ') : undefined;
}

function isKeyOf<T extends object>(words: T, part: string): part is Extract<keyof T, string> {
  return Object.hasOwn(words, part);
}
