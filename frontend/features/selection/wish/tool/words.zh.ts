import type { Texts } from './words';

export const chinese: Texts = {
  usage: `用公开的文件核对一次按意向房源排序的分配。文件里的结论一概不信，全部在本机重新计算。

  node verify-wishes.mjs <文件夹或网址> [选项]

  <文件夹>      里面有 statement.json、signature.json、units.jsonl、wishes.jsonl、assignment.jsonl；
                也可以有 keys.json、摇号的 result.jsonl 和您自己的 my-wishes.json
  <网址>        这次分配的公开页面，例如 https://example.org/offerings/7/wishes/1
  --key HEX     您从别处得知的本市公钥（64 位）
  --own 文件    您保存的意向排序回执：核对算数的就是您提交的那一份
  --draw 文件   摇号的 result.jsonl：核对先后次序就是摇号的次序
  --json        供程序读取
  --lang zh|en  语言

全部相符时返回 0；有不符时返回 1；没能核对时返回 2。`,
  wrongUsage: {
    help: '',
    nothing: '请写明要核对哪次分配：文件夹或网址。',
    'too-many': '一次只能核对一个，多出来的是：{about}',
    'unknown-option': '没有这个选项：{about}',
    'no-value': '{about} 后面缺少内容。',
    'not-hex': '需要 64 位十六进制数字：{about}',
    'unknown-language': '语言只有 zh 和 en，没有 {about}。',
  },
  unreadable: {
    'file-missing': '缺少这个文件，无法核对：{about}',
    'no-connection': '连接不上：{about}',
    answered: '服务器没有给出文件：{about}',
    'web-page': '这是网页，不是文件。请检查网址：{about}',
  },
  holds: '全部相符：结果只由这些排序和摇号的先后得出。',
  broken: '有不符之处。请不要相信这个结果；请保存这些文件，并向住房保障部门和审计部门反映。',
  outcome: { passed: 'ok', failed: '不符', skipped: '未核对' },
  check: {
    STATEMENT: '说明文件符合规则的格式。',
    SIGNATURE: '说明文件有本市的签名。',
    UNITS: '截止时可选的房源就是签名时的那些。',
    WISHES: '各家的排序就是签名时的那些，没有重复。',
    RESULT: '公布的结果就是签名时的那一份。',
    REPLAY: '按次序重新分配，与公布的一字不差。',
    DRAW: '先后次序就是摇号的次序。',
    OWN: '算数的就是您提交的排序。',
  },
  problem: {
    malformed: '{file} 不符合规则（第 {line} 行）：{reason}。',
    'needs-earlier': '前面有不符之处，这一项无法进行。',
    'key-unknown': '签名的钥匙是 {keyId}，而已知的钥匙里没有它。',
    'signature-wrong': '签名不是钥匙 {keyId} 的，或者文件在签名后被改过。',
    'digest-differs': '{file} 不是签名时的那一份。签名的是 {expected}，这一份是 {found}。',
    'line-differs': '结果第 {line} 行与算出的不同。公布的：{found} 算出的：{expected}',
    'rank-unknown': '摇号结果里没有第 {rank} 名，或者他不属于这一批次。',
    'own-elsewhere': '您的回执属于项目 {offering} 的第 {phase} 阶段，不是这一次。',
    'own-missing': '公布的排序里没有您家。',
    'own-older': '您提交过第 {expected} 版，公布的却是第 {found} 版。',
    'own-differs': '公布的第 {version} 版与您提交的不同。',
    'own-rank': '摇号第 {rank} 名不是您家。',
  },
  warning: '注意',
  warnings: {
    'key-from-files':
      '您没有给出公钥，所以用了本市公布的。请把编号 {keyId} 与在别处看到的对照；对上了，签名才有意义。',
    'own-newer': '您保存的是第 {version} 版，算数的是后来提交的第 {found} 版。如果那不是您提交的，请反映。',
    'ranks-missing': '摇号里有 {count} 家不在其中：他们已经有房、退出，或者放弃了资格。',
  },
  reason: {
    'not-utf8': '不是 UTF-8 文字',
    'not-json': '不是 JSON，或者被截断',
    'not-canonical': '不是唯一允许的写法',
    'other-members': '缺少或多出了内容',
    'other-form': '有一个值的格式不对',
    'out-of-range': '有一个值太大或太小',
    'not-ascending': '次序不对',
    'stands-twice': '有内容重复',
    'too-early': '时间太早',
    'no-line-feed': '最后一行被截断',
    empty: '是空的',
    'not-endorsed': '有钥匙没有得到前一把的认可',
    'not-in-order': '钥匙没有依次接续',
  },
  figures: {
    offering: '项目',
    phase: '阶段',
    closedAt: '截止时间',
    draw: '摇号编号',
    families: '参加户数',
    lists: '提交排序',
    assigned: '分到房源',
    keyId: '签名的钥匙',
  },
  own: '您家：摇号第 {rank} 名，排序第 {version} 版，分到第 {place} 志愿，房源 {unit}。',
  ownNone: '您家：摇号第 {rank} 名，排序第 {version} 版，没有分到房源。',
  brokenTool: '工具自身出错，与分配无关：{about}',
};
