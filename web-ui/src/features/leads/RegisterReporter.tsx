import { Button, Card, Checkbox, Form, Input, Radio, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './Lead.module.css';
import type { Values } from './registration';

interface Props {
  /** Originals that were added here. */
  files: File[];
  onFiles(change: (before: File[]) => File[]): void;
  copies: File[];
  onCopies(change: (before: File[]) => File[]): void;
  onCover(file: File): void;
}

/** Who reported, and what was handed in: all of it goes to the vault, covered copies to the case. */
export function RegisterReporter({ files, onFiles, copies, onCopies, onCover }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Values>();
  const real = Form.useWatch('naming', form) === 'REAL_NAME';
  return (
    <Card title={t('lead.reporter')}>
      <p className={styles.sub} style={{ marginBottom: 16 }}>
        {t('lead.reporterNote')}
      </p>
      <Form.Item required name="naming" label={t('lead.namingName')}>
        <Radio.Group
          options={(['ANONYMOUS', 'REAL_NAME'] as const).map((value) => ({
            value,
            label: t(`lead.naming.${value}`),
          }))}
        />
      </Form.Item>
      <div className={styles.grid}>
        {real && (
          <Form.Item
            name="reporterName"
            label={t('lead.reporterName')}
            rules={[{ required: true, whitespace: true }]}
          >
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item
          name="reporterContact"
          label={t('lead.reporterContact')}
          rules={[{ required: real, whitespace: true }]}
        >
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="reporterDetails" label={t('lead.reporterDetails')}>
          <Input maxLength={1000} autoComplete="off" />
        </Form.Item>
      </div>
      {real && (
        <Form.Item name="verified" valuePropName="checked">
          <Checkbox>{t('lead.verified')}</Checkbox>
        </Form.Item>
      )}
      <Form.Item label={t('lead.originals')} extra={t('lead.originalsNote')}>
        <Upload
          multiple
          beforeUpload={(file) => {
            onFiles((before) => [...before, file]);
            return false;
          }}
          onRemove={({ uid }) => onFiles((before) => before.filter((_, index) => String(index) !== uid))}
          fileList={files.map((file, index) => ({ uid: String(index), name: file.name }))}
        >
          <Button>{t('lead.addOriginal')}</Button>
        </Upload>
        {files.length > 0 && (
          <div className={styles.row} style={{ marginTop: 8 }}>
            {files.map((file, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two scans may have one name
              <Button key={index} onClick={() => onCover(file)}>
                {t('lead.redact')}：{file.name}
              </Button>
            ))}
          </div>
        )}
        {copies.map((copy) => (
          <span key={copy.name} className={styles.row}>
            {t('lead.redacted', { name: copy.name })}
            <Button size="small" onClick={() => onCopies((before) => before.filter((each) => each !== copy))}>
              {t('common.remove')}
            </Button>
          </span>
        ))}
      </Form.Item>
    </Card>
  );
}
