import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { MessagesProvider } from '../messages/messages-provider.tsx';
import { UploadsProvider } from '../queue/upload-zone.tsx';
import { SessionGate } from '../session/session-gate.tsx';
import { NamedDialogs } from './named-dialogs.tsx';
import { Pages } from './pages.tsx';
import { readableColors, theme } from './theme.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
// What holds the page still behind a dialog makes its styles by itself and asks here.
Object.assign(globalThis, { __webpack_nonce__: nonce });

/** Everything: styles, words, the account, then the page of the address. */
export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={readableColors} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={queryClient}>
        <MessagesProvider>
          <NamedDialogs>
            <SessionGate>
              <UploadsProvider>
                <Pages />
              </UploadsProvider>
            </SessionGate>
          </NamedDialogs>
        </MessagesProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
