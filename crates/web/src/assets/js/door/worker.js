// The service worker of the door: a list that was opened once opens again without a signal. It keeps that page as it was, names with it, on the phone of
// whoever leads, for a day; when the session is over, or they don't lead any more, it goes.

const SHELL = [/* addresses */]
const CACHE = 'ronda-puerta-/* edition */'
const DOOR = /^\/encuentros\/[^/]+\/puerta$/
// A weak signal that keeps a queue waiting is no signal.
const PATIENCE = 4000
const DAY = 86400000

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('ronda-puerta-') && name !== CACHE
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => forget((page) => !isFresh(page)))
      .then(() => self.clients.claim()),
  )
})

const isFresh = (page) => Date.now() - Date.parse(page.headers.get('date')) < DAY

// Lets go of the kept lists of which it is so.
const forget = async (so) => {
  const cache = await caches.open(CACHE)
  for (const request of await cache.keys()) {
    if (DOOR.test(new URL(request.url).pathname) && so(await cache.match(request), request)) await cache.delete(request)
  }
}

// Of another part there is at least the list of names: the page says which part it marks.
const kept = async (request) => {
  await forget((page) => !isFresh(page))
  const cache = await caches.open(CACHE)
  return (await cache.match(request)) || cache.match(request, { ignoreSearch: true })
}

const asked = async (request, waits) => {
  const answer = await fetch(request, { redirect: 'manual' })
  const own = new URL(answer.url || request.url || request).pathname
  // Signed out: every list goes. Nobody who leads there any more: that one goes.
  if (answer.type === 'opaqueredirect') waits(forget(() => true))
  else if (answer.status === 403 || answer.status === 404) waits(forget((_, one) => new URL(one.url).pathname === own))
  else if (answer.ok) {
    const copy = answer.clone()
    // A full phone keeps nothing, and opens the door as long as there is a signal.
    waits(caches.open(CACHE).then((cache) => cache.put(request, copy)).catch(() => {}))
  }
  return answer
}

const door = async (event) => {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  const waits = []
  const answer = asked(event.request, (work) => waits.push(work))
  event.waitUntil(answer.then(() => Promise.all(waits)).catch(() => {}))
  try {
    const soon = await Promise.race([answer, late])
    if (soon && soon.status < 500) return soon
  } catch {
    // No network.
  }
  return (await kept(event.request)) || answer
}

self.addEventListener('message', (event) => {
  if (!DOOR.test(new URL(event.data).pathname)) return
  const waits = []
  event.waitUntil(asked(event.data, (work) => waits.push(work)).then(() => Promise.all(waits)).catch(() => {}))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && DOOR.test(pathname)) event.respondWith(door(event))
  else if (SHELL.includes(pathname)) event.respondWith(caches.match(pathname).then((found) => found || fetch(request)))
})
