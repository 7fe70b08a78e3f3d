import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { DocumentDraft } from './DocumentDraft';
import { DocumentLine } from './DocumentLine';
import styles from './Documents.module.css';
import { DocumentVoid } from './DocumentVoid';
import { type About, type DocumentKind, kinds, LIST, ONE, refresh, type Written } from './documentCalls';
import { ProblemAlert } from './ProblemAlert';
import { uuidv7 } from './uuid';

interface Props {
  about: About;
  id: string;
  /** Whether this person may draft; who may not sees what was issued. */
  writes: boolean;
  /** Which kinds this person may draft; all of the thing's where it is not said. */
  may?: readonly DocumentKind[];
  /** After something was issued, which may be on record elsewhere. */
  onIssued?: () => void;
}

/** What was written about a petition, an order or a lead: drafted from templates, numbered when issued, the signed scan taken back. */
export function Documents({ about, id, writes, may, onIssued }: Props) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Written | null>(null);
  const [voiding, setVoiding] = useState<Written | null>(null);
  const [error, setError] = useState<unknown>(null);
  const list = $cases.useQuery('get', LIST, { params: { query: { kind: about, about: id } } });

  async function draft(kind: DocumentKind) {
    setError(null);
    try {
      const { data: fields = {} } = await cases.GET(`${LIST}/proposals/{kind}`, {
        params: { path: { kind }, query: { about: id } },
      });
      const { data } = await cases.PUT(ONE, {
        params: { path: { document: uuidv7() } },
        body: { kind, about: id, fields },
      });
      await refresh();
      if (data) setEditing(data);
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      <ul className={styles.list}>
        {list.data?.map((one) => (
          <DocumentLine
            key={one.id}
            document={one}
            onEdit={() => setEditing(one)}
            onVoid={() => setVoiding(one)}
            onError={setError}
          />
        ))}
        {list.data?.length === 0 && <li className={styles.sub}>{t('document.none')}</li>}
      </ul>
      {writes && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: (may ?? kinds[about]).map((key) => ({
              key,
              label: t(`document.kind.${key}`),
              onClick: () => draft(key),
            })),
          }}
        >
          <Button icon={<PlusOutlined aria-hidden="true" />} style={{ marginTop: 10 }}>
            {t('document.make')}
          </Button>
        </Dropdown>
      )}
      {error !== null && <ProblemAlert error={error} />}
      {editing && (
        <DocumentDraft
          document={editing}
          about={about}
          onIssued={onIssued}
          onClose={() => setEditing(null)}
        />
      )}
      {voiding && <DocumentVoid document={voiding} onClose={() => setVoiding(null)} />}
    </>
  );
}
