// The field page: every change is kept on the device at once and handed over when it can be.
import { forgetPage, keepPage } from './offline.js';
import { openStore } from './store.js';
import { Halt, Sync } from './sync.js';
import { banner, card, drawItem, drawPhotos, drawState, drawWhole, addProblem, say } from './view.js';

const { item: work, person, case: home } = document.body.dataset;
const keys = () => [...document.querySelectorAll('article[data-key]')].map((at) => at.dataset.key);
let store;
let sync;
let ended = false;
let changes = Promise.resolve();
let tick = 0;
const changedAt = new Map();
const changing = new Map();

async function start() {
  keepPage().catch(() => navigator.onLine && banner(say('insecure')));
  try {
    store = await openStore(`survey-${work}-${person}`);
    sync = new Sync(store, await store.device(), `/survey/${work}`, draw, end);
  } catch (noStorage) {
    banner(say('storage'));
    return;
  }
  navigator.storage?.persist?.();
  for (const item of await store.all('items')) {
    drawItem(item);
  }
  document.querySelectorAll('article[data-key]').forEach(listen);
  document.getElementById('add-problem').addEventListener('click', problem);
  document.getElementById('submit').addEventListener('click', submit);
  await draw();
  document.body.dataset.ready = 'true';
  sync.pump();
}

function listen(at) {
  const key = at.dataset.key;
  at.addEventListener('change', (event) => {
    if (event.target.type === 'radio') {
      change(key, { finding: event.target.value });
    } else if (event.target.type === 'file') {
      photos(key, event.target);
    }
  });
  at.querySelector('textarea').addEventListener('input', (event) =>
    change(key, { note: event.target.value }));
  at.querySelector('.locate').addEventListener('click', () => locate(key));
}

// One after the other, so that what was typed last is what is kept.
function change(key, what) {
  changedAt.set(key, ++tick);
  changing.set(key, (changing.get(key) || 0) + 1);
  changes = changes.then(async () => {
    const known = (await store.all('items')).find((item) => item.key === key);
    const source = key.startsWith('p-') ? 'PROBLEM' : undefined;
    const item = { key, source, version: 0, ...known, ...what, refused: null };
    if (known?.conflict && !('note' in what && known.note === what.note)) {
      item.conflict = null;
    }
    await store.change(item);
    done(key);
    await draw();
    later();
  }).catch(() => {
    done(key);
    banner(say('storage'));
  });
}

function done(key) {
  changing.set(key, Math.max(0, (changing.get(key) || 0) - 1));
}

let timer;
function later() {
  clearTimeout(timer);
  timer = setTimeout(() => sync.pump(), 700);
}

async function photos(key, input) {
  const files = [...input.files];
  try {
    for (const file of files) {
      await store.put('photos', {
        id: crypto.randomUUID(),
        item: key,
        name: file.name,
        type: file.type,
        bytes: await file.arrayBuffer(),
        status: 'local',
        addedAt: Date.now(),
      });
    }
    input.value = '';
    await draw();
    sync.pump();
  } catch (full) {
    banner(say('storage'));
  }
}

async function removePhoto(shot) {
  if (shot.status === 'refused') {
    await store.remove('photos', shot.id);
  } else {
    // Also one that may have arrived though its answer was lost.
    await store.put('photos', { ...shot, bytes: null, status: 'removed' });
  }
  await draw();
  sync.pump();
}

function locate(key) {
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const accuracy = Math.min(999999, Math.round(coords.accuracy));
      const position = `${coords.latitude.toFixed(6)},${coords.longitude.toFixed(6)},${accuracy}`;
      change(key, { position });
    },
    () => { card(key).querySelector('.position').textContent = say('positionFailed'); },
    { enableHighAccuracy: true, timeout: 15000 });
}

function problem() {
  const at = addProblem('p-' + crypto.randomUUID());
  listen(at);
  at.querySelector('textarea').focus();
}

function end(reason) {
  ended = true;
  banner(say(reason));
  document.querySelectorAll('input, textarea, button').forEach((input) => { input.disabled = true; });
  if (reason === 'handedIn') {
    store.forget();
    forgetPage();
  }
}

async function draw() {
  if (ended) {
    return;
  }
  const began = tick;
  const busy = new Set([...changing].filter(([, count]) => count > 0).map(([key]) => key));
  const [items, outbox, shots] = await Promise.all(['items', 'outbox', 'photos'].map((name) => store.all(name)));
  items.forEach((item) => {
    const isNew = !card(item.key);
    drawItem(item, busy.has(item.key) || (changedAt.get(item.key) || 0) > began);
    if (isNew && card(item.key)) listen(card(item.key));
  });
  const waiting = new Set(outbox.map((entry) => entry.item));
  const unsent = shots.filter((shot) => ['local', 'removed'].includes(shot.status));
  const still = sync.state === 'sent' ? 'local' : sync.state;
  for (const key of keys()) {
    const item = items.find((one) => one.key === key);
    const mine = shots.filter((shot) => shot.item === key && shot.status !== 'removed');
    const pending = waiting.has(key) || unsent.some((shot) => shot.item === key);
    const rest = (item?.version || 0) > 0 || mine.length > 0 ? 'sent' : 'none';
    const state = sync.sending.has(key) ? 'sending' : still === 'offline' ? 'offline' : 'local';
    drawState(key, pending ? state : rest, item?.refused);
    drawPhotos(key, mine.sort((one, other) => (one.addedAt || 0) - (other.addedAt || 0)), state, removePhoto);
  }
  const refused = items.filter((item) => item.refused).length;
  const pending = outbox.length + unsent.length + refused;
  const whole = sync.state === 'sent' && pending > 0 ? 'local' : sync.state;
  drawWhole(whole === 'session' || whole === 'token' ? 'local' : whole, pending, items);
  if (sync.state === 'session') {
    banner(say('session'), true);
  } else if (!document.getElementById('login').hidden) {
    banner('');
  }
  document.getElementById('submit').disabled = pending > 0 || sync.state !== 'sent';
}

async function submit() {
  const answer = document.getElementById('answer');
  if (!confirm(say('confirm'))) {
    return;
  }
  try {
    const items = await store.all('items');
    const shots = (await store.all('photos')).filter((shot) => shot.status === 'sent');
    const seen = Object.fromEntries(items.map((item) => [item.key, item.version]));
    const { done, message } = await sync.submit(seen, shots.map((shot) => shot.id));
    answer.textContent = message;
    if (done) {
      end('handedIn');
      location.assign(home);
    } else {
      sync.pump();
    }
  } catch (halt) {
    const reason = halt instanceof Halt ? halt.reason : 'error';
    answer.textContent = say(reason);
    sync.pump();
  }
}

start();
