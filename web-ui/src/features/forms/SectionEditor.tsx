import { DeleteOutlined } from '@ant-design/icons';
import { Button, Card, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldList } from './FieldList';
import type { Field, Section } from './fieldKinds';

interface Props {
  section: Section;
  /** A form has one section at least. */
  only: boolean;
  onChange: (section: Section) => void;
  onRemove: () => void;
}

export function SectionEditor({ section, only, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const put = (fields: Field[]) => onChange({ ...section, fields });
  return (
    <Card
      size="small"
      title={
        <Input
          value={section.title}
          maxLength={60}
          variant="borderless"
          aria-label={t('forms.section')}
          style={{ fontWeight: 600 }}
          onChange={(event) => onChange({ ...section, title: event.target.value })}
        />
      }
      extra={
        !only && (
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden="true" />}
            aria-label={t('forms.sectionRemove')}
            onClick={onRemove}
          />
        )
      }
    >
      <FieldList
        fields={section.fields}
        columns={false}
        add={t('forms.fieldAdd')}
        named={t('forms.fieldNew')}
        onChange={put}
      />
    </Card>
  );
}
