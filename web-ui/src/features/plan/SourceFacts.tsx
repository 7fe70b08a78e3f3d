import { FileUnknownOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Plan } from './calls';
import styles from './SourceFacts.module.css';
import { usePlaceText } from './usePlaceText';

/** What the document says of itself, each with its place at hand, and what of it was not read. */
export function SourceFacts({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const placeText = usePlaceText();
  const facts = [
    { field: 'DOCUMENT_NO', label: t('source.documentNo'), value: plan.documentNo },
    { field: 'ISSUER', label: t('source.issuer'), value: plan.issuer },
    { field: 'ISSUED_ON', label: t('source.issuedOn'), value: plan.issuedOn ?? '' },
  ] as const;
  return (
    <div className={styles.box}>
      <dl className={styles.facts}>
        {facts.map(({ field, label, value }) => {
          const source = plan.sources.find((one) => one.field === field);
          return (
            <div key={field}>
              <dt>{label}</dt>
              <dd className={value ? undefined : styles.none}>
                {value || t('source.unsaid')}
                {source && value && (
                  <span className={styles.place}>
                    {placeText(source.at)} · {t(`valueOrigin.${source.origin}`)}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {plan.leftAside.length > 0 && (
        <details className={styles.aside}>
          <summary>
            <FileUnknownOutlined aria-hidden="true" />{' '}
            {t('source.leftAsideNote', { count: plan.leftAside.length })}
          </summary>
          <ul aria-label={t('source.leftAside')}>
            {plan.leftAside.map(({ at, name, message }) => (
              <li key={`${at} ${name}`}>
                <strong>{name}</strong> <span className={styles.place}>{placeText(at)}</span> {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
