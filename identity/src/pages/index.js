import { DEMO_PASSWORD } from '../demo.js';
import { fill, languages, texts } from '../texts/index.js';
import { form } from './forms.js';
import { page } from './frame.js';
import { html } from './html.js';

// Every page takes the view {language, here, formToken} first, answers the whole document, and knows nothing of requests.

const to = (view, path, query = {}) =>
  `/identity${path}?${new URLSearchParams({ ...query, lang: view.language }).toString()}`;

const withUid = (uid) => (uid ? { uid } : {});

export function signIn(view, { uid, email = '', problems, done, demo, isOpen }) {
  const words = texts(view.language);
  const body = html`<p>${words.signIn.lead}</p>
${done && html`<p class="done" role="status">${words.signIn[done]}</p>`}
${form(view, {
  action: `/identity/sign-in/${uid}`,
  problems,
  send: words.signIn.send,
  fields: [
    { name: 'email', label: words.email, type: 'email', value: email, autocomplete: 'username' },
    { name: 'password', label: words.password, type: 'password', autocomplete: 'current-password' },
  ],
})}
<p class="ways"><a href="${to(view, '/forgot', { ...withUid(uid), ...(email && { email }) })}">${words.signIn.forgot}</a>${
    isOpen &&
    html`<span>${words.signIn.noAccount} <a href="${to(view, '/sign-up', { ...withUid(uid), ...(email && { email }) })}">${
      words.signIn.signUp
    }</a></span>`
  }</p>
${demo && demoAccounts(view, uid, demo)}`;
  return page(view, words.signIn.title, body);
}

function demoAccounts(view, uid, people) {
  const words = texts(view.language);
  const [before, after] = words.demo.lead.split('{password}');
  return html`<div class="demo"><h2>${words.demo.title}</h2><p>${before}<code>${DEMO_PASSWORD}</code>${after}</p><ul>${people.map(
    (person) =>
      html`<li><a href="${to(view, `/sign-in/${uid}`, { email: person.email })}">${person.email}</a><span class="hint">${
        person.name
      }</span>${person.roles.map(
        ({ role, organisation }) =>
          html`<span class="hint">${words.demo.roles[role] ?? role} · ${organisation}</span>`,
      )}</li>`,
  )}</ul></div>`;
}

export function signUp(view, { uid, email = '', problems, isOpen, invitation = {} }) {
  const words = texts(view.language);
  const body = isOpen
    ? html`<p>${words.signUp.lead}</p><p>${words.signUp.invited}</p>
${form(view, {
  action: '/identity/sign-up',
  problems,
  send: words.signUp.send,
  fields: [
    { name: 'uid', value: uid ?? '', hidden: true },
    ...Object.entries(invitation).map(([name, value]) => ({ name, value, hidden: true })),
    { name: 'email', label: words.email, type: 'email', value: email, autocomplete: 'email' },
  ],
})}`
    : html`<p>${words.signUp.closed}</p>`;
  return page(
    view,
    words.signUp.title,
    html`${body}${uid && html`<p><a href="${to(view, `/sign-in/${uid}`)}">${words.signUp.have}</a></p>`}`,
  );
}

export function forgot(view, { uid, email = '', problems }) {
  const words = texts(view.language);
  return page(
    view,
    words.forgot.title,
    html`<p>${words.forgot.lead}</p>
${form(view, {
  action: '/identity/forgot',
  problems,
  send: words.forgot.send,
  fields: [
    { name: 'uid', value: uid ?? '', hidden: true },
    { name: 'email', label: words.email, type: 'email', value: email, autocomplete: 'email' },
  ],
})}${uid && html`<p><a href="${to(view, `/sign-in/${uid}`)}">${words.forgot.back}</a></p>`}`,
  );
}

export function sent(view, { email, isSent }) {
  const words = texts(view.language);
  return page(
    { ...view, here: null },
    isSent ? words.sent.title : words.error.title,
    html`<p>${isSent ? fill(words.sent.body, { email }) : words.sent.failed}</p>`,
  );
}

export function welcome(view, { action, token, email, name = '', problems }) {
  const words = texts(view.language);
  return page(
    view,
    words.welcome.title,
    html`<p>${fill(words.welcome.lead, { email })}</p>
${form(view, {
  action,
  problems,
  send: words.welcome.send,
  fields: [
    { name: 'token', value: token, hidden: true },
    { name: 'name', label: words.name, value: name, hint: words.welcome.nameHint, autocomplete: 'name' },
    {
      name: 'password',
      label: words.password,
      type: 'password',
      hint: words.welcome.passwordHint,
      autocomplete: 'new-password',
    },
  ],
})}`,
  );
}

export function reset(view, { uid, token, email, problems }) {
  const words = texts(view.language);
  return page(
    view,
    words.reset.title,
    html`<p>${fill(words.reset.lead, { email })}</p>
${form(view, {
  action: '/identity/reset',
  problems,
  send: words.reset.send,
  fields: [
    { name: 'token', value: token, hidden: true },
    { name: 'uid', value: uid ?? '', hidden: true },
    {
      name: 'password',
      label: words.reset.newPassword,
      type: 'password',
      hint: words.welcome.passwordHint,
      autocomplete: 'new-password',
    },
  ],
})}`,
  );
}

export function confirmAddress(view, { token, email }) {
  const words = texts(view.language);
  return page(
    view,
    words.page.address,
    form(view, {
      action: '/identity/address',
      send: fill(words.page.addressConfirm, { email }),
      fields: [{ name: 'token', value: token, hidden: true }],
    }),
  );
}

/** A page that says one thing and leads to the site. `kind` is a part of the texts that has {title, body}. */
export function notice(view, kind, { title, body, code, again } = {}) {
  const words = texts(view.language);
  return page(
    view,
    title ?? words[kind].title,
    html`<p>${body ?? words[kind].body}</p>${code && html`<p class="hint">${words.error.code} <code>${code}</code></p>`}
<p><a class="button" href="/${view.language}/${again ? 'my' : ''}">${again ? words.expiredSignIn.again : words.toSite}</a></p>`,
  );
}

export function account(view, { account: known, done, problems = {} }) {
  const words = texts(view.language).page;
  const common = texts(view.language);
  const present = {
    name: 'present',
    label: words.present,
    type: 'password',
    autocomplete: 'current-password',
  };
  const part = (name, title, content) =>
    html`<section aria-labelledby="${name}-title"><h2 id="${name}-title">${title}</h2>${content}</section>`;
  const own = (name, options) =>
    form(
      { ...view, formId: name },
      { action: `/identity/account/${name}`, problems: problems[name], quiet: true, ...options },
    );
  return page(
    { ...view, here: { path: '/identity/account', search: '' } },
    words.title,
    html`<p>${words.lead}</p>
${done && html`<p class="done" role="status">${words[done]}</p>`}
<p class="ways"><a href="/${view.language}/my">${words.toMy}</a><a href="${to(view, '/sign-out')}">${words.signOut}</a></p>
${part(
  'profile',
  words.profile,
  own('profile', {
    send: words.save,
    fields: [
      { name: 'name', label: common.name, value: known.name, autocomplete: 'name' },
      {
        name: 'language',
        label: common.language,
        value: known.language,
        options: Object.entries(languages).map(([code, { name }]) => [code, name]),
      },
    ],
  }),
)}
${part(
  'address',
  words.address,
  html`<p>${fill(words.addressNow, { email: known.email })}</p>${own('address', {
    send: words.addressSend,
    fields: [
      {
        name: 'email',
        label: words.newAddress,
        type: 'email',
        hint: words.addressHint,
        autocomplete: 'email',
      },
      present,
    ],
  })}`,
)}
${part(
  'password',
  words.password,
  own('password', {
    send: words.passwordSend,
    fields: [
      present,
      {
        name: 'password',
        label: words.newPassword,
        type: 'password',
        hint: common.welcome.passwordHint,
        autocomplete: 'new-password',
      },
    ],
  }),
)}
${part('data', words.data, html`<p>${words.dataBody}</p><p><a class="button" href="${to(view, '/account/data')}">${words.download}</a></p>`)}
${part('remove', words.remove, html`<p>${words.removeBody}</p>${own('remove', { send: words.removeSend, danger: true, fields: [present] })}`)}`,
  );
}

/** The question at sign-out. Where the site asked with proof of the session, scripts answer it at once. */
export function signOut(view, { action, xsrf, isAsked }) {
  const words = texts(view.language).signOut;
  return page(
    { ...view, here: null },
    words.title,
    html`<p>${words.lead}</p>
<form method="post" action="${action}"><input type="hidden" name="xsrf" value="${xsrf}"><input type="hidden" name="logout" value="yes">
<p class="ways"><button class="button button-main" type="submit">${words.send}</button> <a class="button" href="/${view.language}/">${words.stay}</a></p></form>`,
    { submits: !isAsked },
  );
}
