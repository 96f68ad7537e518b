"""Texts that somebody might write into a case to make a page do what it should not, by their kind."""

from __future__ import annotations

from groundswell.engine.common.names import unseen

ATTACKS: dict[str, list[str]] = {
    "scripts": [
        "<script>alert(1)</script>", "<SCRIPT SRC=//example.org/x.js></SCRIPT>", "<script",
        "<script >alert`1`</script >", "</script><script>alert(1)</script>", "<script/x>alert(1)",
        "<scr<script>ipt>alert(1)</scr</script>ipt>", "<script type=module>import('/x')</script>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<script>\\u0061lert(1)",
        "';alert(1);//", '";alert(1);//', "\\';alert(1);//", "`;alert(1);//", "-alert(1)-",
        "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
        "<template><script>alert(1)</script></template>", "<script>/*", "*/alert(1)/*",
    ],
    "styles": [
        "</style><script>alert(1)</script>", "<style>*{display:none}</style>", "</style>",
        "<style>@import '//example.org/x.css'</style>", "<link rel=stylesheet href=//example.org>",
        "url(//example.org/x.png)", "background:url(javascript:alert(1))", "} body { color: red",
        "expression(alert(1))", "*/ } body { display: none } /*", "<p style='position:fixed'>",
        "@import url(//example.org)", "<style>@font-face{src:url(//example.org)}</style>",
        "x' style='display:none", "-moz-binding:url(//example.org)", "<style/onload=alert(1)>",
    ],
    "events": [
        "<img src=x onerror=alert(1)>", "<body onload=alert(1)>", "<b onmouseover=alert(1)>x</b>",
        "<details open ontoggle=alert(1)>", "<input autofocus onfocus=alert(1)>",
        "<video><source onerror=alert(1)></video>", "<marquee onstart=alert(1)>x</marquee>",
        '" onfocus="alert(1)" tabindex="1', "' onclick='alert(1)", "x onerror=alert(1) y",
        "<a/onclick=alert(1)//href=x>x</a>", "<img/src=`x`onerror=alert(1)>", "<p onclick>",
        '"><img src=x onerror=alert(1)>', "'><img src=x onerror=alert(1)>", "--><img src=x>",
        "<button formaction=javascript:alert(1)>x", "<select autofocus onfocus=alert(1)>",
        "<audio src=x onerror=alert(1)>", "<x contenteditable onblur=alert(1)>x</x>",
    ],
    "elements": [
        "<b>bold</b>", "<h1>big</h1>", "</td></tr></table>", "</main></body></html>", "<base href=//x>",
        "<iframe src=//example.org></iframe>", "<iframe srcdoc='<script>alert(1)</script>'>",
        "<object data=//example.org>", "<embed src=//example.org>", "<form action=//example.org>",
        "<meta http-equiv=refresh content='0;url=//example.org'>", "<plaintext>", "<xmp>", "<listing>",
        "<!-- hidden", "-->", "<!--><img src=x>", "--!><img src=x>", "<![CDATA[x]]>", "]]>",
        "<?xml version='1.0'?>", "<?php echo 1 ?>", "<!DOCTYPE html>", "<!ENTITY x 'y'>", "<br>", "<",
        "<a", "a < b > c", "<\x00b>x", "<b\n>x", "< b>x", "</ b>", "<b/x", "<<b>>", "<frameset>",
        "<portal src=//example.org>", "<dialog open>x</dialog>", "<slot name=x>", "<bdo dir=rtl>x</bdo>",
    ],
    "drawings and formulas": [
        "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "</svg><script>alert(1)</script>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "</text><text x='0' y='0'>x",
        "<svg><a href=javascript:alert(1)><text>x</text></a>", "</title></svg>", "</desc><script>1",
        "<svg><use href=data:image/svg+xml;base64,PHN2Zz4=>", "<foreignObject><b>x</b></foreignObject>",
        "<svg><image href=//example.org/x.png>", "<svg><set attributeName=href to=javascript:alert(1)>",
        "<math><mi href=javascript:alert(1)>x</mi></math>", "<math><mtext><style><img src=x>",
        "<math><annotation-xml encoding='text/html'><script>alert(1)</script>", "</math><b>x",
        "<tspan onclick=alert(1)>x</tspan>", "<style>text{display:none}</style></svg>",
    ],
    "links": [
        "[link](http://example.org)", "[link](javascript:alert(1))", "[a](<javascript:alert(1)>)",
        "[a](data:text/html,<script>alert(1)</script>)", "[link][ref]", "[ref]: http://example.org",
        "[ref]: javascript:alert(1) 'x'", "![image](http://example.org/a.png)", "![x][ref]", "[x]",
        "[![x](http://example.org/a.png)](http://example.org)", "[a]( http://example.org 'title' )",
        "<http://example.org>", "<mail@example.org>", "<javascript:alert(1)>", "<MAILTO:a@example.org>",
        "http://example.org/a_b", "https://example.org", "HTTPS://EXAMPLE.ORG", "www.example.org",
        "WWW.example.org/x", "example.org", "example.com/path?x=1&y=2", "mail@example.org",
        "mailto:a@example.org", "ftp://example.org", "//example.org/x", "tel:+123456789", "xmpp:a@b.org",
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "javascript&colon;alert(1)",
        "data:text/html,<script>alert(1)</script>", "vbscript:msgbox(1)", "file:///etc/hostname",
        "@somebody", "#123", "owner/name#1", "GH-12", "[[page]]", "[a](b", "](http://example.org)",
        "[a\\](http://example.org)", "[\\](x)](http://example.org)", "http://[::1]/", "http://127.0.0.1",
        "a:b", "x.org.", "example。org", "e\u0301xample.org", "http:example.org", "git@example.org:x/y",
    ],
    "emphasis and code": [
        "*stars*", "**bold**", "***both***", "_under_", "__under__", "snake_case_name", "~~gone~~", "~sub~",
        "`code`", "``a ` b``", "`unclosed", "a*b_c`d", "\\", "\\\\", "ends with \\", "\\*not\\*", "\\<b>",
        "==marked==", "++new++", "2^10^", "$x^2$", "$$x$$", "\\(x\\)", "\\[x\\]", "***", "* * *", ":smile:",
        "||hidden||", "^^up^^", "{.class #id}", "{: onclick=alert(1)}", "[x]{.y}", "*a **b* c**",
    ],
    "blocks": [
        "# heading", "###### heading", "heading #", "===", "---", "- - -", "- item", "+ item", "* item",
        "1. item", "1) item", "123456789. item", "> quote", ">> quote", "    code", "\tcode", "```python",
        "~~~", "```mermaid", "first\n\nsecond", "a\n# heading", "a\n===", "a\n---", "a\n\n---\n\nb", ": term",
        "[ ] task", "- [x] task", "***\n***", "\n\n\nx", "a\r\n\r\n<b>x</b>", "!!! note", "::: warning", "[TOC]",
        "[^1]", "[^1]: note", "^[note]", "*[HTML]: x", "--- title: x ---", "+++", "%%% x", "<details>\n\n# x",
    ],
    "tables": [
        "| a | b |", "a|b", "|", "||", "|---|---|", ":-:|:-:", "\\|", "a\\|b", "`a|b`", "a\n| b | c |",
        "a\r| b |", "a |\n|---|---|\n| x |", "a</td><td>b", "a&#124;b", "a｜b",
    ],
    "entities": [
        "&amp;", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;b&#62;", "&#x3C;b&#x3E;", "&copy", "&nbsp;",
        "&amp;lt;b&amp;gt;", "R&D", "&", "&&", "&;", "&#0;", "&#xD800;", "&quot; onclick=&quot;alert(1)",
        "&NewLine;# x", "&Tab;", "&zwj;", "&bigstar;&apos;", "%3Cscript%3Ealert(1)%3C/script%3E", "&#8238;x",
    ],
    "quotes": [
        '"', "'", '""', "''", "`", "“”", "«»", "it's", 'say "x"', "\\\"", "\\'", "a\"b'c`d", "'''", '"""',
    ],
    "templates": [
        "{{ 7*7 }}", "{% include 'x' %}", "{% raw %}", "{# hidden #}", "{{ advice.case }}", "{{", "}}", "{%",
        "{{ ''.__class__.__mro__ }}", "{% endfor %}", "{% for x in y %}", "${7*7}", "#{7*7}", "<%= 7*7 %>",
        "%(case)s", "%s", "{0}", "{case}", "{x!r}", "$case", "$(id)", "`id`", "*{7*7}", "@{7*7}", "[[${7*7}]]",
        "{{constructor.constructor('alert(1)')()}}", "{{{x}}}", "{%- x -%}", "{{ x|safe }}", "~{x}", "#set($x=1)",
    ],
    "charts": [
        "%%{init: {'theme':'dark'}}%%", "%%{init: {'securityLevel':'loose'}}%%", "%% comment", "graph TD; A-->B",
        "A-->B", "click A href 'javascript:alert(1)'", "click A call alert(1)", 'x": [0.1, 0.1]', "x: [0.5, 0.5]",
        '"]: [1, 1]', "[0.1, 0.9]", "title x", "x-axis a --> b", "quadrant-1 x", "accTitle: x", "accDescr { x }",
        "classDef a fill:#f00", "a:::b", "point:radius 9", "```\n<script>alert(1)</script>", "#quot;x#quot;",
        "#lt;b#gt;", "<br/>", "end", "subgraph x", "---\nconfig:\n  theme: dark\n---", "a;b", "(round)", "{curly}",
    ],
    "direction and invisible signs": [
        "\u202eabc", "abc\u202dx", "\u2066abc\u2069", "\u2067abc", "\u2068abc", "\u200fabc", "\u200eabc", "\u061cabc",
        "a\u200bb", "\u200bjavascript:alert(1)", "<scr\u200bipt>", "a\u200db", "a\u200cb", "a\u2060b", "\ufeffabc",
        "a\u00adb", "a\u034fb", "a\u180eb", "a\ufe0fb", "a\U000e0041b", "a\u2028b", "a\u2029b", "a\x85b", "a\u00a0b",
        "\u202e<script>\u202c", "a\u2028# b", "a\u2029| b |", "a\u202e\u2066b\u2069\u202cc", "abc\u202e", "\ufff9a\ufffab\ufffb",
    ],
    "control signs": [
        "a\x00b", "\x00<b>", "a\x08b", "a\x0bb", "a\x0cb", "a\x1ab", "a\x7fb", "a\x9bb", "\x1b[2J", "\x1b[31mred\x1b[0m",
        "\x1b]0;title\x07", "\x1b]8;;http://example.org\x07x\x1b]8;;\x07", "\x1bPx\x1b\\", "\x9b31mx", "a\rb", "\ra",
        "\x07x", "\x1b[6nx", "\x1b]52;c;eA==\x07x", "a\x1bcb", "[red]x[/red]", "[bold]", "[/]", "[link=http://example.org]x",
        "a\ufffeb", "a\uffffb", "a\U0001fffeb",
    ],
    "sizes and heaps": [
        "x" * 190, "W" * 190, "é" * 190, "工" * 190, "*" * 190, "|" * 190, "<" * 190, "[" * 190, "&" * 190, "`" * 190,
        "[" * 90 + "x" + "](y)" * 20, "> " * 94 + "x", "- " * 90 + "x", "<b>" * 60, "{{" * 90, "word " * 37 + "x",
        "Z" + "\u0301" * 180, "e" + "\u0489\u0316\u0334" * 40, "ก" + "\u0e49" * 100, "\U0001f468\u200d" * 40 + "\U0001f469",
        "\ufdfd" * 60, "𒐫" * 60, "_" * 190, "a." * 90, "a:" * 90, "/" * 190, "\\" * 190, "1." * 90, "م" * 190, "a/" * 90,
    ],
    "scripts of many languages": [
        "မြန်မာ", "مجلس العمال", "工会联盟", "✊🏿", "a\u0301", "שלום", "รัฐบาล", "हिन्दी", "ﷺ", "Ⅷ", "ﬁ", "𝕏", "①",
        "＜script＞alert(1)＜/script＞", "‹b›", "〈b〉", "ｊavascript:alert(1)", "ſcript", "K", "İ", "ß",
    ],
    "spreadsheets and databases": [
        "=1+1", "=HYPERLINK(\"http://example.org\")", "+1", "-1", "@SUM(A1)", "0", "null", "undefined", "NaN", "true",
        "'; DROP TABLE allies; --", "../../etc/hostname", "..\\..\\x", "CON", "a\tb", "x;y", "no", "~",
    ],
}  # fmt: skip
"""Every text is at most 200 signs long, as a name may be, and has a sign that can be seen."""

ALL = [text for texts in ATTACKS.values() for text in texts]

NAMES = [f"{kind} {number}" for kind, texts in ATTACKS.items() for number in range(len(texts))]
"""What tests call each of them."""


def batches(size: int) -> list[list[str]]:
    """All attacks that a case lets through, in batches of names that are all different."""
    names = [text for text in ALL if unseen(text) is None]
    number = -(-len(names) // size)
    return [
        [f"{text.strip()[:190].strip()} {place}" for place, text in enumerate(names[start::number])]
        for start in range(number)
    ]
