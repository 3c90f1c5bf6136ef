const formats = {
  lv: new Intl.DateTimeFormat('lv-LV', { dateStyle: 'medium', timeStyle: 'short' }), en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
};

/** A moment as a reader of the language writes it; as it is where it is no moment. */
export function tellTime(at: string, language: 'lv' | 'en'): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : formats[language].format(moment);
}
