import type { Definition } from './calls';

/** What practice has: 好 100, 较好 80, 一般 60, 较差 40, 不了解 not valid; leaders, officers, public. All of it can be changed. */
export function usual(
  t: (key: 'options' | 'groups' | 'item' | 'key' | 'instructions') => string,
): Definition {
  const split = (text: string) => text.split(/、| \/ /);
  return {
    instructions: t('instructions'),
    options: split(t('options')).map((title, index, all) => ({
      code: String.fromCharCode(65 + index),
      title,
      coefficient: index === all.length - 1 ? 0 : 100 - 20 * index,
      valid: index < all.length - 1,
    })),
    groups: split(t('groups')).map((title, index) => ({
      code: `G${index + 1}`,
      title,
      weight: [40, 40, 20][index] ?? 0,
    })),
    items: [{ key: t('key'), title: t('item') }],
    minimum: 3,
    trimAbove: 5,
    minAnswered: 1,
    caps: [],
  };
}

/** A code that no other of the list has. */
export function free(prefix: string, taken: readonly { code: string }[]): string {
  let number = taken.length + 1;
  while (taken.some(({ code }) => code === `${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
