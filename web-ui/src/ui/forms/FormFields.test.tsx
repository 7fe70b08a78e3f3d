import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Look } from '@/app/Look';
import type { Values } from './definition';
import { FormFields } from './FormFields';
import { faultsOf } from './faults';
import { sample } from './sample';

let now: Values = {};

function Filled({ first = {} }: { first?: Values }) {
  const [values, setValues] = useState(first);
  now = values;
  return (
    <Look>
      <FormFields
        definition={sample}
        values={values}
        faults={faultsOf(sample, values)}
        onChange={setValues}
      />
    </Look>
  );
}

describe('a form', () => {
  it('draws its sections and fields by their titles', () => {
    render(<Filled />);
    expect(screen.getByRole('group', { name: '安排' })).toBeTruthy();
    expect(screen.getByLabelText(/学习主题/)).toBeTruthy();
    expect(screen.getByRole('radiogroup', { name: '级别' })).toBeTruthy();
    expect(screen.getByRole('group', { name: '方式' })).toBeTruthy();
    expect(screen.getByText('小时')).toBeTruthy();
  });

  it('gives back what is filled in, each with its type', async () => {
    render(<Filled />);
    const user = userEvent.setup();
    await user.type(screen.getByLabelText(/学习主题/), '学习');
    await user.type(screen.getByLabelText(/学习时长/), '2.5');
    await user.click(screen.getByRole('radio', { name: '市级' }));
    await user.click(screen.getAllByRole('radio', { name: '否' })[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: '为“条线”添加一行' }));
    await user.type(screen.getByLabelText(/事项/), '窗口');
    await user.type(screen.getByLabelText(/件数/), '3');
    expect(now).toEqual({
      theme: '学习',
      hours: 2.5,
      level: '市级',
      open: false,
      lines: [{ what: '窗口', count: 3 }],
    });
    await user.click(screen.getByRole('button', { name: '删除第 1 行' }));
    expect(now.lines).toEqual([]);
  });

  it('says that a figure is not whole, and does not round it', async () => {
    render(<Filled first={{ lines: [{ what: '窗口' }] }} />);
    const user = userEvent.setup();
    await user.type(screen.getByLabelText(/件数/), '2.5');
    await user.tab();
    expect(screen.getByLabelText(/件数/)).toHaveProperty('value', '2.5');
    expect(screen.getByText('须为整数')).toBeTruthy();
  });

  it('says what is wrong where it is wrong', () => {
    render(<Filled first={{ theme: '学习', hours: 100 }} />);
    expect(screen.getByText('不能大于 72')).toBeTruthy();
  });
});
