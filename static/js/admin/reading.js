// Says beside “In short” how hard it is to read, a moment after the last key. Without this file
// the words from when the form was opened stand there.
const listen = (note) => {
  const field = document.getElementById(note.dataset.of);
  const token = document.querySelector('[name=csrfmiddlewaretoken]');
  let waiting;
  let latest = 0;
  const ask = async () => {
    const mine = ++latest;
    const body = new URLSearchParams({ text: field.value.slice(0, 5000), language: note.dataset.language });
    try {
      const answer = await fetch(note.dataset.reading, { method: 'POST', body, headers: { 'X-CSRFToken': token.value } });
      const { says } = await answer.json();
      if (mine === latest) note.textContent = says;
    } catch { if (mine === latest) note.textContent = ''; }
  };
  field?.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(ask, 500); });
};
document.querySelectorAll('[data-reading]').forEach(listen);
