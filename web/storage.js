// What the device remembers: the only module that touches localStorage.
// Keys are versioned; what can't be understood is set aside, never thrown away.

/** @typedef {"" | "unreadable" | "unavailable"} Trouble */

/**
 * @template T
 * @typedef {object} Store
 * @property {() => { value: T | null, trouble: Trouble }} load  null when nothing usable is kept
 * @property {(value: T) => Trouble} save
 */

/**
 * @typedef {Pick<Storage, "getItem" | "setItem" | "removeItem">} Backend
 */

/**
 * @template T
 * @param {object} options
 * @param {string} options.area  what kind of thing is kept: "checklist"
 * @param {number} options.version  of the shape that `parse` understands
 * @param {string} options.name  which one of its kind
 * @param {(value: unknown) => T | null} options.parse  null for a foreign value
 * @param {string} [options.key]  another name for it, when other code knows it by that name
 * @param {() => Backend} [options.backend]  a function, because reading window.localStorage may throw
 * @returns {Store<T>}
 */
export function openStore({
  area,
  version,
  name,
  parse,
  key = `ck:${area}:v${version}:${name}`,
  backend = () => window.localStorage,
}) {
  let writable = true;

  return {
    load() {
      let raw;
      try {
        raw = backend().getItem(key);
      } catch {
        return { value: null, trouble: "unavailable" };
      }
      if (raw === null) return { value: null, trouble: "" };
      const value = understand(raw, parse);
      if (value !== null) return { value, trouble: "" };
      try {
        setAside(backend(), key, raw);
        return { value: null, trouble: "unreadable" };
      } catch {
        // It could not be copied: writing now would destroy it.
        writable = false;
        return { value: null, trouble: "unavailable" };
      }
    },

    save(value) {
      if (!writable) return "unavailable";
      try {
        backend().setItem(key, JSON.stringify(value));
        return "";
      } catch {
        return "unavailable";
      }
    },
  };
}

/**
 * @template T
 * @param {string} raw
 * @param {(value: unknown) => T | null} parse
 * @returns {T | null}
 */
function understand(raw, parse) {
  try {
    return parse(JSON.parse(raw));
  } catch {
    return null;
  }
}

/**
 * @param {Backend} backend
 * @param {string} key
 * @param {string} raw
 */
function setAside(backend, key, raw) {
  let number = 1;
  while (backend.getItem(`${key}:aside-${number}`) !== null) number += 1;
  backend.setItem(`${key}:aside-${number}`, raw);
  backend.removeItem(key);
}
