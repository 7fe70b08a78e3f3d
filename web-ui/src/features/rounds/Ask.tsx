import { Alert, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';
import { same } from '@/ui/opened/rebase';
import { PeopleSelect, PersonSelect } from '@/ui/PersonSelect';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useIdOf } from '@/ui/useIdOf';
import { useKept } from '@/ui/useKept';
import { isOvertaken, useChange } from './calls';
import styles from './Rounds.module.css';

export interface Question {
  name: string;
  label: string;
  kind: 'text' | 'area' | 'date' | 'number' | 'select' | 'many' | 'tags' | 'person' | 'people';
  optional?: boolean;
  options?: { value: string; label: string }[];
  note?: string;
}

export type Answers = Record<string, string | number | string[] | undefined>;

interface Props {
  /** Id of what it is about: an answer to one is never put into the dialog of another. */
  about: string;
  title: string;
  ok: string;
  note?: string;
  questions: Question[];
  initial?: Answers;
  /** What is on record now, told when somebody else was faster; the next attempt goes over it knowingly. */
  standing?: string;
  /** The key stays the same while the answers do: sent again after a lost answer, they make nothing twice. */
  onAnswer: (answers: Answers, key: string) => Promise<unknown>;
  onClose: () => void;
}

/** A short form in a dialog; it stays open with the refusal in place when the service refuses. */
export function Ask({ about, title, ok, note, questions, initial = {}, standing, onAnswer, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const kept = useKept<Answers>(`ask.${about}.${title}`, (): Answers | null =>
    same(answers, initial) ? null : answers,
  );
  const [answers, setAnswers] = useState<Answers>(kept ?? initial);
  const { busy, error, run } = useChange();
  const { idOf } = useIdOf();
  const put = (name: string, value: Answers[string]) =>
    setAnswers((before) => ({ ...before, [name]: value }));
  const lacking = questions.some(({ name, optional }) => {
    const value = answers[name];
    return !optional && (value === undefined || value === '' || (Array.isArray(value) && value.length === 0));
  });
  return (
    <Modal
      open
      title={title}
      okText={ok}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: busy, disabled: lacking }}
      onOk={async () => {
        if (await run(() => onAnswer(answers, idOf(JSON.stringify(answers))))) onClose();
      }}
      onCancel={onClose}
    >
      {note && <p>{note}</p>}
      <div className={styles.fields}>
        {questions.map((question) => (
          <div key={question.name}>
            <label htmlFor={`${id}${question.name}`} className={styles.label}>
              {question.label}
            </label>
            <Field
              id={`${id}${question.name}`}
              question={question}
              value={answers[question.name]}
              onChange={(value) => put(question.name, value)}
            />
            {question.note && <span className={styles.sub}>{question.note}</span>}
          </div>
        ))}
        {error !== null && (
          <ProblemAlert
            error={error}
            nameOf={(field) => questions.find(({ name }) => name === field)?.label}
          />
        )}
        {standing && isOvertaken(error) && (
          <Alert type="info" showIcon title={t('roundWork.overtaken')} description={standing} />
        )}
      </div>
    </Modal>
  );
}

interface FieldProps {
  id: string;
  question: Question;
  value: Answers[string];
  onChange: (value: Answers[string]) => void;
}

function Field({ id, question, value, onChange }: FieldProps) {
  switch (question.kind) {
    case 'text':
      return <Input id={id} value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} />;
    case 'area':
      return (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 3, maxRows: 12 }}
          value={String(value ?? '')}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'date':
      return (
        <DatePicker
          id={id}
          value={value ? dayjs(String(value)) : null}
          onChange={(day) => onChange(day?.format('YYYY-MM-DD'))}
        />
      );
    case 'number':
      return (
        <InputNumber
          id={id}
          min={0}
          value={value as number}
          onChange={(number) => onChange(number ?? undefined)}
        />
      );
    case 'person':
      return <PersonSelect id={id} value={value as string | undefined} onChange={onChange} />;
    case 'people':
      return <PeopleSelect id={id} value={value as string[]} onChange={onChange} />;
    default:
      return (
        <Select
          id={id}
          style={{ width: '100%' }}
          mode={question.kind === 'many' ? 'multiple' : question.kind === 'tags' ? 'tags' : undefined}
          tokenSeparators={question.kind === 'tags' ? ['、', '，', ','] : undefined}
          value={value}
          allowClear={question.optional}
          showSearch={{ optionFilterProp: 'label' }}
          options={question.options ?? []}
          onChange={onChange}
        />
      );
  }
}
