// The service worker of /e/: a survey that was opened once opens without network. It keeps pages, their style sheet and script; never an
// answer: those lie in the page's own store, and what is sent doesn't come by here.

const SHELL = [/* addresses */]
const CACHE = 'ronda-encuesta-/* edition */'
// A weak signal that keeps a class waiting is no signal.
const PATIENCE = 3000
const PAGE = /^\/e\/[A-Za-z0-9]+$/

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('ronda-encuesta-') && name !== CACHE
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  )
})

const keep = async (address, answer) => {
  if (answer.ok && !answer.redirected) await (await caches.open(CACHE)).put(address, answer)
}

// The page names itself: it was there before the worker was.
self.addEventListener('message', (event) => {
  const address = String(event.data)
  if (PAGE.test(address.split('?')[0])) event.waitUntil(fetch(address, { credentials: 'omit' }).then((answer) => keep(address, answer)).catch(() => {}))
})

const page = async (request) => {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  const network = fetch(request).then(async (answer) => {
    if (answer.status >= 500) throw new Error('busy')
    await keep(request.url, answer.clone())
    return answer
  })
  const answer = await Promise.race([network, late]).catch(() => {})
  if (answer) return answer
  const kept = (await caches.match(request)) || (await caches.match(request, { ignoreSearch: true }))
  return kept || network
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && PAGE.test(pathname)) event.respondWith(page(request))
  else if (SHELL.includes(pathname)) event.respondWith(caches.match(pathname).then((kept) => kept || fetch(request)))
})
