import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileLink } from '@/ui/FileLink';
import { type Lead, paperHref } from './calls';
import { keptBy, movesOf } from './evidence';
import styles from './Lead.module.css';

/** 证据清单: each piece with its source, who keeps it now, and through whose hands it went. */
export function LeadEvidence({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const pieces = lead.records.filter(({ kind, corrected }) => kind === 'EVIDENCE' && !corrected);
  if (pieces.length === 0) return null;
  return (
    <Card title={t('lead.evidenceList')}>
      <div className={styles.scroll}>
        <table className={styles.index} style={{ marginTop: 0 }}>
          <thead>
            <tr>
              <th scope="col">{t('lead.indexNo')}</th>
              <th scope="col">{t('lead.evidenceForm')}</th>
              <th scope="col">{t('lead.title')}</th>
              <th scope="col">{t('lead.heldOn')}</th>
              <th scope="col">{t('lead.evidenceFrom')}</th>
              <th scope="col">{t('lead.custodyKeeper')}</th>
            </tr>
          </thead>
          <tbody>
            {pieces.map((one, index) => {
              const kept = keptBy(lead, one.id);
              const moves = movesOf(lead, one.id);
              return (
                <tr key={one.id}>
                  <td>{index + 1}</td>
                  <td>{one.words.custody?.form ? t(`lead.evidence.${one.words.custody.form}`) : '—'}</td>
                  <td>
                    {one.file ? (
                      <FileLink url={paperHref(lead.id, one.file)}>{one.words.title}</FileLink>
                    ) : (
                      one.words.title
                    )}
                  </td>
                  <td>{one.heldOn}</td>
                  <td>{one.words.custody?.from ?? '—'}</td>
                  <td>
                    {kept ? `${kept.keeper}（${kept.place}）` : '—'}
                    {moves.map((move) => (
                      <span key={move.id} className={styles.sub}>
                        {t('lead.custodyMoved', {
                          day: move.heldOn,
                          from: move.words.custody?.from ?? '',
                          to: move.words.custody?.keeper ?? '',
                        })}
                      </span>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
