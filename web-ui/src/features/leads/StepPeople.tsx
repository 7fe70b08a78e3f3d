import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Candidate, useCandidates } from './calls';
import styles from './Lead.module.css';

export interface Chosen {
  person: string;
  /** 抽调自: the unit of somebody who is not of the office. */
  borrowedFrom?: string;
}

interface Props {
  id: string;
  lead: string;
  label: string;
  onChange: (chosen: Chosen[]) => void;
  fit: (one: Candidate) => boolean;
}

/** People of the office; whoever is borrowed from another unit is found by the whole name. */
export function StepPeople({ id, lead, label, onChange, fit }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [known, setKnown] = useState<Map<string, Candidate>>(new Map());
  const [value, setValue] = useState<string[]>([]);
  const { data: office } = useCandidates(lead, true);
  const { data: named } = useCandidates(lead, typed.length > 1, typed);
  const isOffice = (person: string) => (office ?? []).some((one) => one.id === person);
  const others = (named ?? []).filter((one) => !isOffice(one.id));
  const kept = [...known.values()].filter(
    (one) => !isOffice(one.id) && others.every(({ id }) => id !== one.id),
  );
  const options = [...(office ?? []), ...others, ...kept].filter(fit);

  function choose(chosen: string[]) {
    const all = new Map(known);
    for (const one of options) all.set(one.id, one);
    setKnown(new Map([...all].filter(([person]) => chosen.includes(person))));
    setValue(chosen);
    setTyped('');
    onChange(
      chosen.map((person) => ({
        person,
        borrowedFrom: isOffice(person) ? undefined : (all.get(person)?.unitName ?? undefined),
      })),
    );
  }

  return (
    <div style={{ marginBottom: 12 }}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        mode="multiple"
        style={{ width: '100%' }}
        value={value}
        onChange={choose}
        onSearch={(text) => setTyped(text.trim())}
        optionFilterProp="label"
        options={options.map((one) => ({
          value: one.id,
          label: isOffice(one.id)
            ? one.name
            : `${one.name}（${t('lead.borrowed', { unit: one.unitName ?? '' })}）`,
        }))}
      />
      <span className={styles.sub}>{t('lead.peopleNote')}</span>
    </div>
  );
}
