import { problemTexts } from '@siets/record';
import { outcomes, type Arrival, type StoreStatus } from '@siets/store';
import { html, type Html } from './html.ts';
import { words, type Language } from './words.ts';

export interface StatusPage {
  language: Language;
  status: StoreStatus;
  inboxDir: string;
  /** Rejected and failed arrivals, newest first. */
  troubles: readonly Arrival[];
}

export const statusStyle = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  .sum { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: baseline; padding: 0; list-style: none }
  .sum b { font-size: 1.6rem; font-variant-numeric: tabular-nums }
  table { border-collapse: collapse; width: 100% }
  th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0;
    border-top: 1px solid color-mix(in srgb, currentcolor 25%, transparent) }
  th:first-child { width: 40% }
  td:first-child { overflow-wrap: anywhere }
`;

const why = ({ problem, outcome }: Arrival, language: Language): string =>
  problem ? problemTexts[problem.code][language] : outcome === 'failed' ? words[language].failedWhy : '';

/** In the time zone of this machine. */
const showTime = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'lv' ? 'lv-LV' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** The equation that must fit: dropped = recorded + duplicate + rejected + failed + waiting. */
function equation(status: StoreStatus, language: Language): Html {
  const say = words[language];
  const parts = outcomes.map((outcome, n) => html`<li>${n === 0 ? '=' : '+'} <b>${status[outcome]}</b> ${say[outcome]}</li>`);
  return html`<ul class="sum"><li><b>${status.dropped}</b> ${say.dropped}</li>${parts}</ul>`;
}

function troubleTable(troubles: readonly Arrival[], language: Language): Html {
  if (troubles.length === 0) return html``;
  const rows = troubles.map((arrival) => {
    const name = arrival.folder === '' ? arrival.name : `${arrival.folder}/${arrival.name}`;
    // `bdi` keeps a name with right-to-left marks from turning the line around.
    return html`<tr><td><bdi>${name}</bdi></td><td>${why(arrival, language)}</td></tr>`;
  });
  const say = words[language];
  return html`<h2>${say.why}</h2><table><tr><th>${say.file}</th><th>${say.reason}</th></tr>${rows}</table>`;
}

export function toStatusPage({ language, status, inboxDir, troubles }: StatusPage): string {
  const say = words[language];
  const oldest = status.oldestWaiting === null
    ? html``
    : html`<p>${say.oldest} <time datetime="${status.oldestWaiting}">${showTime(status.oldestWaiting, language)}</time></p>`;
  const other = language === 'lv' ? 'en' : 'lv';
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<title>${say.title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>${say.title}</h1>
${status.dropped === 0 ? html`<p>${say.none}</p>` : equation(status, language)}
${oldest}
<p>${say.inbox} <code><bdi>${inboxDir}</bdi></code></p>
${troubleTable(troubles, language)}
</main>
<footer><p><small>${say.refreshed} <a href="/?lang=${other}" lang="${other}">${say.other}</a></small></p></footer>
</body>
</html>
`.markup;
}
