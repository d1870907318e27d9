package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text of the project in Markdown, as far as its own pages use it: headings, paragraphs, lists,
 * tables and blocks of code. What stands out in a line is plain here.
 *
 * @param blocks in their order
 */
public record Prose(List<Block> blocks) {

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*\\*|(?<!\\w)\\*(?=\\S)|(?<=\\S)\\*(?!\\w)|`");
  private static final Pattern RULE = Pattern.compile("\\|[\\s|:-]+\\|?");

  /** What a block is. */
  public enum Kind {
    /** A heading. */
    HEADING,
    /** A paragraph. */
    PARAGRAPH,
    /** A list. */
    LIST,
    /** A table. */
    TABLE,
    /** Lines as they are. */
    CODE
  }

  /**
   * A heading, a paragraph, a list, a table or code.
   *
   * @param level of a heading, from 1
   * @param text of a heading, a paragraph or code
   * @param rows items of a list, one cell each; of a table, its head first
   */
  public record Block(Kind kind, int level, String text, List<List<String>> rows) {
    static Block of(Kind kind, String text) {
      return new Block(kind, 0, text, List.of());
    }

    static Block of(Kind kind, List<List<String>> rows) {
      return new Block(kind, 0, "", List.copyOf(rows));
    }
  }

  /** Copies the list. */
  public Prose {
    blocks = List.copyOf(blocks);
  }

  /** Reads {@code markdown}. */
  public static Prose of(String markdown) {
    return new Prose(new Reader(markdown.lines().toList()).read());
  }

  /** What stands between the heading that begins so and the next heading. */
  public List<Block> under(String heading) {
    List<Block> under = new ArrayList<>();
    boolean inside = false;
    for (Block block : blocks) {
      if (block.kind() == Kind.HEADING) {
        inside = block.text().startsWith(heading);
      } else if (inside) {
        under.add(block);
      }
    }
    return under;
  }

  /** The first paragraph that begins so. */
  public Optional<String> paragraph(String beginning) {
    return blocks.stream()
        .filter(block -> block.kind() == Kind.PARAGRAPH && block.text().startsWith(beginning))
        .map(Block::text)
        .findFirst();
  }

  private static String plain(String line) {
    return EMPHASIS.matcher(LINK.matcher(line.strip()).replaceAll("$1")).replaceAll("");
  }

  /** Goes through the lines. */
  private static final class Reader {
    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    Reader(List<String> lines) {
      this.lines = lines;
    }

    List<Block> read() {
      while (at < lines.size()) {
        String line = lines.get(at);
        if (line.isBlank() || line.startsWith("<!--")) {
          at++;
        } else if (line.startsWith("#")) {
          int level = (int) line.chars().takeWhile(c -> c == '#').count();
          blocks.add(new Block(Kind.HEADING, level, plain(line.substring(level)), List.of()));
          at++;
        } else if (line.startsWith("```")) {
          at++;
          blocks.add(Block.of(Kind.CODE, String.join("\n", until("```"))));
          at++;
        } else if (line.startsWith("    ")) {
          blocks.add(Block.of(Kind.CODE, line.strip()));
          at++;
        } else if (line.startsWith("|")) {
          blocks.add(Block.of(Kind.TABLE, table()));
        } else if (line.startsWith("- ")) {
          blocks.add(Block.of(Kind.LIST, list()));
        } else {
          blocks.add(Block.of(Kind.PARAGRAPH, paragraph()));
        }
      }
      return blocks;
    }

    private List<String> until(String end) {
      List<String> found = new ArrayList<>();
      while (at < lines.size() && !lines.get(at).startsWith(end)) {
        found.add(lines.get(at++));
      }
      return found;
    }

    private List<List<String>> table() {
      List<List<String>> rows = new ArrayList<>();
      while (at < lines.size() && lines.get(at).startsWith("|")) {
        String line = lines.get(at++).strip();
        if (!RULE.matcher(line).matches() || rows.isEmpty()) {
          String cells = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
          rows.add(Stream.of(cells.split("\\|", -1)).map(Prose::plain).toList());
        }
      }
      return rows;
    }

    private List<List<String>> list() {
      List<List<String>> items = new ArrayList<>();
      while (at < lines.size() && lines.get(at).startsWith("- ")) {
        StringBuilder item = new StringBuilder(lines.get(at++).substring(2));
        while (at < lines.size() && lines.get(at).startsWith("  ")) {
          item.append(' ').append(lines.get(at++).strip());
        }
        items.add(List.of(plain(item.toString())));
      }
      return items;
    }

    private String paragraph() {
      StringBuilder words = new StringBuilder();
      while (at < lines.size() && isText(lines.get(at))) {
        words.append(words.length() == 0 ? "" : " ").append(lines.get(at++).strip());
      }
      return plain(words.toString());
    }

    private static boolean isText(String line) {
      return !line.isBlank()
          && !line.startsWith("#")
          && !line.startsWith("|")
          && !line.startsWith("```")
          && !line.startsWith("<!--");
    }
  }
}
