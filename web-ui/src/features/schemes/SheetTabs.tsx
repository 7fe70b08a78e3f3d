import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Scheme } from './calls';
import { newSheet, objectKinds } from './figures';
import styles from './Schemes.module.css';
import { RemoveButton } from './Tools';
import type { Change } from './useDraftScheme';

interface Props {
  scheme: Scheme;
  shown: number;
  edits: boolean;
  onChange: Change;
  onShow: (sheet: number) => void;
}

/** The kinds of objects that have indicators of their own, to choose among, add and remove. */
export function SheetTabs({ scheme, shown, edits, onChange, onShow }: Props) {
  const { t } = useTranslation();
  const missing = objectKinds.filter((kind) => scheme.sheets.every((sheet) => sheet.kind !== kind));
  const kind = scheme.sheets[shown]?.kind;
  return (
    <div className={styles.line}>
      {scheme.sheets.length > 0 && (
        <Segmented
          value={shown}
          aria-label={t('schemes.objects')}
          options={scheme.sheets.map((sheet, value) => ({ value, label: t(`schemes.object.${sheet.kind}`) }))}
          onChange={onShow}
        />
      )}
      {edits && missing.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: missing.map((one) => ({ key: one, label: t(`schemes.object.${one}`) })),
            onClick: ({ key }) => {
              const added = missing.find((one) => one === key);
              if (!added) return;
              onChange((next) => void next.sheets.push(newSheet(added, t('schemes.newPart'))));
              onShow(scheme.sheets.length);
            },
          }}
        >
          <Button icon={<PlusOutlined aria-hidden="true" />}>{t('schemes.addSheet')}</Button>
        </Dropdown>
      )}
      {edits && kind && scheme.sheets.length > 1 && (
        <RemoveButton
          name={t('schemes.sheetOf', { kind: t(`schemes.object.${kind}`) })}
          onClick={() => {
            onChange((next) => {
              next.sheets.splice(shown, 1);
              next.quotas = next.quotas.filter((quota) => quota.kind !== kind);
            });
            onShow(0);
          }}
        />
      )}
    </div>
  );
}
