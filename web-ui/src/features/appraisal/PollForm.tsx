import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Card, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTyped } from '@/ui/opened/useTyped';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Filled, type Poll, readPoll, savePoll } from './calls';
import { GroupCard } from './GroupCard';
import { ItemRow } from './ItemRow';
import { replace, without } from './lists';
import { OptionCard } from './OptionCard';
import styles from './Poll.module.css';
import { RuleCard } from './RuleCard';
import { useTask } from './useTask';
import { usual } from './usual';

interface Props {
  id: string;
  stored: Poll | null;
  round: string | null;
}

function openedOf({ version, kind, title, definition }: Poll): Opened<Filled> {
  return { version, values: { kind, title, ...definition } };
}

export function PollForm({ id, stored, round }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { busy, error, run } = useTask();
  const [fresh] = useState(() => usual((key) => t(`appraisal.defaults.${key}`)));
  const typed = useTyped<Filled>({
    name: `poll.${stored?.id ?? round ?? 'new'}`,
    now: stored ? openedOf(stored) : { version: null, values: { kind: 'APPRAISAL', title: '', ...fresh } },
    load: async () => openedOf(await readPoll(id)),
  });
  const { change, values } = typed;
  const { kind, title, options, groups, items, caps } = values;

  const labels: Record<keyof Filled, string> = {
    kind: t('appraisal.kindName'),
    title: t('appraisal.name'),
    instructions: t('appraisal.instructions'),
    items: t('appraisal.items'),
    options: t('appraisal.options'),
    groups: t('appraisal.groups'),
    minimum: t('appraisal.minimum'),
    trimAbove: t('appraisal.trimAbove'),
    minAnswered: t('appraisal.minAnswered'),
    caps: t('appraisal.rules'),
  };

  async function keep() {
    const { kind, title, ...definition } = values;
    const body = { kind, title: title.trim(), round: stored?.round ?? round, definition };
    await run(async () => {
      if (!(await typed.save((version) => savePoll(id, body, version)))) return;
      message.success(t('appraisal.saved'));
      navigate(`/polls/${id}`, { replace: true });
    });
  }

  return (
    <Page
      narrow
      title={stored ? t('appraisal.edit') : t('appraisal.newTitle')}
      above={[{ title: t('nav.polls'), path: '/polls' }]}
    >
      <div className={styles.column}>
        <Card>
          <div className={styles.form}>
            <Radio.Group
              aria-label={t('appraisal.kindName')}
              value={kind}
              options={(['APPRAISAL', 'SURVEY'] as const).map((value) => ({
                value,
                label: t(`appraisal.kind.${value}`),
              }))}
              onChange={(event) => change({ kind: event.target.value })}
            />
            <div>
              <label htmlFor="poll-title" className={styles.label}>
                {t('appraisal.name')}
              </label>
              <Input
                id="poll-title"
                value={title}
                maxLength={200}
                onChange={(event) => change({ title: event.target.value })}
              />
            </div>
            <div>
              <label htmlFor="poll-instructions" className={styles.label}>
                {t('appraisal.instructions')}
              </label>
              <Input.TextArea
                id="poll-instructions"
                value={values.instructions}
                maxLength={2000}
                autoSize={{ minRows: 2 }}
                onChange={(event) => change({ instructions: event.target.value })}
              />
            </div>
          </div>
        </Card>
        <Card title={t('appraisal.items')}>
          {items.map((item, at) => (
            <ItemRow
              // biome-ignore lint/suspicious/noArrayIndexKey: an item is its line on the ballot
              key={at}
              item={item}
              onChange={(some) => change({ items: replace(items, at, some) })}
              onRemove={items.length > 1 ? () => change({ items: without(items, at) }) : undefined}
            />
          ))}
          <Button
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => change({ items: [...items, { key: items[0]?.key ?? '', title: '' }] })}
          >
            {t('appraisal.add1')}
          </Button>
        </Card>
        <div className={styles.pair}>
          <OptionCard options={options} caps={caps} onChange={change} />
          <GroupCard groups={groups} items={items} onChange={change} />
        </div>
        <RuleCard values={values} onChange={change} />
        <Conflict differences={typed.differences} onTake={typed.take} label={(field) => labels[field]} />
        {error !== null && <ProblemAlert error={error} />}
      </div>
      <LeaveGuard when={!busy && typed.dirty} note={t('typed.leaveNote')} />
      <div className={styles.bar}>
        <Button type="primary" size="large" loading={busy} disabled={!title.trim()} onClick={keep}>
          {t('common.save')}
        </Button>
      </div>
    </Page>
  );
}
