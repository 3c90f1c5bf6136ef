import { Modal, Text } from '@mantine/core';
import type { Session } from '@siets/api';
import { useMessages } from '../messages/messages-provider.tsx';
import { LoginForm } from './login-form.tsx';

/** The login above a page whose session has ended; what stands on the page stays. */
export function LoginAgain({ name, onEntered }: { name: string; onEntered: (session: Session) => void }) {
  const { t } = useMessages();
  return (
    <Modal opened onClose={() => {}} withCloseButton={false} title={t('app.again')} closeOnEscape={false} closeOnClickOutside={false}>
      <Text size="sm" mb="md">
        {t('app.againText')}
      </Text>
      <LoginForm name={name} onEntered={onEntered} isPlain />
    </Modal>
  );
}
