/** The look of the page: two columns, the small picture of the page beside its blocks; light and dark as the system is. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1d2328; --dim: #6b7680; --line: #dfe4e8; --paper: #fff; --desk: #f2f4f6; --blue: #1c5d99; --amber: #b26a00; --red: #b3261e; --mark: #fff3d6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8eb; --dim: #98a3ad; --line: #39424a; --paper: #1e2429; --desk: #14181b; --blue: #7fb8ea; --amber: #f0b45a; --red: #ff8a80; --mark: #4a3a12; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem 1rem 3rem; background: var(--desk); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
.brand { margin: 0; color: var(--blue); font-weight: 700; letter-spacing: .08em; font-size: .8rem; text-transform: uppercase; }
h1 { margin: .1rem 0 .4rem; font-size: 1.5rem; line-height: 1.25; }
.facts { margin: 0; color: var(--dim); font-size: .9rem; }
.facts span + span::before { content: " · "; }
.hint { margin: .2rem 0 0; color: var(--dim); font-size: .85rem; }
.warnings { margin: 1rem 0 0; padding: .6rem 1rem; border-left: 4px solid var(--amber); background: var(--paper); border-radius: 0 8px 8px 0; }
.warnings p { margin: .3rem 0; } .warnings b { font-weight: 600; } .warnings small { color: var(--dim); }
.legend { margin: 1rem 0 0; font-size: .9rem; color: var(--dim); } .legend span { padding: 0 .4em; color: var(--ink); }
.sheet { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1.25rem; margin: 1.25rem 0; padding: 1.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
.margin { position: relative; } .number { margin: 0 0 .5rem; color: var(--dim); font-size: .85rem; }
.map { position: sticky; top: 1rem; display: block; width: 100%; max-height: 90vh; }
.map .paper { fill: var(--desk); stroke: var(--line); stroke-width: 2; }
.map a rect { fill: var(--dim); opacity: .75; } .map a.heading rect { fill: var(--blue); opacity: 1; } .map a.row rect { fill: #2e8b6f; } .map a.list-item rect { fill: #7a5fb5; }
.map a.header rect, .map a.footer rect { opacity: .35; } .map a:hover rect, .map a:target rect { fill: var(--red); opacity: 1; }
.block { position: relative; margin: 0 0 .6rem; padding-left: 6.5rem; border-radius: 6px; scroll-margin-top: 2rem; }
.block p { margin: 0; white-space: pre-wrap; }
.kind { position: absolute; left: 0; width: 6rem; color: var(--dim); font-size: .72rem; line-height: 1.5rem; text-decoration: none; text-align: right; }
.kind:hover { color: var(--blue); text-decoration: underline; }
.heading p { font-weight: 700; } .heading.l1 p { font-size: 1.2rem; line-height: 1.35; }
.list-item.l2 p { margin-left: 1.2rem; } .list-item.l3 p { margin-left: 2.4rem; }
.header p, .footer p { color: var(--dim); font-size: .85rem; }
table { border-collapse: collapse; width: 100%; } td { padding: .3rem .6rem; border: 1px solid var(--line); vertical-align: top; white-space: pre-wrap; } td:first-child { width: 32%; }
.block:target, tr:target { background: var(--mark); }
.fair { background: var(--mark); border-radius: 3px; } .low { background: var(--mark); border-bottom: 2px solid var(--red); border-radius: 3px; }
.inside { margin: 1.25rem 0; } .inside h2 { font-size: 1.05rem; margin: 0 0 .3rem; } .inside ul { margin: 0; padding-left: 1.2rem; } small { color: var(--dim); }
body > footer { color: var(--dim); font-size: .8rem; }
@media (max-width: 44rem) { .sheet { grid-template-columns: minmax(0, 1fr); padding: 1rem; } .map { max-width: 8rem; position: static; } .block { padding-left: 0; } .kind { position: static; display: block; width: auto; text-align: left; } }
@media print { body { background: none; max-width: none; } .sheet { break-inside: auto; border: none; padding: 0; } .map { position: static; } }
`;
