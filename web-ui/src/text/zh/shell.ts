export const app = {
  name: '清源',
  note: '惩防体系责任管理',
  navigation: '主导航',
  breadcrumb: '当前位置',
  skip: '跳到正文',
  apiDocs: '接口文档',
  waiting: '{{count}} 项待办',
  signOut: '退出登录',
  account: '当前用户：{{name}}',
};

export const nav = {
  group: {
    daily: '日常',
    duty: '责任落实',
    registers: '专项台账',
    evaluation: '检查考评',
    oversight: '监督',
    base: '基础',
  },
  workbench: '工作台',
  reminders: '提醒',
  hooks: '对外推送',
  reports: '报表',
  dashboard: '看板',
  mine: '我的记录',
  records: '履职台账',
  signing: '待我签字',
  acceptance: '待我验收',
  plan: '责任分解表',
  calendar: '全年日历',
  obligations: '履职事项',
  reliefs: '免除和延期',
  petitions: '信访和热线',
  imports: '导入与审核',
  wording: '文本试读',
  facts: '事实快照',
  trail: '审计轨迹',
  directory: '组织机构',
  rosters: '人员名册',
  delegations: '代理授权',
  events: '逢事开立',
  forms: '表单',
  integrity: '廉政档案',
  audits: '审计进度',
};

export const common = {
  loading: '正在加载…',
  retry: '重试',
  cancel: '取消',
  save: '保存',
  saved: '已保存',
  edit: '修改',
  remove: '移除',
  undo: '撤销',
  back: '返回',
  close: '关闭',
  more: '加载更多',
  all: '全部',
  none: '无',
  toWorkbench: '回到工作台',
  search: '查找',
  clear: '清除条件',
  required: '请填写此项',
  from: '起',
  to: '止',
  done: '完成',
  notFound: '没有这个页面',
  notFoundNote: '地址可能已变更，或者您没有查看权限。',
  total: '共 {{count}} 项',
};

export const problem = {
  page: '页面出错了',
  pageAdvice: '请重试；如果仍然出错，请联系系统管理员。',
  unreachable: '暂时连接不上服务',
  unreachableAdvice: '您填写的内容仍保留在本页。请检查网络后重试。',
  unreadable: '服务没有给出可读的答复（{{status}}）',
  trace: '查询编号：{{traceId}}',
};

export const apiDocs = {
  note: '各服务的接口规范（OpenAPI 3.1）。在此试调用时使用您自己的登录身份和权限。',
  responsibility: '责任服务',
  inspection: '考评服务',
  case: '案件服务',
};

export const period = {
  week: '每周',
  month: '每月',
  quarter: '每季度',
  halfYear: '每半年',
  year: '每年',
  days: '每 {{count}} 天',
  weeks: '每 {{count}} 周',
  months: '每 {{count}} 个月',
  years: '每 {{count}} 年',
};

export const advice = {
  reload: '内容可能已被他人更新，请刷新页面后再操作。',
  correct: '请改正后重试。',
  again: '请稍后重试。',
  ask: '如需办理，请联系系统管理员。',
  directory: '请先在“修改本行”中为它选择对应单位。',
};
