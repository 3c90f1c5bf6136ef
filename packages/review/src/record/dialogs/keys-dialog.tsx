import { Button, Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '../../messages/messages-provider.tsx';
import { defaultKeyMap, keyCommands, remapKey, type KeyCommand } from '../plain/key-map.ts';
import { keyName } from '../plain/key-name.ts';
import { useRecord } from '../record-context.tsx';

/** Every key with what it does; each can be given another, and letters can be turned off. */
export function KeysDialog() {
  const { t } = useMessages();
  const { keyMap, setKeyMap, openDialog } = useRecord();
  const [asked, setAsked] = useState<KeyCommand | null>(null);
  const [isRefused, setRefused] = useState(false);
  const press = (command: KeyCommand, key: string): void => {
    if (key === 'Escape') return setAsked(null);
    const next = remapKey(keyMap, command, key);
    setRefused(next === null);
    if (!next) return undefined;
    setKeyMap(next);
    return setAsked(null);
  };
  return (
    <Modal opened onClose={() => openDialog(null)} title={t('record.keys')} closeOnEscape={asked === null} size="lg">
      <Switch label={t('record.lettersOn')} description={t('record.lettersHint')} checked={keyMap.areLettersOn} onChange={(event) => setKeyMap({ ...keyMap, areLettersOn: event.currentTarget.checked })} mb="md" />
      <table className="keys"><tbody>
        {keyCommands.map((command) => (
          <tr key={command}>
            <td>{t(`record.key.${command}`)}</td>
            <td><Button size="compact-sm" variant="default" aria-label={t('record.changeKey', { key: keyName(keyMap.keys[command]) })} onClick={() => setAsked(command)}
              onKeyDown={(event) => { if (asked === command && event.key !== 'Tab') { event.preventDefault(); event.stopPropagation(); press(command, event.key); } }}>
              {asked === command ? t('record.pressKey') : <kbd>{keyName(keyMap.keys[command])}</kbd>}</Button></td>
          </tr>
        ))}
        <tr><td>{t('record.key.candidate')}</td><td><kbd>1</kbd>–<kbd>9</kbd></td></tr>
        <tr><td>{t('record.key.tab')}</td><td><kbd>Tab</kbd> <kbd>↑</kbd> <kbd>↓</kbd></td></tr>
        <tr><td>{t('record.key.buttons')}</td><td><kbd>←</kbd> <kbd>→</kbd></td></tr>
      </tbody></table>
      {isRefused && <p role="alert">{t('record.keyRefused')}</p>}
      <Button mt="md" variant="subtle" size="compact-sm" onClick={() => setKeyMap(defaultKeyMap)}>{t('record.keysAsFirst')}</Button>
    </Modal>
  );
}
