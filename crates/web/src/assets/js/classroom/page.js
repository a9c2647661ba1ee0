// The page: each tap is on the phone's disk before anybody reads that it is kept. Sent once, when the lesson is over, now or when
// there is a network.

const root = document.querySelector('[data-room]')
const part = (name) => root.querySelector(`[data-${name}]`)
const words = JSON.parse(root.dataset.words)
const [stage, state] = ['stage', 'state'].map(part)
const person = root.dataset.room || whose()
const fromNetwork = Boolean(root.dataset.room)
let db, lessons = [], draft, lesson, timer, clock, tries = 0, written = ''

const say = (text, wrong) => {
  state.textContent = text
  state.classList.toggle('signal', Boolean(wrong))
}

const minuteNow = () => Math.min(150, Math.max(0, Math.floor((Date.now() - draft.beganAt) / 60000)))

const keep = async () => {
  try {
    await putDraft(db, draft)
    say(words.kept)
  } catch {
    // A full or a closed phone: nothing is promised.
    say(words.notKept, true)
  }
}

const changed = async () => {
  await keep()
  draw()
}

const ways = {
  count: (at, by) => {
    draft.counts[at] = Math.min(999, Math.max(0, draft.counts[at] + by))
    changed()
  },
  sample: (minute, option) => {
    draft.samples[minute] = option
    changed()
  },
  drop: async (at) => {
    const [note] = draft.notes.splice(at, 1)
    await changed()
    state.append(' ', press(words.undo, () => {
      draft.notes.splice(at, 0, note)
      changed()
    }, 'plain'))
  },
}

const note = async (event) => {
  event?.preventDefault()
  const box = stage.querySelector('textarea')
  const said = box.value.trim()
  if (!said) return box.focus()
  draft.notes.push({ minute: minuteNow(), words: said })
  written = ''
  box.value = ''
  await changed()
  stage.querySelector('textarea').focus()
}

const begin = async () => {
  const now = new Date()
  draft = {
    observation: lesson.id, id: newId(), began: now.toTimeString().slice(0, 5), beganAt: now.getTime(), notes: [],
    counts: lesson.counts.map(() => 0), samples: {}, state: 'open', lesson,
  }
  await changed()
  clock = setInterval(draw, 15000)
}

const finish = async () => {
  if (stage.querySelector('textarea').value.trim()) await note()
  if (!draft.notes.length) return say(words.empty, true)
  draft.state = 'waiting'
  await keep()
  show()
  sendAll()
}

const noteForm = () => {
  const form = document.createElement('form')
  form.className = 'flow'
  const label = made('label', words.noteLabel)
  label.htmlFor = 'note'
  const hint = made('p', words.noteHint, { className: 'hint', id: 'note-hint' })
  const box = Object.assign(document.createElement('textarea'), { id: 'note', rows: 2, maxLength: 400, value: written })
  box.setAttribute('aria-describedby', 'note-hint')
  box.oninput = () => { written = box.value }
  const field = block(label, hint, box)
  field.className = 'field'
  form.append(field, made('button', words.note, { type: 'submit', className: 'primary' }))
  form.onsubmit = note
  return form
}

const heading = () => {
  const meta = made('p', lesson.meta, { className: 'meta' })
  return block(made('h2', lesson.title), meta, lesson.focus && made('p', words.focus + ' ' + lesson.focus))
}

// The line that is being written stays where it is; everything else is drawn anew.
const draw = () => {
  const form = stage.querySelector('form') || noteForm()
  const minute = minuteNow()
  const clockLine = made('p', words.begun.replace('%', draft.began) + ' · ' + minute + '′', { className: 'small' })
  const rest = [drawSamples(lesson, draft, words, minute, ways), drawCounts(lesson, draft, words, ways), drawNotes(draft, words, ways)]
  const end = block(press(words.finish, finish), made('p', words.finishHint, { className: 'small' }))
  const after = block(clockLine, ...rest, end)
  const before = stage.querySelector('[data-after]')
  after.dataset.after = ''
  if (!before) return stage.replaceChildren(heading(), form, after, drawLooks(lesson, words))
  // A hand on the keyboard stays where it is.
  const at = [...before.querySelectorAll('button')].indexOf(document.activeElement)
  before.replaceWith(after)
  if (at >= 0) after.querySelectorAll('button')[at]?.focus()
}

const drawDone = () => {
  const parts = [heading()]
  if (draft.state === 'refused') {
    parts.push(press(words.copy, async (event) => {
      await navigator.clipboard.writeText(linesOf(draft))
      event.target.textContent = words.copied
    }))
    parts.push(press(words.forget, async () => {
      await dropDraft(db, draft.observation)
      draft = undefined
      show()
    }, 'plain'))
  }
  if (draft.state === 'arrived') parts.push(made('a', words.go, { href: draft.go, className: 'button primary' }))
  stage.replaceChildren(...parts)
  const said = { waiting: words.waiting, signedOut: words.signedOut, arrived: words.arrived.replace('%', draft.time), refused: words.refused.replace('%', draft.why || words.unknown) }
  say(said[draft.state], draft.state === 'refused')
  if (draft.state === 'signedOut') offerSignIn()
}

const drawChoice = async () => {
  const drafts = await allOf(db, 'drafts')
  const own = (one) => drafts.find((kept) => kept.observation === one.id)
  const all = [...lessons, ...drafts.map((kept) => kept.lesson).filter((one) => !lessons.some((known) => known.id === one.id))]
  if (!all.length) return stage.replaceChildren(made('p', words.none))
  const list = made('ul', '', { className: 'lines' })
  list.setAttribute('role', 'list')
  for (const one of all) {
    const item = made('li', '', { className: 'tight' })
    const open = press(one.title, () => { location.hash = one.id }, 'plain')
    item.append(open, made('p', one.meta, { className: 'meta' }))
    if (own(one)) item.append(made('p', { open: words.kept, waiting: words.waiting }[own(one).state] || '', { className: 'small' }))
    list.append(item)
  }
  stage.replaceChildren(made('h2', words.choose), list)
}

const show = async () => {
  clearInterval(clock)
  say('')
  const id = location.hash.slice(1)
  draft = (await allOf(db, 'drafts')).find((one) => one.observation === id)
  lesson = lessons.find((one) => one.id === id) || draft?.lesson
  if (!lesson) return drawChoice()
  if (!draft) return stage.replaceChildren(heading(), press(words.begin, begin, 'primary'), drawLooks(lesson, words))
  if (draft.state !== 'open') return drawDone()
  stage.replaceChildren()
  draw()
  say(words.kept)
  clock = setInterval(draw, 15000)
}

const offerSignIn = () => state.append(' ', made('a', words.signIn, { href: root.dataset.signIn }))

// One page sends at a time.
const sendAll = () => {
  clearTimeout(timer)
  const turn = navigator.locks ? (work) => navigator.locks.request('ronda-aula-' + person, work) : (work) => work()
  return turn(async () => {
    for (const one of await allOf(db, 'drafts')) {
      if (!['waiting', 'signedOut'].includes(one.state)) continue
      const became = await sendLesson(root.dataset.send, one, person)
      if (became.state === 'otherPerson') return say(words.otherPerson, true)
      if (became.state === 'later') {
        timer = setTimeout(sendAll, pause(tries++))
        return
      }
      tries = 0
      await putDraft(db, { ...one, ...became })
      if (draft?.observation === one.observation) {
        draft = { ...one, ...became }
        drawDone()
      }
    }
  })
}

const start = async () => {
  part('plain').hidden = true
  if (!person) {
    say(words.signedOut)
    offerSignIn()
    return forgetLessons('')
  }
  try {
    db = await openLessons(person)
  } catch {
    // A private window opens no store: the form of a desk is there.
    part('plain').hidden = false
    return
  }
  lessons = JSON.parse(root.dataset.lessons)
  if (fromNetwork) await keepLessons(db, lessons)
  else lessons = await allOf(db, 'plans')
  for (const kept of await allOf(db, 'drafts')) {
    if (kept.state === 'arrived' && kept.observation !== location.hash.slice(1)) await dropDraft(db, kept.observation)
  }
  addEventListener('hashchange', show)
  addEventListener('online', () => {
    tries = 0
    sendAll()
  })
  document.addEventListener('visibilitychange', () => document.hidden || sendAll())
  await show()
  root.dataset.ready = ''
  await forgetLessons(person)
  if ('serviceWorker' in navigator) await navigator.serviceWorker.register(root.dataset.worker)
  navigator.storage?.persist?.()
  sendAll()
}

start()
