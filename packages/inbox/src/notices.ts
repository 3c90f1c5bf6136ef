import type { InboxNotice } from './inbox-options.ts';

export const readOnlyNotice: InboxNotice = {
  kind: 'read-only',
  lv: 'Iesūtņu mapē nevar rakstīt: Siets failus nolasa, bet atstāj, kur tie ir; katru tikai vienreiz.',
  en: 'The inbox is read-only: Siets reads the files and leaves them where they are, each one only once.',
};

export const watchFailedNotice = (error: unknown): InboxNotice => ({
  kind: 'watch-failed',
  lv: 'Sistēma neziņo par izmaiņām mapē; Siets to pārskata pats ik pēc brīža.',
  en: 'The system does not report changes of the folder; Siets looks at it again every little while.',
  error,
});

export const networkFolderNotice = (type: string): InboxNotice => ({
  kind: 'network-folder',
  lv: `Iesūtņu mape ir tīklā (${type}), un sistēma neziņo, ko tajā ieliek citi datori; Siets to pārskata pats ik pēc brīža.`,
  en: `The inbox is a network folder (${type}), and the system does not report what other machines put into it; Siets looks at it every little while.`,
});

export const silentFolderNotice: InboxNotice = {
  kind: 'silent-folder',
  lv: 'Sistēma neziņo par izmaiņām iesūtņu mapē; Siets to pārskata pats ik pēc brīža.',
  en: 'The system does not report changes of the inbox; Siets looks at it every little while.',
};

export const scanFailedNotice = (error: unknown): InboxNotice => ({
  kind: 'scan-failed',
  lv: 'Iesūtņu mapi neizdevās pārskatīt; pēc brīža Siets mēģinās vēlreiz.',
  en: 'The inbox could not be looked through; Siets will try again in a moment.',
  error,
});

export const cannotMoveNotice = (name: string, error: unknown): InboxNotice => ({
  kind: 'cannot-move',
  lv: `Failu „${name}” nevar izņemt no mapes; Siets to nolasa un atstāj, kur tas ir.`,
  en: `The file "${name}" cannot be moved out of its folder; Siets reads it and leaves it where it is.`,
  error,
});

export const handOverFailedNotice = (name: string, error: unknown): InboxNotice => ({
  kind: 'hand-over-failed',
  lv: `Failu „${name}” pagaidām neizdevās pieņemt; tas nav zaudēts, Siets mēģinās vēlreiz.`,
  en: `The file "${name}" could not be taken in for now; it is not lost, Siets will try again.`,
  error,
});

export const diskFullNotice = (error: unknown): InboxNotice => ({
  kind: 'disk-full',
  lv: 'Diskā nav vietas, tāpēc jauni faili netiek pieņemti. Atbrīvojiet vietu; nekas nav zaudēts, tālāk viss notiks pats.',
  en: 'The disk is full, so no new files are taken in. Make room; nothing is lost, and the rest will go on by itself.',
  error,
});

export const unlistedNotice = (kind: 'inbox-missing' | 'folder-unreadable', folder: string, error: unknown): InboxNotice => ({
  kind,
  lv: `Mapi „${folder}” nevar apskatīt. Pārbaudiet, vai tā ir un vai to ļauj atvērt piekļuves tiesības.`,
  en: `The folder "${folder}" cannot be listed. Check that it exists and that access is granted.`,
  error,
});
