export const incident = {
  note: '误录的涉密内容：发现人封存后，24 小时内报告保密部门；销毁或解除封存只按其书面指令办理，且不由发现人办理。',
  none: '没有涉密事件',
  destroyAsk: '销毁后内容无法恢复。确定按指令销毁？',
  noneNote: '线索、信访件、督办事项和移交来件中发现涉密内容并封存后，在这里处置。',
  kind: { LEAD: '线索', PETITION: '信访件', SUPERVISION: '协作和督办事项', TRANSFER: '移交来件' },
  found: '{{name}} 于 {{time}} 发现并封存',
  reported: '已于 {{time}} 报告保密部门',
  copies: '内容所在',
  instructed: '书面指令 {{number}}，{{name}} 于 {{day}} 执行',
  another: '书面指令由发现人以外的人员执行。',
  openLead: '打开线索',
};
