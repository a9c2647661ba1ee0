// A student's page. Each tap is on the phone's disk before anybody reads that it is kept; the answers are sent at the end, now or when there
// is a network. Every page of surveys sends what waits; only the one with questions asks.

const root = document.querySelector('main.survey')
const part = (name) => root.querySelector(`[data-${name}]`)
const words = JSON.parse(root.dataset.words)
const survey = root.dataset.survey ? JSON.parse(root.dataset.survey) : undefined
// Longer than this between two taps nobody answers: the phone lay on the table.
const LONGEST_PAUSE = 120

const ask = (kept, queue) => {
  const steps = makeSteps(root, survey, words)
  const voice = makeVoice(survey.language)
  const form = part('form')
  let brought = survey.text === null ? undefined : slipBrought()
  let draft, lastTap

  // In the same tab a reload goes on; in another, or for somebody else, it asks first.
  const ownTab = (id) => {
    try {
      if (id === undefined) return sessionStorage.getItem('ronda-encuesta')
      sessionStorage.setItem('ronda-encuesta', id)
    } catch {
      // No storage for this tab: it asks first.
    }
  }

  const see = (name) => {
    for (const one of ['intro', 'form', 'end']) part(one).hidden = one !== name
    part('foot').hidden = part('along').hidden = name !== 'form'
    if (name !== 'form') part('listen').hidden = true
    voice.stop()
  }

  const keep = async () => {
    const now = Date.now()
    draft.seconds += Math.min(LONGEST_PAUSE, (now - lastTap) / 1000)
    lastTap = now
    draft.changed = now
    draft.at = steps.current()?.dataset.item
    try {
      await kept.change((drafts) => drafts.put(draft))
      part('kept').textContent = kept.memory ? words.notSaved : words.saved
    } catch {
      // A full phone: nothing is promised.
      part('kept').textContent = words.notSaved
    }
    part('kept').classList.toggle('signal', part('kept').textContent === words.notSaved)
  }

  const begin = (taken) => {
    draft = taken || { id: newId(), code: survey.code, third: chance(3), answers: {}, seconds: 0, list: Boolean(survey.list), changed: Date.now() }
    lastTap = Date.now()
    ownTab(draft.id)
    form.reset()
    for (const question of form.querySelectorAll('[data-item]')) {
      writeAnswer(question, draft.answers[question.dataset.item])
      complain(question)
    }
    const sex = part('sex')?.querySelector(`[value="${draft.sex}"]`)
    if (sex) sex.checked = true
    if (part('slip')) {
      form.elements.slip.value = draft.by?.slip || brought || ''
      if (form.elements.wants) form.elements.wants.checked = Boolean(draft.by?.wants)
    }
    part('kept').textContent = ''
    steps.take(draft)
    see('form')
    steps.draw()
    if (!draft.list) steps.goTo(steps.current())
  }

  const heard = async (event) => {
    const question = event.target.closest('[data-item], [data-sex]')
    if (!question) return
    if (question.matches('[data-sex]')) draft.sex = form.elements.sex.value || undefined
    else {
      keepDeclined(event.target, question)
      const { answer, wrong } = readAnswer(question)
      // What is being typed is judged when somebody goes on.
      if (event.type === 'change' || !wrong) complain(question, wrong && words[wrong])
      if (answer === undefined) delete draft.answers[question.dataset.item]
      else draft.answers[question.dataset.item] = answer
    }
    steps.draw()
    await keep()
  }

  const slipObjection = async () => {
    const slip = slipTyped(form.elements.slip.value)
    // An assessment asks for no yes: its slip says only whose answers they are.
    const wants = form.elements.wants ? form.elements.wants.checked : true
    if (!slip) return words.slip
    if (!wants) return words.wants
    draft.by = { slip, wants, ...(survey.text && { text: survey.text }) }
    const problem = await slipProblem(root.dataset.trial.replace('%1', survey.code), draft.by)
    return problem && (words.refused[problem] || words.slip)
  }

  // What keeps somebody from going on at this step.
  const objection = (step) => {
    if (step.matches('[data-code]')) {
      const link = ownCode([...step.querySelectorAll('input')].map((field) => field.value), survey.salt)
      draft.link = link
      return link === undefined && words.code
    }
    if (step.matches('[data-slip]')) return slipObjection()
    if (!step.dataset.item) return false
    const { answer, wrong } = readAnswer(step)
    if (wrong) return words[wrong]
    return answer === undefined && step.matches('[data-needed]') && words.needed
  }

  const sendIt = async () => {
    const keys = steps.shown().map((step) => step.dataset.item).filter(Boolean)
    const entry = { id: draft.id, code: survey.code, body: bodyOf(draft, survey, keys), tries: 0, state: 'waiting', since: Date.now() }
    // Half given becomes waiting in one step: no moment has both, or neither.
    try {
      await kept.change((drafts, waiting) => {
        waiting.put(entry)
        drafts.delete(entry.id)
      })
    } catch {
      part('kept').textContent = words.notSaved
      return
    }
    draft = brought = undefined
    ownTab('')
    form.reset()
    see('end')
    tellEnd({ state: 'sending' })
    part('end-title').focus()
    queue.follow(entry.id)
    await queue.show()
    queue.now()
  }

  form.addEventListener('input', heard)
  form.addEventListener('change', heard)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const shown = steps.shown()
    const here = draft.list ? shown : [steps.current()]
    let wrong
    for (const step of here) {
      const why = await objection(step)
      complain(step, why)
      if (why) wrong ??= step
    }
    if (wrong) return steps.goTo(wrong)
    const next = draft.list ? undefined : steps.beside(1)
    if (!next) return sendIt()
    voice.stop()
    steps.goTo(next)
    await keep()
  })
  part('back').addEventListener('click', () => {
    const before = steps.beside(-1)
    if (!before) return intro()
    voice.stop()
    steps.goTo(before)
  })
  part('unanswered').addEventListener('click', () => steps.goTo(steps.unanswered()))
  part('mode').addEventListener('click', () => {
    draft.list = !draft.list
    steps.draw()
    steps.goTo(steps.current())
    keep()
  })
  part('start').addEventListener('click', (event) => {
    event.preventDefault()
    begin(draft)
  })
  part('again').addEventListener('click', () => {
    queue.follow(undefined)
    queue.show()
    intro()
  })

  voice.whenThere(() => {
    part('listen').dataset.able = 'yes'
    part('listen').addEventListener('click', () => voice.read(steps.current()))
    for (const step of steps.every.filter((one) => one.matches('fieldset'))) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'plain small listen-here'
      button.textContent = words.listen
      button.addEventListener('click', () => voice.read(step))
      step.querySelector('legend').after(button)
    }
    if (draft && !form.hidden) steps.draw()
  })

  const intro = async () => {
    see('intro')
    const begun = (await kept.all('drafts')).filter((one) => one.code === survey.code).sort((a, b) => b.changed - a.changed)
    const own = draft || begun.find((one) => one.id === ownTab())
    if (own) draft = own
    part('begun').hidden = Boolean(own) || !begun.length
    part('resume').onclick = () => begin(begun[0])
    part('forget').onclick = async () => {
      await kept.change((drafts) => begun.forEach((one) => drafts.delete(one.id)))
      part('begun').hidden = true
    }
    return own
  }

  return intro().then((own) => own && begin(own))
}

const tellEnd = survey ? makeEnd(root, words) : () => {}

// The page as it stands here opens without network, too.
const keepPage = async () => {
  if (!('serviceWorker' in navigator)) return
  const tell = () => navigator.serviceWorker.controller?.postMessage(location.pathname + location.search)
  navigator.serviceWorker.addEventListener('controllerchange', tell)
  await navigator.serviceWorker.register(root.dataset.worker)
  tell()
  await navigator.serviceWorker.ready
}

const start = async () => {
  if (root.hasAttribute('data-print')) print()
  const kept = await openKept()
  const queue = makeQueue(kept, root, words, (became) => tellEnd(became))
  if (survey) await ask(kept, queue)
  root.dataset.ready = ''
  await queue.show()
  queue.now()
  if (survey) await keepPage().catch(() => {})
}

start()
