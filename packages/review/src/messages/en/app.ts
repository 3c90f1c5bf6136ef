import type { Translated } from '../catalogue.ts';
import type { app as lv } from '../lv/app.ts';

export const app: Translated<typeof lv> = {
  queue: 'Review',
  skip: 'Go to the content', menu: 'Pages', language: 'Language', latvian: 'Latviešu', english: 'English',
  theme: 'Look', light: 'Light', dark: 'Dark', auto: 'As the system',
  logout: 'Log out', closeDialog: 'Close the window', loading: 'Loading…', retry: 'Try again',
  noSuchPage: 'There is no such page.', toQueue: 'To the list of records',
  offline: 'The server does not answer. What you typed stays on this page; we try again.',
  loginTitle: 'Log in', loginName: 'User name', password: 'Password', login: 'Log in', again: 'The session has ended',
  againText: 'Log in again: what you typed on this page stays.',
  firstTitle: 'The first account', firstText: 'Make the account of the administrator. This link is good for once.',
  setTitle: 'A new password', setText: 'Choose a password. This link is good for once.',
  displayName: 'Name', newPassword: 'New password', passwordHint: 'At least 12 characters; a sentence that you remember will do.',
  passwordAgain: 'Password again', differs: 'The passwords differ.', makeAccount: 'Make the account', setPassword: 'Set the password',
  localAccount: 'There are no accounts yet: this machine acts as administrator. To work with others, make accounts in the administration.',
  changePassword: 'Change the password', presentPassword: 'Present password', passwordChanged: 'The password was changed. Other devices must log in again.',
  broken: 'This page could not be shown', brokenText: 'Load it again: what you decided and was not sent yet is kept. Where it happens again, tell the administrator which document was open.', reload: 'Load again',
  unexpected: 'Something went wrong. Try again.', administration: 'Administration', audit: 'Blind audit', linking: 'One project?', profile: 'My account',
  roleReviewer: 'reviewer', roleApprover: 'approver', roleAnalyst: 'analyst', roleAdministrator: 'administrator',
};
