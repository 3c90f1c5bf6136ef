import { useMemo } from 'react';
import { useMessages } from '../messages/messages-provider.tsx';

/** A sum in euro as the language writes it. */
export function useMoney(): (eur: number) => string {
  const { language } = useMessages();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language === 'lv' ? 'lv-LV' : 'en-GB', { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' });
    return (eur) => format.format(eur);
  }, [language]);
}
