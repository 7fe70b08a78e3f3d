import { App, Select, Skeleton, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import styles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';
import { changeSetting, type Setting, useForms } from './calls';

const PLANS = '/api/responsibility/v1/plans';

/** Which form each duty of a table is recorded with; changed at review and at any time later. */
export default function DutyFormsPage() {
  const { t } = useTranslation();
  const { get, set } = useSearch<'plan' | 'q'>();
  const plans = $responsibility.useQuery('get', PLANS, { params: { query: { limit: 50 } } });
  const open = (plans.data?.items ?? []).filter(({ state }) => state === 'IN_FORCE' || state === 'DRAFT');
  const plan = get('plan') ?? open[0]?.id;
  const q = get('q');
  const settings = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/duty-settings',
    { params: { query: { plan: plan ?? '' } } },
    { enabled: plan !== undefined },
  );
  const items = (settings.data ?? []).filter(
    ({ clause, item, formTitle }) => !q || clause.includes(q) || formTitle.includes(q) || item.no === q,
  );
  return (
    <Page
      title={t('forms.duties')}
      note={t('forms.dutiesNote')}
      above={[{ title: t('forms.title'), path: '/forms' }]}
    >
      {plans.data && open.length === 0 && (
        <Nothing title={t('forms.dutiesNone')} note={t('forms.dutiesNoneNote')} />
      )}
      {open.length > 0 && (
        <Filters
          words={{ value: q, placeholder: t('common.search'), onChange: (words) => set({ q: words }) }}
        >
          <Select
            value={plan}
            aria-label={t('forms.dutiesChoose')}
            style={{ minWidth: 300 }}
            options={open.map(({ id, year, title }) => ({ value: id, label: `${year} ${title}` }))}
            onChange={(chosen) => set({ plan: chosen })}
          />
        </Filters>
      )}
      {settings.error && <ProblemAlert error={settings.error} onRetry={settings.refetch} />}
      {(plans.isPending || (plan && settings.isPending)) && <Skeleton active paragraph={{ rows: 10 }} />}
      {items.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 900 }}>
            <thead>
              <tr>
                <th scope="col">{t('forms.items')}</th>
                <th scope="col">{t('column.duties')}</th>
                <th scope="col">{t('forms.title')}</th>
                <th scope="col">{t('forms.formRequired')}</th>
                <th scope="col">{t('forms.shareable')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <Line key={one.duty} setting={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {settings.data && items.length === 0 && <Nothing title={t('forms.none')} />}
    </Page>
  );
}

function Line({ setting }: { setting: Setting }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const decides = has(useSession(), 'discipline', 'discipline-head');
  const forms = useForms().data ?? [];
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function change(part: Parameters<typeof changeSetting>[1]) {
    setBusy(true);
    setError(null);
    try {
      await changeSetting(setting, part);
      message.success(t('common.saved'));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <tr>
      <td className={styles.nowrap}>{setting.item.no}</td>
      <td>
        {setting.clause}
        <span className={styles.sub}>{t(`dutyKind.${setting.kind}`)}</span>
        {error !== null && <ProblemAlert error={error} />}
      </td>
      <td style={{ minWidth: 280 }}>
        {decides ? (
          <Select
            value={setting.chosen ? setting.form : ''}
            loading={busy}
            aria-label={`${t('forms.title')}：${setting.clause}`}
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: '100%' }}
            options={[
              { value: '', label: `${setting.chosen ? '' : `${setting.formTitle} · `}${t('forms.byWords')}` },
              ...forms.map(({ code, title }) => ({ value: code, label: title })),
            ]}
            onChange={(form) => change({ form: form || null })}
          />
        ) : (
          <Link to={`/forms/${setting.form}`}>{setting.formTitle}</Link>
        )}
      </td>
      <td>
        <Switch
          checked={setting.formRequired}
          disabled={!decides || busy}
          aria-label={`${t('forms.formRequired')}：${setting.clause}`}
          onChange={(formRequired) => change({ formRequired })}
        />
      </td>
      <td>
        <Switch
          checked={setting.shareable}
          disabled={!decides || busy}
          aria-label={`${t('forms.shareable')}：${setting.clause}`}
          onChange={(shareable) => change({ shareable })}
        />
      </td>
    </tr>
  );
}
