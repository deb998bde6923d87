/** Plain on purpose: the inbox is a tool of the demonstration, not a part of Liaison's pages. */
export const STYLE = `
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b2430; background: #fff; }
header { padding: 0.75rem 1.25rem; border-bottom: 1px solid #c9d1da; }
header a { color: #0b3d66; font-weight: 600; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; margin-block: 1.5rem; }
label { flex-basis: 100%; font-weight: 600; }
input { flex: 1 1 16rem; font: inherit; padding: 0.45rem 0.6rem; border: 1px solid #5b6b7b; border-radius: 4px; }
button { font: inherit; padding: 0.45rem 1rem; border: 0; border-radius: 4px; background: #0b3d66; color: #fff; }
.message { border-top: 1px solid #c9d1da; padding-block: 0.6rem; }
.message summary { cursor: pointer; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
.message summary::before { content: '+' / ''; width: 1ch; color: #45525f; }
.message[open] summary::before { content: '\\2212' / ''; }
.message strong { flex: 1 1 min(24rem, 80%); font-weight: 600; }
.message time { color: #45525f; }
table { border-collapse: collapse; }
th, td { text-align: start; padding: 0.4rem 1.5rem 0.4rem 0; border-bottom: 1px solid #c9d1da; }
code { font-size: 1.15rem; font-variant-numeric: tabular-nums; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f4f6f8; padding: 1rem; border-radius: 4px; font: inherit; }
:focus-visible { outline: 3px solid #b35c00; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  body { color: #e6ebf0; background: #12181f; }
  header a { color: #9cc9ee; }
  input { background: #1b242e; color: inherit; }
  pre { background: #1b242e; }
  .message time, .message summary::before { color: #aab6c2; }
  button { background: #9cc9ee; color: #12181f; }
}`;
