// After the last question: what is sent, and an honest word on what became of it.

const bodyOf = (draft, survey, keys) => {
  // What isn't shown isn't sent, whatever was answered before somebody went back.
  const answers = Object.fromEntries(keys.filter((key) => draft.answers[key] !== undefined).map((key) => [key, draft.answers[key]]))
  return JSON.stringify({
    id: draft.id, version: survey.version, language: survey.language, seconds: Math.round(draft.seconds),
    ...(survey.thirds && { third: draft.third }), ...(draft.sex && { sex: draft.sex }), ...(draft.link && { link: draft.link }), ...(draft.by && { by: draft.by }), answers,
  })
}

const makeEnd = (root, words) => {
  const part = (name) => root.querySelector(`[data-${name}]`)
  return (became) => {
    const received = became.state === 'received'
    const told = {
      sending: words.sending, received: words.received, later: words.waiting, refused: words.refused[became.problem] || words.waiting,
    }[became.state]
    part('end-told').textContent = told
    part('end-told').classList.toggle('signal', became.state === 'refused')
    part('end-apart').hidden = !(became.apart || became.already)
    part('end-apart').textContent = became.already ? words.already : words.apart[became.apart] || ''
    part('end-later').hidden = part('end-done').hidden = !received
    part('end').dataset.state = became.state
  }
}
