import { PaperClipOutlined } from '@ant-design/icons';
import { Button, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inspection } from '@/api/client';
import type { InspectionSchema } from '@/api/schema';
import { upload } from '@/api/upload';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useKept } from '@/ui/useKept';
import { at, oneByOne, ROUND, type RoundObject, useChange } from './calls';
import type { EnteredName } from './enteredNames';
import styles from './Rounds.module.css';

interface Props {
  round: string;
  /** Without those of the own unit. */
  objects: readonly RoundObject[];
  names: readonly EnteredName[];
  facts: readonly InspectionSchema<'EnteredFactView'>[];
  onClose: () => void;
}

interface Values {
  name?: number;
  document: string;
  documentOn?: string;
  /** By object. */
  numbers: Record<string, number | null>;
}

/** One figure of one paper for many objects: the paper is named and handed in once, and each object has its number. */
export function EnterMany({ round, objects, names, facts, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, error, run } = useChange();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const kept = useKept<Values>(`enter-many.${round}`, (): Values | null =>
    sends.length > 0 ? values : null,
  );
  const [values, setValues] = useState<Values>(kept ?? { document: '', numbers: {} });
  const { name, document, documentOn, numbers } = values;
  const change = (some: Partial<Values>) => setValues((before) => ({ ...before, ...some }));
  const figure = name === undefined ? undefined : names[name];
  const stands = facts.filter(
    ({ source, key, withdrawnAt }) => source === figure?.source && key === figure?.key && !withdrawnAt,
  );
  const open = objects.filter((one) => !stands.some(({ object }) => object === one.id));
  const sends = open.flatMap((one) => {
    const number = numbers[one.id];
    return number === null || number === undefined ? [] : [{ object: one.id, number }];
  });
  /** Figures entered here that stand without their paper, since it did not arrive; a settled one takes none any more. */
  const made = useRef<string[]>([]);
  const bare = () =>
    made.current.filter(
      (fact) =>
        !facts.some(({ id, confirmedBy, withdrawnAt }) => id === fact && (confirmedBy || withdrawnAt)),
    );
  const lacking = bare().length;
  async function handIn() {
    if (!file) return;
    for (const fact of bare()) {
      const url = `/api/inspection/v1/rounds/${round}/entered-facts/${fact}/file?name=${encodeURIComponent(file.name)}`;
      const headers = { 'Content-Type': 'application/octet-stream' };
      await upload({ method: 'PUT', url, body: file, headers }).done;
      made.current = made.current.filter((one) => one !== fact);
    }
  }
  async function enter({ object, number }: (typeof sends)[number]) {
    // A paper that did not arrive would not arrive for the next figure either.
    if (!figure || !documentOn || bare().length > 0) return;
    const { source, key } = figure;
    const { data } = await inspection.POST(`${ROUND}/entered-facts`, {
      ...at(round),
      body: { object, source, key, number, document, documentOn },
    });
    if (!file || !data) return;
    made.current.push(data.id);
    await handIn();
  }
  return (
    <Modal
      open
      title={t('roundWork.enterMany')}
      okText={t('roundScore.saveScores', { count: sends.length + lacking })}
      cancelText={t('common.cancel')}
      okButtonProps={{
        loading: busy,
        disabled: sends.length + lacking === 0 || !figure || !documentOn || document.trim() === '',
      }}
      onOk={async () => {
        const all = async () => {
          await handIn();
          await oneByOne(sends, enter);
        };
        if (await run(all)) onClose();
      }}
      onCancel={onClose}
    >
      <div className={styles.fields}>
        <div>
          <label htmlFor={`${id}name`} className={styles.label}>
            {t('rounds.key')}
          </label>
          <Select
            id={`${id}name`}
            disabled={lacking > 0}
            style={{ width: '100%' }}
            value={name}
            showSearch={{ optionFilterProp: 'label' }}
            options={names.map(({ source, key, about }, value) => ({
              value,
              label: `${about}（${t(`rounds.sources.${source}`)}：${key}）`,
            }))}
            onChange={(chosen) => change({ name: chosen })}
          />
        </div>
        <div>
          <label htmlFor={`${id}document`} className={styles.label}>
            {t('rounds.document')}
          </label>
          <Input
            id={`${id}document`}
            disabled={lacking > 0}
            value={document}
            onChange={(event) => change({ document: event.target.value })}
          />
        </div>
        <div>
          <label htmlFor={`${id}on`} className={styles.label}>
            {t('rounds.documentOn')}
          </label>
          <DatePicker
            id={`${id}on`}
            disabled={lacking > 0}
            value={documentOn ? dayjs(documentOn) : null}
            onChange={(day) => change({ documentOn: day?.format('YYYY-MM-DD') })}
          />{' '}
          <input
            ref={input}
            type="file"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={t('roundWork.paperAdd')}
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
          <Button icon={<PaperClipOutlined aria-hidden="true" />} onClick={() => input.current?.click()}>
            {file?.name ?? t('roundWork.paperAdd')}
          </Button>
        </div>
        {figure && (
          <>
            <span className={styles.sub}>{t('roundWork.enterManyNote')}</span>
            {open.map((one) => (
              <div key={one.id} className={styles.row}>
                <label htmlFor={id + one.id} className={styles.grow}>
                  {one.name}
                </label>
                <InputNumber
                  id={id + one.id}
                  min={0}
                  value={numbers[one.id] ?? null}
                  onChange={(number) => change({ numbers: { ...numbers, [one.id]: number } })}
                />
              </div>
            ))}
          </>
        )}
        {lacking > 0 && <span className={styles.sub}>{t('roundWork.paperLacking', { count: lacking })}</span>}
        {error !== null && <ProblemAlert error={error} />}
      </div>
    </Modal>
  );
}
