// A session followed on a page that is opened from a folder: this page's own memory keeps it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite, see, TIMEOUT } from "./firefox.js";

const SESSION = "formateur/sessions/exemple-distance.html";

test("a session begun on its page is found again on this page", { timeout: TIMEOUT }, async () => {
  await openSite(SESSION, async (page) => {
    await (await see(page, "::-p-aria([name='Commencer maintenant'][role='button'])")).click();
    await (await see(page, "::-p-aria([name='Passer à la suite'][role='button'])")).click();
    const shown = () => page.$eval(".ck-desk__current", (current) => current.textContent);
    const before = await shown();
    assert.match(before ?? "", /^Vocabulaire et principales notions/);

    await page.reload();
    await see(page, "::-p-aria([name='Revenir'][role='button'])");

    assert.equal(await shown(), before);
    // The minutes of the welcome are in the table already.
    await see(page, ".ck-desk__record td");
  });
});
