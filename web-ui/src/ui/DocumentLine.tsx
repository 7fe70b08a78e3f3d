import { FileWordOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download';
import { upload } from '@/api/upload';
import styles from './Documents.module.css';
import { LIST, refresh, type Written } from './documentCalls';

interface Props {
  document: Written;
  onEdit: () => void;
  onVoid: () => void;
  onError: (problem: unknown) => void;
}

/** A document with its number, its file and the signed scan. */
export function DocumentLine({ document, onEdit, onVoid, onError }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const url = `${LIST}/${document.id}`;
  const name = t(`document.kind.${document.kind}`);

  async function handIn(file: File) {
    try {
      await upload({
        method: 'PUT',
        url: `${url}/original?name=${encodeURIComponent(file.name)}`,
        body: file,
        headers: { 'Content-Type': 'application/octet-stream' },
      }).done;
      await refresh();
    } catch (problem) {
      onError(problem);
    }
  }

  return (
    <li>
      {document.editable ? (
        <Button type="link" style={{ padding: 0, height: 'auto' }} onClick={onEdit}>
          {name}
        </Button>
      ) : (
        <strong>{name}</strong>
      )}
      <span className={styles.sub}>
        {document.number ? `${document.number} · ${document.issuedOn}` : t('document.draft')}
        {document.state === 'VOID' &&
          ` · ${t('document.voided', { day: document.voidedOn, reason: document.voidReason })}`}
      </span>
      <Space size={12} wrap>
        <Button
          type="link"
          size="small"
          style={{ padding: 0 }}
          icon={<FileWordOutlined aria-hidden="true" />}
          onClick={() => download(`${url}/file`).catch(onError)}
        >
          {t('document.word')}
        </Button>
        {document.originalSha256 && (
          <Button
            type="link"
            size="small"
            style={{ padding: 0 }}
            onClick={() => download(`${url}/original`).catch(onError)}
          >
            {t('document.original')}
          </Button>
        )}
        {document.open && (
          <>
            <Button type="link" size="small" style={{ padding: 0 }} onClick={() => input.current?.click()}>
              {t('document.scan')}
            </Button>
            <input
              ref={input}
              type="file"
              accept=".pdf,image/*"
              className="visually-hidden"
              tabIndex={-1}
              aria-label={t('document.scan')}
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = '';
                if (file) void handIn(file);
              }}
            />
          </>
        )}
        {document.voidable && (
          <Button type="link" size="small" danger style={{ padding: 0 }} onClick={onVoid}>
            {t('document.annul')}
          </Button>
        )}
      </Space>
    </li>
  );
}
