// The door: a press is on this phone's disk at once, and is sent when there is a network, as often as it takes. The server keeps it once by its id.
// What is kept here are ids and moments, never a name.

const list = document.querySelector('[data-door]')
const words = list?.dataset
const state = list?.querySelector('[data-state]')
const count = list?.querySelector('[data-count]')
let tries = 0, timer

const waiting = () => {
  try {
    return JSON.parse(localStorage.getItem(words.keep)) || []
  } catch {
    return []
  }
}
const keep = (marks) => localStorage.setItem(words.keep, JSON.stringify(marks))

// What was sent since this page was made. Without a signal the same page opens again, which knows nothing of it; a page that the server made anew does.
// Clocks of phones go a little wrong.
const CLOCKS = 300000
const sentSince = () => {
  try {
    return (JSON.parse(localStorage.getItem(words.keep + '-sent')) || []).filter(([, , , , at]) => at > words.at - CLOCKS)
  } catch {
    return []
  }
}
const remember = (marks) => {
  try {
    localStorage.setItem(words.keep + '-sent', JSON.stringify([...sentSince(), ...marks]))
  } catch {
    // A full phone shows who was sent as not here yet: pressed again, it is one.
  }
}

const newId = () => {
  // A number of chance in the form of one: it names a press, and says nothing else.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 15) | 64
  bytes[8] = (bytes[8] & 63) | 128
  return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('')
}

const say = () => {
  const left = waiting().length
  state.textContent = left ? words.waits.replace('%', left) : tries ? '' : words.sent
}

const show = (row, here) => {
  const button = row.querySelector('button')
  const was = button.getAttribute('aria-pressed') === 'true'
  if (was !== here) count.textContent = Number(count.textContent) + (here ? 1 : -1)
  button.setAttribute('aria-pressed', here)
  button.textContent = here ? words.undo : words.arrived
}

const send = async () => {
  clearTimeout(timer)
  const marks = waiting()
  if (!marks.length) return say()
  const body = new URLSearchParams(marks.map((mark) => ['mark', mark.join(',')]))
  try {
    const answer = await fetch(words.door, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(20000) })
    if (!answer.ok) throw answer
    // What was sent is known to the server, kept or let go; what was pressed meanwhile waits for the next time.
    const sent = new Set(marks.map(([id]) => id))
    await answer.json()
    remember(marks)
    keep(waiting().filter(([id]) => !sent.has(id)))
    tries = 0
    say()
    if (waiting().length) send()
  } catch (why) {
    tries += 1
    say()
    if (why.status === 404 || why.type === 'opaqueredirect') state.textContent = words.refused
    timer = setTimeout(send, Math.min(60000, 2000 * 2 ** Math.min(tries, 5)))
  }
}

if (list) {
  list.addEventListener('submit', (event) => {
    const row = event.target.closest('[data-who]')
    if (!row) return
    event.preventDefault()
    const here = row.querySelector('button').getAttribute('aria-pressed') !== 'true'
    const mark = [newId(), row.dataset.who, words.part, here ? 'here' : 'gone', Date.now()]
    try {
      keep([...waiting(), mark])
    } catch {
      // A full or a closed phone keeps nothing: then the form goes as it is.
      return event.target.submit()
    }
    show(row, here)
    say()
    send()
  })
  const search = list.querySelector('[data-search]')
  search.hidden = false
  search.querySelector('input').addEventListener('input', (event) => {
    const typed = event.target.value.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().trim()
    for (const row of list.querySelectorAll('[data-key]')) row.hidden = !row.dataset.key.includes(typed)
  })
  // What this phone holds and the page didn't know yet.
  for (const [, who, part, said] of [...sentSince(), ...waiting()]) {
    const row = list.querySelector(`[data-who="${who}"]`)
    if (row && part === words.part) show(row, said === 'here')
  }
  addEventListener('online', () => {
    tries = 0
    send()
  })
  // The first time there is no worker yet that could keep the page: it is told to.
  navigator.serviceWorker?.register(words.worker).then(() => navigator.serviceWorker.ready).then(({ active }) => active.postMessage(location.href))
  document.addEventListener('visibilitychange', () => document.hidden || send())
  send()
}
