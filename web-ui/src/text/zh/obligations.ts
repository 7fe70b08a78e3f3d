export const due = {
  late: '逾期 {{count}} 天',
  today: '今天到期',
  left: '还有 {{count}} 天',
  progress: '应完成 {{required}} 次，已销号 {{accepted}} 次，审验中 {{waiting}} 次',
};

export const obligations = {
  note: '责任分解表要求履行的每一项，按到期日排列。按 j / k 移动，回车打开。',
  search: '查找项目或任务要求',
  item: '任务要求',
  owner: '履行主体',
  act: '具体内容',
  takenOver: '职务已有接任，事项随职务转由接任人履行',
  vacant: '该职务自 {{day}} 起空缺，待任命后由接任人履行',
  holdsNow: '现任',
  tillNow: '至今',
  due: '到期',
  done: '完成',
  window: '履行期间',
  records: '履职记录',
  recordsNone: '开展活动后，由经办人在这里填写记录并附佐证材料。',
  none: '没有应履行的事项',
  noneNote: '责任分解表发布后，应履行的事项会出现在这里。',
  noMatch: '没有符合条件的事项',
  ofRow: '限任务 {{no}}',
};

export const window = {
  month: 'M月',
  quarter1: '一季度',
  quarter2: '二季度',
  quarter3: '三季度',
  quarter4: '四季度',
  half1: '上半年',
  half2: '下半年',
  year: '全年',
};
