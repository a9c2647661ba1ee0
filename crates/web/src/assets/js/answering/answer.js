// Between the fields of a question and its answer. An answer that the server would refuse is none: the page says why.

const DECLINED = 'prefer_not_to_say'
// Signs that can't be stored.
const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/g

// A number, or the key of what is wrong with it.
const numberTyped = (field) => {
  const typed = trim(field.value).replace(',', '.')
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(typed)) return 'number'
  const number = Number(typed)
  const { lowest, highest, decimals } = field.dataset
  if ((lowest && number < Number(lowest)) || (highest && number > Number(highest)) || Math.abs(number) > 1e9) return 'range'
  if ((written(number).split('.')[1] || '').length > Number(decimals)) return 'decimals'
  return number
}

// `{ answer }`, `{ wrong }`, or neither where nothing was answered.
const readAnswer = (question) => {
  const fields = [...question.querySelectorAll('input, textarea')]
  const [first] = fields
  if (first.type === 'radio' || first.type === 'checkbox') {
    const chosen = fields.filter((field) => field.checked).map((field) => field.value)
    if (!chosen.length) return {}
    if (chosen.includes(DECLINED)) return { answer: 'declined' }
    return { answer: first.type === 'radio' ? { choice: chosen[0] } : { choices: chosen } }
  }
  if (!trim(first.value)) return {}
  if (first.tagName === 'TEXTAREA') return { answer: { text: first.value.replace(UNPRINTABLE, '') } }
  const number = numberTyped(first)
  return typeof number === 'number' ? { answer: { number } } : { wrong: number }
}

const writeAnswer = (question, answer) => {
  for (const field of question.querySelectorAll('input, textarea')) {
    const choices = answer === 'declined' ? [DECLINED] : answer?.choices || [answer?.choice]
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = choices.includes(field.value)
    else if (field.tagName === 'TEXTAREA') field.value = answer?.text || ''
    else field.value = answer?.number === undefined ? '' : written(answer.number).replace('.', ',')
  }
}

// Whoever would rather not answer chose nothing else.
const keepDeclined = (field, question) => {
  if (field.type !== 'checkbox' || !field.checked) return
  for (const other of question.querySelectorAll('input')) {
    if (other !== field && (field.value === DECLINED || other.value === DECLINED)) other.checked = false
  }
}

const complain = (question, sentence) => {
  question.querySelector('.error')?.remove()
  const fields = question.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea')
  fields.forEach((field) => (sentence ? field.setAttribute('aria-invalid', 'true') : field.removeAttribute('aria-invalid')))
  if (!sentence) return
  const said = document.createElement('p')
  said.className = 'error'
  said.setAttribute('role', 'alert')
  said.textContent = sentence
  question.append(said)
}
