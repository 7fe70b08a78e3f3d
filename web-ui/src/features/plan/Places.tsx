import { AimOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Row } from './calls';
import styles from './Places.module.css';
import { usePlaceText } from './usePlaceText';

/** Where each value of a row stands in the document: on pointing and on focus. */
export function Places({ row }: { row: Row }) {
  const { t } = useTranslation();
  const placeText = usePlaceText();
  return (
    <Popover
      trigger={['hover', 'focus']}
      title={t('source.placesTitle')}
      content={
        <dl className={styles.places}>
          {row.sources.map(({ field, at, origin }) => (
            <div key={`${field} ${at}`}>
              <dt>{t(`valueField.${field}`)}</dt>
              <dd>
                {placeText(at)}
                {origin !== 'PRINTED' && (
                  <span className={styles.origin}> · {t(`valueOrigin.${origin}`)}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      }
    >
      <Button
        type="text"
        size="small"
        icon={<AimOutlined aria-hidden="true" />}
        aria-label={t('source.placesOf', { no: row.item.no || row.ordinal })}
      >
        {t('source.places')}
      </Button>
    </Popover>
  );
}
