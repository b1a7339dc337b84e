// Before the first paint: the scheme that the reader chose, where one was chosen. Kept on this device alone.
try {
  const chosen = localStorage.getItem('iuc.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be closed; the system's scheme stands.
}
