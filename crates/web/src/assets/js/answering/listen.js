// Reads a question aloud, where the phone has a voice for its language. Without one there is no button.

const makeVoice = (language) => {
  const speech = window.speechSynthesis
  const voice = () => speech?.getVoices().find((one) => one.lang.slice(0, 2).toLowerCase() === language.slice(0, 2))

  const read = (question) => {
    const said = (selector) => [...question.querySelectorAll(selector)].map((one) => one.textContent.trim()).filter(Boolean)
    const text = [...said('legend, h2'), ...said('.hint'), ...said('label')].join('. ')
    const spoken = new SpeechSynthesisUtterance(text)
    spoken.voice = voice()
    spoken.lang = spoken.voice.lang
    spoken.rate = 0.95
    speech.cancel()
    speech.speak(spoken)
  }

  // Voices come late on some phones.
  const whenThere = (then) => {
    if (!speech) return
    if (voice()) then()
    else speech.addEventListener?.('voiceschanged', () => voice() && then())
  }
  return { read, whenThere, stop: () => speech?.cancel() }
}
