/*
 * Helps to choose many rows. form[data-select] works without it: each row has its check box.
 *
 * Shift with a click or the space bar chooses the rows between this one and the last one. The box in [data-select-all], which
 * is hidden without script, chooses all on the page. [data-select-status] tells how many: data-text-chosen ({count}). Nothing
 * is sent while nothing is chosen: data-text-none says so.
 */
(() => {
  "use strict";

  class Selection {
    constructor(form) {
      this.form = form;
      this.boxes = [...form.querySelectorAll("input[type=checkbox][name]")];
      this.status = form.querySelector("[data-select-status]");
      this.whole = form.querySelector("[data-select-all]");
      this.all = this.whole.querySelector("input");
      this.last = null;
      this.shifted = false;
      this.whole.hidden = false;
      this.listen();
      this.tell();
    }

    listen() {
      for (const name of ["keydown", "keyup", "pointerdown"]) {
        this.form.addEventListener(name, (event) => (this.shifted = event.shiftKey), true);
      }
      this.form.addEventListener("change", (event) => this.changed(event.target));
      this.form.addEventListener("submit", (event) => this.demandOne(event), true);
      // The browser brings back what was chosen when the reader goes back.
      window.addEventListener("pageshow", () => this.tell());
    }

    changed(box) {
      if (box === this.all) {
        this.boxes.forEach((each) => (each.checked = box.checked));
      } else if (this.boxes.includes(box)) {
        this.fillTo(box);
      }
      this.tell();
    }

    fillTo(box) {
      if (this.shifted && this.last) {
        const [first, end] = [this.boxes.indexOf(this.last), this.boxes.indexOf(box)].sort((a, b) => a - b);
        this.boxes.slice(first, end + 1).forEach((each) => (each.checked = box.checked));
      }
      this.last = box;
    }

    chosen() {
      return this.boxes.filter((box) => box.checked).length;
    }

    tell() {
      const count = this.chosen();
      this.all.checked = count === this.boxes.length;
      this.all.indeterminate = count > 0 && count < this.boxes.length;
      this.status.textContent = count ? this.form.dataset.textChosen.replace("{count}", count) : "";
    }

    demandOne(event) {
      if (!this.chosen()) {
        event.preventDefault();
        this.status.textContent = this.form.dataset.textNone;
        this.boxes[0]?.focus();
      }
    }
  }

  document.querySelectorAll("form[data-select]").forEach((form) => new Selection(form));
})();
