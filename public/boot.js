/*
 * Runs before anything else and in any browser, the IE kernel of dual-kernel browsers included: ES3 only.
 * It sets appearance and text size before the first paint, and says in plain words why the dashboard cannot start.
 */
(function () {
  var html = document.documentElement;

  var appearance = null;
  var textSize = null;
  try {
    appearance = window.localStorage.getItem('appearance');
    textSize = window.localStorage.getItem('text-size');
  } catch (e) {}
  if (appearance !== 'light' && appearance !== 'dark') {
    var dark = window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches;
    appearance = dark ? 'dark' : 'light';
  }
  html.setAttribute('data-appearance', appearance);
  if (textSize === 'large' || textSize === 'largest') html.setAttribute('data-text-size', textSize);

  /* The page carries the overview in the administrative scope; at any other address it would show the wrong figures. */
  if ((location.hash !== '' && location.hash !== '#' && location.hash !== '#/') || /[?&]scope=/.test(location.search)) html.setAttribute('data-address', 'other');

  var isIE = !!document.documentMode;
  /* Element.replaceChildren came with Chromium 86, the oldest that the dashboard is built for. */
  var isOld = !isIE && !html.replaceChildren;

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
    } else if (html.getAttribute('data-started') !== 'true') {
      if (location.protocol === 'file:' && html.getAttribute('data-single') !== 'true') {
        say('请打开单文件版', '直接双击打开这个文件，浏览器不允许它读取旁边的程序。请双击单文件版（dist-single 里的 HTML 文件），或通过网址打开看板。');
      } else {
        say('看板没有启动', '页面的程序没有读到或没有运行。请刷新再试；仍不行时，请把这句话和浏览器名称、版本告诉提供这份看板的人。');
      }
    }
  }

  if (window.addEventListener) window.addEventListener('load', function () { setTimeout(check, 0); });
  else window.attachEvent('onload', check);
})();
