import type { TFunction } from 'i18next';
import type { Schema } from '@/api/schema';

/** Where it waits that was handed in in time and is past due, and since when. */
export function heldUpText({ by, unit, since }: Schema<'HeldUpView'>, t: TFunction) {
  return t('obligations.heldBy', { by: t(`obligations.holder.${by}`, { unit: unit ?? '' }), since });
}
