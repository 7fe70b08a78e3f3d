import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Card, Checkbox, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTyped } from '@/ui/opened/useTyped';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Definition, type Filled, type Poll, readPoll, savePoll } from './calls';
import { ItemRow } from './ItemRow';
import styles from './Poll.module.css';
import { useTask } from './useTask';

interface Props {
  id: string;
  stored: Poll | null;
  round: string | null;
}

/** What practice has: 好 100, 较好 80, 一般 60, 较差 40, 不了解 not valid; leaders, officers, public. All of it can be changed. */
function usual(t: (key: 'options' | 'groups' | 'item' | 'key' | 'instructions') => string): Definition {
  const split = (text: string) => text.split(/、| \/ /);
  return {
    instructions: t('instructions'),
    options: split(t('options')).map((title, index, all) => ({
      code: String.fromCharCode(65 + index),
      title,
      coefficient: index === all.length - 1 ? 0 : 100 - 20 * index,
      valid: index < all.length - 1,
    })),
    groups: split(t('groups')).map((title, index) => ({
      code: `G${index + 1}`,
      title,
      weight: [40, 40, 20][index] ?? 0,
    })),
    items: [{ key: t('key'), title: t('item') }],
    minimum: 3,
    trimAbove: 5,
    minAnswered: 1,
    caps: [],
  };
}

/** A code that no other of the list has. */
function free(prefix: string, taken: readonly { code: string }[]): string {
  let number = taken.length + 1;
  while (taken.some(({ code }) => code === `${prefix}${number}`)) number++;
  return `${prefix}${number}`;
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
  const replace = <T,>(all: readonly T[], at: number, some: Partial<T>): T[] =>
    all.map((one, index) => (index === at ? { ...one, ...some } : one));
  const without = <T,>(all: readonly T[], at: number): T[] => all.filter((_, index) => index !== at);

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
          <Card title={t('appraisal.options')}>
            {options.map((option, at) => (
              <div
                key={option.code}
                className={styles.row}
                style={{ gridTemplateColumns: '1fr 90px auto 34px' }}
              >
                <Input
                  value={option.title}
                  maxLength={20}
                  aria-label={t('appraisal.optionTitle')}
                  onChange={(event) =>
                    change({ options: replace(options, at, { title: event.target.value }) })
                  }
                />
                <InputNumber
                  value={option.coefficient}
                  min={0}
                  max={100}
                  disabled={!option.valid}
                  aria-label={t('appraisal.coefficient')}
                  onChange={(value) => change({ options: replace(options, at, { coefficient: value ?? 0 }) })}
                />
                <Checkbox
                  checked={option.valid}
                  onChange={(event) =>
                    change({ options: replace(options, at, { valid: event.target.checked }) })
                  }
                >
                  {t('appraisal.countsAsValid')}
                </Checkbox>
                <Remove
                  name={option.title}
                  onClick={() =>
                    change({
                      options: without(options, at),
                      caps: caps.filter((cap) => cap.option !== option.code),
                    })
                  }
                />
              </div>
            ))}
            <Button
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() =>
                change({
                  options: [...options, { code: free('O', options), title: '', coefficient: 0, valid: true }],
                })
              }
            >
              {t('appraisal.add1')}
            </Button>
          </Card>
          <Card title={t('appraisal.groups')}>
            {groups.map((group, at) => (
              <div key={group.code} className={styles.row} style={{ gridTemplateColumns: '1fr 90px 34px' }}>
                <Input
                  value={group.title}
                  maxLength={40}
                  aria-label={t('appraisal.groupTitle')}
                  onChange={(event) => change({ groups: replace(groups, at, { title: event.target.value }) })}
                />
                <InputNumber
                  value={group.weight}
                  min={0}
                  max={100}
                  aria-label={t('appraisal.weight')}
                  onChange={(value) => change({ groups: replace(groups, at, { weight: value ?? 0 }) })}
                />
                <Remove name={group.title} onClick={() => change({ groups: without(groups, at) })} />
              </div>
            ))}
            <Button
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() =>
                change({ groups: [...groups, { code: free('G', groups), title: '', weight: 0 }] })
              }
            >
              {t('appraisal.add1')}
            </Button>
          </Card>
        </div>
        <Card title={t('appraisal.rules')}>
          <div className={styles.figures}>
            <Figure
              id="poll-minimum"
              label={t('appraisal.minimum')}
              value={values.minimum}
              min={3}
              onChange={(minimum) => change({ minimum: minimum ?? 3 })}
            />
            <Figure
              id="poll-trim"
              label={t('appraisal.trimAbove')}
              value={values.trimAbove ?? null}
              min={2}
              onChange={(trimAbove) => change({ trimAbove })}
            />
            <Figure
              id="poll-answered"
              label={t('appraisal.minAnswered')}
              value={values.minAnswered}
              min={1}
              onChange={(minAnswered) => change({ minAnswered: minAnswered ?? 1 })}
            />
            {options.slice(0, 1).map((option) => (
              <Figure
                key={option.code}
                id="poll-cap"
                label={t('appraisal.cap', { option: option.title })}
                value={caps.find((cap) => cap.option === option.code)?.most ?? null}
                min={0}
                onChange={(most) =>
                  change({
                    caps: [
                      ...caps.filter((cap) => cap.option !== option.code),
                      ...(most === null ? [] : [{ option: option.code, most }]),
                    ],
                  })
                }
              />
            ))}
          </div>
        </Card>
        <Conflict differences={typed.differences} label={(field) => labels[field]} />
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

function Remove({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      type="text"
      icon={<DeleteOutlined aria-hidden="true" />}
      aria-label={`${t('common.remove')} ${name}`}
      onClick={onClick}
    />
  );
}

interface FigureProps {
  id: string;
  label: string;
  value: number | null;
  min: number;
  onChange: (value: number | null) => void;
}

function Figure({ id, label, value, min, onChange }: FigureProps) {
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <InputNumber id={id} value={value} min={min} max={1000} precision={0} onChange={onChange} />
    </div>
  );
}
