// Skip logic on the phone. It must say what `survey::logic` says of every condition and every answer: a journey holds both against
// each other. A condition comes as the tree that `Condition::tree` writes.

// What Rust calls white space; a browser's own `trim` takes a byte order mark for it and leaves a next-line.
const BLANK = '[\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+'
const BLANKS = new RegExp(BLANK)
const OUTER = new RegExp(`^${BLANK}|${BLANK}$`, 'g')
const trim = (text) => text.replace(OUTER, '')

// A number as it is stored: never with an exponent.
const written = (number) => {
  if (Object.is(number, -0)) return '-0'
  const [digits, power] = String(number).split('e')
  if (!power) return digits
  const [, minus, whole, part = ''] = digits.match(/^(-?)(\d+)\.?(\d*)$/)
  return minus + (power < 0 ? '0.' + '0'.repeat(-power - 1) + whole + part : whole + part.padEnd(power, '0'))
}

const textOf = (value) => (typeof value === 'number' ? written(value) : value.day || value)

// Digits, one point, a minus before them; nothing else is a number, and no comparison with it holds.
const numberOf = (value) => {
  if (typeof value === 'number') return value
  const text = value.day ? '' : trim(value)
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN
}

// A half goes up.
const rounded = (number, places) => {
  const tens = Number('1e' + places)
  const result = Math.floor(number * tens + 0.5) / tens
  return Number.isFinite(result) ? result : number
}

const valueOf = (node, answered, today) => {
  if (typeof node !== 'object') return node
  if (!Array.isArray(node)) return answered(node.item)
  const of = (part) => valueOf(part, answered, today)
  const [word, a, b, c] = node
  if (word === 'coalesce') return textOf(of(a)) === '' ? of(b) : of(a)
  if (word === 'if') return of(holds(a, answered, today) ? b : c)
  if (word === 'string-length') return [...textOf(of(a))].length
  if (word === 'today') return { day: today }
  if (word === 'date') return { day: a }
  return rounded(numberOf(of(a)), b === undefined ? 0 : numberOf(of(b)))
}

// -1, 0 or 1; nothing where there is no order.
const order = (left, right, equality) => {
  let [a, b] = [left.day, right.day]
  if (!(a && b)) [a, b] = equality && typeof left === 'string' && typeof right === 'string' ? [left, right] : [numberOf(left), numberOf(right)]
  return a === b ? 0 : a < b ? -1 : a > b ? 1 : undefined
}

const holds = (node, answered, today) => {
  const judge = (part) => holds(part, answered, today)
  const of = (part) => valueOf(part, answered, today)
  const [word, a, b, c] = node
  if (word === 'or') return judge(a) || judge(b)
  if (word === 'and') return judge(a) && judge(b)
  if (word === 'not') return !judge(a)
  if (word === 'if') return judge(judge(a) ? b : c)
  if (word === 'selected') return textOf(of(a)).split(BLANKS).includes(textOf(of(b)) || undefined)
  const equality = word === '=' || word === '!='
  const found = order(of(a), of(b), equality)
  if (word === '!=') return found !== 0
  return { '=': [0], '<': [-1], '<=': [-1, 0], '>': [1], '>=': [0, 1] }[word].includes(found)
}

// An answer as skip logic sees it.
const asWritten = (answer) => {
  if (answer === 'declined') return 'prefer_not_to_say'
  if (answer.choices) return answer.choices.join(' ')
  return answer.number === undefined ? answer.choice || answer.text : written(answer.number)
}

// The keys that are shown, in order. `sections` are `{ when, items: [{ key, when, asked }] }`. What isn't shown counts for nothing, also
// where a later item asks about it.
const shownOf = (sections, answers, today) => {
  const counting = {}
  const answered = (key) => (counting[key] === undefined ? '' : asWritten(counting[key]))
  const fits = (when) => !when || holds(when, answered, today)
  const shown = []
  for (const section of sections) {
    if (!fits(section.when)) continue
    for (const { key, when, asked } of section.items) {
      if (!asked || !fits(when)) continue
      shown.push(key)
      counting[key] = answers[key]
    }
  }
  return shown
}
