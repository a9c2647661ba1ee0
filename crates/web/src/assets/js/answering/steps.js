// Which questions stand on the page: one at a time, or all of them in a list. Skip logic and the student's third decide which there are.

const todayInChile = () => {
  const form = new Intl.DateTimeFormat('en', { timeZone: 'America/Santiago', year: 'numeric', month: '2-digit', day: '2-digit' })
  const { year, month, day } = Object.fromEntries(form.formatToParts(new Date()).map(({ type, value }) => [type, value]))
  return `${year}-${month}-${day}`
}

const makeSteps = (root, survey, words) => {
  const part = (name) => root.querySelector(`[data-${name}]`)
  const form = part('form')
  const every = [...form.querySelectorAll('.step')]
  const treeOf = (element) => (element.dataset.when ? JSON.parse(element.dataset.when) : undefined)
  const sections = [...form.querySelectorAll('[data-part]')].map((section) => ({
    when: treeOf(section),
    items: [...section.querySelectorAll('[data-item]')].map((question) => ({
      question, key: question.dataset.item, when: treeOf(question), third: question.dataset.third,
    })),
  }))
  const today = todayInChile()
  let draft, current

  const isQuestion = (step) => step.matches('[data-item], [data-sex]')
  const shown = () => {
    const within = sections.map(({ when, items }) => ({
      when, items: items.map((item) => ({ ...item, asked: item.third === undefined || Number(item.third) === draft.third })),
    }))
    const keys = shownOf(within, draft.answers, today)
    return every.filter((step) => !step.dataset.item || keys.includes(step.dataset.item))
  }
  const isAnswered = (step) => (step.dataset.item ? draft.answers[step.dataset.item] !== undefined : draft.sex !== undefined)
  const fill = (text, n, all) => text.replace('%1', n).replace('%2', all)

  const draw = () => {
    const steps = shown()
    if (!steps.includes(current)) [current] = steps
    const questions = steps.filter(isQuestion)
    const answered = questions.filter(isAnswered).length
    const last = current === steps[steps.length - 1]
    for (const step of every) step.hidden = !(draft.list ? steps.includes(step) : step === current)
    for (const section of form.querySelectorAll('.part')) section.hidden = [...section.querySelectorAll('.step')].every((step) => step.hidden)
    form.classList.toggle('as-list', draft.list)
    const at = isQuestion(current) ? questions.indexOf(current) + 1 : questions.length
    const along = draft.list || !isQuestion(current) ? fill(words.answered, answered, questions.length) : fill(words.progress, at, questions.length)
    part('progress').textContent = along
    const bar = root.querySelector('progress')
    bar.max = questions.length
    bar.value = draft.list || !isQuestion(current) ? answered : at
    const skipped = questions.length - answered
    part('summary').hidden = skipped > 0
    part('skipped').hidden = part('skipped-way').hidden = !skipped
    part('skipped-told').textContent = fill(words.skipped, skipped)
    part('forward').textContent = last || draft.list ? words.send : words.next
    part('back').hidden = draft.list
    part('listen').hidden = draft.list || !part('listen').dataset.able
    part('mode').textContent = draft.list ? words.toOne : words.toList
  }

  // A screen reader goes on where the eye does.
  const goTo = (step) => {
    current = step
    draw()
    const head = step.querySelector('legend, h2')
    head.tabIndex = -1
    head.focus({ preventScroll: true })
    if (draft.list) step.scrollIntoView({ block: 'start' })
    else scrollTo(0, 0)
  }

  return {
    every, draw, goTo, shown,
    current: () => current,
    take: (taken) => {
      draft = taken
      current = every.find((step) => step.dataset.item && step.dataset.item === draft.at)
    },
    unanswered: () => shown().find((step) => isQuestion(step) && !isAnswered(step)),
    beside: (by) => {
      const steps = shown()
      return steps[steps.indexOf(current) + by]
    },
  }
}
