/**
 * Where the words of a group go. `text` is the body, `mark` the printed number of a list item, `header` and `footer` running lines, `note` a
 * footnote, `box` a text box, `link` the instruction of a field, `fonts`, `styles` and the hints are tables of the document, `none` is thrown away.
 */
export type Destination =
  'text' | 'mark' | 'header' | 'footer' | 'note' | 'box' | 'link' | 'fonts' | 'styles' | 'info' | 'title' | 'author' | 'created' | 'none';

const KNOWN: Record<string, Destination> = {
  listtext: 'mark', pntext: 'mark', header: 'header', headerl: 'header', headerr: 'header', headerf: 'header', footer: 'footer', footerl: 'footer',
  footerr: 'footer', footerf: 'footer', footnote: 'note', shptxt: 'box', fldinst: 'link', fonttbl: 'fonts', stylesheet: 'styles', info: 'info',
};

/** Groups that hold no words of the document, marked as such or known of old. */
const NONE = new Set(
  ('colortbl filetbl revtbl rsidtbl listtable listoverridetable pict objdata objclass themedata colorschememapping datastore latentstyles generator ' +
    'xmlnstbl annotation atnid atnauthor atndate atnref atntime atrfstart atrfend bkmkstart bkmkend nonesttables nonshppict shppict sp sn sv picprop blipuid ' +
    'fontemb fontfile panose falt pn pnseclvl pnlvlblt tc tcn xe txe rxe userprops keycode passwordhash oldcprops oldpprops oldsprops oldtprops private ' +
    'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn mmathPr template wgrffmtfilter docvar datafield formfield ffdeftext ffname ffl do upr background shprslt')
    .split(' '),
);
const IN_INFO: Record<string, Destination> = { title: 'title', author: 'author', creatim: 'created' };
/** Groups marked as new that hold words all the same. */
const READABLE = new Set(['shpinst', 'nesttableprops']);

/** The destination that a control word at the start of a group opens; null where it opens none. */
export function destinationOf(name: string, outer: Destination, isMarkedNew: boolean): Destination | null {
  if (outer === 'none') return 'none';
  if (outer === 'info' && IN_INFO[name]) return IN_INFO[name];
  if (name === 'result') return 'text';
  const known = KNOWN[name];
  if (known) return known;
  if (NONE.has(name)) return 'none';
  return isMarkedNew && !READABLE.has(name) ? 'none' : null;
}
