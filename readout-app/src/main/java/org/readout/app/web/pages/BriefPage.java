package org.readout.app.web.pages;

import java.util.List;
import org.readout.app.brief.Brief;
import org.readout.app.web.Frame;
import org.readout.app.web.Language;
import org.readout.app.web.Quotation;

/**
 * {@code /pairs/CHN-USA/brief}: a brief to be read here or printed.
 *
 * @param brief the brief
 * @param subject the page of the state or the pair
 * @param formats the same in other formats
 */
public record BriefPage(Brief brief, String subject, List<Frame.Export> formats) {

  /** The words of a source, with the way to them. */
  public static Quotation quotation(Brief.Source source) {
    return new Quotation(
        source.words().document(),
        source.words().span().start(),
        source.words().span().end(),
        source.words().quote(),
        source.publisher(),
        source.published(),
        Language.of(source.words().quote()));
  }
}
