package org.readout.app.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.readout.source.InputRow;
import org.readout.source.RowReader;

class RowJobTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  /** A row of nothing but its line. */
  private record Line(long line) implements RowReader.Pending {
    @Override
    public InputRow read() {
      throw new UnsupportedOperationException("the coders of these tests look at lines alone");
    }
  }

  private static Iterator<RowReader.Pending> lines(int count) {
    return LongStream.rangeClosed(1, count).<RowReader.Pending>mapToObj(Line::new).iterator();
  }

  private static RowOutcome coded(RowReader.Pending row) {
    return new RowOutcome.Coded(row.line(), "id", "row\n", "", 1, 1, 0, List.of());
  }

  @Test
  void outcomesComeInTheOrderOfTheRows() {
    List<Long> order = new ArrayList<>();
    List<CountDownLatch> done = new ArrayList<>();
    for (int row = 0; row <= 1000; row++) {
      done.add(new CountDownLatch(1));
    }
    // Every third row waits until the next one has overtaken it.
    Function<RowReader.Pending, RowOutcome> coder =
        row -> {
          int line = Math.toIntExact(row.line());
          if (line % 3 == 0) {
            await(done.get(line + 1));
          }
          done.get(line).countDown();
          return coded(row);
        };
    new RowJob(coder, 4, LONG).run(lines(1000), outcome -> order.add(outcome.line()));
    assertThat(order).isSorted().hasSize(1000).doesNotHaveDuplicates();
  }

  @Test
  void noMoreRowsAreTakenThanCanBeUnderWay() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger handedOver = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<RowReader.Pending> rows = lines(5000);
    Iterator<RowReader.Pending> counted =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return rows.hasNext();
          }

          @Override
          public RowReader.Pending next() {
            int underWay = taken.incrementAndGet() - handedOver.get();
            most.accumulateAndGet(underWay, Math::max);
            return rows.next();
          }
        };
    new RowJob(RowJobTest::coded, 2, LONG).run(counted, outcome -> handedOver.incrementAndGet());
    assertThat(handedOver).hasValue(5000);
    assertThat(most.get()).isLessThanOrEqualTo(64);
  }

  @Test
  void anErrorConcernsItsRowAlone() {
    Function<RowReader.Pending, RowOutcome> coder =
        row -> {
          if (row.line() == 2) {
            throw new IllegalStateException("no such word");
          }
          if (row.line() == 3) {
            throw new StackOverflowError();
          }
          return coded(row);
        };
    List<RowOutcome> outcomes = run(coder, 4, LONG);
    assertThat(outcomes.get(1)).isInstanceOf(RowOutcome.Bad.class);
    assertThat(((RowOutcome.Bad) outcomes.get(1)).failure().problem())
        .contains("Readout failed on it")
        .contains("no such word");
    assertThat(outcomes.get(2)).isInstanceOf(RowOutcome.Bad.class);
    assertThat(outcomes.get(3)).isInstanceOf(RowOutcome.Coded.class);
  }

  @Test
  void aRowThatTakesForEverIsGivenUpAndTheOthersGoOn() {
    CountDownLatch never = new CountDownLatch(1);
    Function<RowReader.Pending, RowOutcome> coder =
        row -> {
          if (row.line() == 1 || row.line() == 3) {
            await(never);
          }
          return coded(row);
        };
    List<RowOutcome> outcomes = run(coder, 5, Duration.ofMillis(50));
    assertThat(outcomes).extracting(RowOutcome::line).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(outcomes)
        .extracting(outcome -> outcome instanceof RowOutcome.Bad)
        .containsExactly(true, false, true, false, false);
    never.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<RowOutcome> run(
      Function<RowReader.Pending, RowOutcome> coder, int rows, Duration limit) {
    List<RowOutcome> outcomes = new ArrayList<>();
    new RowJob(coder, 1, limit).run(lines(rows), outcomes::add);
    return outcomes;
  }
}
