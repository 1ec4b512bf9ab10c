// Entry of remote.js: the test of a device before a day at a distance.

import { defineWhenReady } from "../when-ready.js";
import { CkDeviceTest } from "./elements/ck-device-test.js";

defineWhenReady("ck-device-test", CkDeviceTest);
