/*
 * Shows files on their way, and goes on where a connection was cut. Enhances form[data-upload] with an input type=file; without
 * script the same form posts all files at once.
 *
 * Each file goes piece by piece to data-upload-to, by the protocol tus 1.0 (tus.io). When all of it has come, either the
 * form is posted for it, or, with data-preview-url, the page {token} of it is opened. The form goes to its own action with all
 * other fields, X-Requested-With: XMLHttpRequest, upload (the file's token), folderPath (where in a folder that was dropped
 * it lay), fileCount (how many were chosen together) and its own submission key in the field named by data-key-name, the same
 * when tried again. The server answers 200 {"next":"..."}, the address of the page that shows it, or a status from 400 with
 * {"message":"..."} in the reader's language. Nothing is sent while the question data-unanswered has no answer, unless the
 * button has formnovalidate, or while an answer with data-stop is chosen: the elements of these ids say so.
 *
 * On the form, all words from the server: data-max-bytes, data-text-waiting, data-text-sending ({percent}),
 * data-text-paused ({percent}), data-text-cut ({percent}), data-text-checking, data-text-done, data-text-too-large,
 * data-text-failed, data-text-signed-out, data-text-remove, data-text-pause, data-text-resume, data-text-retry,
 * data-text-progress ({done} {total}), data-text-far ({name} {percent}), data-text-none, data-text-busy,
 * data-text-other-file.
 * In the form: .drop around the input, in it perhaps [data-folder] (hidden) with a second input for a whole folder;
 * ul.upload-list, [role=status]. Outside, what was begun before: [data-unfinished] around li with data-token, -name, -size,
 * -modified, a [hidden] button and p.error.
 */
(() => {
  "use strict";

  const PIECE_BYTES = 8 * 1024 * 1024;
  /** Seconds to wait after each failure in a row; then the reader is asked. */
  const PAUSES = [1, 2, 4, 8, 15, 30, 30, 30, 30, 30];
  const SPOKEN_EVERY_MILLISECONDS = 10_000;
  /** What systems leave in folders. */
  const NO_FILES = /^(\..*|Thumbs\.db|desktop\.ini)$/i;

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text ?? "";
    return made;
  }

  function fill(text, values) {
    return (text ?? "").replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  }

  /** A size as people read it: 184 kB, 1,2 MB, 1,4 GB. */
  function readableSize(bytes) {
    const [unit, value] = bytes >= 1_000_000_000 ? ["GB", bytes / 1_000_000_000]
      : bytes >= 1_000_000 ? ["MB", bytes / 1_000_000] : ["kB", Math.max(1, Math.round(bytes / 1000))];
    const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(value);
    return `${number}\u00a0${unit}`;
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

  function base64(text) {
    return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  }

  /** The server said no, in words for the reader; trying the same again is of no use. */
  class Refusal extends Error {}

  /** The reader paused it. */
  class Pause extends Error {}

  /** One file's way to the server, which remembers how far it has come. */
  class Transfer {
    constructor(file, words, onProgress, onCut) {
      this.file = file;
      this.words = words;
      this.onProgress = onProgress;
      this.onCut = onCut;
      this.address = null;
      this.offset = 0;
    }

    get percent() {
      return this.file.size === 0 ? 0 : Math.floor((this.offset / this.file.size) * 100);
    }

    get token() {
      return this.address?.split("/").pop();
    }

    pause() {
      this.paused = true;
      this.request?.abort();
      this.wake?.();
    }

    /** Does the work, again and again while only the connection is to blame. */
    async persist(work) {
      this.paused = false;
      this.failures = 0;
      for (;;) {
        try {
          return await work();
        } catch (failure) {
          if (this.paused) {
            throw new Pause();
          }
          if (failure instanceof Refusal || this.failures >= PAUSES.length) {
            throw failure;
          }
          this.onCut();
          await this.rest(PAUSES[this.failures++] * 1000);
          if (this.paused) {
            throw new Pause();
          }
        }
      }
    }

    /** Waits, but no longer than until the connection is back. */
    rest(milliseconds) {
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          removeEventListener("online", done);
          resolve();
        };
        const timer = setTimeout(done, milliseconds);
        this.wake = done;
        addEventListener("online", done);
      });
    }

    async send() {
      this.failures ||= 0;
      if (this.address) {
        await this.ask();
      }
      if (!this.address) {
        await this.begin();
      }
      while (this.offset < this.file.size) {
        await this.sendPiece();
      }
    }

    async begin() {
      const metadata = [`filename ${base64(this.file.name)}`, `modified ${base64(String(this.file.lastModified))}`];
      const answer = await this.call("POST", this.words.uploadTo, {
        "Upload-Length": String(this.file.size),
        "Upload-Metadata": metadata.join(",")
      });
      if (answer.status !== 201) {
        throw new Refusal(messageOf(answer)?.message || this.words.textFailed);
      }
      this.address = answer.getResponseHeader("Location");
      this.offset = 0;
    }

    /** How far it has come; from the beginning when the server has forgotten it. */
    async ask() {
      const answer = await this.call("HEAD", this.address);
      this.address = answer.status === 404 ? null : this.address;
      this.offset = answer.status === 404 ? 0 : Number(answer.getResponseHeader("Upload-Offset"));
      this.onProgress(this.percent);
    }

    async sendPiece() {
      const from = this.offset;
      const piece = this.file.slice(from, from + PIECE_BYTES);
      const headers = { "Upload-Offset": String(from), "Content-Type": "application/offset+octet-stream" };
      const answer = await this.call("PATCH", this.address, headers, piece, (loaded) => {
        this.offset = from + loaded;
        this.onProgress(this.percent);
      });
      if (answer.status === 404 || answer.status === 409) {
        await this.ask();
        throw new Error("Elsewhere");
      }
      this.offset = Number(answer.getResponseHeader("Upload-Offset"));
      this.failures = 0;
      this.onProgress(this.percent);
    }

    forget() {
      this.pause();
      if (this.address) {
        this.call("DELETE", this.address).catch(() => {});
        this.address = null;
      }
    }

    /** An answer that one can go on from; failures of the connection and of the server are errors, refusals are Refusals. */
    async call(method, url, headers, body, onLoaded) {
      const answer = await this.exchange(method, url, { "Tus-Resumable": "1.0.0", ...headers }, body, onLoaded);
      if (answer.status === 401) {
        throw new Refusal(this.words.textSignedOut);
      }
      if (answer.status === 0 || answer.status === 423 || (answer.status >= 500 && answer.status !== 507)) {
        throw new Error(String(answer.status));
      }
      if (answer.status >= 400 && answer.status !== 404 && answer.status !== 409) {
        throw new Refusal(messageOf(answer)?.message || this.words.textFailed);
      }
      return answer;
    }

    exchange(method, url, headers, body, onLoaded) {
      return new Promise((resolve) => {
        const request = new XMLHttpRequest();
        this.request = request;
        request.open(method, url);
        request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
        request.setRequestHeader("Accept", "application/json");
        for (const [name, value] of Object.entries(headers)) {
          request.setRequestHeader(name, value);
        }
        if (onLoaded) {
          request.upload.addEventListener("progress", (event) => onLoaded(event.loaded));
        }
        request.addEventListener("loadend", () => resolve(request));
        request.send(body ?? null);
      });
    }
  }

  function messageOf(answer) {
    try {
      return JSON.parse(answer.responseText);
    } catch {
      return null;
    }
  }

  /** One chosen file: its row, its state and its way to the server. */
  class UploadItem {
    constructor(form, file, folder, number) {
      this.form = form;
      this.file = file;
      this.folder = folder;
      this.key = newKey();
      this.tooLarge = file.size > Number(form.dataset.maxBytes || Infinity);
      this.transfer = new Transfer(file, form.dataset, (percent) => this.showPercent(percent), () => this.showCut());
      this.build(number);
      this.become(this.tooLarge ? "refused" : "waiting");
    }

    build(number) {
      this.row = element("li", "upload");
      this.row.tabIndex = -1;
      const name = element("p", "upload-name", this.folder ? `${this.folder}/${this.file.name}` : this.file.name);
      name.id = `${this.form.id || "upload"}-file-${number}`;
      this.note = element("span", "meta", "");
      name.append(document.createElement("br"), this.note);
      this.goButton = this.makeButton(`${name.id}-go`, name.id, () => this.onGo(this));
      this.removeButton = this.makeButton(`${name.id}-remove`, name.id, () => this.onRemove(this));
      this.removeButton.textContent = this.form.dataset.textRemove;
      const buttons = element("p", "upload-actions");
      buttons.append(this.goButton, this.removeButton);
      this.progress = document.createElement("progress");
      this.progress.max = 100;
      this.progress.value = 0;
      this.progress.setAttribute("aria-labelledby", name.id);
      this.error = element("p", "error", this.tooLarge ? this.form.dataset.textTooLarge : "");
      this.row.append(name, buttons, this.progress, this.error);
    }

    /** A button whose name is its word and the file's name. */
    makeButton(id, nameId, onClick) {
      const button = element("button", "link-button");
      button.type = "button";
      button.id = id;
      button.setAttribute("aria-labelledby", `${id} ${nameId}`);
      button.addEventListener("click", onClick);
      return button;
    }

    /** A new state, with what can be done in it. */
    become(state) {
      const words = this.form.dataset;
      const focused = this.row.contains(document.activeElement);
      this.state = state;
      const go = { sending: words.textPause, paused: words.textResume, failed: words.textRetry }[state];
      this.goButton.hidden = !go;
      this.goButton.textContent = go ?? "";
      this.removeButton.hidden = state === "sending" || state === "checking" || state === "done";
      this.progress.hidden = state !== "sending" && state !== "checking" && state !== "paused";
      if (focused && document.activeElement?.hidden) {
        (this.goButton.hidden ? this.row : this.goButton).focus();
      }
      const { percent } = this.transfer;
      this.show(fill({
        waiting: words.textWaiting, sending: words.textSending, paused: words.textPaused,
        checking: words.textChecking, done: words.textDone
      }[state], { percent }));
    }

    show(text) {
      this.note.textContent = `${readableSize(this.file.size)}. ${text ?? ""}`;
    }

    showPercent(percent) {
      this.progress.value = percent;
      if (this.state === "sending") {
        this.show(fill(this.form.dataset.textSending, { percent }));
        this.onFar(this, percent);
      }
    }

    showCut() {
      this.show(fill(this.form.dataset.textCut, { percent: this.transfer.percent }));
      this.onCut(this);
    }

    /** Goes on with what the server has of it already. */
    continueFrom(token) {
      this.transfer.address = `/uppladdningar/${token}`;
    }

    /** Sends the file; resolves when it has arrived, was refused or is paused. */
    async send(submitter, chosen) {
      this.error.textContent = "";
      this.become("sending");
      try {
        await this.transfer.persist(() => this.transfer.send());
        this.become("checking");
        await this.transfer.persist(() => this.finish(submitter, chosen));
        this.become("done");
      } catch (failure) {
        this.become(failure instanceof Pause ? "paused" : "failed");
        if (!(failure instanceof Pause)) {
          this.error.textContent = failure instanceof Refusal ? failure.message : this.form.dataset.textFailed;
        }
      }
    }

    /** Has the server make of it what it was sent for. */
    async finish(submitter, chosen) {
      const words = this.form.dataset;
      if (words.previewUrl) {
        return;
      }
      const headers = {};
      const request = await this.transfer.exchange("POST", this.form.action, headers, this.body(submitter, chosen));
      const answer = messageOf(request);
      if (request.status === 200 && answer?.next) {
        this.next = answer.next;
        return;
      }
      if (request.status === 0 || (request.status >= 502 && request.status <= 504)) {
        throw new Error(String(request.status));
      }
      if (request.status === 401 || request.status === 200) {
        throw new Refusal(words.textSignedOut || words.textFailed);
      }
      throw new Refusal(answer?.message || words.textFailed);
    }

    body(submitter, chosen) {
      const body = new FormData(this.form);
      for (const field of this.form.querySelectorAll("input[type=file][name]")) {
        body.delete(field.name);
      }
      body.set(this.form.dataset.keyName || "submissionKey", this.key);
      body.set("upload", this.transfer.token);
      body.set("folderPath", this.folder);
      body.set("fileCount", String(chosen));
      if (submitter?.name) {
        body.set(submitter.name, submitter.value);
      }
      return body;
    }
  }

  /** The files of what was dropped; of whole folders each with its folder's path. */
  class Dropped {
    constructor(transfer) {
      this.files = [];
      this.folders = [];
      for (const item of transfer.items) {
        const entry = item.kind === "file" ? item.webkitGetAsEntry?.() : null;
        if (entry?.isDirectory) {
          this.folders.push(entry);
        } else if (item.kind === "file") {
          this.files.push(item.getAsFile());
        }
      }
    }

    /** Calls back for each file in the folders, however deep. */
    async walk(onFile) {
      for (const folder of this.folders) {
        await this.enter(folder, folder.name, onFile);
      }
    }

    async enter(folder, path, onFile) {
      const reader = folder.createReader();
      for (;;) {
        const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
        if (some.length === 0) {
          return;
        }
        for (const entry of some) {
          if (entry.isDirectory) {
            await this.enter(entry, `${path}/${entry.name}`, onFile);
          } else {
            onFile(await new Promise((resolve, reject) => entry.file(resolve, reject)), path);
          }
        }
      }
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
      this.spoken = 0;
      this.none = element("p", "error", "");
      this.none.setAttribute("role", "alert");
      this.field.before(this.none);
      this.listen();
      this.listenToDrops();
      this.listenToFolders();
      this.listenToUnfinished();
    }

    listen() {
      this.field.addEventListener("change", () => {
        this.choose([...this.field.files]);
        this.field.value = "";
      });
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.submitter = event.submitter ?? this.submitter;
        this.items.filter((item) => item.state === "paused" || item.state === "failed").forEach((item) => item.become("waiting"));
        this.sendAll();
      });
    }

    /** Files can be dropped anywhere on the page: beside the form the browser would open them and leave it. */
    listenToDrops() {
      const { classList } = document.body;
      const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
      addEventListener("dragover", (event) => {
        if (hasFiles(event)) {
          event.preventDefault();
          classList.add("is-dropping");
        }
      });
      addEventListener("dragleave", (event) => classList.toggle("is-dropping", Boolean(event.relatedTarget) && hasFiles(event)));
      addEventListener("drop", (event) => {
        classList.remove("is-dropping");
        if (!hasFiles(event)) {
          return;
        }
        event.preventDefault();
        this.open();
        this.drop.scrollIntoView({ block: "nearest" });
        const dropped = new Dropped(event.dataTransfer);
        if (!this.field.multiple && (dropped.files.length !== 1 || dropped.folders.length > 0)) {
          this.none.textContent = this.form.dataset.textNone;
          return;
        }
        dropped.files.forEach((file) => this.add(file, ""));
        dropped.walk((file, path) => this.addFromFolder(file, path)).catch(() => this.tell(this.form.dataset.textFailed));
      });
    }

    listenToFolders() {
      const place = this.form.querySelector("[data-folder]");
      const field = place?.querySelector("input");
      if (!field || !("webkitdirectory" in field)) {
        return;
      }
      place.hidden = false;
      field.addEventListener("change", () => {
        for (const file of field.files) {
          this.addFromFolder(file, file.webkitRelativePath.split("/").slice(0, -1).join("/"));
        }
        field.value = "";
      });
    }

    /** What was begun before goes on when the same file is chosen again. */
    listenToUnfinished() {
      this.unfinished = [...document.querySelectorAll("[data-unfinished] li[data-token]")];
      for (const row of this.unfinished) {
        const button = row.querySelector("button[hidden]");
        if (button) {
          button.hidden = false;
          button.addEventListener("click", () => {
            this.wanted = row;
            this.open();
            this.field.click();
          });
        }
      }
    }

    /** It may lie in something that is folded. */
    open() {
      this.form.closest("details")?.setAttribute("open", "");
    }

    choose(files) {
      const { wanted } = this;
      this.wanted = null;
      if (wanted && !files.some((file) => this.isSame(wanted, file))) {
        wanted.querySelector(".error").textContent = this.form.dataset.textOtherFile;
        return;
      }
      files.forEach((file) => this.add(file, ""));
    }

    isSame(row, file) {
      return row.dataset.name === file.name.normalize("NFC") && Number(row.dataset.size) === file.size
        && Number(row.dataset.modified) === file.lastModified;
    }

    addFromFolder(file, path) {
      if (!NO_FILES.test(file.name)) {
        this.add(file, path);
      }
    }

    add(file, folder) {
      if (!this.field.multiple && this.busy) {
        this.none.textContent = this.form.dataset.textBusy;
        return;
      }
      if (!this.field.multiple) {
        [...this.items].forEach((item) => this.remove(item));
      }
      const item = new UploadItem(this.form, file, folder, ++this.made);
      item.onRemove = (removed) => this.remove(removed);
      item.onGo = (chosen) => this.go(chosen);
      item.onFar = (sent, percent) => this.tellFar(sent, percent);
      item.onCut = (cut) => this.tell(`${file.name}: ${cut.note.textContent}`);
      const before = this.unfinished.find((row) => this.isSame(row, file));
      if (before) {
        item.continueFrom(before.dataset.token);
        this.unfinished = this.unfinished.filter((row) => row !== before);
        before.remove();
      }
      this.items.push(item);
      this.list.append(item.row);
      this.none.textContent = "";
    }

    /** Pauses what is being sent, goes on with what is paused, tries again what failed. */
    go(item) {
      if (item.state === "sending") {
        item.transfer.pause();
      } else {
        item.become("waiting");
        this.sendAll();
        if (!item.goButton.hidden) {
          item.goButton.focus();
        }
      }
    }

    remove(item) {
      item.transfer.forget();
      this.items = this.items.filter((other) => other !== item);
      item.row.remove();
      this.field.focus();
      if (!this.busy && this.items.length > 0 && this.items.every((other) => other.state === "done")) {
        this.finish();
      }
    }

    tell(text) {
      this.status.textContent = text;
    }

    /** Now and then, so that a screen reader has time for other things. */
    tellFar(item, percent) {
      if (performance.now() - this.spoken > SPOKEN_EVERY_MILLISECONDS) {
        this.spoken = performance.now();
        this.tell(fill(this.form.dataset.textFar, { name: item.file.name, percent }));
      }
    }

    async sendAll() {
      if (this.busy) {
        return;
      }
      if (this.items.length === 0) {
        this.none.textContent = this.form.dataset.textNone;
        this.field.focus();
        return;
      }
      if (this.isStopped()) {
        return;
      }
      this.busy = true;
      this.spoken = performance.now();
      this.submitter?.setAttribute("aria-disabled", "true");
      let next;
      while ((next = this.items.find((item) => item.state === "waiting"))) {
        await next.send(this.submitter, this.items.length);
        this.tellProgress();
      }
      this.busy = false;
      this.submitter?.removeAttribute("aria-disabled");
      this.finish();
    }

    /** Whether a question must be answered first, or its answer forbids to send anything; the question says so itself. */
    isStopped() {
      const question = this.form.querySelector("[data-unanswered]");
      if (!question) {
        return false;
      }
      const answer = question.querySelector("input:checked");
      const stopping = Boolean(answer?.dataset.stop);
      const missing = !answer && !this.submitter?.formNoValidate;
      document.getElementById(question.dataset.unanswered).hidden = !missing;
      for (const other of question.querySelectorAll("[data-stop]")) {
        document.getElementById(other.dataset.stop).hidden = !other.checked;
      }
      if (missing || stopping) {
        (answer ?? question.querySelector("input")).focus();
      }
      return missing || stopping;
    }

    tellProgress() {
      const done = this.items.filter((item) => item.state === "done").length;
      this.tell(fill(this.form.dataset.textProgress, { done, total: this.items.length }));
    }

    /** All arrived: on to the list. Otherwise the failed ones stay, with what went wrong and a way to try again. */
    finish() {
      const left = this.items.find((item) => item.state === "failed" || item.state === "refused");
      if (left) {
        this.tell(`${this.status.textContent} ${left.file.name}: ${left.error.textContent}`);
        (left.state === "failed" ? left.goButton : left.removeButton).focus();
      } else if (this.items.every((item) => item.state === "done")) {
        const { previewUrl } = this.form.dataset;
        const [first] = this.items;
        location.assign(previewUrl ? fill(previewUrl, { token: first.transfer.token }) : first.next);
      }
    }
  }

  for (const form of document.querySelectorAll("form[data-upload]")) {
    new UploadForm(form);
  }
})();
