/** A headline tells that somebody does something; a name has no verb of that kind. */
const HEADLINE = new RegExp(
  '(?:^|\\s)(?:ir|nav|būs|tiks|tika|notiks|notika|sāk|sācies|sākas|īsteno|saņem|saņēma|ieguva|' +
    'atklāj|atklāta?|aicina|varēs|varētu|apmeklē|devās|viesojas|noslēdz\\p{L}*|apstiprin\\p{L}+|' +
    'turpinās|turpina|iesniegts|noslēg\\p{L}*|pabeigt\\p{L}*|pabeidz\\p{L}*|izveidot[sai]|' +
    'atjaunot[sai]|uzsākt[sai]|īstenot[sai]|realizēt[sai]|tiek|plāno|' +
    'plānots|saņemts|saņemta|saņēmusi|saņemsim|sākusies|iegādāt\\p{L}*|piešķir\\p{L}*|' +
    'notikusi|norisin\\p{L}+|uzstādīt[sai]|iegūst|gūst|pārbūvēt[sai]|izbūvēt[sai]|' +
    '(?:modernizē|restaurē|pārbūvē|izbūvē|remontē|izveido|atjauno|labiekārto|uzlabo|pilnveido|rīko|veido)s|izdos|uzstādīs|iegādāsies|' +
    'izsludin\\p{L}+|par|has|have|will|launch\\p{L}*|starts?|receives?|visits?)(?=\\s|' +
    '$)',
  'iu',
);

/** True for words that tell that somebody does something or that something happens. */
export const isHeadline = (words: string): boolean => HEADLINE.test(words);
