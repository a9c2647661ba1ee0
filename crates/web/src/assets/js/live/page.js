// Follows a convening: puts in what the server drew, counts the clock down by the server's time, and says when the line is cut.

const root = document.querySelector('[data-live]')
const part = (name) => document.querySelector(`[data-${name}]`)
let ahead = Number(root.dataset.at) - Date.now()

const clockOf = (left) => {
  const late = left < 0
  const all = Math.abs(left)
  const two = (n) => String(n).padStart(2, '0')
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
  return (late ? '+' : '') + (hours ? hours + ':' + two(minutes) : minutes) + ':' + two(seconds)
}

const tick = () => {
  for (const clock of root.querySelectorAll('[data-ends]')) {
    const left = Math.round((Number(clock.dataset.ends) - Date.now() - ahead) / 1000)
    const text = clockOf(left)
    if (clock.textContent !== text) clock.textContent = text
    clock.classList.toggle('over', left < 0)
  }
}

const say = (text) => {
  const state = part('state')
  if (state) state.textContent = text
}

// A finger or a screen reader stays on the button on which it was.
const put = (panel, html) => {
  if (panel.dataset.html === html) return
  const held = panel.contains(document.activeElement) && document.activeElement.closest('form')?.getAttribute('action')
  panel.dataset.html = html
  panel.innerHTML = html
  if (held) panel.querySelector(`form[action="${held}"] button`)?.focus()
}

const take = (event) => {
  const { at, panels } = JSON.parse(event.data)
  ahead = at - Date.now()
  for (const [name, html] of Object.entries(panels)) {
    for (const panel of document.querySelectorAll(`[data-panel="${name}"]`)) put(panel, html)
  }
  const [now, said] = [root.querySelector('[data-say]'), part('said')]
  if (said && now && said.textContent !== now.textContent) said.textContent = now.textContent
  say('')
  tick()
  document.dispatchEvent(new CustomEvent('drawn', { detail: panels }))
}

// A browser gives up for good where an answer is no stream: a proxy that says 502 while the server restarts. Then we come back ourselves.
const follow = () => {
  const source = new EventSource(root.dataset.live)
  source.onmessage = take
  source.onopen = () => say('')
  source.onerror = () => {
    say(root.dataset.lost)
    if (source.readyState !== EventSource.CLOSED) return
    source.close()
    setTimeout(follow, 1500 + Math.random() * 2000)
  }
}

if (root.dataset.live) follow()
tick()
setInterval(tick, 500)
