/** What an account may do; each role has its permissions. */
export const roles = ['reviewer', 'approver', 'analyst', 'administrator'] as const;
export type Role = (typeof roles)[number];

/**
 * What a route asks for. `anyone`: no account; `read`: any account; `review`: decides on fields; `approve`: the second stage;
 * `administer`: accounts, lists, settings, erasure.
 */
export const permissions = ['anyone', 'read', 'review', 'approve', 'administer'] as const;
export type Permission = (typeof permissions)[number];

const granted: { [role in Role]: readonly Permission[] } = {
  analyst: ['read'],
  reviewer: ['read', 'review'],
  approver: ['read', 'review', 'approve'],
  administrator: ['read', 'review', 'approve', 'administer'],
};

/** True where an account of this role (null: nobody) may use what asks for the permission. */
export const isAllowed = (role: Role | null, permission: Permission): boolean =>
  permission === 'anyone' || (role !== null && granted[role].includes(permission));

/** Contacts of private persons are seen by those who check them; an analyst counts and needs none. */
export const maySeeContacts = (role: Role): boolean => isAllowed(role, 'review');
