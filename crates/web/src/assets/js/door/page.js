// The door: a press is on this phone's disk at once, and is sent when there is a network, as often as it takes. The server keeps it once by its id.
// What is kept here are ids and moments, never a name.

const list = document.querySelector('[data-door]')
const words = list?.dataset
const state = list?.querySelector('[data-state]')
const count = list?.querySelector('[data-count]')
let tries = 0, timer, part

const waiting = () => {
  try {
    return JSON.parse(localStorage.getItem(words.keep)) || []
  } catch {
    return []
  }
}
const keep = (marks) => localStorage.setItem(words.keep, JSON.stringify(marks))

// What arrived since the server made this page, by the server's clock. Without a signal the same page opens again, which knows nothing of it.
const arrivedSince = () => {
  try {
    return (JSON.parse(localStorage.getItem(words.keep + '-sent')) || []).filter(({ at }) => at >= words.at)
  } catch {
    return []
  }
}
const remember = (marks, at) => {
  try {
    localStorage.setItem(words.keep + '-sent', JSON.stringify([...arrivedSince(), ...marks.map((mark) => ({ at, mark }))]))
  } catch {
    // A full phone shows who was sent as not here yet: pressed again, it is one.
  }
}

// A list of this age was kept: the server was not reached.
const OLD = 600000

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
    const { at } = await answer.json()
    remember(marks, at)
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
    const mark = [newId(), row.dataset.who, part, here ? 'here' : 'gone', Date.now()]
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
  // Without a signal another part's list may have opened: it is for the part that was asked for, of which only this phone's presses are known.
  const choice = list.querySelector('[name=parte]')
  const wanted = new URLSearchParams(location.search).get('parte')
  part = [...choice.options].some(({ value }) => value === wanted) ? wanted : words.part
  if (part !== words.part) {
    choice.value = part
    for (const row of list.querySelectorAll('[data-who]')) show(row, false)
  }
  // What this phone holds and the page didn't know yet.
  for (const [, who, where, said] of [...arrivedSince().map(({ mark }) => mark), ...waiting()]) {
    const row = list.querySelector(`[data-who="${who}"]`)
    if (row && where === part) show(row, said === 'here')
  }
  const old = list.querySelector('[data-old]')
  if (Date.now() - words.at > OLD) {
    old.textContent = old.dataset.old.replace('%', new Date(Number(words.at)).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }))
    old.hidden = false
  }
  addEventListener('online', () => {
    tries = 0
    send()
  })
  // A new worker has kept nothing yet: it is told which page is open.
  navigator.serviceWorker?.addEventListener('controllerchange', () => navigator.serviceWorker.controller?.postMessage(location.href))
  navigator.serviceWorker?.register(words.worker)
  document.addEventListener('visibilitychange', () => document.hidden || send())
  send()
}
