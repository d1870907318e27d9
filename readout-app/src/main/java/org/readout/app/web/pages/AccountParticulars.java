package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.account.Particular;
import org.readout.account.Teller;
import org.readout.app.compare.ComparedReports;
import org.readout.app.view.AccountWords;
import org.readout.app.web.Quotation;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;

/** What the sides tell of the engagement itself: the day, the place, who took part. */
final class AccountParticulars {

  private AccountParticulars() {}

  /** A row a particular of which anything is told. */
  static List<AccountsPage.ParticularRow> of(
      List<AccountsPage.Side> sides,
      ComparedReports compared,
      List<Claim> told,
      AccountWords words) {
    return Arrays.stream(Particular.About.values())
        .map(about -> row(about, sides, compared, told, words))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<AccountsPage.ParticularRow> row(
      Particular.About about,
      List<AccountsPage.Side> sides,
      ComparedReports compared,
      List<Claim> claims,
      AccountWords words) {
    List<Particular> told =
        compared.comparison().particulars().stream()
            .filter(particular -> particular.about() == about)
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<List<AccountsPage.ParticularValue>> cells = new ArrayList<>();
    for (AccountsPage.Side side : sides) {
      cells.add(
          told.stream()
              .filter(
                  particular -> particular.tellers().stream().anyMatch(side.tellers()::contains))
              .map(
                  particular ->
                      new AccountsPage.ParticularValue(
                          words.value(particular), path(particular, side, compared, claims, words)))
              .distinct()
              .toList());
    }
    return Optional.of(new AccountsPage.ParticularRow(AccountWords.label(about), cells));
  }

  /** Where the side says so. */
  private static Optional<String> path(
      Particular particular,
      AccountsPage.Side side,
      ComparedReports compared,
      List<Claim> claims,
      AccountWords words) {
    return claims.stream()
        .filter(claim -> side.tellers().contains(Teller.of(claim)))
        .filter(claim -> says(claim, particular, words))
        .flatMap(
            claim ->
                compared
                    .document(claim.document())
                    .map(document -> Quotation.of(claim.evidence().get(0), document).path())
                    .stream())
        .findFirst();
  }

  private static boolean says(Claim claim, Particular particular, AccountWords words) {
    if (!(claim.content() instanceof Engagement engagement)) {
      return false;
    }
    if (particular.about() == Particular.About.PARTICIPANT) {
      return engagement.parties().stream()
          .flatMap(party -> party.actor().person().stream())
          .anyMatch(
              person ->
                  particular.person().flatMap(Actor::person).filter(person::equals).isPresent());
    }
    Particular own =
        new Particular(particular.about(), claim, Optional.empty(), particular.tellers());
    return words.value(own).equals(words.value(particular));
  }
}
