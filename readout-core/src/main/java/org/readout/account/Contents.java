package org.readout.account;

import java.util.List;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;

/** What contents of all kinds have in common. */
final class Contents {

  private Contents() {}

  /** Who speaks, acts or undertakes; those between whom a channel or a contact is. */
  static List<Actor> actors(Content content) {
    if (content instanceof Statement statement) {
      return statement.speakers();
    }
    if (content instanceof Act act) {
      return actors(act.actors());
    }
    if (content instanceof Undertaking undertaking) {
      return actors(undertaking.by());
    }
    if (content instanceof ChannelNotice notice) {
      return notice.sides().stream().map(Actor::of).toList();
    }
    if (content instanceof Engagement engagement) {
      return engagement.parties().stream().map(Party::actor).toList();
    }
    return ((Occasion) content).participants();
  }

  /** Who is spoken to, acted upon or to profit. */
  static List<Actor> others(Content content) {
    if (content instanceof Statement statement) {
      return statement.addressees();
    }
    if (content instanceof Act act) {
      return actors(act.recipients());
    }
    return content instanceof Undertaking undertaking ? actors(undertaking.to()) : List.of();
  }

  static List<String> issues(Content content) {
    if (content instanceof Statement statement) {
      return statement.issues();
    }
    if (content instanceof Act act) {
      return act.issues();
    }
    return content instanceof Undertaking undertaking ? undertaking.issues() : List.of();
  }

  /** Whether it is somebody's word or deed, and not only what was spoken of or what there is. */
  static boolean isWord(Content content) {
    return content instanceof Statement
        || content instanceof Undertaking
        || (content instanceof Act act && act.type() != ActType.CONSULT);
  }

  private static List<Actor> actors(List<Participant> participants) {
    return participants.stream().map(Participant::actor).toList();
  }
}
