import { ImportOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility, responsibility } from '@/api/client';
import type { Values } from '@/ui/forms/definition';
import { problemText } from '@/ui/problemText';

interface Props {
  /** Code of the record's form. */
  form: string;
  /** Whose days and units count. */
  obligation: string;
  values: Values;
  onChange: (values: Values) => void;
}

/** Fills in a form from registers, meetings or the media library, where they know something of it: for the days and units that the obligation stands for. */
export function RegisterFill({ form, obligation, values, onChange }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const { data: fills } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/register-fills',
    {},
    { staleTime: 60_000 },
  );
  const source = fills?.find((one) => one.form === form)?.source;
  if (!source) return null;
  const place = t(`registers.fillSource.${source}`);

  async function take() {
    setBusy(true);
    try {
      const { data } = await responsibility.GET('/api/responsibility/v1/register-fills/{form}', {
        params: { path: { form }, query: { obligation } },
      });
      if (!data) return;
      const count = Object.keys(data.values).length;
      if (count === 0) {
        message.info(t('registers.fillNothing', { source: place }));
        return;
      }
      onChange({ ...values, ...data.values });
      const { from, to, bureau } = data;
      message.success(t(bureau ? 'registers.filledBureau' : 'registers.filledUnit', { count, from, to }));
    } catch (error) {
      const { title, detail } = problemText(error, t);
      message.error(detail ?? title);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 10 }}>
      <Button icon={<ImportOutlined aria-hidden="true" />} loading={busy} onClick={take}>
        {t('registers.fill', { source: place })}
      </Button>
      <span style={{ color: 'var(--ink-soft)', fontSize: 13 }}>{t('registers.fillNote')}</span>
    </div>
  );
}
