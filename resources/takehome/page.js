
'use strict';
// Opens what Boucle sealed (docs/take-home.md). It has no word of its own: what it shows stands in the page or comes out of the seal.
(() => {
  const part = (id) => document.getElementById(id);
  const field = part('passphrase');
  const said = part('said');
  const show = (id, isShown) => { part(id).hidden = !isShown; };
  const say = (text) => { said.textContent = text; };
  const utf8 = (text) => new TextEncoder().encode(text);
  const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

  // Every keyboard gives the same: as core/passphrase does, and with straight apostrophes, which telephones curl.
  const normal = (typed) => typed.normalize('NFC')
    .replace(/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, ' ').replace(/^ | $/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'");

  const readEnvelope = () => {
    try {
      const { format, version, rounds, salt, iv, data } = JSON.parse(part('envelope').textContent);
      return { rounds, salt: bytes(salt), iv: bytes(iv), data: bytes(data), mark: utf8(`${format} ${version}`) };
    } catch {
      return null;
    }
  };

  const unseal = async ({ rounds, salt, iv, data, mark }, passphrase) => {
    const { subtle } = window.crypto;
    const secret = await subtle.importKey('raw', utf8(normal(passphrase)), 'PBKDF2', false, ['deriveKey']);
    const key = await subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, secret,
      { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
    const clear = await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: mark, tagLength: 128 }, key, data);
    return JSON.parse(new TextDecoder().decode(clear));
  };

  const copyBySelection = (text) => {
    const held = document.createElement('textarea');
    held.className = 'unseen';
    held.readOnly = true;
    held.value = text;
    document.body.append(held);
    held.select();
    const isCopied = document.execCommand('copy');
    held.remove();
    return isCopied;
  };

  const copyText = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelection(text); // no clipboard here, or not for a file
    }
  };

  const copy = async ({ label, text }, item, button) => {
    say('');
    const isCopied = await copyText(text);
    if (!item.isConnected) return; // closed meanwhile
    button.focus({ preventScroll: true });
    if (isCopied) item.querySelector('.done').hidden = false;
    else window.getSelection().selectAllChildren(item.querySelector('.text'));
    say(isCopied ? said.dataset.copied.replace('%1', () => label) : said.dataset.selected);
  };

  const cardOf = (answer) => {
    const item = part('answer').content.firstElementChild.cloneNode(true);
    const of = (name) => item.querySelector(name);
    of('h3').textContent = answer.label;
    of('.text').textContent = answer.text;
    of('.sent').textContent = of('.sent').dataset[answer.status] || '';
    if (answer.missing.length > 0) of('.missing').textContent = of('.missing').dataset.missing.replace('%1', () => answer.missing.join(', '));
    const button = of('.copy');
    button.querySelector('span').textContent = `\u00a0: ${answer.label}`;
    button.hidden = answer.text === '';
    button.addEventListener('click', () => copy(answer, item, button));
    return item;
  };

  const showReport = ({ loop, when, place, rehearsal, form, answers }) => {
    part('whose').textContent = loop;
    part('when').textContent = [when, place].filter((words) => words !== '').join(', ');
    show('rehearsal', rehearsal);
    const isLink = /^https:/.test(form);
    if (isLink) Object.assign(part('address'), { href: form, target: '_blank', rel: 'noopener noreferrer' });
    show('address', isLink);
    part('answers').replaceChildren(...answers.map(cardOf));
    show('sealed', false);
    show('opened', true);
    part('opened').focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };

  const forget = () => {
    field.value = '';
    field.type = 'password';
    part('reveal').checked = false;
    field.removeAttribute('aria-invalid');
    part('wrong').textContent = '';
  };

  const close = () => {
    for (const id of ['whose', 'when', 'answers']) part(id).replaceChildren();
    part('address').removeAttribute('href');
    window.getSelection().removeAllRanges();
    forget();
    say('');
    show('opened', false);
    show('sealed', true);
  };

  let isBusy = false;
  const setBusy = (busy) => {
    isBusy = busy;
    part('open').setAttribute('aria-disabled', String(busy));
    say(busy ? said.dataset.opening : '');
  };

  const open = async (envelope) => {
    part('wrong').textContent = '';
    setBusy(true);
    const report = await unseal(envelope, field.value).catch(() => null);
    setBusy(false);
    if (report) {
      forget();
      showReport(report);
      return;
    }
    part('wrong').textContent = part('wrong').dataset.wrong;
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  };

  const start = () => {
    const envelope = readEnvelope();
    show('unable', false);
    if (!window.crypto || !window.crypto.subtle) return show('unsafe', true);
    if (!envelope) return show('damaged', true);
    part('sealed').addEventListener('submit', (event) => {
      event.preventDefault();
      if (!isBusy) open(envelope);
    });
    part('reveal').addEventListener('change', (event) => { field.type = event.target.checked ? 'text' : 'password'; });
    part('close').addEventListener('click', () => {
      close();
      field.focus();
      say(said.dataset.closed);
    });
    window.addEventListener('pagehide', close); // going back must not show it again
    return show('sealed', true);
  };

  start();
})();
