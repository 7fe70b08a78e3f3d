import { Button, Card, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { allKeptLocally, forgetLocally } from '@/session/localCopy';
import { useSession } from '@/session/session';
import { instantText } from '@/ui/instant';
import styles from '@/ui/List.module.css';

const RECORDS = 'record.';

/** What this person began to write on this computer and the server never had: nothing else leads back to it. */
export function LocalDrafts() {
  const { t } = useTranslation();
  const { account } = useSession();
  const read = () =>
    allKeptLocally<{ title?: string }>(account, RECORDS).filter(({ copy }) => copy.version === null);
  const [drafts, setDrafts] = useState(read);
  if (drafts.length === 0) return null;
  return (
    <Card size="small" title={t('queue.local')} style={{ marginTop: 14 }}>
      {drafts.map(({ id, copy }) => {
        const title = copy.values.title || t('record.untitled');
        return (
          <p key={id} style={{ margin: '4px 0' }}>
            <Link to={`/records/${id}/edit?new=1`} className={styles.main}>
              {title}
            </Link>{' '}
            {instantText(copy.at, 'YYYY-MM-DD HH:mm')}
            <Popconfirm
              title={t('queue.localDrop')}
              okText={t('queue.localDropYes')}
              cancelText={t('common.cancel')}
              onConfirm={() => {
                forgetLocally({ account, place: RECORDS + id });
                setDrafts(read());
              }}
            >
              <Button type="link" size="small" danger aria-label={t('queue.localDropOne', { title })}>
                {t('queue.localDropYes')}
              </Button>
            </Popconfirm>
          </p>
        );
      })}
    </Card>
  );
}
