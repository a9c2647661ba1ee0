// Words through which the line of a page's margin goes; and keys of messages that nobody wrote.
const main = document.querySelector('.ruled')
const found = (document.body.innerText.match(/\[[a-z]+(-[a-z0-9]+)+\]/g) || []).map((key) => `no words for ${key}`)
const line = main && main.getBoundingClientRect().left + parseFloat(getComputedStyle(main, '::before').left)
const walker = line > 0 && document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
while (walker && walker.nextNode()) {
  const text = walker.currentNode
  if (!text.data.trim() || text.parentElement.closest('.hide')) continue
  const range = document.createRange()
  range.selectNodeContents(text)
  const crosses = [...range.getClientRects()].some(({ width, left, right }) => width > 1 && left < line - 1 && right > line + 1)
  if (crosses) found.push(`the margin's line goes through «${text.data.trim().slice(0, 40)}»`)
}
return found.slice(0, 4)
