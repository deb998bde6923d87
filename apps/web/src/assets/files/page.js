// Comforts for browsers with scripts; every page works without them.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.copied;
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

const board = document.querySelector('[data-board]');
if (board && 'EventSource' in window) {
  const source = new EventSource(board.dataset.board);
  source.addEventListener('message', ({ data }) => {
    const { status, counts } = JSON.parse(data);
    for (const cell of board.querySelectorAll('[data-count]')) cell.textContent = counts[cell.dataset.count] ?? '0';
    if (status !== board.dataset.status) location.reload();
  });
  window.addEventListener('pagehide', () => source.close());
}
