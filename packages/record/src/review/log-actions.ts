/** What the access log tells that somebody did. */
export const logActions = [
  'login', 'login-refused', 'logout', 'password', 'first-administrator', 'user-added', 'user-changed', 'user-reset', 'user-removed',
  'look', 'upload', 'decide', 'undo', 'confirm-above', 'approve', 'split', 'merge', 'apply-alike', 'undo-batch',
  'link-merge', 'link-apart', 'link-choose', 'link-undo', 'list-added', 'list-changed', 'list-removed', 'list-undone', 'reread',
  'audit', 'audit-settled', 'acceptance', 'settings', 'pause', 'resume', 'drain', 'erase', 'retention',
] as const;
export type LogAction = (typeof logActions)[number];
