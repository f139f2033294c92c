// Places such as [your name] in a letter or a script, filled in within this page only: nothing
// is sent and nothing kept. Without this file the text is there with its brackets.
{
  const gather = (selector, read) =>
    [...document.querySelectorAll(selector)].map((el) => [el, read(el)]);
  const texts = gather('[data-fill]', (el) => el.textContent);
  const links = gather('[data-fill-link]', (el) => el.getAttribute('href'));
  const places = new Set(texts.flatMap(([, text]) => text.match(/\[[^[\]\n]{2,60}\]/g) ?? []));
  const box = document.querySelector('[data-fill-in]');
  const filled = new Map();
  const now = (place) => filled.get(place) || place;
  const fill = () => {
    for (const [el, text] of texts) el.textContent = text.replace(/\[[^[\]\n]{2,60}\]/g, now);
    for (const [el, href] of links) {
      el.setAttribute('href', href.replace(/%5B.+?%5D/g, (part) => encodeURIComponent(now(decodeURIComponent(part)))));
    }
  };
  const fields = document.createElement('div');
  fields.className = 'pair';
  for (const place of places) {
    const field = document.createElement('div');
    const label = document.createElement('label');
    const input = document.createElement('input');
    field.className = 'field';
    label.textContent = place[1].toUpperCase() + place.slice(2, -1);
    label.append(input);
    input.autocomplete = 'off';
    input.maxLength = 120;
    input.addEventListener('input', () => { filled.set(place, input.value.trim()); fill(); });
    field.append(label);
    fields.append(field);
  }
  if (box && places.size) {
    box.append(fields);
    box.hidden = false;
  }
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      document.body.dataset.printing = '';
      addEventListener('afterprint', () => delete document.body.dataset.printing, { once: true });
      print();
    });
  }
}
