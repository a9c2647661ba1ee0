// Sends what waits on this phone, as long as any page of surveys is open; and tells how it stands.

const TRIES_BEFORE_FILE = 3

const makeQueue = (kept, root, words, tell) => {
  const part = (name) => root.querySelector(`[data-${name}]`)
  let timer, tries = 0, own, sentOthers = 0, running = false, more = false

  // Whoever stands here first, then the oldest.
  const rank = (one) => (one.id === own ? 0 : one.since)
  const waiting = async () => (await kept.all('queue')).sort((a, b) => rank(a) - rank(b))

  // Of answers other than those that the page is just telling about.
  const show = async () => {
    const left = await waiting()
    const others = left.filter((one) => one.id !== own)
    const told = others.length ? words.others.replace('%1', others.length) : sentOthers ? words.sent : ''
    part('queue').hidden = !(told || left.length)
    part('queue-told').textContent = told
    part('queue-ways').hidden = !left.some((one) => one.state === 'refused' || one.tries >= TRIES_BEFORE_FILE)
  }

  const settle = async (entry, became) => {
    if (became.state === 'received') {
      await kept.change((drafts, queue) => queue.delete(entry.id))
      if (entry.id !== own) sentOthers++
    } else {
      const next = { ...entry, tries: entry.tries + 1, state: became.state === 'refused' ? 'refused' : 'waiting', problem: became.problem }
      await kept.change((drafts, queue) => queue.put(next))
    }
    if (entry.id === own) tell(became)
    await show()
  }

  const run = async () => {
    for (const { id } of await waiting()) {
      const entry = (await waiting()).find((one) => one.id === id)
      if (!entry || entry.state === 'refused') continue
      const became = await send(root.dataset.send, entry)
      await settle(entry, became)
      // A survey that hasn't begun holds up no other; without a server there is no other.
      if (became.state === 'later' && !became.ours) break
    }
    const left = (await waiting()).some((one) => one.state === 'waiting')
    tries = left ? tries + 1 : 0
    clearTimeout(timer)
    if (left) timer = setTimeout(sendAll, pause(tries - 1))
  }

  // One page sends at a time, and this one once at a time; what came in between is looked at after.
  const sendAll = async () => {
    clearTimeout(timer)
    more = true
    if (running) return
    running = true
    while (more) {
      more = false
      await (navigator.locks ? navigator.locks.request('ronda-encuesta', run) : run())
    }
    running = false
  }

  const now = () => {
    tries = 0
    return sendAll()
  }

  addEventListener('online', now)
  document.addEventListener('visibilitychange', () => document.hidden || now())
  part('file').addEventListener('click', async () => handOver(await waiting(), words))
  return { now, show, follow: (id) => { own = id } }
}

// The last resort: a file a code, for a teacher to upload. It says
// `{ "ronda_answers": 1, "code": …, "submissions": [what `/e/{code}/respuestas` takes, …] }`. What is in it stays on the phone until the
// server has received it: by its id it is the same, whichever way comes first.
const handOver = (entries, words) => {
  for (const code of new Set(entries.map((one) => one.code))) {
    const submissions = entries.filter((one) => one.code === code).map((one) => JSON.parse(one.body))
    const text = JSON.stringify({ ronda_answers: 1, code, submissions })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    link.download = words.file.replace('%1', code)
    link.click()
  }
}
