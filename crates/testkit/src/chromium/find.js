// Finds a field, button or link as a person does: by the words on it. Body of a WebDriver script;
// arguments: kind, words, legend of the group it stands in (or null).
// Answers [element or null, the names that there were].
const [kind, wanted, legend] = arguments;
const selectors = {
  field: 'input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea, [contenteditable=true]',
  button: 'button, input[type=submit], input[type=button], summary, [role=button]',
  link: 'a[href]',
};
const tidy = (text) => (text || '').replace(/\s+/g, ' ').trim();
// A label around its control must not count the control's own words (a select's options).
const words = (node) => {
  const copy = node.cloneNode(true);
  copy.querySelectorAll('select, textarea, script, style, svg title').forEach((n) => n.remove());
  return tidy(copy.textContent);
};
const nameOf = (e) => {
  const ids = e.getAttribute('aria-labelledby');
  if (ids) return tidy(ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(' '));
  if (e.getAttribute('aria-label')) return tidy(e.getAttribute('aria-label'));
  if (e.labels && e.labels.length) return tidy([...e.labels].map(words).join(' '));
  if (e.matches('input[type=submit], input[type=button]')) return tidy(e.value);
  return words(e);
};
let room = document;
if (legend !== null) {
  const groups = [...document.querySelectorAll('fieldset, [role=group], [role=radiogroup]')];
  const titled = (g) => g.tagName === 'FIELDSET' && g.querySelector('legend') ? words(g.querySelector('legend')) : nameOf(g);
  room = groups.find((g) => titled(g) === legend) || groups.find((g) => titled(g).includes(legend));
  if (!room) return [null, groups.map(titled)];
}
const shown = [...room.querySelectorAll(selectors[kind])].filter((e) => e.getClientRects().length > 0);
const named = shown.map((e) => [nameOf(e), e]);
const found = named.find(([n]) => n === wanted) || named.find(([n]) => n.startsWith(wanted)) || named.find(([n]) => n.includes(wanted));
return [found ? found[1] : null, named.map(([n]) => n)];
