// Draws what the device holds: one card for each item, and how each and all of it stand.

const words = JSON.parse(document.body.dataset.words);

export function say(key, ...args) {
  return args.reduce((text, arg, at) => text.replaceAll('{' + at + '}', arg), words[key] || key);
}

export function time(at) {
  return at ? new Date(at).toLocaleString('zh-CN', { hour12: false, timeZone: 'Asia/Shanghai' }) : '';
}

export function card(key) {
  return document.querySelector(`article[data-key="${CSS.escape(key)}"]`);
}

export function addProblem(key) {
  const made = document.getElementById('problem').content.firstElementChild.cloneNode(true);
  made.dataset.key = key;
  document.getElementById('problems').append(made);
  return made;
}

// Not while somebody types in it.
function put(input, value) {
  if (document.activeElement !== input && input.value !== value) {
    input.value = value;
  }
}

// Inputs in which something is being changed at this moment are left alone.
export function drawItem(item, busy = false) {
  const at = card(item.key) || (item.source === 'PROBLEM' || item.key.startsWith('p-') ? addProblem(item.key) : null);
  if (!at) {
    return;
  }
  if (!busy) {
    at.querySelectorAll('input[type=radio]').forEach((radio) => {
      radio.checked = radio.value === item.finding;
    });
    put(at.querySelector('textarea'), item.note || '');
  }
  at.querySelector('.position').textContent =
    item.position ? say('positionTaken', item.position.replaceAll(',', '  ')) : '';
  const conflict = at.querySelector('.conflict');
  conflict.hidden = !item.conflict;
  if (item.conflict) {
    const was = item.conflict;
    conflict.textContent =
      say('conflict', time(was.writtenAt), was.finding ? say(was.finding) : '', was.note || '');
  }
}

export function drawState(key, state, refused) {
  const span = card(key)?.querySelector('.item-state');
  if (span) {
    span.textContent = refused ? say('refused', refused) : say(state);
    span.dataset.state = refused ? 'error' : state;
  }
}

const pictures = new Map();

function picture(shot) {
  if (!shot.bytes) {
    return null;
  }
  if (!pictures.has(shot.id)) {
    pictures.set(shot.id, URL.createObjectURL(new Blob([shot.bytes], { type: shot.type })));
  }
  const image = document.createElement('img');
  image.src = pictures.get(shot.id);
  image.alt = '';
  return image;
}

function line(text, name) {
  const span = document.createElement('span');
  span.textContent = text;
  span.className = name || '';
  return span;
}

function drawPhoto(shot, state, onRemove) {
  const li = document.createElement('li');
  li.dataset.photo = shot.id;
  const about = document.createElement('div');
  const image = picture(shot);
  if (image) {
    li.append(image);
  }
  if (shot.server) {
    const link = document.createElement('a');
    link.href = '/documents/' + (shot.server.file.value || shot.server.file);
    link.textContent = shot.server.name;
    about.append(link, line(say('digest', shot.server.sha256.slice(0, 12), time(shot.server.receivedAt)), 'muted'));
    shot.server.warnings.forEach((warning) =>
      about.append(line(say(warning, time(shot.server.takenAt)), 'warning')));
  } else {
    about.append(line(shot.name));
  }
  if (shot.status === 'refused') {
    about.append(line(shot.message || say(shot.kind || 'error'), 'refused'));
  } else if (shot.status === 'local') {
    about.append(line(say(state), 'muted'));
  }
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'quiet';
  remove.textContent = '×';
  remove.setAttribute('aria-label', say('remove'));
  remove.addEventListener('click', () => onRemove(shot));
  li.append(about, remove);
  return li;
}

// Drawn anew only where something changed: a list that flickers cannot be tapped.
const drawn = new Map();

export function drawPhotos(key, shots, state, onRemove) {
  const list = card(key)?.querySelector('.photos');
  const sign = JSON.stringify(shots.map((shot) => [shot.id, shot.status, shot.message, state]));
  if (list && drawn.get(key) !== sign) {
    drawn.set(key, sign);
    list.replaceChildren(...shots.map((shot) => drawPhoto(shot, state, onRemove)));
  }
}

export function drawWhole(state, pending, items) {
  const bar = document.getElementById('state');
  bar.dataset.state = state;
  document.getElementById('state-words').textContent =
    say(state) + (pending > 0 ? ' · ' + say('pending', pending) : '');
  const asked = items.filter((item) => item.source !== 'PROBLEM');
  const left = asked.filter((item) => !item.finding).length;
  document.getElementById('count').textContent = say('count', asked.length - left, asked.length);
  document.getElementById('left').textContent = left > 0 ? say('left', left) : '';
}

export function banner(text, withLogin = false) {
  const at = document.getElementById('banner');
  at.hidden = !text;
  at.firstElementChild.textContent = text || '';
  document.getElementById('login').hidden = !withLogin;
}
