// What is one's own in a convening: one's answer to the poll that is open, one's votes, one's questions that wait. The stream tells what everybody
// sees; this asks for the rest, only when it may be otherwise, and spread, so that four hundred phones don't ask at once.

const mine = document.querySelector('[data-mine]')?.dataset
const votes = new Set()
let poll, taking, asking, waits

const questionsOf = (selector) => [...document.querySelectorAll(selector)]

// A panel is drawn for everybody: what is pressed is put in here.
const mark = () => {
  for (const form of questionsOf('form[data-vote]')) {
    const [given, button] = [votes.has(form.dataset.vote), form.querySelector('button')]
    form.elements.given.value = given ? 0 : 1
    button.setAttribute('aria-pressed', given)
    button.querySelector('[data-word]').textContent = given ? button.dataset.on : button.dataset.off
  }
}

// What somebody is typing stays where it is as long as the same is asked.
const lay = (place, html) => {
  const holder = document.querySelector(`[data-own=${place}]`)
  if (!holder) return
  const typed = holder.querySelector('form')
  const [action, text] = [typed?.getAttribute('action'), typed?.elements.words?.value]
  holder.innerHTML = html
  const now = holder.querySelector('form')
  if (text && now?.getAttribute('action') === action && now.elements.words) now.elements.words.value = text
}

const ask = async () => {
  clearTimeout(asking)
  try {
    const answer = await fetch(mine.mine, { headers: { accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(20000) })
    if (!answer.ok) return
    const own = await answer.json()
    lay('ballot', own.ballot)
    lay('questions', own.questions)
    // The form that asks stays while somebody types, unless questions are taken no more, or again.
    const holder = document.querySelector('[data-own=asking]')
    if (holder && holder.dataset.open !== String(own.open)) {
      holder.dataset.open = own.open
      lay('asking', own.asking)
    }
    votes.clear()
    own.votes.forEach((id) => votes.add(id))
    mark()
    wait()
  } catch {
    asking = setTimeout(ask, 3000 + Math.random() * 3000)
  }
}

// A question that waits is either in the list by now, or one asks again after a while.
const wait = () => {
  clearTimeout(waits)
  if (document.querySelector('[data-own=questions] [data-waiting]')) waits = setTimeout(ask, 20000 + Math.random() * 20000)
}

const takingNow = () => document.querySelector('[data-taking]')?.dataset.taking
const openPoll = () => document.querySelector('[data-poll][data-open=true]')?.dataset.poll

document.addEventListener('drawn', () => {
  if (!mine) return
  mark()
  const now = openPoll()
  const shown = questionsOf('[data-own=questions] [data-waiting]').some((one) => document.querySelector(`[data-question="${one.dataset.waiting}"]`))
  const otherwise = takingNow() !== taking
  if (now === poll && !shown && !otherwise) return
  taking = takingNow()
  // A poll that was closed takes its form along; one that was opened is asked for a little later.
  poll = now
  if (!now) lay('ballot', '')
  clearTimeout(asking)
  asking = setTimeout(ask, Math.random() * 700)
})

// Names a question, so that it is one however often it is sent.
const newName = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 15) | 64
  bytes[8] = (bytes[8] & 63) | 128
  return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('')
}

const tell = (form, text) => {
  const place = form.querySelector('[data-told]') || document.querySelector('[data-state]')
  if (place) place.textContent = text
}

// Sends a form and stays. What it says is told beside it; nothing typed goes before it has arrived.
const send = async (form, body) => {
  const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(20000) })
  const told = answer.headers.get('content-type')?.includes('json') ? await answer.json() : { wrong: mine.failed }
  return answer.ok ? null : told.wrong
}

const vote = async (form, body) => {
  const [id, given] = [form.dataset.vote, body.get('given') === '1']
  const turn = (on) => (on ? votes.add(id) : votes.delete(id))
  turn(given)
  mark()
  try {
    const wrong = await send(form, body)
    if (!wrong) return
    turn(!given)
    tell(form, wrong)
  } catch {
    turn(!given)
    tell(form, mine.failed)
  }
  mark()
}

const hand = async (form, body) => {
  tell(form, '')
  try {
    const wrong = await send(form, body)
    if (wrong) return tell(form, wrong)
    if (form.dataset.quiet === 'ask') form.reset()
    await ask()
    if (form.dataset.quiet === 'ask') form.elements.id.value = newName()
  } catch {
    tell(form, mine.failed)
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target
  const kind = form.dataset.vote ? vote : form.dataset.quiet ? hand : null
  if (!kind || !mine) return
  event.preventDefault()
  const body = new URLSearchParams(new FormData(form))
  if (event.submitter?.name) body.append(event.submitter.name, event.submitter.value)
  kind(form, body)
})

if (mine) {
  poll = openPoll()
  taking = takingNow()
  ask()
}
