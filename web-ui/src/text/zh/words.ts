export const obligationState = {
  OVERDUE: '逾期',
  DUE_SOON: '即将到期',
  IN_PROGRESS: '进行中',
  NOT_STARTED: '未开始',
  IN_REVIEW: '待审核',
  DONE_LATE: '逾期补办',
  DONE: '已完成',
  EXEMPT: '免除',
  CLOSED: '已终止',
};

export const recordState = {
  DRAFT: '草稿',
  SUBMITTED: '待签字',
  SIGNED: '待验收',
  ACCEPTED: '已销号',
  RETURNED: '已退回',
  DISCARDED: '已作废',
};

export const dutyKind = {
  RECURRING: '周期履行',
  EVENT: '逢事履行',
  STAFFING: '人员配备',
  TARGET: '数量目标',
  STANDING: '经常性工作',
  MILESTONE: '限期完成',
  PROHIBITION: '禁止性要求',
};

export const owedBy = {
  UNIT: '责任单位',
  BUREAU: '市局统一',
  LEADER: '每名领导',
  PERSON: '每名当事人',
  BRANCH: '每个党组织',
  MEMBER: '每个成员单位',
};

export const sharing = {
  SHARED: '共同一份',
  EACH: '各自一份',
  FIRST: '牵头单位负责',
};

export const side = { RESPONSIBLE: '责任单位', SUPPORTING: '协办单位' };

export const column = {
  no: '序号',
  mechanism: '机制名称',
  mechanismShort: '机制',
  target: '主要任务目标',
  responsible: '责任单位',
  supporting: '协办单位',
  limit: '完成时限',
  limitShort: '时限',
  state: '落实情况',
  duties: '识别出的任务要求',
};

export const limitKind = {
  NONE: '未注明',
  WHOLE_YEAR: '全年',
  WITHIN: '期限内',
  BY_DATE: '截止日期',
};
