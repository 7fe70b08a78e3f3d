import { useTranslation } from 'react-i18next';
import { placeOf } from './place';

/** A place of the document in words. */
export function usePlaceText() {
  const { t } = useTranslation();
  return (at: string) => {
    const { key, ...values } = placeOf(at);
    return t(`source.${key}`, values);
  };
}
