// Suggestions while typing: an ARIA combobox. Without this file the form works as it is.
const input = document.querySelector('[data-suggest]');
const list = document.querySelector('#suggestions');
let at = -1, timer, asked;
const set = (o) => Object.entries(o).forEach(([k, v]) => input.setAttribute(k, v));
const mark = (n) => {
  const all = [...list.children];
  at = n;
  all.forEach((o, i) => o.setAttribute('aria-selected', i === n));
  set({ 'aria-activedescendant': all[n]?.id ?? '' });
  all[n]?.scrollIntoView({ block: 'nearest' });
};
const show = (found) => {
  list.replaceChildren(...found.map((s, i) => {
    const [o, title, kind] = ['li', 'bdi', 'span'].map((tag) => document.createElement(tag));
    Object.assign(o, { id: `s${i}`, role: 'option' });
    Object.assign(title, { textContent: s.title, lang: s.language });
    kind.textContent = s.kind;
    o.append(title, ' ', kind);
    o.dataset.url = s.url;
    return o;
  }));
  list.hidden = !found.length;
  set({ 'aria-expanded': !list.hidden });
  mark(-1);
};
const ask = async () => {
  const q = asked = input.value.trim();
  if (q.length < 2) return show([]);
  try {
    const r = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(q)}`);
    if (q === asked) show((await r.json()).suggestions);
  } catch { show([]); }
};
list.role = 'listbox';
list.ariaLabel = list.dataset.name;
set({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': false });
input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
input.addEventListener('blur', () => { asked = 0; clearTimeout(timer); show([]); });
input.addEventListener('keydown', (e) => {
  const n = list.children.length, step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
  if (e.isComposing || list.hidden) return;
  // Past either end comes the field itself, then the other end.
  if (step) mark((at + 1 + step + n + 1) % (n + 1) - 1);
  else if (e.key === 'Enter' && at >= 0) location.assign(list.children[at].dataset.url);
  else if (e.key === 'Escape') { asked = 0; show([]); }
  else return;
  e.preventDefault();
});
list.addEventListener('mousedown', (e) => {
  e.preventDefault();
  const o = e.target.closest('[data-url]');
  if (o) location.assign(o.dataset.url);
});
