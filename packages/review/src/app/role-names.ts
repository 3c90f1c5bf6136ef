import type { Role } from '@siets/api';
import type { MessageKey } from '../messages/catalogues.ts';

export const roleNames: { readonly [role in Role]: MessageKey } = {
  reviewer: 'app.roleReviewer',
  approver: 'app.roleApprover',
  analyst: 'app.roleAnalyst',
  administrator: 'app.roleAdministrator',
};
