package org.readout.knowledge.build;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Roles by title. The lists' own columns were filled by looser patterns and cannot be trusted. */
final class TitleRoles {

  private static final Pattern MONARCH =
      Pattern.compile(
          "(?i)\\b(?:monarch|king|queen|emperor|empress|sultan|emir|amir|grand duke|prince|yang"
              + " di-pertuan agong|sovereign)\\b");

  private static final Map<Pattern, String> ROLES = new LinkedHashMap<>();

  private static void role(String role, String pattern) {
    ROLES.put(Pattern.compile("(?i)^(?:" + pattern + ")$"), role);
  }

  static {
    // "left-out" first: titles that resemble an office of the state and are none
    role(
        "left-out",
        ".*\\b(?:elect|designate|shadow|honorary|secretary to|military cabinet|parliamentary"
            + " secretary|permanent secretary|private secretary|court|oblast|province|county|"
            + "flemish|wallonia|walloon|catalonia|republika srpska|federation of bosnia|"
            + "autonomous|azad kashmir|crimea|legislative assembly|privy council|deputy speaker|"
            + "vice[- ]president of the (?:senate|congress|chamber|national assembly|court)).*");
    role("pope", "pope");
    role("supreme-leader", "supreme leader.*");
    role("governor-general", "governor[- ]general");
    role("crown-prince", "crown prince");
    role("monarch", "monarch|king|queen|emperor|sultan|emir|amir|grand duke|yang di-pertuan agong");
    role(
        "head-of-state",
        "(?:acting |interim |federal |executive |state )?president(?: of the republic|"
            + " of the swiss confederation)?|chairman of the presidency|head of state|"
            + "chairman of the sovereignty council|chairman of the state affairs commission|"
            + "chairman of the supreme revolutionary committee|captain regent");
    role(
        "head-of-government",
        "(?:acting |interim |caretaker )?prime minister|premier(?: of the state council)?|"
            + "(?:federal )?chancellor|taoiseach|chairman of the council of ministers|"
            + "president of the council of ministers|president of the government|minister[- ]president|"
            + "chairman of the cabinet of ministers.*|head of (?:the )?government|"
            + "president of the executive council|chief executive|prime minister of the government");
    role(
        "vice-president",
        "(?:first |second |third |executive )?vice[- ]president(?: of the republic)?|deputy president");
    role(
        "deputy-head-of-government",
        "(?:first |second |third |senior )?(?:deputy|vice)[- ](?:prime[- ]minister|premier|chancellor)"
            + "(?: of the state council)?|vice[- ]chancellor|t[áa]naiste|"
            + "vice[- ]president of the council of ministers");
    role(
        "deputy-foreign-minister",
        "(?:.*\\b(?:deputy|vice|junior|state|delegate|assistant|parliamentary|under-?secretary|"
            + "permanent)\\b.*\\b(?:foreign affairs|external affairs|external relations).*)|"
            + "(?:first )?(?:deputy|vice) foreign minister|deputy secretary of state");
    role(
        "foreign-minister",
        "(?:.*\\band )?(?:federal )?(?:minister|secretary) (?:of|for) (?:the )?(?:foreign|external)"
            + " (?:affairs|relations)\\b.*|foreign secretary|"
            + "minister of international relations and cooperation|"
            + "(?:federal )?minister (?:of|for) (?:europe|european|european and international|europe,"
            + " integration)(?: affairs)? and (?:international|foreign) affairs.*|"
            + "minister (?:of|for) foreign and .*|minister of international affairs|"
            + "minister (?:of|for) european (?:and|integration and) foreign affairs");
    role(
        "deputy-defence-minister",
        ".*\\b(?:deputy|vice|junior|delegate|assistant|associate|state)\\b.*\\bdefen[cs]e\\b.*");
    role(
        "left-out",
        "(?:federal )?minister (?:of|for) (?:home front )?defen[cs]e (?:materiel|equipment|science|personnel|"
            + "production|industry|and space).*|head of the .*");
    role(
        "defence-minister",
        "(?:federal )?(?:minister|secretary) (?:of|for) (?:national )?defen[cs]e\\b.*|"
            + "minister of the armed forces.*|defen[cs]e minister");
    role(
        "military-chief",
        "chairman of the joint chiefs(?: of staff)?|chief of (?:the )?(?:defen[cs]e|general|joint)"
            + "(?: general)?(?: staff| force| forces)?(?: of the armed forces)?|"
            + "chief of the national defen[cs]e (?:general staff|force)|chief of army staff|"
            + "commander-in-chief of the armed forces|commander of the .*defen[cs]e forces?|"
            + "chief of staff of the (?:armed|defen[cs]e) forces");
    role(
        "national-security-adviser",
        "national security advis[eo]r|secretary of the (?:supreme |national )?(?:national )?security"
            + "(?: and defen[cs]e)? council");
    role("presidential-adviser", "deputy national security advis[eo]r");
    role(
        "finance-minister",
        "(?:federal )?minister (?:of|for) (?:the )?(?:economy and |economy, |economic affairs and )?"
            + "(?:finance|the treasury|treasury|finances)s?\\b.*|chancellor of the exchequer|"
            + "secretary of the treasury|secretary of finance.*|minister of (?:the )?economy and finance.*");
    role(
        "trade-minister",
        "(?:federal )?minister (?:of|for) (?:(?:industry|economy|commerce|foreign|international|"
            + "external|domestic|economic affairs|economic development|overseas)(?:,| and)? ?(?:and )?)*"
            + "(?:trade|commerce)\\b.*|secretary of commerce|secretary of trade and industry|"
            + "united states trade representative");
    role(
        "interior-minister",
        "(?:federal |union )?(?:minister|secretary) (?:of|for) (?:the )?(?:interior|internal affairs|"
            + "home affairs|homeland security|public security)\\b.*|home secretary|home minister");
    role(
        "speaker",
        "speaker|speaker of (?:the )?(?:house of (?:representatives|commons|assembly|the people)|"
            + "parliament|national (?:assembly|council|parliament)|chamber of deputies|knesset|"
            + "state great khural|saeima|seimas|folketing|riksdag|supreme council|lok sabha|"
            + "grand national assembly|council of representatives|people's majlis|assembly|"
            + "islamic consultative assembly|dewan rakyat|house)|"
            + "president of the (?:national assembly|chamber of deputies|parliament|storting|"
            + "riigikogu|national council|congress of deputies|senate)|"
            + "chair(?:man|person) of the (?:parliament|national assembly|state duma|federation"
            + " council|house of representatives|supreme council|standing committee of the national"
            + " people's congress)");
    role(
        "spokesperson",
        "(?:deputy )?(?:government|presidential) spokes(?:person|man|woman)|"
            + "(?:white house |presidential )?press secretary|spokesperson of the .*|"
            + "chief cabinet secretary");
    role(
        "intelligence-chief",
        "director of (?:national intelligence|central intelligence|the central intelligence agency|"
            + "the (?:foreign )?intelligence service|the national intelligence service)|"
            + "director general of (?:inter-services intelligence|the national intelligence agency)|"
            + "chief of the (?:secret|foreign) intelligence service|minister of (?:intelligence|state"
            + " security)|director of the (?:mossad|federal security service)|"
            + "director-general of the australian secret intelligence service");
    role(
        "chief-of-staff",
        "white house chief of staff|downing street chief of staff|chief of staff (?:to|of) the"
            + " (?:president|prime minister|presidency)|head of the (?:presidential administration|"
            + "office of the president)|chief of staff of the presidential executive office|"
            + "presidential chief of staff|presidential secretary");
    role("state-councillor", "state councill?or(?: of .*)?");
    role(
        "central-bank-governor",
        "(?:governor|president|chairman) of the (?:central|national|reserve|people's) bank.*|"
            + "chair(?:man)? of the federal reserve.*");
    role(
        "party-leader",
        "general secretary of the (?:communist party|central committee|.*workers' party).*");
    role("attorney-general", "(?:united states )?attorney general");
    role(
        "left-out",
        ".*\\b(?:minister of state|state secretary|secretary of state|deputy|vice|delegate|junior|"
            + "assistant|undersecretary|under-secretary|without portfolio|parliament|mayor|prefect|"
            + "judge|justice of|member of|in the ministry|at the ministry|adviser|advisor)\\b.*");
    role("minister", "(?:federal |union )?minister (?:of|for|in charge of) .+|cabinet minister");
  }

  /** Departments of the states that call their ministers secretaries. */
  private static final Set<String> SECRETARIES = Set.of("USA", "PHL", "MEX", "GBR", "HKG");

  private static final Pattern SECRETARY =
      Pattern.compile("(?i)^secretary (?:of|for) (?!state\\b)(?!the (?:army|navy|air force)).+");

  private TitleRoles() {}

  /** The role a title means in a state; empty when it is none of ours. */
  static Optional<String> of(String title, String polity) {
    String plain = title.replaceFirst("(?i)^(?:acting|interim|caretaker) ", "").strip();
    if (plain.equalsIgnoreCase("Secretary of State")) {
      return switch (polity) {
        case "USA" -> Optional.of("foreign-minister");
        case "VAT" -> Optional.of("head-of-government");
        default -> Optional.empty();
      };
    }
    if (plain.equalsIgnoreCase("Treasurer") && polity.equals("AUS")) {
      return Optional.of("finance-minister");
    }
    if (polity.equals("GBR")
        && plain.toLowerCase(Locale.ROOT).startsWith("secretary of state for ")) {
      return british(plain.toLowerCase(Locale.ROOT));
    }
    if (plain.equalsIgnoreCase("Foreign Secretary")
        && !polity.equals("GBR")
        && !polity.equals("PHL")) {
      return Optional.of("deputy-foreign-minister");
    }
    for (Map.Entry<Pattern, String> entry : ROLES.entrySet()) {
      if (entry.getKey().matcher(plain).matches()) {
        String role = entry.getValue();
        return role.equals("left-out") ? Optional.empty() : Optional.of(role);
      }
    }
    return SECRETARIES.contains(polity) && SECRETARY.matcher(plain).matches()
        ? Optional.of("minister")
        : Optional.empty();
  }

  private static Optional<String> british(String title) {
    if (title.contains("foreign")) {
      return Optional.of("foreign-minister");
    }
    if (title.endsWith("for defence")) {
      return Optional.of("defence-minister");
    }
    if (title.contains("home department")) {
      return Optional.of("interior-minister");
    }
    return Optional.of(title.contains("trade") ? "trade-minister" : "minister");
  }

  static String headOfState(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    if (lower.startsWith("pope")) {
      return "pope";
    }
    if (lower.contains("supreme leader")) {
      return "supreme-leader";
    }
    return MONARCH.matcher(title).find() ? "monarch" : "head-of-state";
  }

  static String headOfBody(String title, String polity) {
    if (!polity.equals("EU")) {
      return "secretary-general";
    }
    return title.contains("Commission") ? "commission-president" : "council-president";
  }

  static String inParty(String title) {
    if (title.startsWith("General Secretary")) {
      return "party-leader";
    }
    return title.contains("International Department")
        ? "party-international-department-head"
        : "party-official";
  }

  static String official(String title) {
    if (title.startsWith("State Councilor")) {
      return "state-councillor";
    }
    if (title.startsWith("Under Secretary of State for Political")) {
      return "political-director";
    }
    if (title.startsWith("Under Secretary of State")
        || title.startsWith("Assistant Secretary of State")) {
      return "assistant-foreign-minister";
    }
    if (title.startsWith("Under Secretary of Defense")) {
      return "deputy-defence-minister";
    }
    if (title.startsWith("Minister of State")) {
      return "deputy-foreign-minister";
    }
    if (title.startsWith("Minister ")) {
      return "minister";
    }
    if (title.contains("Political Bureau")) {
      return "party-official";
    }
    return title.contains("Advis") || title.contains("Coordinator") || title.contains("Aide")
        ? "presidential-adviser"
        : "official";
  }
}
