/* Keys that chat applications, mini programs and advertisers append to whatever address passes through them. */

const names = new Set([
  // WeChat, WeCom and QQ
  'from',
  'isappinstalled',
  'shareto',
  'nsukey',
  'wxfid',
  'wx_header',
  'wechat_redirect',
  'wework_cfm_code',
  'rd',
  'scene',
  'subscene',
  'ascene',
  'clicktime',
  'enterid',
  'sessionid',
  'srcid',
  'devicetype',
  'pass_ticket',
  'exportkey',
  'chksm',
  'adtag',
  '_wv',
  '_wwv',
  // DingTalk and Feishu
  'dd_progress',
  'ddtab',
  'open_in_browser',
  // Weibo, Bilibili, Toutiao, Taobao, Baidu
  'weibo_id',
  'vd_source',
  'tt_from',
  'spm',
  'scm',
  'bd_vid',
  'hmsr',
  'hmpl',
  'hmcu',
  'hmkw',
  'hmci',
  // Others
  'fbclid',
  'gclid',
  'msclkid',
  'yclid',
  'timestamp',
  'ts',
  '_t',
])
const beginnings = ['utm_', 'share_', 'sharer_', 'dd_nav_', 'spm_', 'mtm_'] as const

/** Whether a key of an address says only which way it came. */
export function isTracking(key: string): boolean {
  const name = key.toLowerCase()
  return names.has(name) || beginnings.some(beginning => name.startsWith(beginning))
}
