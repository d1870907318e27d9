package org.readout.app.picture;

import java.util.List;

/**
 * A picture, drawn twice: for a page and for a telephone.
 *
 * @param title what it shows
 * @param caption in one or a few sentences, how to read it and what is not in it
 * @param wide the picture as an {@code svg} element, well-formed and escaped
 * @param narrow the same for a telephone
 * @param table the same figures
 */
public record Picture(
    String title, String caption, String wide, String narrow, PictureTable table) {

  /**
   * The whole as a {@code figure} element of HTML: both pictures, of which {@code pictures.css}
   * shows the one that fits, the caption, and the table folded up. Everything is escaped.
   */
  public String figure() {
    Markup markup = new Markup();
    markup.open("figure").with("class", "picture");
    markup.open("div").with("class", "picture-wide").written(wide).close();
    markup.open("div").with("class", "picture-narrow").written(narrow).close();
    markup.element("figcaption", caption);
    if (!table.rows().isEmpty()) {
      markup.open("details").element("summary", "As a table");
      table(markup);
      markup.close();
    }
    return markup.close().finish();
  }

  private void table(Markup markup) {
    markup.open("div").with("class", "picture-table").with("tabindex", "0");
    markup.with("role", "group").with("aria-label", title);
    markup.open("table").element("caption", title);
    markup.open("thead").open("tr");
    for (String column : table.columns()) {
      markup.open("th").with("scope", "col").words(column).close();
    }
    markup.close().close().open("tbody");
    for (List<PictureTable.Cell> row : table.rows()) {
      markup.open("tr");
      for (int i = 0; i < row.size(); i++) {
        if (i == 0) {
          markup.open("th").with("scope", "row");
        } else {
          markup.open("td");
        }
        PictureTable.Cell cell = row.get(i);
        if (cell.address().isPresent()) {
          markup.open("a").with("href", cell.address().get()).words(cell.words()).close();
        } else {
          markup.words(cell.words());
        }
        markup.close();
      }
      markup.close();
    }
    markup.close().close().close();
  }
}
