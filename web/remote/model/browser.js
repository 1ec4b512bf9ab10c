// Which browser says that it is here. Only for words: what it can do is asked of it, feature by feature.

/**
 * @param {string} agent  what the browser says of itself
 * @returns {{ family: import("./checks.js").Family, name: string }} a name and a whole version, "" when it is not known
 */
export function browserOf(agent) {
  const firefox = /\bFirefox\/(\d+)/.exec(agent);
  if (firefox) return { family: "firefox", name: `Firefox ${firefox[1]}` };
  const edge = /\bEdg\/(\d+)/.exec(agent);
  if (edge) return { family: "chromium", name: `Edge ${edge[1]}` };
  const chromium = /\b(?:Headless)?(Chrome|Chromium)\/(\d+)/.exec(agent);
  if (chromium) return { family: "chromium", name: `${chromium[1]} ${chromium[2]}` };
  const safari = /\bVersion\/(\d+).*\bSafari\//.exec(agent);
  return { family: "other", name: safari ? `Safari ${safari[1]}` : "" };
}
