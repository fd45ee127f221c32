// Hands over what waits, as soon as there is a network; says how it stands.

const FIRST_RETRY = 3000;
const LAST_RETRY = 60000;

export class Sync {
  // changed(): something to be drawn anew; ended(reason): the record takes no more.
  constructor(store, device, base, changed, ended) {
    Object.assign(this, { store, device, base, changed, ended });
    this.state = navigator.onLine ? 'local' : 'offline';
    this.retry = FIRST_RETRY;
    this.sending = new Set();
    addEventListener('online', () => this.pump());
    addEventListener('offline', () => this.#set('offline'));
    document.addEventListener('visibilitychange', () => !document.hidden && this.pump());
  }

  #set(state) {
    this.state = state;
    this.changed();
  }

  async #ask(path, options = {}) {
    if (!navigator.onLine) {
      throw new Halt('offline');
    }
    const headers = { ...options.headers, ...(this.token ? { 'X-Survey-Token': this.token } : {}) };
    let answer;
    try {
      answer = await fetch(this.base + path, { ...options, headers, redirect: 'error' });
    } catch (noNetwork) {
      throw new Halt('offline');
    }
    if (answer.status === 401) throw new Halt('session');
    if (answer.status === 403) throw new Halt('token');
    if (answer.status === 404) throw new Halt('gone');
    if (answer.status === 410) throw new Halt('handedIn');
    if (answer.status >= 500) throw new Halt('error');
    return answer;
  }

  #json(path, body) {
    return this.#ask(path, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
    });
  }

  // One run at a time; what comes in meanwhile is taken along before it ends.
  async pump() {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    clearTimeout(this.timer);
    try {
      do {
        this.again = false;
        await this.#refresh();
        await this.#entries();
        await this.#photos();
      } while (this.again);
      this.retry = FIRST_RETRY;
      this.#set('sent');
    } catch (halt) {
      this.#halted(halt);
    } finally {
      this.running = false;
      this.sending.clear();
      this.changed();
    }
  }

  #halted(halt) {
    const reason = halt instanceof Halt ? halt.reason : 'error';
    if (reason === 'token') {
      this.token = null;
    }
    this.#set(reason === 'token' ? 'error' : reason);
    if (reason === 'gone' || reason === 'handedIn') {
      this.ended(reason);
    } else if (reason !== 'session') {
      this.timer = setTimeout(() => this.pump(), this.retry);
      this.retry = Math.min(this.retry * 2, LAST_RETRY);
    }
  }

  // What the server has: its token, and what other devices wrote that waits here for nobody.
  async #refresh() {
    const answer = await this.#ask('/state');
    const { token, items } = await answer.json();
    this.token = token;
    const photos = new Map();
    for (const { photos: shots, ...item } of items) {
      shots.forEach((shot) => photos.set(shot.id, shot));
      await this.store.adopt(item);
    }
    for (const shot of await this.store.all('photos')) {
      if (shot.status === 'sent' && !photos.has(shot.id)) {
        await this.store.remove('photos', shot.id);
      }
      photos.delete(shot.id);
    }
    for (const shot of photos.values()) {
      await this.store.put('photos', { id: shot.id, item: shot.item, status: 'sent', server: shot });
    }
    this.changed();
  }

  async #entries() {
    const entries = (await this.store.all('outbox')).sort((one, other) => one.seq - other.seq);
    if (entries.length === 0) {
      return;
    }
    entries.forEach((entry) => this.sending.add(entry.item));
    this.#set('sending');
    const answer = await this.#json('/entries', { device: this.device, entries });
    if (!answer.ok) throw new Halt('error');
    for (const result of await answer.json()) {
      const entry = entries.find((one) => one.id === result.id);
      const said = { key: entry.item, refused: result.refusal };
      if (result.status !== 'REFUSED') said.version = result.version;
      if (result.overwritten) said.conflict = result.overwritten;
      await this.store.settle(said, result.id);
      this.sending.delete(entry.item);
    }
    this.changed();
  }

  async #photos() {
    for (const shot of await this.store.all('photos')) {
      if (shot.status === 'removed') {
        await this.#ask('/photos/' + shot.id, { method: 'DELETE' });
        await this.store.remove('photos', shot.id);
      } else if (shot.status === 'local') {
        this.sending.add(shot.item);
        this.#set('sending');
        await this.#photo(shot);
        this.sending.delete(shot.item);
      }
    }
  }

  async #photo(shot) {
    const form = new FormData();
    form.append('id', shot.id);
    form.append('item', shot.item);
    form.append('file', new Blob([shot.bytes], { type: shot.type }), shot.name);
    const answer = await this.#ask('/photos', { method: 'POST', body: form });
    const said = answer.ok
      ? { status: 'sent', server: await answer.json() }
      : {
        status: 'refused',
        message: answer.status === 422 ? (await answer.json()).message : null,
        kind: answer.status === 413 ? 'tooLarge' : 'error',
      };
    // Taken out while it was on its way: it goes out there as well.
    await this.store.update('photos', shot.id, (now) => {
      this.again = this.again || now.status === 'removed';
      return now.status === 'removed' ? {} : said;
    });
    this.changed();
  }

  async submit(seen, photos) {
    const answer = await this.#json('/submission', { seen, photos });
    return answer.json();
  }
}

export class Halt extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}
