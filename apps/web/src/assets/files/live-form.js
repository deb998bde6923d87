// A form that is asked for with GET shows its result after every answer. Without scripts its button does the same.
for (const form of document.querySelectorAll('form[data-live]')) {
  let latest = 0;
  form.addEventListener('change', async () => {
    const turn = ++latest;
    const url = new URL(form.action);
    url.hash = '';
    url.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== '')).toString();
    const answer = await fetch(url, { headers: { accept: 'text/html' } }).catch(() => null);
    if (!answer) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (turn !== latest) return;
    for (const id of form.dataset.live.split(' ')) {
      document.getElementById(id)?.replaceChildren(...(page.getElementById(id)?.childNodes ?? []));
    }
    history.replaceState(null, '', url);
  });
}
