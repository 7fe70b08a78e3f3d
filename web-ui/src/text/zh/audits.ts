export const auditDue = { OVERDUE: '逾期未审', DUE_SOON: '即将到期', LATER: '未到期', NOT_OWED: '暂无要求' };

export const auditState = {
  PLANNED: '计划',
  IN_PROGRESS: '审计中',
  REPORTED: '已出报告',
  RECTIFYING: '整改',
  APPLIED: '结果运用',
  CANCELLED: '已取消',
};

export const auditAct = {
  START: '进点审计',
  REPORT: '登记报告',
  RECTIFY: '要求整改',
  APPLY: '登记结果运用',
  CANCEL: '取消审计',
};

export const auditKind = { IN_OFFICE: '任中审计', LEAVING: '离任审计' };

export const auditOpinion = { GOOD: '较好履行', BASIC: '基本履行', INSUFFICIENT: '履行不够到位' };

export const auditUse = {
  APPRAISAL: '考核',
  EVALUATION: '评价',
  APPOINTMENT: '选拔任用',
  ACCOUNTABILITY: '问责',
  SUPERVISION: '整改督办',
};

export const audits = {
  note: '负有经济责任的领导干部何时应当审计、审到哪一步、结果如何运用。应审日期取自责任分解表生成的履职事项。',
  yearPlan: '导出 {{year}} 年计划',
  view: '查看方式',
  schedule: '应审进度',
  all: '全部审计',
  standing: '到期情况',
  year: '年度',
  inYear: '{{year}} 年应审',
  notYours: '审计进度不由本单位掌握',
  notYoursNote: '由纪委和责任分解表中负责经济责任审计的单位查看，局领导可以查看。',
  nobody: '没有符合条件的领导干部',
  nobodyNote: '负有经济责任的职务在组织机构中标明。',
  none: '还没有审计',
  noneNote: '在“应审进度”中把领导干部列入计划。',
  leader: '领导干部',
  unit: '单位',
  lastOn: '上次审计',
  due: '应审日期',
  counted: '按上次推算',
  current: '当前审计',
  plannedFor: '计划 {{day}}',
  plan: '列入计划',
  planOf: '把 {{name}} 列入审计计划',
  planned: '已列入计划',
  kind: '审计类型',
  plannedOn: '计划进点',
  auditor: '审计机构',
  auditorHint: '如审计室、受托事务所名称',
  remark: '备注',
  result: '审计结果',
  found: '问题 {{count}} 个',
  of: '{{name}}{{kind}}',
  draftRecord: '据此起草履职记录',
  duty: '对应的履职事项',
  toObligation: '查看履职事项',
  noObligation: '责任分解表没有要求，不计入履职事项。',
  startedOn: '进点日期',
  covers: '审计期间',
  reportedOn: '报告日期',
  reportNo: '报告文号',
  opinion: '审计评价',
  findings: '发现问题（个）',
  correctedOf: '{{findings}}，已整改 {{corrected}}',
  corrected: '已整改（个）',
  findingsOf: '审计发现问题 {{count}} 个',
  correctedMore: '已整改不能多于发现的问题',
  amount: '涉及金额（万元）',
  problems: '主要问题',
  rectifyBy: '整改期限',
  uses: '运用方式',
  use: '运用情况',
  appliedOn: '运用日期',
  reason: '取消原因',
};
