import type { Texts } from './words';

const TELL = '请保存这些文件，并向住房保障部门和审计部门反映。';
const FETCH = '请重新下载文件；如果仍然如此，请保存文件并反映。';

export const chinese: Texts = {
  usage: `用公开的文件核对一次摇号。文件里的结论一概不信，全部在本机重新计算。

  node verify-draw.mjs <文件夹或网址> [选项]

  <文件夹>          里面有 seal.json、signature.json、roster.jsonl，摇号后还有 entries.jsonl、
                    randomness.json、result.jsonl；也可以有 keys.json、history.jsonl 和 struck.jsonl
  <网址>            这次摇号的公开页面，例如 https://example.org/draws/7
  --key HEX         您从别处得知的本市公钥（64 位）
  --seal HEX        您在摇号前记下的封存指纹（64 位）
  --earlier 文件夹  您以前保存的文件：一个都不许变
  --json            供程序读取
  --lang zh|en      语言

全部相符时返回 0；有不符或无法判断时返回 1；没能核对时返回 2。`,
  wrongUsage: {
    help: '',
    'no-draw': '请写明要核对哪次摇号：文件夹或网址。',
    'two-draws': '一次只能核对一个摇号，多出来的是：{about}',
    'unknown-option': '没有这个选项：{about}',
    'no-value': '{about} 后面缺少内容。',
    'not-hex': '需要 64 位十六进制数字：{about}',
    'unknown-language': '语言只有 zh 和 en，没有 {about}。',
  },
  unreadable: {
    'no-such-folder': '没有这个文件夹：{about}',
    'not-a-folder': '这是一个文件。请给出存放摇号文件的文件夹：{about}',
    'file-missing': '缺少这个文件，无法核对：{about}',
    'file-unreadable': '无法读取这个文件：{about}',
    'too-large': '这样的文件不可能这么大：{about}',
    'web-page': '这是网页，不是文件。可能网址不对，或者需要先登录：{about}',
    'no-connection': '连接不上：{about}',
    'time-out': '没有回应：{about}。请稍后再试，或者下载文件后给出文件夹。',
    answered: '服务器没有给出文件：{about}',
    elsewhere: '这个网址转到了另一个服务器。如果您信任它，请直接给出它的网址：{about}',
    'not-lines': '每一行应当是一次摇号的 JSON：{about}',
  },
  verdict: {
    VALID: '全部相符：公布的结果只由封存的名册和随机数得出，没有别的来源。',
    SEALED: '摇号前能核对的全部相符：名册已经封存，不能再改。',
    UNDECIDED: '没有发现不符，但凭现有的材料有一项无法判断。',
    INVALID: '有不符之处。请不要相信这个结果。',
  },
  check: {
    SEAL_FORM: '封存文件符合规则的格式。',
    SEAL_SIGNATURE: '封存文件有本市的签名。',
    ROSTER_FORM: '名册格式正确，没有人重复。',
    ROSTER_SIZE: '名册的户数与封存时一致。',
    ROSTER_ROOT: '名册与封存的一字不差。',
    VALUES_FORM: '每个声明的来源都有一个随机数。',
    ENTRIES: '人工读取的数按时确定，并有签名。',
    BEACON_SIGNATURE: '信标的数是声明的那一轮。',
    SEED: '种子由封存文件和随机数得出。',
    ORDER: '签号和顺序重新计算，与公布的一致。',
    KEYS: '签名的钥匙就是可信的那一把，或由它接续而来。',
    HISTORY: '历次摇号没有缺号，并与本次相符。',
    KNOWN_SEAL: '封存文件就是您记下的那一份。',
    EARLIER: '您以前保存的文件都没有变。',
  },
  failed: '不符',
  unable: '无法判断',
  skipped: '未核对',
  warning: '注意',
  problem: {
    'file-missing': '缺少 {file}。',
    'file-malformed': '{file} 不符合规则（{where}）：{reason}。',
    'needs-earlier': '前面有不符之处，这一项无法进行。',
    'key-unknown': '封存文件由钥匙 {keyId} 签名，而已知的钥匙里没有它。',
    'signature-wrong': '签名不是钥匙 {keyId} 的，或者封存文件在签名后被改过。',
    'size-differs': '封存时有 {expected} 户，名册上有 {found} 户：有人被加入或删去。',
    'root-differs': '名册在封存后被改过。封存的是 {expected}，算出的是 {found}。',
    'seed-differs': '公布的种子 {expected} 不是算出的 {found}。',
    'order-differs': '结果第 {line} 行与算出的不同。公布的：{found} 算出的：{expected}',
    'beacon-wrong': '来源 {source} 的数不是信标网络第 {round} 轮的：可能是编造的，或者是别的轮次。',
    'entry-missing': '来源 {source} 没有按封存的次序恰好有一条确定的记录。',
    'entry-of-another-seal': '来源 {source} 的记录属于另一份封存文件。',
    'entry-signature-wrong': '来源 {source} 的记录不是由封存的钥匙签名的。',
    'entry-value-differs': '来源 {source} 确定的是 {found}，摇号用的却是 {expected}。',
    'entry-too-early': '来源 {source} 在 {at} 就确定了，早于能够得知的时间 {expected}。',
    'entry-too-late':
      '骰子（来源 {source}）在 {at} 才确定；从 {expected} 起已能知道别的随机数，骰子就可能一直掷到满意为止。',
    'key-chain-broken':
      '在可信的钥匙与封存的钥匙之间，本市称遗失过钥匙，因此没有人为钥匙 {keyId} 作保。所给原因：{reason}',
    'key-not-in-chain': '可信的钥匙 {keyId} 不在本市公布的钥匙里。',
    'key-older': '钥匙 {keyId} 比您给出的更早。新钥匙不能为旧钥匙作保。',
    'history-gap': '历次摇号第 {line} 行的号是 {found}，应当是 {expected}：缺少一次摇号。',
    'history-two-draws': '第 {first} 号和第 {second} 号摇号属于同一批房源，都没有作废。',
    'history-draw-missing': '历次摇号里没有第 {drawNumber} 号。',
    'history-differs': '历次摇号对本次的记载不同（{member}）：写的是 {found}，应当是 {expected}。',
    'history-previous-wrong': '封存文件没有正确写明前一份：写的是 {found}，应当是 {expected}。',
    'history-sealed-late': '封存文件在 {at} 才公布；按它自己的规则应不晚于 {expected}。',
    'seal-is-another': '您记下的是 {expected}，而这份封存文件是 {found}：封存文件被换过。',
    'file-changed': '{file} 与您保存的不同了。',
  },
  warnings: {
    'key-from-files':
      '您没有给出公钥，所以用了文件里的。请把编号 {keyId} 与本市在别处公布的对照；对上了，签名才有意义。',
    'key-break': '本市称遗失了钥匙，自 {since} 起改用 {keyId}。请向本市询问。所给原因：{reason}',
    'late-void':
      '第 {drawNumber} 号摇号在 {at} 作废，那时随机数已经可以得知。此时作废的人，可能是想要另一个结果。所给原因：{reason}',
    voided: '本次摇号已在 {at} 作废，不算数。所给原因：{reason}',
    'history-missing': '没有给出 history.jsonl，因此没有核对这批房源是否摇过两次。',
    'struck-malformed': 'struck.jsonl 不符合规则（第 {line} 行）。它不改变任何人的位置。',
  },
  advice: {
    SEAL_FORM: FETCH,
    SEAL_SIGNATURE: '请把公钥与本市公布的对照；如果公钥没错，请反映。',
    ROSTER_FORM: FETCH,
    ROSTER_SIZE: TELL,
    ROSTER_ROOT: TELL,
    VALUES_FORM: FETCH,
    ENTRIES: TELL,
    BEACON_SIGNATURE: `请向任意一个 drand 中继查询这一轮并对照。${TELL}`,
    SEED: TELL,
    ORDER: TELL,
    KEYS: '请通过别的途径向本市索取当时的公钥，并用 --key 给出。',
    HISTORY: '期间可能有摇号结束，请重新下载全部文件；如果仍然如此，请反映。',
    KNOWN_SEAL: '请把您记下的内容交给审计部门；它证明封存文件被换过。',
    EARLIER: '请把两个文件夹都交给审计部门；它们证明改了什么。',
  },
  reason: {
    'not-utf8': '不是 UTF-8 文字',
    'not-json': '不是 JSON，或者被截断',
    'not-canonical': '不是唯一允许的写法',
    'other-members': '缺少或多出了内容',
    'other-form': '有一个值的格式不对',
    'out-of-range': '有一个值太大或太小',
    'not-ascending': '次序不对，或者有人重复',
    'stands-twice': '有内容重复',
    'too-early': '有随机数在摇号前或掷骰前就能得知',
    'no-line-feed': '最后一行被截断',
    empty: '是空的',
    'not-endorsed': '有钥匙没有得到前一把的认可',
    'not-in-order': '钥匙没有依次接续',
  },
  figures: {
    draw: '摇号编号',
    families: '参加户数',
    called: '入围户数',
    struck: '之后退出',
    sealDigest: '封存指纹',
    rosterRoot: '名册指纹',
    seed: '种子',
    resultDigest: '结果指纹',
    keyId: '封存的钥匙',
    sealedAt: '封存时间',
    earliest: '摇号不早于',
    drand: 'drand 第 {round} 轮，产生于',
    number: '{publication} {issue}，公布于',
    dice: '骰子，须早于',
    agreedAt: '来源 {source} 确定于',
  },
  wholeFile: '第 {line} 行',
  brokenTool: '工具自身出错，与摇号无关：{about}',
};
