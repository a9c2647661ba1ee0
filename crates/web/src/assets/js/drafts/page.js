// What somebody is writing stays on this phone until it was sent: by person and conversation, so that nobody else finds it.

const whose = (document.cookie.match(/(?:^|; )ronda-quien=([^;]*)/) || [])[1]

const keep = (area) => {
  const key = `ronda-borrador:${whose}:${area.dataset.draft}`
  // Sent: what was kept is no draft any more.
  if ('sent' in area.dataset) localStorage.removeItem(key)
  const kept = localStorage.getItem(key)
  // Words that came back from the server are newer than what was kept.
  if (kept && !area.value.trim()) {
    area.value = kept
    const told = document.createElement('p')
    told.className = 'quiet small'
    told.setAttribute('role', 'status')
    told.textContent = area.dataset.kept
    area.after(told)
  }
  area.addEventListener('input', () => {
    if (area.value.trim()) localStorage.setItem(key, area.value)
    else localStorage.removeItem(key)
  })
}

try {
  if (whose) document.querySelectorAll('textarea[data-draft]').forEach(keep)
} catch {
  // A private window keeps nothing, and everything else works.
}
