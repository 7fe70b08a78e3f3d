import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { evidenceForms, type Lead } from './calls';
import { keptBy } from './evidence';
import styles from './Lead.module.css';

/** Where a piece of evidence comes from and who keeps it; or into whose hands it goes. */
export function CustodyFields({ lead, over }: { lead: Lead; over: boolean }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const needed = [{ required: true }];
  return (
    <div className={styles.grid}>
      {over ? (
        <Form.Item name={['custody', 'evidence']} label={t('lead.custodyOf')} rules={needed}>
          <Select
            onChange={(id: string) => form.setFieldValue(['custody', 'from'], keptBy(lead, id)?.keeper)}
            options={lead.records
              .filter(({ kind, corrected }) => kind === 'EVIDENCE' && !corrected)
              .map((one) => ({ value: one.id, label: one.words.title }))}
          />
        </Form.Item>
      ) : (
        <Form.Item name={['custody', 'form']} label={t('lead.evidenceForm')} rules={needed}>
          <Select options={evidenceForms.map((value) => ({ value, label: t(`lead.evidence.${value}`) }))} />
        </Form.Item>
      )}
      <Form.Item
        name={['custody', 'from']}
        label={t(over ? 'lead.custodyGiver' : 'lead.evidenceFrom')}
        rules={needed}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name={['custody', 'keeper']}
        label={t(over ? 'lead.custodyTaker' : 'lead.custodyKeeper')}
        rules={needed}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={['custody', 'place']} label={t('lead.custodyPlace')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
    </div>
  );
}
