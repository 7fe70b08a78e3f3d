/** Words that are being typed and the server does not have yet. */
export const typed = {
  older: '本机存有 {{at}} 未保存的内容，此后服务器上的内容又有修改',
  olderNote: '下面显示的是服务器上的内容。',
  takeOlder: '改用本机内容',
  dropOlder: '不要本机内容',
  restored: '已恢复上次未保存的内容',
  conflict: '他人刚刚保存了对此项的修改',
  colon: '：',
  changedToo: '对方有改动',
  take: '改用对方的',
  conflictTaken: '（已更新到表单）',
  conflictKept: '（保留了您填写的内容）',
  conflictNote: '您填写的内容没有丢失。请核对后再次保存。',
  leaveNote: '离开后，本页填写的内容不会保留。需要保留的，请先保存。',
};
