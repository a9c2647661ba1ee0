// The page: a note is on the phone's disk before anybody reads that it is kept; then it is sent, now or when there is a network.

const root = document.querySelector('[data-capture]')
const part = (name) => root.querySelector(`[data-${name}]`)
const words = JSON.parse(root.dataset.words)
const [form, question, state, list, choices] = ['note', 'question', 'state', 'kept', 'choices'].map(part)
const person = root.dataset.capture || whose()
const fromNetwork = Boolean(root.dataset.capture)
let db, timer, tries = 0, asking

const say = (text, wrong) => {
  state.textContent = text
  state.classList.toggle('signal', Boolean(wrong))
}

const sayStateOf = (note) => say(stateOf(note, words), note.state === 'refused')

const redraw = async () => {
  const notes = await allNotes(db)
  showKept(list, notes.reverse(), words, {
    asNew: async (note) => {
      await putNote(db, { ...note, about: '', state: 'waiting' })
      sendAll()
    },
    drop: async (note) => {
      await dropNote(db, note.id)
      redraw()
    },
  })
  return notes
}

// One page sends at a time, the oldest note first.
const sendAll = () => {
  clearTimeout(timer)
  const turn = navigator.locks ? (work) => navigator.locks.request('ronda-captura-' + person, work) : (work) => work()
  return turn(async () => {
    for (const { id } of await allNotes(db)) {
      const note = (await allNotes(db)).find((one) => one.id === id)
      if (!note || !['waiting', 'signedOut'].includes(note.state)) continue
      const became = await send(root.dataset.send, note)
      if (became.state === 'otherPerson') return say(words.otherPerson, true)
      if (became.state === 'later') {
        timer = setTimeout(sendAll, pause(tries++))
        return
      }
      tries = 0
      // Answered while it was on its way: the answer goes next.
      const now = (await allNotes(db)).find((one) => one.id === id)
      const again = became.state === 'arrived' && now && now.answer !== note.answer
      const next = { ...now, ...became, state: again ? 'waiting' : became.state }
      if (became.state === 'arrived') delete next.photo
      await putNote(db, next)
      sayStateOf(next)
      await redraw()
      if (again) timer = setTimeout(sendAll, 0)
      if (became.state === 'signedOut') {
        await change(db, 'plans', (plans) => plans.clear())
        return offerSignIn()
      }
    }
  })
}

const offerSignIn = () => {
  const link = document.createElement('a')
  link.href = root.dataset.signIn
  link.textContent = words.signIn
  state.append(' ', link)
}

const photoOf = async () => {
  const file = form.elements.archivo.files[0]
  return file ? shrink(file) : undefined
}

const note = async (event) => {
  event.preventDefault()
  const said = form.elements.words.value.trim()
  let photo
  try {
    photo = await photoOf()
  } catch {
    return say(words.photoUnread, true)
  }
  if (!said && !photo) {
    say(words.empty, true)
    return form.elements.words.focus()
  }
  const choice = form.querySelector('[name=about]:checked')
  const kept = {
    id: newId(), person, about: choice?.value || '', words: said, asked: '', answer: '', captured_at: new Date().toISOString(),
    photo, photo_id: photo ? newId() : '', state: 'waiting',
  }
  try {
    await putNote(db, kept)
  } catch {
    // A full or a closed phone: nothing is promised, and what was typed stays.
    say(words.notKept, true)
    return state.scrollIntoView({ block: 'nearest' })
  }
  form.elements.words.value = ''
  form.elements.archivo.value = ''
  sayStateOf(kept)
  ask(kept, said ? choice?.dataset.asks : choice?.dataset.asksSilent)
  await redraw()
  state.scrollIntoView({ block: 'nearest' })
  sendAll()
}

const ask = (kept, what) => {
  if (!words.ask[what]) return
  asking = { id: kept.id, what }
  part('asked').textContent = words.ask[what]
  form.hidden = true
  question.hidden = false
  question.elements.answer.focus()
}

const answered = async () => {
  const answer = question.elements.answer.value.trim()
  question.elements.answer.value = ''
  question.hidden = true
  form.hidden = false
  if (!answer) return
  const kept = (await allNotes(db)).find((one) => one.id === asking.id)
  const next = { ...kept, asked: asking.what, answer, state: 'waiting' }
  await putNote(db, next)
  sayStateOf(next)
  await redraw()
  sendAll()
}

const listen = () => {
  form.addEventListener('submit', note)
  question.addEventListener('submit', (event) => {
    event.preventDefault()
    answered()
  })
  part('skip').addEventListener('click', () => {
    question.elements.answer.value = ''
    answered()
  })
  addEventListener('online', () => {
    tries = 0
    sendAll()
  })
  document.addEventListener('visibilitychange', () => document.hidden || sendAll())
}

const start = async () => {
  if (!person) {
    form.hidden = true
    say(words.signedOut)
    offerSignIn()
    return forgetPlans('')
  }
  // Without a store of its own (a private window) the page stays the plain form that it is.
  db = await openStore(person)
  listen()
  root.dataset.ready = ''
  if (fromNetwork) await keepPlans(db, choices.innerHTML)
  else choices.innerHTML = (await plansOf(db)) || choices.innerHTML
  for (const kept of await allNotes(db)) if (kept.state === 'arrived') await dropNote(db, kept.id)
  const notes = await redraw()
  if (notes.length) sayStateOf(notes[0])
  await forgetPlans(person)
  if ('serviceWorker' in navigator) await navigator.serviceWorker.register(root.dataset.worker)
  navigator.storage?.persist?.()
  sendAll()
}

start()
