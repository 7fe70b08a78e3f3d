import { Button, QRCode } from 'antd';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { holdPage } from '@/session/signIn';
import { LeaveGuard } from '@/ui/LeaveGuard';
import styles from './CardSheet.module.css';

interface Props {
  title: string;
  group: string;
  ordinal: number;
  codes: string[];
  onClose: () => void;
}

/** Sheets of ten cards to be printed on A4 and cut. The codes are in this page's memory and nowhere else: it is not left by chance. */
export function CardSheet({ title, group, ordinal, codes, onClose }: Props) {
  const { t } = useTranslation();
  const address = `${window.location.origin}/vote`;
  useEffect(() => {
    document.body.classList.add('printing-cards');
    return () => document.body.classList.remove('printing-cards');
  }, []);
  useEffect(holdPage, []);
  return createPortal(
    <section className={styles.cover} aria-label={t('appraisal.sheetTitle')} data-cards>
      <div className={styles.bar}>
        <div className={styles.words}>
          <h1>{t('appraisal.sheetTitle')}</h1>
          <p>{t('appraisal.sheetNote')}</p>
        </div>
        <Button onClick={onClose}>{t('appraisal.sheetClose')}</Button>
        <Button type="primary" onClick={() => window.print()}>
          {t('appraisal.print')}
        </Button>
      </div>
      <ul className={styles.sheet}>
        {codes.map((code) => (
          <li key={code} className={styles.card}>
            <QRCode
              type="svg"
              size={96}
              bordered={false}
              errorLevel="M"
              value={`${address}#${code}`}
              aria-hidden="true"
            />
            <div className={styles.text}>
              <strong>{title}</strong>
              <span>
                {group} · {t('appraisal.lot', { ordinal })}
              </span>
              <code>{code}</code>
              <small>{t('appraisal.cardHow', { address })}</small>
            </div>
          </li>
        ))}
      </ul>
      <LeaveGuard when note={t('appraisal.sheetLeave')} />
    </section>,
    document.body,
  );
}
