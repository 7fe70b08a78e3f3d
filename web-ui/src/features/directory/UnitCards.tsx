import { ApartmentOutlined, EditOutlined, HistoryOutlined } from '@ant-design/icons';
import { Button, Card, Descriptions, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import styles from './Directory.module.css';
import { HistoryDrawer } from './HistoryDrawer';
import { PeopleCard } from './PeopleCard';
import { PostsCard } from './PostsCard';
import { Reorganise } from './Reorganise';
import { UnitForm } from './UnitForm';

/** One unit: what it is called and what it is, who serves in it and in which post. */
export function UnitCards({ unit }: { unit: Schema<'UnitView'> }) {
  const { t } = useTranslation();
  const session = useSession();
  const [editing, setEditing] = useState(false);
  const [history, setHistory] = useState(false);
  const [reorganising, setReorganising] = useState(false);
  return (
    <div className={styles.cards}>
      <Card
        title={unit.name}
        extra={
          <Space>
            {has(session, 'admin', 'discipline', 'discipline-head') && (
              <Button
                size="small"
                type="text"
                icon={<HistoryOutlined aria-hidden="true" />}
                onClick={() => setHistory(true)}
              >
                {t('directory.history')}
              </Button>
            )}
            {has(session, 'admin') && (
              <>
                <Button
                  size="small"
                  icon={<ApartmentOutlined aria-hidden="true" />}
                  onClick={() => setReorganising(true)}
                >
                  {t('reorganisation.open')}
                </Button>
                <Button
                  size="small"
                  icon={<EditOutlined aria-hidden="true" />}
                  onClick={() => setEditing(true)}
                >
                  {t('common.edit')}
                </Button>
              </>
            )}
          </Space>
        }
      >
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'kind', label: t('directory.kind'), children: t(`unitKind.${unit.kind}`) },
            { key: 'alias', label: t('directory.aliases'), children: unit.aliases.join('、') || '—' },
            { key: 'from', label: t('directory.validFrom'), children: unit.validFrom },
            { key: 'to', label: t('directory.validTo'), children: unit.validTo ?? '—' },
          ]}
        />
      </Card>
      <PeopleCard unit={unit} />
      <PostsCard unit={unit} />
      {editing && <UnitForm unit={unit} onClose={() => setEditing(false)} />}
      {reorganising && <Reorganise unit={unit} onClose={() => setReorganising(false)} />}
      {history && (
        <HistoryDrawer kind="units" id={unit.id} name={unit.name} onClose={() => setHistory(false)} />
      )}
    </div>
  );
}
