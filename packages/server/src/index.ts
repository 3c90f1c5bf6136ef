export { makeAccounts, type Accounts, type WithLink } from './account/accounts.ts';
export { hashPassword } from './account/password.ts';
export { hashToken, makeToken } from './account/tokens.ts';
export { buildServer, PortError, startServer, type RunningServer, type ServerOptions } from './server.ts';
