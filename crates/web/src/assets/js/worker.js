// The service worker of a page for the phone, /captura/ or the one in the classroom: the page opens without network. It keeps the shell, which has nobody's data in it; what a person
// noted and planned lies in that person's own store, which only their page opens.

const SHELL = [/* addresses */]
const CACHE = 'ronda-/* room */-/* language */-/* edition */-' + SHELL.join()
const PAGE = '/* page */'
// A weak signal that keeps a person waiting is no signal.
const PATIENCE = 4000

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('ronda-/* room */-') && name !== CACHE
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  )
})

// The session is over: what the page said of anybody's cycles goes. Notes wait for whoever made them.
const forgetPlans = async () => {
  const known = (await indexedDB.databases?.()) || []
  for (const { name } of known.filter((one) => one.name.startsWith('ronda-/* room */-'))) {
    const request = indexedDB.open(name)
    request.onsuccess = () => {
      const db = request.result
      if (db.objectStoreNames.contains('plans')) db.transaction('plans', 'readwrite').objectStore('plans').clear()
      db.close()
    }
  }
}

const page = async (request) => {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  try {
    const answer = await Promise.race([fetch(request), late])
    if (answer?.type === 'opaqueredirect') await forgetPlans()
    if (answer && answer.status < 500) return answer
  } catch {
    // No network.
  }
  return (await caches.match(SHELL[0])) || fetch(request)
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && pathname === PAGE) event.respondWith(page(request))
  else if (SHELL.includes(pathname)) event.respondWith(caches.match(pathname).then((kept) => kept || fetch(request)))
})
