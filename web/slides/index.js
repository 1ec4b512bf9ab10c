// A page of slides is one of three things: what is projected, what the presenter looks at, what is printed.

import { Deck } from "./elements/deck.js";
import { Presenter } from "./elements/presenter.js";
import { startPrint } from "./elements/print.js";

const asked = new URLSearchParams(window.location.search);

if (asked.has("imprimer")) startPrint(asked.get("imprimer") ?? "");
else if (asked.has("presentateur")) new Presenter().start();
else new Deck().start();
