import type { Selectable } from 'kysely';
import type { UsersTable } from './people-tables.ts';
import type { StoredUser } from './people.ts';

export const toUser = (row: Selectable<UsersTable>): StoredUser => ({
  id: row.id, name: row.shown_name, displayName: row.display_name, role: row.role, language: row.language, isDisabled: row.is_disabled === 1,
  createdAt: row.created_at, lastLoginAt: row.last_login_at, hasPassword: row.password !== null,
});
