import type { ComponentProps } from 'react';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';
import { roleNames } from './role-names.ts';

/** The button with the name and the role of who works here. */
export function AccountName(props: ComponentProps<'button'>) {
  const { t } = useMessages();
  const { account } = useLoggedIn();
  return (
    <button type="button" {...props} className="shell-account">
      <bdi>{account.displayName}</bdi>
      <span className="shell-role"> · {t(roleNames[account.role])}</span>
    </button>
  );
}
