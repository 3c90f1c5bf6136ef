import { useState } from 'react';
import { AccountName } from './account-name.tsx';
import { later } from './later.tsx';

const AccountMenu = later(() => import('./account-menu.tsx').then((code) => code.AccountMenu), { place: () => <AccountName aria-haspopup="menu" aria-expanded="false" /> });

/** The name of who works here; the menu behind it comes when it is first wanted. */
export function AccountButton() {
  const [isWanted, setWanted] = useState(false);
  return isWanted ? <AccountMenu /> : <AccountName aria-haspopup="menu" aria-expanded="false" onPointerEnter={() => void AccountMenu.fetch()} onFocus={() => void AccountMenu.fetch()} onClick={() => setWanted(true)} />;
}
