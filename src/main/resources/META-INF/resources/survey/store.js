// What was written on this device, in IndexedDB: it outlives reload, lost network and lost session.

const wait = (request) => new Promise((done, fail) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});

export async function openStore(name) {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const db = opening.result;
    db.createObjectStore('items', { keyPath: 'key' });
    db.createObjectStore('outbox', { keyPath: 'item' });
    db.createObjectStore('photos', { keyPath: 'id' });
    db.createObjectStore('meta');
  };
  return new Store(name, await wait(opening));
}

class Store {
  constructor(name, db) {
    this.name = name;
    this.db = db;
  }

  all(store) {
    return wait(this.db.transaction(store).objectStore(store).getAll());
  }

  // Durable before it is said to be kept.
  #write(stores, work) {
    return new Promise((done, fail) => {
      const transaction = this.db.transaction(stores, 'readwrite', { durability: 'strict' });
      let result;
      transaction.oncomplete = () => done(result);
      transaction.onabort = () => fail(transaction.error);
      Promise.resolve(work((store) => transaction.objectStore(store)))
        .then((value) => { result = value; })
        .catch((failure) => { try { transaction.abort(); } catch (ended) { fail(failure); } });
    });
  }

  device() {
    return this.#write(['meta'], async (store) => {
      const known = await wait(store('meta').get('device'));
      if (known) {
        return known;
      }
      const made = crypto.randomUUID();
      store('meta').put(made, 'device');
      return made;
    });
  }

  // One change: the item as it is now, and one entry for it that waits. An entry that waits already
  // is replaced; each has its own id and number, so that handing over twice changes nothing.
  change(item) {
    return this.#write(['items', 'outbox', 'meta'], async (store) => {
      const seq = ((await wait(store('meta').get('seq'))) || 0) + 1;
      store('meta').put(seq, 'seq');
      store('items').put(item);
      const entry = {
        id: crypto.randomUUID(),
        seq,
        item: item.key,
        base: item.version,
        finding: item.finding || null,
        note: item.note || null,
        position: item.position || null,
        writtenAt: new Date().toISOString(),
      };
      store('outbox').put(entry);
      return entry;
    });
  }

  // What the server says of an item; an entry that waits goes only if it is the one answered.
  settle(item, entryId) {
    return this.#write(['items', 'outbox'], async (store) => {
      const now = await wait(store('items').get(item.key));
      const waiting = await wait(store('outbox').get(item.key));
      if (waiting && waiting.id === entryId) {
        store('outbox').delete(item.key);
      }
      const kept = { ...(now || {}), ...item };
      store('items').put(kept);
      return kept;
    });
  }

  // What another device wrote, unless this one has something to say of the item itself.
  adopt(item) {
    return this.#write(['items', 'outbox'], async (store) => {
      const mine = await wait(store('items').get(item.key));
      const waiting = await wait(store('outbox').get(item.key));
      if (!waiting && (!mine || mine.version !== item.version)) {
        store('items').put({ ...mine, ...item });
      }
    });
  }

  // Changes what is there; nothing where it is gone.
  update(store, key, change) {
    return this.#write([store], async (open) => {
      const now = await wait(open(store).get(key));
      if (now) {
        open(store).put({ ...now, ...change(now) });
      }
      return Boolean(now);
    });
  }

  put(store, value) {
    return this.#write([store], (open) => { open(store).put(value); });
  }

  remove(store, key) {
    return this.#write([store], (open) => { open(store).delete(key); });
  }

  // After the record is sealed nothing of it stays on the device.
  async forget() {
    this.db.close();
    await wait(indexedDB.deleteDatabase(this.name));
  }
}
