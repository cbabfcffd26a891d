/*
 * Runs before anything else and in any browser, the IE kernel of dual-kernel browsers included: ES3 only.
 * It sets appearance and text size before the first paint, and says in plain words why the dashboard cannot start.
 */
(function () {
  var html = document.documentElement;

  function isIn(list, item) {
    for (var i = 0; i < list.length; i++) if (list[i] === item) return true;
    return false;
  }

  var appearance = null;
  var textSize = null;
  try {
    appearance = window.localStorage.getItem('appearance');
    textSize = window.localStorage.getItem('text-size');
  } catch (e) {}
  var appearances = (html.getAttribute('data-appearances') || '').split(' ');
  if (!isIn(appearances, appearance)) {
    var dark = window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches;
    appearance = dark ? 'dark' : 'light';
  }
  html.setAttribute('data-appearance', appearance);
  if (textSize === 'large' || textSize === 'largest') html.setAttribute('data-text-size', textSize);

  /* Of the views and scopes only what the line says that stands there while the program comes. */
  var views = {
    '': '总览',
    results: (html.getAttribute('data-result-year') || '') + '成效',
    trends: '五年跨越',
    targets: '目标',
    scopes: '口径',
    indicators: '指标库',
    milestones: '要事',
    glossary: '名词',
    data: '关于数据',
    present: '放映'
  };
  var administrative = html.getAttribute('data-administrative') || '';
  var scopes = {
    administrative: administrative,
    management: html.getAttribute('data-management') || '',
    compare: administrative ? '两种口径对比' : ''
  };

  function isStarted() {
    return html.getAttribute('data-started') === 'true';
  }

  /* A scope may stand in front of the hash, where a chat application has put what it added. */
  function asksForScope() {
    return /[?&]scope=/.test(location.search);
  }

  function addressText() {
    var text = location.hash + (asksForScope() ? '&' + location.search.slice(1) : '');
    try {
      return decodeURIComponent(text);
    } catch (e) {
      return text;
    }
  }

  function scopeOf(text) {
    var found = /[?&;]scope=([a-z]*)/i.exec(text);
    return found ? found[1].toLowerCase() : 'administrative';
  }

  function label(labels, name) {
    return Object.prototype.hasOwnProperty.call(labels, name) ? labels[name] : '';
  }

  /* One that was not understood is not named: the program says what it makes of it. */
  function readingLine(text) {
    var view = label(views, /^#?!?\/?([a-z]*)/i.exec(text)[1].toLowerCase());
    var scope = label(scopes, scopeOf(text));
    return '正在读取' + (view ? '“' + view + '”' : '这一页') + (scope ? '（' + scope + '）' : '') + '…';
  }

  /*
   * The page carries the overview in the administrative scope. At any other address base.css shows none of it, and
   * this line in its place, until the program is there.
   */
  function followAddress() {
    if (isStarted()) return;
    var hash = location.hash;
    if ((hash === '' || hash === '#' || hash === '#/') && !asksForScope()) {
      html.removeAttribute('data-address');
      return;
    }
    html.setAttribute('data-address', 'other');
    if (html.style.setProperty) html.style.setProperty('--reading', '"' + readingLine(addressText()) + '"');
  }

  /* What the page carries leads on in the administrative scope, from the overview; a reader came to another address. */
  function turnLinks() {
    if (isStarted() || !html.getAttribute('data-address') || !document.querySelectorAll) return;
    var scope = scopeOf(addressText());
    var links = document.querySelectorAll('.header a');
    for (var i = 0; i < links.length; i++) {
      if (scope !== 'administrative' && label(scopes, scope))
        links[i].href = links[i].getAttribute('href') + '?scope=' + scope;
      links[i].removeAttribute('aria-current');
    }
    /* No longer what the build wrote: the program draws it anew. */
    html.setAttribute('data-turned', 'true');
  }

  followAddress();

  var isIE = !!document.documentMode;
  /* Element.replaceChildren came with Chromium 86, the oldest that the dashboard is built for. */
  var isOld = !isIE && !html.replaceChildren;
  /* Half a program would write over what is said here. */
  if (isIE || isOld) html.setAttribute('data-unfit', 'true');

  function say(title, text) {
    var root = document.getElementById('root');
    if (!root) return;
    while (root.firstChild) root.removeChild(root.firstChild);
    var box = document.createElement('div');
    box.className = 'plain-message';
    box.style.cssText = 'max-width:40em;margin:3em auto;padding:0 1.5em;font:16px/1.8 "Microsoft YaHei",sans-serif';
    var h = document.createElement('h1');
    h.style.cssText = 'font-size:24px';
    h.appendChild(document.createTextNode(title));
    var p = document.createElement('p');
    p.appendChild(document.createTextNode(text));
    box.appendChild(h);
    box.appendChild(p);
    root.appendChild(box);
  }

  function check() {
    if (isIE) {
      say('请切换到极速模式', '现在用的是兼容模式（IE内核），看板在其中不能显示。请点击地址栏右侧的“e”或闪电图标，选择“极速模式”，页面会自动刷新。如果没有这个图标，请换用360、奇安信、Edge 或其他 Chromium 浏览器。');
    } else if (isOld) {
      say('浏览器版本太旧', '看板需要 Chromium 86 及以上内核（2020年10月以后的360、奇安信、Edge、Chrome 等浏览器）。请升级浏览器，或换一台电脑打开。');
    } else if (!isStarted()) {
      if (location.protocol === 'file:' && html.getAttribute('data-single') !== 'true') {
        say('请打开单文件版', '直接双击打开这个文件，浏览器不允许它读取旁边的程序。请双击单文件版（dist-single 里的 HTML 文件），或通过网址打开看板。');
      } else {
        say('看板没有启动', '页面的程序没有读到或没有运行。请刷新再试；仍不行时，请把这句话和浏览器名称、版本告诉提供这份看板的人。');
      }
    }
  }

  if (window.addEventListener) {
    window.addEventListener('hashchange', followAddress);
    /* Before the program has come, on a slow line long before. */
    document.addEventListener('readystatechange', function () {
      if (document.readyState !== 'interactive') return;
      turnLinks();
      if (isOld) check();
    });
    window.addEventListener('load', function () {
      setTimeout(check, 0);
    });
  } else window.attachEvent('onload', check);
})();
