package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.app.Samples;
import org.readout.app.store.RecordStore;

/** What others add to the record while its reading room is open. */
class KeeperTest {

  @Test
  void aDocumentThatAnotherProgramAddsComesToBeSeen() throws InterruptedException {
    try (SampleRoom room = SampleRoom.empty()) {
      assertThat(room.json("/engagements.json").path("total").asInt()).isZero();
      try (RecordStore other = room.record()) {
        other.add(Samples.document(), Samples.document(), Samples.claims(), "by hand");
      }
      int seen = 0;
      for (int tries = 0; seen == 0 && tries < 200; tries++) {
        Thread.sleep(50);
        seen = room.json("/engagements.json").path("total").asInt();
      }
      assertThat(seen).isEqualTo(3);
      assertThat(room.faults()).isEmpty();
    }
  }
}
