package org.readout.app.export.tables;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all tables. A component is a column; its name with underscores is the column's, and a
 * value that is not known is {@code null}. Offsets count UTF-16 units of the document's text.
 * Several values in one column are set apart by {@code "; "}. docs/formats.md says what each is.
 */
public final class Rows {

  private Rows() {}

  /** A document. */
  public record DocumentRow(
      String documentId,
      String name,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable String title,
      @Nullable LocalDate published,
      @Nullable String zone,
      @Nullable Instant retrieved,
      @Nullable String copyOf,
      String version,
      String text) {}

  /** Where a document was found. */
  public record AddressRow(
      String documentId,
      String addressKey,
      String name,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable String title,
      @Nullable LocalDate published,
      @Nullable String zone,
      @Nullable Instant retrieved,
      @Nullable Instant firstRead) {}

  /** A claim of any kind. */
  public record ClaimRow(
      String claimId,
      String documentId,
      int position,
      String kind,
      String reality,
      String inWords,
      @Nullable String publisher,
      @Nullable LocalDate published,
      String attributedTo,
      String states,
      String pairs,
      String rules,
      String notes) {}

  /** Words that a claim rests on. */
  public record EvidenceRow(
      String claimId,
      int position,
      String documentId,
      int start,
      int end,
      int rawStart,
      int rawEnd,
      String quote) {}

  /** An engagement, made of all that tells of it. */
  public record EngagementRow(
      String engagementId,
      String form,
      String reality,
      String inWords,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay,
      String dayPrecision,
      @Nullable String place,
      @Nullable String placeId,
      @Nullable String placeCountry,
      @Nullable String occasion,
      @Nullable String occasionSeries,
      @Nullable String occasionEdition,
      @Nullable String duration,
      boolean main,
      int claims,
      int documents) {}

  /** Who takes part in an engagement. */
  public record EngagementPartyRow(
      String engagementId,
      int position,
      String role,
      @Nullable String polity,
      String polityName,
      @Nullable String candidates,
      @Nullable String personId,
      @Nullable String person,
      @Nullable String officeId,
      @Nullable String office,
      @Nullable String officeRole) {}

  /** One telling of an engagement: the claim, and what it alone says. */
  public record EngagementReportRow(
      String engagementId,
      int position,
      String claimId,
      String documentId,
      String form,
      String reality,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay,
      String dayPrecision,
      @Nullable String place) {}

  /** Why two claims are taken to tell of one engagement. */
  public record MergeRow(
      String engagementId, int position, String claimId, String otherClaimId, String reason) {}

  /** Where two claims of one engagement disagree. */
  public record ConflictRow(
      String engagementId,
      int position,
      String about,
      String claimId,
      String otherClaimId,
      String sentence) {}

  /** What somebody said. */
  public record StatementRow(
      String claimId,
      String documentId,
      String reality,
      String speakers,
      String speakerStates,
      String addressees,
      String addresseeStates,
      String verb,
      boolean verbatim,
      String quotation,
      String issues) {}

  /** An act. */
  public record ActRow(
      String claimId,
      String documentId,
      String reality,
      String type,
      int quadCode,
      String modes,
      String contexts,
      boolean mutual,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay,
      String dayPrecision,
      @Nullable String place,
      @Nullable String placeId,
      @Nullable String placeCountry,
      String trigger,
      String issues) {}

  /** Who acts, or whom an act is aimed at. */
  public record ActParticipantRow(
      String claimId,
      String side,
      int position,
      @Nullable String polity,
      String polityName,
      @Nullable String candidates,
      @Nullable String personId,
      @Nullable String person,
      @Nullable String officeId,
      @Nullable String office,
      @Nullable String officeRole,
      String sectors,
      String words,
      int start,
      int end) {}

  /** What somebody agreed, offered, asked or refused to do. */
  public record UndertakingRow(
      String claimId,
      String documentId,
      String reality,
      String form,
      String standing,
      String deed,
      String by,
      String byStates,
      String to,
      String toStates,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay,
      String dayPrecision,
      String issues) {}

  /** What is said of a standing line between two sides. */
  public record ChannelRow(
      String claimId,
      String documentId,
      String reality,
      String form,
      String status,
      String one,
      String other,
      String name,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay,
      String dayPrecision) {}

  /** Something that is to come. */
  public record OccasionRow(
      String claimId,
      String documentId,
      String reality,
      String form,
      String name,
      @Nullable String series,
      @Nullable String edition,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay,
      String dayPrecision,
      @Nullable String place,
      @Nullable String placeId,
      @Nullable String placeCountry,
      String participants,
      String participantStates) {}

  /** What a person decided. */
  public record DecisionRow(
      String decisionId,
      String kind,
      Instant madeAt,
      String madeBy,
      String note,
      @Nullable String withdrawn) {}

  /** A claim that a decision is about. */
  public record DecisionClaimRow(
      String decisionId,
      String side,
      int position,
      String claimId,
      String documentId,
      int start,
      int end,
      String quote) {}
}
