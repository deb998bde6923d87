// Passkeys (WebAuthn): asks the service what is to be signed, a device to sign it, and hands the answer back.
const toBytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
const toText = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
const withBytes = (list = []) => list.map((one) => ({ ...one, id: toBytes(one.id) }));

for (const form of document.querySelectorAll('[data-passkey]')) {
  if (!window.PublicKeyCredential) {
    say(form, form.dataset.unsupported);
    continue;
  }
  form.querySelector('[data-passkey-parts]').hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run(form);
  });
}

async function run(form) {
  const button = form.querySelector('button');
  button.disabled = true;
  say(form, '');
  try {
    const options = await post(form, form.dataset.options, {});
    const credential = form.dataset.passkey === 'create' ? await create(options) : await get(options);
    const { name, next } = Object.fromEntries(new FormData(form));
    const { location, csrf } = await post(form, form.dataset.answer, { answer: toJson(credential), name, next });
    const kept = document.querySelector('[data-kept]')?.closest('form');
    if (kept) sendOn(kept, csrf);
    else window.location.assign(location);
  } catch (error) {
    say(form, error instanceof DOMException ? form.dataset.cancelled : error.message);
    button.disabled = false;
  }
}

// A form that waited for the proof goes on by itself. The session has a new id now, and with it a new token.
function sendOn(form, csrf) {
  form.querySelector('[name=_csrf]').value = csrf;
  HTMLFormElement.prototype.submit.call(form);
}

function create(options) {
  const publicKey = {
    ...options,
    challenge: toBytes(options.challenge),
    user: { ...options.user, id: toBytes(options.user.id) },
    excludeCredentials: withBytes(options.excludeCredentials),
  };
  return navigator.credentials.create({ publicKey });
}

function get(options) {
  const publicKey = { ...options, challenge: toBytes(options.challenge), allowCredentials: withBytes(options.allowCredentials) };
  return navigator.credentials.get({ publicKey });
}

function toJson({ id, rawId, type, authenticatorAttachment, response }) {
  const names = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'];
  const given = names.filter((name) => response[name]).map((name) => [name, toText(response[name])]);
  const transports = response.getTransports?.() ?? [];
  const answer = { ...Object.fromEntries(given), transports };
  return { id, rawId: toText(rawId), type, authenticatorAttachment, clientExtensionResults: {}, response: answer };
}

async function post(form, path, body) {
  const headers = { 'content-type': 'application/json', 'accept-language': document.documentElement.lang };
  if (form.dataset.csrf) headers['x-csrf-token'] = form.dataset.csrf;
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  const json = await answer.json();
  if (answer.ok) return json;
  throw new Error(json.errors?.[0]?.detail ?? json.detail);
}

function say(form, text) {
  const line = form.querySelector('[role=alert]');
  line.textContent = text;
  line.hidden = !text;
}
