import { useTranslation } from 'react-i18next';
import { useToday } from '@/api/useToday';
import listStyles from '@/ui/List.module.css';

/** From when to when something holds; what is over says so in words. */
export function Term({ validFrom, validTo }: { validFrom: string; validTo?: string | null }) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <span className={listStyles.nowrap}>
      {validFrom} {validTo ? `${t('directory.to')} ${validTo}` : t('directory.untilNow')}
      {validTo && validTo < today && <span className={listStyles.sub}>{t('directory.over')}</span>}
    </span>
  );
}
