// A closer look: twice as large, moved by the arrows, so that a small word is read from the back of the room.

const TIMES = 2;
const STEP = 25;

export class Zoom {
  /** @param {HTMLElement} stage */
  constructor(stage) {
    this.stage = stage;
    this.on = false;
    this.x = 50;
    this.y = 50;
  }

  toggle() {
    this.on = !this.on;
    this.x = 50;
    this.y = 50;
    this.show();
  }

  off() {
    if (this.on) this.toggle();
  }

  /** @param {number} right  @param {number} down  in steps */
  move(right, down) {
    this.x = Math.min(100, Math.max(0, this.x + right * STEP));
    this.y = Math.min(100, Math.max(0, this.y + down * STEP));
    this.show();
  }

  show() {
    this.stage.style.transformOrigin = `${this.x}% ${this.y}%`;
    this.stage.style.transform = this.on ? `scale(${TIMES})` : "";
  }
}
