/*
 * Shows files on their way. Enhances form[data-upload] with an input type=file; without script the same form posts all files at once.
 *
 * Each file goes by itself to the form's action with all other fields, X-Requested-With: XMLHttpRequest and its own submission key
 * in the field named by data-key-name (default submissionKey), the same key when tried again, and fileCount, the number of
 * files chosen together. The server answers
 * 200 {"ok":true}, or a status from 400 with {"message":"..."} in the reader's language, or redirects to data-done-url.
 *
 * On the form, all words from the server: data-max-bytes, data-done-url, data-text-waiting, data-text-sending ({percent}),
 * data-text-done, data-text-too-large, data-text-failed, data-text-signed-out, data-text-remove, data-text-retry,
 * data-text-progress ({done} {total}), data-text-none. In the form: .drop around the input, ul.upload-list, [role=status].
 */
(() => {
  "use strict";

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text ?? "";
    return made;
  }

  function fill(text, values) {
    return (text ?? "").replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  }

  /** A size as people read it: 184 kB, 1,2 MB. */
  function readableSize(bytes) {
    const inMegabytes = bytes >= 1_000_000;
    const value = inMegabytes ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
    const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(value);
    return `${number}\u00a0${inMegabytes ? "MB" : "kB"}`;
  }

  /** A version 4 UUID; crypto.randomUUID is missing where the page is not served over https. */
  function newKey() {
    if (crypto.randomUUID) {
      return crypto.randomUUID();
    }
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  /** One chosen file: its row, its state and its way to the server. */
  class UploadItem {
    constructor(form, file, number, onRemove) {
      this.form = form;
      this.file = file;
      this.key = newKey();
      this.tooLarge = file.size > Number(form.dataset.maxBytes || Infinity);
      this.state = this.tooLarge ? "refused" : "waiting";
      this.build(number, onRemove);
    }

    build(number, onRemove) {
      const words = this.form.dataset;
      this.row = element("li", "upload");
      const name = element("p", "upload-name", this.file.name);
      name.id = `${this.form.id || "upload"}-file-${number}`;
      this.note = element("span", "meta", "");
      this.show(this.tooLarge ? "" : words.textWaiting);
      name.append(document.createElement("br"), this.note);
      this.retryButton = this.makeButton(words.textRetry, `${name.id}-retry`, name.id, () => this.onRetry());
      this.retryButton.hidden = true;
      this.removeButton = this.makeButton(words.textRemove, `${name.id}-remove`, name.id, () => onRemove(this));
      const buttons = element("p", "upload-actions");
      buttons.append(this.retryButton, this.removeButton);
      this.progress = document.createElement("progress");
      this.progress.max = 100;
      this.progress.value = 0;
      this.progress.hidden = true;
      this.progress.setAttribute("aria-labelledby", name.id);
      this.error = element("p", "error", this.tooLarge ? words.textTooLarge : "");
      this.row.append(name, buttons, this.progress, this.error);
    }

    /** A button whose name is its word and the file's name. */
    makeButton(word, id, nameId, onClick) {
      const button = element("button", "link-button", word);
      button.type = "button";
      button.id = id;
      button.setAttribute("aria-labelledby", `${id} ${nameId}`);
      button.addEventListener("click", onClick);
      return button;
    }

    showButtons(retry, remove) {
      this.retryButton.hidden = !retry;
      this.removeButton.hidden = !remove;
    }

    show(text) {
      this.note.textContent = `${readableSize(this.file.size)}. ${text}`;
    }

    fail(message) {
      this.state = "failed";
      this.progress.hidden = true;
      this.show("");
      this.error.textContent = message;
      this.showButtons(true, true);
    }

    succeed() {
      this.state = "done";
      this.progress.hidden = true;
      this.show(this.form.dataset.textDone);
    }

    body(fileField, submitter, chosen) {
      const body = new FormData(this.form);
      body.delete(fileField.name);
      body.append(fileField.name, this.file, this.file.name);
      body.set(this.form.dataset.keyName || "submissionKey", this.key);
      body.set("fileCount", String(chosen));
      if (submitter?.name) {
        body.set(submitter.name, submitter.value);
      }
      return body;
    }

    /** Sends the file; resolves when the server has answered, whatever it answered. */
    send(body) {
      this.state = "sending";
      this.error.textContent = "";
      this.showButtons(false, false);
      this.progress.hidden = false;
      this.showPercent(0);
      return new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open("POST", this.form.action);
        request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
        request.setRequestHeader("Accept", "application/json");
        request.upload.addEventListener("progress", (event) => {
          if (event.lengthComputable) {
            this.showPercent(Math.floor((event.loaded / event.total) * 100));
          }
        });
        request.addEventListener("loadend", () => {
          this.settle(request);
          resolve();
        });
        request.send(body);
      });
    }

    showPercent(percent) {
      this.progress.value = percent;
      this.show(fill(this.form.dataset.textSending, { percent }));
    }

    settle(request) {
      const words = this.form.dataset;
      const answer = this.answerOf(request);
      if (answer?.ok || this.cameTo(request, words.doneUrl)) {
        this.succeed();
      } else if (request.status === 401 || (request.status === 200 && !answer)) {
        this.fail(words.textSignedOut || words.textFailed);
      } else {
        this.fail(answer?.message || words.textFailed);
      }
    }

    answerOf(request) {
      try {
        return JSON.parse(request.responseText);
      } catch {
        return null;
      }
    }

    cameTo(request, url) {
      const landed = request.status === 200 && request.responseURL && url;
      return Boolean(landed) && new URL(request.responseURL).pathname === new URL(url, location.href).pathname
        && request.responseURL !== this.form.action;
    }
  }

  /** The form as a whole: choosing, dropping, sending one after the other, telling how far it has come. */
  class UploadForm {
    constructor(form) {
      this.form = form;
      this.field = form.querySelector("input[type=file]");
      this.drop = form.querySelector(".drop") ?? this.field.parentElement;
      this.list = form.querySelector(".upload-list");
      this.status = form.querySelector("[role=status]");
      this.items = [];
      this.made = 0;
      this.busy = false;
      this.required = this.field.required;
      this.listen();
      this.drop.classList.add("is-enhanced");
    }

    listen() {
      this.field.addEventListener("change", () => {
        this.add(this.field.files);
        this.field.value = "";
      });
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.submitter = event.submitter ?? this.submitter;
        this.sendAll();
      });
      this.drop.addEventListener("dragover", (event) => {
        event.preventDefault();
        this.drop.classList.add("is-over");
      });
      this.drop.addEventListener("dragleave", () => this.drop.classList.remove("is-over"));
      this.drop.addEventListener("drop", (event) => {
        event.preventDefault();
        this.drop.classList.remove("is-over");
        this.add(event.dataTransfer.files);
      });
    }

    add(files) {
      for (const file of files) {
        const item = new UploadItem(this.form, file, ++this.made, (removed) => this.remove(removed));
        item.onRetry = () => {
          item.state = "waiting";
          this.field.focus();
          this.sendAll();
        };
        this.items.push(item);
        this.list.append(item.row);
      }
      this.field.required = this.required && this.items.length === 0;
    }

    remove(item) {
      this.items = this.items.filter((other) => other !== item);
      item.row.remove();
      this.field.required = this.required && this.items.length === 0;
      this.field.focus();
      if (!this.busy && this.items.length > 0 && this.items.every((other) => other.state === "done")) {
        this.finish();
      }
    }

    tell(text) {
      this.status.textContent = text;
    }

    async sendAll() {
      if (this.busy) {
        return;
      }
      if (this.items.length === 0) {
        this.tell(this.form.dataset.textNone ?? "");
        this.field.focus();
        return;
      }
      this.busy = true;
      this.submitter?.setAttribute("aria-disabled", "true");
      let next;
      while ((next = this.items.find((item) => item.state === "waiting"))) {
        await next.send(next.body(this.field, this.submitter, this.items.length));
        this.tellProgress();
      }
      this.busy = false;
      this.submitter?.removeAttribute("aria-disabled");
      this.finish();
    }

    tellProgress() {
      const done = this.items.filter((item) => item.state === "done").length;
      this.tell(fill(this.form.dataset.textProgress, { done, total: this.items.length }));
    }

    /** All arrived: on to the list. Otherwise the failed ones stay, with what went wrong and a way to try again. */
    finish() {
      const left = this.items.find((item) => item.state !== "done");
      if (!left) {
        location.assign(this.form.dataset.doneUrl);
      } else {
        this.tell(`${this.status.textContent} ${left.file.name}: ${left.error.textContent}`);
        (left.state === "failed" ? left.retryButton : left.removeButton).focus();
      }
    }
  }

  for (const form of document.querySelectorAll("form[data-upload]")) {
    new UploadForm(form);
  }
})();
